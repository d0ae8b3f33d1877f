"""A saved page: its text flattened whole, and the article found in it by trafilatura.

The extractor is asked only *which* words are the article. The text itself is ours, taken from the page in page
order, and the extracted paragraphs are aligned to it; what it left out is hidden, with the reason its markup or
its words give. Nothing is fetched and no script is run.
"""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from importlib.metadata import version
from itertools import islice
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from workbench.errors import UnreadableFile
from workbench.importers import alignment, body, compose, credits, datelines, language, page_metadata, phrases, text
from workbench.importers.compose import Known, Paper, Piece
from workbench.importers.flatten import Line, flatten
from workbench.language import tr
from workbench.model import Block, BlockKind, Draft, Span
from workbench.text import canonical, fold

_LARGE = 3_000  # lines, or links; no article has more, and an extractor takes a minute for such a page
_PRECISE_ENOUGH = 0.25  # of what the default extraction gives
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    ]
)
# What SingleFile and browsers leave at the head of a page they saved.
_SAVED_FROM = re.compile(
    r"<!--\s*(?:Page saved with SingleFile\s+url:\s*(https?://\S+)|saved from url=\(\d+\)(https?://\S+))"
)
_EMBEDDED = re.compile(
    r"data:[\w.+-]{1,40}/[\w.+-]{1,80};?[\w=;.-]{0,80},[A-Za-z0-9+/=%_.~-]{200,}"
)  # pictures and fonts
_STANDFIRST = re.compile(
    r"stand-?first|\bdek\b|sub-?(?:title|head)|summary|\blede?\b|\blead\b|excerpt|intro|chapeau", re.I
)
_AUTHOR = re.compile(r"by-?line|author|writer|\bcredit", re.I)


@dataclass(slots=True)
class _Article:
    """Which lines are what: the article's own, its headline, and the byline, date and standfirst beside it."""

    lines: list[int]
    title: int | None = None
    heading: str | None = None
    bylines: list[int] | None = None
    dates: list[int] | None = None


def read(
    raw: str, original: bytes, filename: str, given: Known | None = None, media_type: str = "text/html"
) -> Draft:
    """A Draft of a decoded page; what is ``given`` about it counts more than what it says. Raises UnreadableFile
    where the page shows no text."""
    address = _SAVED_FROM.search(raw[:4096])
    raw = _EMBEDDED.sub("data:,", raw.replace("\x00", ""))
    root = _parse(raw)
    if root is None:
        return text.read(_without_tags(raw), original, filename, media_type, given)
    lines = _canonical_lines(flatten(root))
    if not any(char.isalnum() for line in lines for char in line.text):
        raise UnreadableFile(tr("“{name}” is a page without text.", name=filename))
    known = page_metadata.gather(root)
    if address:
        known.setdefault("url", (next(filter(None, address.groups())), "file"))
    known |= given or {}
    if _is_bare(lines):
        return compose.draft(_as_pieces(lines), Paper(original, filename, media_type, _extractor()), known)
    whole, spans = _joined(lines)
    tongue, tongue_origin = _language(known, whole)
    inside = _article_lines(raw, root, lines, tongue)
    title = _title(lines, inside, known.get("title", ("", ""))[0])
    printed, blocks = _blocks(whole, spans, lines, inside, title)
    first = min(inside, default=0)
    for name in compose.FIELDS:
        if name in known:
            setattr(printed, name, known[name][0])
            printed.origins[name] = known[name][1]
    credits.name_the_wire(printed)
    shown, origin = known.get("title", (None, "guess"))
    if title is not None:
        shown, origin = lines[title].text, "text"
    return Draft(
        text=whole,
        blocks=blocks,
        original=original,
        filename=filename,
        media_type=media_type,
        extractor=_extractor(),
        title=shown or compose.derived_title(whole, spans[first:]),
        language=tongue,
        origins=printed.origins | {"title": origin} | ({"language": tongue_origin} if tongue else {}),
        **{name: getattr(printed, name) for name in compose.FIELDS},
    )


def _is_bare(lines: Sequence[Line]) -> bool:
    """Whether the markup tells nothing: paragraphs without names, links or sections, as a converter makes them of a
    text. Then the words alone have to tell."""
    telling = sum(bool(line.names or line.reason or line.linked > 0.5) for line in lines)
    return telling <= 0.1 * len(lines)


def _as_pieces(lines: Sequence[Line]) -> list[Piece]:
    return [Piece(line.text, None if line.kind is BlockKind.PARAGRAPH else line.kind, line.tight) for line in lines]


def _language(known: dict[str, tuple[str, str]], whole: str) -> tuple[str | None, str]:
    """What the page declares, unless its words are plainly another of the languages known here: templates say
    ``en`` whatever is written in them."""
    declared, origin = known.get("language", (None, "guess"))
    seen = language.detect(whole)
    if declared is None or (seen and seen != declared and declared in language.STOP_WORDS):
        return seen, "guess"
    return declared, origin


