"""A quote, or several, to paste elsewhere: as plain text and as rich text, each with its citation behind it.

The rule: a quotation never leaves without who said it and where it stands. The words are exact in both forms.
"""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from workbench.exporters.marks import is_rtl, outer_marks
from workbench.model import Translation
from workbench.report import Attribution, Entry, Kind, Piece, Words
from workbench.report.citation import plain
from workbench.report.words import primary


class Copied(NamedTuple):
    plain: str
    html: str


def copied(entries: Iterable[Entry], words: Words) -> Copied:
    """``entries`` are those of a report; ``project.report(Choices("", by="source", quotes=ids))`` makes them."""
    shown = {entry.quote.id: entry for entry in reversed(list(entries))}
    chosen = list(reversed(shown.values()))
    return Copied(
        "\n\n".join(_plain(entry, words) for entry in chosen),
        "\n".join(_html(entry, words) for entry in chosen),
    )


def said_by(attribution: Attribution, entry: Entry, words: Words) -> list[str]:
    """Speaker, outlet, date and stance, as far as they are known."""
    speaker = attribution.speaker or words("unattributed")
    facts = [speaker + (f", {attribution.role}" if attribution.role else "")]
    facts[0] += words("via", name=attribution.via) if attribution.via else ""
    facts += [entry.source.outlet] if entry.source.outlet else []
    facts.append(words.said(attribution.said_on, entry.source.published))
    if attribution.stance:
        facts.append(words.stance(attribution.stance) + (f" {attribution.claim}" if attribution.claim else ""))
    if attribution.suggested:
        facts.append(words("suggested"))
    return facts


def translated_by(translation: Translation, words: Words) -> str:
    """``Translation: N. Quill (German)``: who made it, and into which language where that is not the report's."""
    language = translation.language or words.language
    made = words("translation_by", name=translation.translator) if translation.translator else words("translation")
    return made if primary(language) == words.language else f"{made} ({words.named(language)})"


def cited(pieces: Iterable[Piece], language: str | None) -> str:
    """A citation as HTML."""
    out = []
    for piece in pieces:
        text = escape(piece.text)
        if piece.kind is Kind.LINK and piece.text.startswith(("http://", "https://")):
            text = f'<a href="{escape(piece.text)}">{text}</a>'
        elif piece.kind is Kind.TITLE and language:
            text = f'<span lang="{escape(language)}">{text}</span>'
        out.append(f"<i>{text}</i>" if piece.italic or piece.kind is Kind.OUTLET else text)
    return "".join(out)


def _marked(entry: Entry, words: Words) -> tuple[str, str]:
    return outer_marks(entry.quote.exact, rtl=is_rtl(entry.quote.exact, words.rtl))


def _plain(entry: Entry, words: Words) -> str:
    opening, closing = _marked(entry, words)
    lines = [f"{opening}{entry.quote.exact}{closing}"]
    lines += [f"[{translated_by(entry.translation, words)}] {entry.translation.text}"] if entry.translation else []
    lines += [f"— {' · '.join(said_by(said, entry, words))}" for said in entry.attributions]
    return "\n".join([*lines, f"{plain(entry.citation)} [{entry.quote.label}]"])


def _html(entry: Entry, words: Words) -> str:
    opening, closing = _marked(entry, words)
    language = primary(entry.source.language) if entry.source.language else ""
    tagged = f' lang="{escape(language)}"' if language else ""
    quoted = escape(entry.quote.exact).replace("\n", "<br>")
    translated = _translated(entry.translation, words) if entry.translation else ""
    said = "".join(f"<br>— {escape(' · '.join(said_by(each, entry, words)))}" for each in entry.attributions)
    return (
        f"<blockquote><p{_direction(entry.quote.exact, words)}{tagged}"
        f' style="white-space: pre-wrap">{opening}{quoted}{closing}</p>{translated}</blockquote>'
        f"<p>{said.removeprefix('<br>')}<br>"
        f"<small>{cited(entry.citation, language)} [{entry.quote.label}]</small></p>"
    )


def _translated(made: Translation, words: Words) -> str:
    tagged = f' lang="{escape(made.language)}"' if made.language else ""
    text, by = escape(made.text).replace("\n", "<br>"), escape(translated_by(made, words))
    return f"<p{_direction(made.text, words)}{tagged}>{text} <small>[{by}]</small></p>"


def _direction(text: str, words: Words) -> str:
    """Said outright: LibreOffice does not know ``auto``."""
    return f' dir="{"rtl" if is_rtl(text, words.rtl) else "ltr"}"'
