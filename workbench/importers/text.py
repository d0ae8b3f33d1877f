"""Plain text: usually a page copied as text, with everything that stood around the article.

The canonical text is the whole file's text; what is not article is hidden with its reason, never left out. One
thing is changed before: the line ends of a text wrapped at 72 columns are spaces, as its author meant them.
"""

import re
from collections.abc import Sequence

from workbench.errors import UnreadableFile
from workbench.importers import body, credits, datelines, language, phrases
from workbench.model import Block, BlockKind, Draft, Span
from workbench.text import canonical, fold, paragraphs, sentences

EXTRACTOR = "text 1"
_TITLE_LENGTH = 90  # characters of a first sentence that stands in for a missing headline
_LOOK_UP = 15  # lines above the article among which its headline is looked for
_MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
_LIST_ITEM = re.compile(r"(?:[-–—•*‣▪●◦]|\(?\d{1,2}[.)])\s+\S")


def read(raw: str, original: bytes, filename: str, media_type: str = "text/plain") -> Draft:
    """A Draft of a decoded text. Raises UnreadableFile where there is nothing to read."""
    text = canonical(_unwrapped(raw))
    spans = paragraphs(text)
    if not any(char.isalnum() for char in text):
        raise UnreadableFile(f"“{filename}” holds no text.")
    lines = [span.of(text) for span in spans]
    tongue = language.detect(text)
    found = body.reasons(lines, tongue)
    header = credits.fields(lines)
    first, last = _article(lines, found, len(header))
    title = header["title"][0] if "title" in header else _title(lines, found, first)
    known = credits.read(lines, found, title, first, last)
    for name in ("outlet", "byline", "place", "url"):
        if name in header:
            known.offer(name, header[name][1], "text")
    if "published" in header:
        known.offer("published", datelines.date_in(header["published"][1]), "text")
    return Draft(
        text=text,
        blocks=_blocks(text, spans, found, title, known, {index for index, _ in header.values()}),
        original=original,
        filename=filename,
        media_type=media_type,
        extractor=EXTRACTOR,
        title=_title_text(lines, header, title)
        or derived_title(text, spans[first:] if first < len(spans) else spans),
        outlet=known.outlet,
        byline=known.byline,
        place=known.place,
        published=known.published,
        url=known.url,
        language=tongue,
        origins=known.origins
        | {"title": "guess" if title is None else "text"}
        | ({"language": "guess"} if tongue else {}),
    )


def derived_title(text: str, spans: Sequence[Span]) -> str:
    """The first sentence of a text without a headline, after its dateline, cut at a word."""
    paragraph = spans[0]
    dateline = datelines.opening(paragraph.of(text))
    start = paragraph.start + (dateline.length if dateline else 0)
    found = sentences(text, Span(start, paragraph.end))
    sentence = " ".join((found[0] if found else paragraph).of(text).split())
    if len(sentence) <= _TITLE_LENGTH:
        return sentence.rstrip(".")
    cut = sentence.rfind(" ", 0, _TITLE_LENGTH)
    return sentence[: cut if cut > 20 else _TITLE_LENGTH].rstrip(" ,;:–—-") + "…"


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


def _article(lines: Sequence[str], found: Sequence[str | None], skipped: int) -> tuple[int, int]:
    """First and last line of the article's running text; headings and headlines above it do not begin it."""
    visible = [index for index, why in enumerate(found) if why is None and index >= skipped]
    prose = [index for index in visible if language.word_count(lines[index]) >= 12 or _ends_sentence(lines[index])]
    if prose:
        return prose[0], max(visible)
    return (visible[0], visible[-1]) if visible else (len(lines), len(lines))


def _ends_sentence(line: str) -> bool:
    return body.ends_like_prose(line) and language.word_count(line) >= 4 and not line.endswith(("?", "!", ":"))


def _title(lines: Sequence[str], found: Sequence[str | None], first: int) -> int | None:
    """The headline above the article: one that is repeated, else the nearest line that reads like one."""
    whole = not any(found)
    places = [index for index in range(max(0, first - _LOOK_UP), first) if _may_be_title(lines[index], whole)]
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


def _title_text(lines: Sequence[str], header: dict[str, tuple[int, str]], title: int | None) -> str | None:
    if "title" in header:
        return header["title"][1]
    return None if title is None else _MARKDOWN.sub("", " ".join(lines[title].split()))


def _blocks(
    text: str,
    spans: Sequence[Span],
    found: Sequence[str | None],
    title: int | None,
    known: credits.Credits,
    header: set[int],
) -> tuple[Block, ...]:
    heading = None if title is None else fold(spans[title].of(text))
    blocks = []
    for index, span in enumerate(spans):
        line = span.of(text)
        why = found[index]
        if index == title:
            blocks.append(Block(BlockKind.TITLE, span.start, span.end))
        elif heading is not None and fold(line) == heading:
            blocks.append(Block(BlockKind.BOILERPLATE, span.start, span.end, True, phrases.REPEATED))
        elif index in known.bylines:
            blocks.append(Block(BlockKind.BYLINE, span.start, span.end))
        elif index in known.dates or index in header:
            blocks.append(Block(BlockKind.DATELINE, span.start, span.end))
        elif why is not None:
            kind = BlockKind.CAPTION if why == phrases.CAPTION else BlockKind.BOILERPLATE
            blocks.append(Block(kind, span.start, span.end, True, why))
        else:
            below = spans[index + 1].of(text) if index + 1 < len(spans) and found[index + 1] is None else ""
            blocks.append(Block(_kind(line, below), span.start, span.end))
    return tuple(blocks)


def _kind(line: str, below: str) -> BlockKind:
    if _LIST_ITEM.match(line):
        return BlockKind.LIST
    if _MARKDOWN.match(line):
        return BlockKind.HEADING
    short = language.word_count(line) <= 12 and not body.ends_like_prose(line)
    return BlockKind.HEADING if short and body.ends_like_prose(below) else BlockKind.PARAGRAPH