def _parse(raw: str, kind: Callable[..., etree.HTMLParser] = etree.HTMLParser) -> Any | None:
    """The page's tree; ``None`` when it nests deeper than libxml2 follows, for then it drops the rest unsaid. The
    ``kind`` of parser that lxml.html has asks Python for the class of each element it hands out."""
    parser = kind(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    try:
        root = etree.fromstring(raw.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    lost = any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)
    return None if lost else root


def _without_tags(raw: str) -> str:
    """The text of a page too odd for a tree, in one pass: tags become line ends, scripts and styles go."""
    pieces = []
    at = 0
    silent = ""
    for tag in re.finditer(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>", raw):
        closing, name = tag[1], tag[2].lower()
        if silent:
            if closing and name == silent:
                silent, at = "", tag.end()
            continue
        pieces.append(raw[at : tag.start()])
        pieces.append("" if name in _INLINE else "\n\n")
        at = tag.end()
        if not closing and name in ("script", "style", "template", "head"):
            silent = name
    return unescape("".join(pieces) + ("" if silent else raw[at:]))


def _canonical_lines(lines: list[Line]) -> list[Line]:
    kept = []
    for line in lines:
        line.text = canonical(line.text).replace("\n", " ").strip()
        if line.text:
            kept.append(line)
    return kept


def _joined(lines: Sequence[Line]) -> tuple[str, list[Span]]:
    """The canonical text of the page and each line's place in it: a blank line between paragraphs, none in lists."""
    pieces: list[str] = []
    spans = []
    at = 0
    for number, line in enumerate(lines):
        gap = "" if number == 0 else "\n" if line.tight else "\n\n"
        spans.append(Span(at + len(gap), at + len(gap) + len(line.text)))
        pieces += [gap, line.text]
        at = spans[-1].end
    return "".join(pieces), spans


def _article_lines(raw: str, root: Any, lines: Sequence[Line], tongue: str | None) -> list[int]:
    """The indices of the article's lines, by the extractor where it finds an article, else by our own rules."""
    texts = [line.text for line in lines]
    large = len(lines) > _LARGE or next(islice(root.iter("a"), _LARGE, None), None) is not None
    page = _parse(raw, lxml_html.HTMLParser) if large else raw
    if large:
        _drop_link_lists(page)
    inside = alignment.lines_of(_extracted(page, sum(map(len, texts)), fast=large), texts)
    if not inside:
        hints = [line.reason or why for line, why in zip(lines, body.reasons(texts, tongue), strict=True)]
        return [index for index, why in enumerate(hints) if why is None] or list(range(len(lines)))
    return _with_left_out(lines, inside)


def _drop_link_lists(root: Any) -> None:
    """Take items that hold nothing but a link out of the tree; the extractor weighs each of ten thousands against
    all. The text was taken before, so nothing is lost by it."""
    for link in list(root.iter("a")):
        inner, item = link, link.getparent()
        while item is not None and _is_all_of(inner, item):
            inner, item = item, item.getparent()
        if item is not None and inner is not link and not (inner.tail or "").strip():
            item.remove(inner)


def _is_all_of(element: Any, parent: Any) -> bool:
    # Not len(): lxml counts the children of a list of ten thousands each time it is asked.
    alone = element.getnext() is None and element.getprevious() is None
    return alone and not (parent.text or "").strip() and not (element.tail or "").strip()


def _extracted(page: Any, page_length: int, *, fast: bool) -> str:
    """trafilatura's article, or an empty string; ``fast`` asks no second extractor."""
    extract = _extractor_function()
    precise = extract(page, favor_precision=True, include_comments=False, include_tables=True, fast=fast) or ""
    if fast or len(precise) >= _PRECISE_ENOUGH * page_length:
        return precise  # the default cannot give more than the page has
    default = extract(page, include_comments=False, include_tables=True) or ""
    return precise if len(precise) >= _PRECISE_ENOUGH * len(default) else default


@cache
def _extractor_function() -> Any:
    import trafilatura  # a quarter of a second, and only pages need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports every odd page to standard error
    return trafilatura.extract


@cache
def _extractor() -> str:
    return f"html 1, trafilatura {version('trafilatura')}"


def _with_left_out(lines: Sequence[Line], inside: list[int]) -> list[int]:
    """The extractor drops a paragraph now and then; one that stands among the article's own, under the same
    names, and has no reason to be hidden, is taken back. A folded sentence is worse than a shown one."""
    names = {lines[index].names for index in inside}
    taken = set(inside)
    for index in range(inside[0], inside[-1]):
        line = lines[index]
        if index not in taken and line.reason is None and line.linked < 0.5 and line.names in names:
            taken.add(index)
    taken |= {index for index, line in enumerate(lines) if line.kind is BlockKind.FOOTNOTE and index > inside[0]}
    return sorted(
        index
        for index in taken
        if lines[index].kind != BlockKind.CAPTION and phrases.reason(lines[index].text) is None
    )


def _title(lines: Sequence[Line], inside: Sequence[int], stated: str) -> int | None:
    """The headline's line: the first-rank heading, best one that says what the page's own data says."""
    first = inside[0] if inside else len(lines)
    wanted = fold(stated)
    above = [index for index in range(min(len(lines), first + 3)) if lines[index].kind == BlockKind.HEADING]
    alike = [index for index in above if wanted and _alike(fold(lines[index].text), wanted)]
    if alike:
        return max(alike, key=lambda index: ("h1" in lines[index].tags.split(), index))
    if wanted:
        return next((index for index in range(first) if fold(lines[index].text) == wanted), None)
    top = [index for index in above if "h1" in lines[index].tags.split() and index < first]
    return top[-1] if top else None


def _alike(shown: str, stated: str) -> bool:
    """“Dam deal signed” and “Dam deal signed | The Harbour Post”."""
    if len(shown) < 8:
        return shown == stated
    return shown in stated or (stated in shown and len(stated) > 0.5 * len(shown))


def _blocks(
    text: str, spans: Sequence[Span], lines: Sequence[Line], inside: Sequence[int], title: int | None
) -> tuple[credits.Credits, tuple[Block, ...]]:
    own = set(inside)
    last = inside[-1] if inside else len(lines)
    texts = [line.text for line in lines]
    found = [None if index in own else _why_hidden(line) for index, line in enumerate(lines)]
    start = _first_paragraph(lines, inside, title)
    printed = credits.read(texts, found, title, start, last)
    heading = None if title is None else fold(texts[title])
    blocks = []
    for index, (line, span) in enumerate(zip(lines, spans, strict=True)):
        beside = title is not None and title < index < start
        if index == title:
            block = Block(BlockKind.TITLE, span.start, span.end)
        elif index in own and not (beside and (index in printed.dates or _is_date(line))):
            block = Block(line.kind, span.start, span.end)
        elif heading is not None and fold(line.text) == heading:
            block = Block(BlockKind.BOILERPLATE, span.start, span.end, True, phrases.REPEATED)
        elif index in printed.bylines or (beside and _is_author(line, printed)):
            block = Block(BlockKind.BYLINE, span.start, span.end)
        elif index in printed.dates or (beside and _is_date(line)):
            block = Block(BlockKind.DATELINE, span.start, span.end)
        elif beside and _STANDFIRST.search(line.names) and language.word_count(line.text) >= 6 and line.linked < 0.5:
            block = Block(BlockKind.PARAGRAPH, span.start, span.end)
        else:
            why = found[index] or phrases.NAVIGATION
            kind = BlockKind.CAPTION if why == phrases.CAPTION else BlockKind.BOILERPLATE
            block = Block(kind, span.start, span.end, True, why)
        blocks.append(block)
    return printed, tuple(blocks)


def _why_hidden(line: Line) -> str:
    if line.reason == phrases.COMMENTS:
        return phrases.COMMENTS
    if line.kind == BlockKind.CAPTION:
        return phrases.CAPTION
    said = phrases.reason(line.text) or line.reason
    if said:
        return said
    return phrases.RELATED if line.linked > 0.5 and language.word_count(line.text) >= 4 else phrases.NAVIGATION


def _is_author(line: Line, printed: credits.Credits) -> bool:
    """The one line marked as the author's; its words become the byline when nothing else named one."""
    if printed.bylines or not _AUTHOR.search(line.names[-80:]) or language.word_count(line.text) > 10:
        return False
    name = re.sub(r"^(?:posted |written )?by:?\s+", "", datelines.without_date(line.text), flags=re.I)
    printed.offer("byline", credits.byline(line.text) or name, "text")
    return bool(printed.bylines) or printed.byline is not None


def _is_date(line: Line) -> bool:
    """“21 March 2024 · C. Saale · 7 min read”, or what a time element holds."""
    words = language.word_count(line.text)
    return words <= 10 and ("time" in line.tags.split() or datelines.date_in(line.text) is not None)


def _first_paragraph(lines: Sequence[Line], inside: Sequence[int], title: int | None) -> int:
    """Where the running text begins, below the standfirst, byline and date that an extractor may have taken."""
    for index in inside:
        line = lines[index]
        front = _STANDFIRST.search(line.names) or _is_date(line) or credits.byline(line.text)
        if not front and index != title and (title is None or index > title or index == inside[-1]):
            return index
    return inside[0] if inside else len(lines)
