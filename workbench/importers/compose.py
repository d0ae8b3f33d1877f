"""Lines of text, whatever file they came from, become a Draft: headline, byline, dates, paragraphs, the rest folded.

Readers of formats say what they know (this paragraph is a heading, that one a footnote); what the words around an
article mean is decided here, once, so that the same article reads alike from every format. Nothing is left out:
the canonical text is all the lines, and what is not article is hidden with its reason.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.errors import UnreadableFile
from workbench.importers import body, credits, datelines, language, phrases
from workbench.language import tr
from workbench.model import Block, BlockKind, Draft, Span
from workbench.text import canonical, fold, sentences

Known = Mapping[str, tuple[str, str]]
"""Field of a Draft to (value, origin)."""

FIELDS = ("outlet", "byline", "place", "published", "url", "updated", "agency", "translator")
_TITLE_LENGTH = 90  # characters of a first sentence that stands in for a missing headline
_LOOK_UP = 15  # lines above the article among which its headline is looked for
_MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
_LIST_ITEM = re.compile(r"(?:[-–—•*‣▪●◦]|\(?\d{1,2}[.)])\s+\S")
_AUTHORED_LINES = 60  # a text this long with hardly any words of an interface is nobody's page
_INTERFACE_SHARE = 0.02  # of the lines
_STAYS = frozenset({BlockKind.FOOTNOTE, BlockKind.QUOTE, BlockKind.TABLE, BlockKind.LIST, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Paper:
    """What every Draft of one file shares."""

    original: bytes
    filename: str
    media_type: str
    extractor: str


@dataclass(slots=True)
class Piece:
    """One paragraph, row or item as its format gives it. ``kind`` is ``None`` where the format does not tell;
    ``reason`` hides it; ``tight`` puts it on the line below the one before, without a gap."""

    text: str
    kind: BlockKind | None = None
    tight: bool = False
    reason: str | None = None


@dataclass(slots=True)
class _Lines:
    """The lines that may be article, with what is found out about them."""

    lines: list[str]
    kinds: list[BlockKind | None]
    found: list[str | None] = field(default_factory=list)
    header: dict[str, tuple[int, str]] = field(default_factory=dict)
    title: int | None = None
    first: int = 0
    last: int = 0


def draft(pieces: Sequence[Piece], paper: Paper, known: Known | None = None) -> Draft:
    """The pieces as one text. Raises UnreadableFile where they hold no words."""
    kept: list[Piece] = []
    for piece in pieces:
        for number, line in enumerate(canonical(piece.text).split("\n")):
            if line.strip():
                kept.append(replace(piece, text=line.strip(), tight=piece.tight or (number > 0 and bool(kept))))
    texts: list[str] = []
    spans = []
    at = 0
    for number, piece in enumerate(kept):
        gap = "" if number == 0 else "\n" if piece.tight else "\n\n"
        spans.append(Span(at + len(gap), at + len(gap) + len(piece.text)))
        texts += [gap, piece.text]
        at = spans[-1].end
    return from_lines("".join(texts), spans, kept, paper, known)


def from_lines(
    text: str, spans: Sequence[Span], pieces: Sequence[Piece], paper: Paper, known: Known | None = None
) -> Draft:
    """A Draft of a canonical text whose lines are known: ``pieces`` tell of each span what its format says."""
    if not any(char.isalnum() for char in text):
        raise UnreadableFile(tr("“{name}” holds no text.", name=paper.filename))
    known = known or {}
    shown = [index for index, piece in enumerate(pieces) if piece.reason is None]
    tongue, tongue_origin = _tongue(text, known)
    page = _Lines([spans[index].of(text) for index in shown], [pieces[index].kind for index in shown])
    _look(page, tongue)
    printed = credits.read(page.lines, page.found, page.title, page.first, page.last)
    _take_over(printed, page.header, known)
    blocks = [
        Block(BlockKind.BOILERPLATE, span.start, span.end, True, piece.reason)
        for span, piece in zip(spans, pieces, strict=True)
    ]
    for index, block in zip(shown, _blocks(page, printed), strict=True):
        blocks[index] = replace(block, start=spans[index].start, end=spans[index].end)
    title, origin = _title_text(page, known)
    below = [spans[shown[index]] for index in range(page.first, len(shown))] or list(spans)
    return Draft(
        text=text,
        blocks=tuple(blocks),
        original=paper.original,
        filename=paper.filename,
        media_type=paper.media_type,
        extractor=paper.extractor,
        title=title or derived_title(text, below),
        language=tongue,
        origins=printed.origins | {"title": origin} | ({"language": tongue_origin} if tongue else {}),
        **{name: getattr(printed, name) for name in FIELDS},
    )


def derived_title(text: str, spans: Sequence[Span]) -> str:
    """The first sentence of a text without a headline, after its dateline, cut at a word."""
    paragraph = spans[0]
    dateline = datelines.opening(paragraph.of(text))
    start = paragraph.start + (dateline.length if dateline else 0)
    found = sentences(text, Span(start, min(paragraph.end, start + 2000)))
    sentence = " ".join((found[0] if found else paragraph).of(text)[:2000].split())
    if len(sentence) <= _TITLE_LENGTH:
        return sentence.rstrip(".") or sentence
    cut = sentence.rfind(" ", 0, _TITLE_LENGTH)
    return sentence[: cut if cut > 20 else _TITLE_LENGTH].rstrip(" ,;:–—-") + "…"


def _tongue(text: str, known: Known) -> tuple[str | None, str]:
    """What the file declares, unless its words are plainly another of the languages known here."""
    declared, origin = known.get("language", ("", "guess"))
    seen = language.detect(text)
    stated = language.tag(declared)
    if stated is None or (seen and seen != stated and stated in language.STOP_WORDS):
        return seen, "guess"
    return stated, origin


def _take_over(printed: credits.Credits, header: Mapping[str, tuple[int, str]], known: Known) -> None:
    """A header someone wrote fills what the text leaves open; what the file itself states counts most."""
    for name in ("outlet", "byline", "place", "url", "translator"):
        if name in header:
            printed.offer(name, header[name][1], "text")
    for name in ("published", "updated"):
        if name in header:
            printed.offer(name, datelines.date_in(header[name][1]), "text")
    for name in FIELDS:
        if known.get(name, ("", ""))[0]:
            setattr(printed, name, known[name][0])
            printed.origins[name] = known[name][1]
    credits.name_the_wire(printed)


def _look(page: _Lines, tongue: str | None) -> None:
    """Find the article among the lines, and its headline."""
    page.found = [None] * len(page.lines) if _authored(page) else body.reasons(page.lines, tongue)
    page.header = credits.fields(page.lines)
    inside = [index for index, why in enumerate(page.found) if why is None]
    for index, kind in enumerate(page.kinds):
        if page.found[index] is None or phrases.reason(page.lines[index]) is not None or not inside:
            continue
        stays = kind is BlockKind.FOOTNOTE or (kind in _STAYS and inside[0] < index < inside[-1])
        if stays or (kind is BlockKind.HEADING and index + 1 in inside and index - 1 in inside):
            page.found[index] = None
    page.first, page.last = _article(page, len(page.header))
    page.title = page.header["title"][0] if "title" in page.header else _title(page)


def _authored(page: _Lines) -> bool:
    """Whether this is a report, a chapter or a book, not a page with something around its article."""
    count = len(page.lines)
    headings = page.kinds.count(BlockKind.HEADING)
    if count < _AUTHORED_LINES and headings < 3:
        return False
    return sum(phrases.reason(line) is not None for line in page.lines) < _INTERFACE_SHARE * count


def _article(page: _Lines, skipped: int) -> tuple[int, int]:
    """First and last line of the article's running text; headings and headlines above it do not begin it."""
    lines = page.lines
    visible = [index for index, why in enumerate(page.found) if why is None and index >= skipped]
    prose = [index for index in visible if language.word_count(lines[index]) >= 12 or _ends_sentence(lines[index])]
    prose = [index for index in prose if page.kinds[index] not in (BlockKind.TITLE, BlockKind.HEADING)]
    if prose:
        return prose[0], max(visible)
    return (visible[0], visible[-1]) if visible else (len(lines), len(lines))


