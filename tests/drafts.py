"""An invented article for tests that need one: boilerplate on top and below, quotations, emoji, NBSP, Arabic."""

from typing import Any

from workbench.model import Block, BlockKind, Draft
from workbench.text import canonical

ARTICLE = (
    "Support independent reporting: donate today\n"
    "Varnia denies ordering the strike at Keld\n"
    "By Ilse Brandt\n"
    "Officials met on Monday. “We did not order the strike,” Foreign Minister Ada Kovács told reporters.\n"
    "Opposition leader Juno Szabó rejected this: “They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log.”\n"
    "Kovács also quoted the embassy: \N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF} نعرف, then left.\n"
    "Leave a comment"
)
_KINDS = (
    BlockKind.BOILERPLATE, BlockKind.TITLE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH,
    BlockKind.PARAGRAPH, BlockKind.BOILERPLATE,
)  # fmt: skip


def draft(text: str = ARTICLE, **fields: Any) -> Draft:
    """A draft of this text, a block a line; any field can be given."""
    text = canonical(text)
    given: dict[str, Any] = {
        "text": text,
        "blocks": _blocks(text),
        "original": text.encode(),
        "filename": "article.txt",
        "media_type": "text/plain",
        "extractor": "test",
        "title": "Varnia denies ordering the strike at Keld",
        "outlet": "The Keld Courier",
        "byline": "Ilse Brandt",
        "published": "2023-04-25",
        "language": "en",
        "origins": {"title": "text", "published": "guess"},
    }
    return Draft(**{**given, **fields})


def drafts(number: int, **fields: Any) -> list[Draft]:
    """That many different articles."""
    return [draft(f"{ARTICLE}\nArticle {i}", title=f"Article {i}", **fields) for i in range(number)]


def _blocks(text: str) -> tuple[Block, ...]:
    blocks = []
    start = 0
    lines = text.split("\n")
    for i, line in enumerate(lines):
        kind = _KINDS[i] if i < len(_KINDS) else BlockKind.PARAGRAPH
        hidden = kind is BlockKind.BOILERPLATE
        blocks.append(Block(kind, start, start + len(line), hidden, "donation" if hidden else None))
        start += len(line) + 1
    return tuple(blocks)
