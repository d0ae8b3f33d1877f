"""What the reader may be offered: speakers, claims, name variants. Offers only; nothing here writes."""