def _ends_sentence(line: str) -> bool:
    return body.ends_like_prose(line) and language.word_count(line) >= 4 and not line.endswith(("?", "!", ":"))


def _title(page: _Lines) -> int | None:
    """The headline above the article: the format's own, one that is repeated, else the nearest line that reads
    like one."""
    stated = [index for index in range(page.first) if page.kinds[index] is BlockKind.TITLE]
    if stated:
        return stated[0]
    lines, first = page.lines, page.first
    whole = not any(page.found)
    places = [index for index in range(max(0, first - _LOOK_UP), first) if _may_be_title(lines[index], whole)]
    headings = [index for index in places if page.kinds[index] is BlockKind.HEADING]
    if headings:
        return headings[0]
    if whole and places and places[0] == 0:
        return 0
    names = [fold(lines[index]) for index in places]
    for index, name in zip(places, names, strict=True):
        if 1 < names.count(name) < 4 and language.word_count(name) > 2:
            return index
    long = [index for index in places if language.word_count(lines[index]) >= 4]
    if not long:
        return places[-1] if places and first - places[-1] == 1 else None
    # A headline and the line under it: the upper one, when nothing but those two stands there.
    upper = long[-1] - 1
    if upper in long and upper - 1 not in places:
        return upper
    return long[-1]


