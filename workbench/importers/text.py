"""Plain text and Markdown: usually a page copied as text, with everything that stood around the article.

The canonical text is the whole file's text; what is not article is hidden with its reason, never left out. One
thing is changed before: the line ends of a text wrapped at 72 columns are spaces, as its author meant them.
"""

import re
from collections.abc import Sequence

from workbench.importers import body, compose
from workbench.importers.compose import Known, Paper, Piece
from workbench.model import BlockKind, Draft
from workbench.text import canonical, paragraphs

EXTRACTOR = "text 1"
_FURNITURE = "markup"  # the reason of lines that are Markdown's own: fences, rulers, the frame of a table
_MARKDOWN = re.compile(r"(?m)^(?:#{1,6} +\S|```|\[\^[^\]\n]+\]: |\|.*\|[ \t]*$|.+\n(?:={3,}|-{3,})[ \t]*$|> +\S)")


def read(
    raw: str, original: bytes, filename: str, media_type: str = "text/plain", known: Known | None = None
) -> Draft:
    """A Draft of a decoded text. Raises UnreadableFile where there is nothing to read."""
    text = canonical(_unwrapped(raw))
    spans = paragraphs(text)
    lines = [span.of(text) for span in spans]
    pieces = _marked_down(lines) if _MARKDOWN.search(text) else [Piece(line) for line in lines]
    return compose.from_lines(text, spans, pieces, Paper(original, filename, media_type, EXTRACTOR), known)


def _unwrapped(raw: str) -> str:
    """A text set in lines of some 72 characters, with blank lines between paragraphs, as one line a paragraph."""
    raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    stanzas = re.split(r"\n[ \t]*\n", raw)
    wrapped = [line for stanza in stanzas for line in stanza.strip("\n").split("\n")[:-1]]
    if len(stanzas) < 2 or len(wrapped) < 6 or max(map(len, wrapped)) > 100:
        return raw
    full = sum(len(line) >= 45 for line in wrapped)
    open_ended = sum(not body.ends_like_prose(line) for line in wrapped)
    if full < 0.85 * len(wrapped) or open_ended < 0.6 * len(wrapped):
        return raw
    return re.sub(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)(?![-•*‣]\s|\d{1,2}[.)]\s)", " ", raw)


def _marked_down(lines: Sequence[str]) -> list[Piece]:
    """What Markdown's signs say of each line; the signs stay in the text, which is the author's."""
    pieces = [Piece(line, _sign(line)) for line in lines]
    fenced = False
    for index, line in enumerate(lines):
        if line.startswith(("```", "~~~")):
            fenced = not fenced
            pieces[index].reason = _FURNITURE
        elif re.fullmatch(r"(?:[-*_] ?){3,}|={3,}|\|?(?: *:?-{2,}:? *\|)+ *:?-*:? *", line):
            pieces[index].reason = _FURNITURE
            if index and re.fullmatch(r"={3,}|-{3,}", line) and pieces[index - 1].kind is None and not fenced:
                pieces[index - 1].kind = BlockKind.HEADING
        elif fenced:
            pieces[index].kind = BlockKind.PARAGRAPH
    return pieces


def _sign(line: str) -> BlockKind | None:
    if line.startswith(">"):
        return BlockKind.QUOTE
    if line.startswith("|") and line.endswith("|") and line.count("|") > 2:
        return BlockKind.TABLE
    if re.match(r"\[\^[^\]]+\]:", line):
        return BlockKind.FOOTNOTE
    return BlockKind.HEADING if re.match(r"#{1,6} +\S", line) else None