def _may_be_title(line: str, whole: bool) -> bool:
    words = language.word_count(line)
    return (
        (1 if whole else 2) <= words <= 30
        and len(line) <= 220
        and phrases.reason(line) is None
        and credits.byline(line) is None
        and not (line.endswith((".", ",", ";", ":")) and not line.endswith("..."))
        and not datelines.only_date(line)
        and datelines.alone(line) is None
        and datelines.opening(line) is None
        and not line.islower()
    )


def _title_text(page: _Lines, known: Known) -> tuple[str | None, str]:
    if "title" in page.header:
        return page.header["title"][1], "text"
    if page.title is not None:
        return _MARKDOWN.sub("", " ".join(page.lines[page.title].split())), "text"
    stated, origin = known.get("title", ("", "guess"))
    return (" ".join(stated.split()), origin) if stated.strip() else (None, "guess")


def _blocks(page: _Lines, printed: credits.Credits) -> list[Block]:
    """The blocks of the lines that may be article; their places in the text are filled in by the caller."""
    heading = None if page.title is None else fold(page.lines[page.title])
    header = {index for index, _ in page.header.values()}
    blocks = []
    for index, line in enumerate(page.lines):
        why = page.found[index]
        if index == page.title:
            block = Block(BlockKind.TITLE, 0, 0)
        elif heading is not None and len(line) < 400 and fold(line) == heading:
            block = Block(BlockKind.BOILERPLATE, 0, 0, True, phrases.REPEATED)
        elif index in printed.bylines:
            block = Block(BlockKind.BYLINE, 0, 0)
        elif index in printed.dates or index in header:
            block = Block(BlockKind.DATELINE, 0, 0)
        elif why is not None:
            kind = BlockKind.CAPTION if why == phrases.CAPTION else BlockKind.BOILERPLATE
            block = Block(kind, 0, 0, True, why)
        else:
            below = page.lines[index + 1] if page.found[index + 1 : index + 2] == [None] else ""
            block = Block(_kind(line, page.kinds[index], below), 0, 0)
        blocks.append(block)
    return blocks


def _kind(line: str, given: BlockKind | None, below: str) -> BlockKind:
    if given is not None:
        return BlockKind.HEADING if given is BlockKind.TITLE else given
    if _LIST_ITEM.match(line):
        return BlockKind.LIST
    if _MARKDOWN.match(line):
        return BlockKind.HEADING
    short = language.word_count(line[:400]) <= 12 and len(line) < 400 and not body.ends_like_prose(line)
    announces = body.ends_like_prose(below) and not below[:1].islower()
    return BlockKind.HEADING if short and announces else BlockKind.PARAGRAPH
