"""Where a document quotes: by the bookmark of a report of ours, by the style of a quotation, by quotation marks.

The rule: what is judged is what a reader takes for the quotation. Words typed beside the bookmark, but inside the
same quotation marks or in the same quotation paragraph, belong to it.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from workbench.model import Span
from workbench.quotations import Quotation, quotations
from workbench.recheck.phrases import same_words
from workbench.recheck.reading import Document, Paragraph, Story, paragraph_at
from workbench.recheck.words import words
from workbench.text import trim

BOOKMARK = re.compile(r"_SW([qt])_(\d{1,9})(?:_\d+)?\Z")
LABEL = re.compile(r"\s*Q[-‑](\d{3,9})(?=\s)[ \t]*")
_BLOCKS = frozenset({"swquote", "quote", "intensequote", "blocktext", "quotations", "blockquotation"})
_NO_QUOTES = ("heading", "title", "toc", "subtitle", "bibliography", "swpart", "swhash", "swtitle",
              "swtranslation")  # fmt: skip
_FEWEST = 4  # words in quotation marks that make a quotation and not a name or an irony
_FEWEST_UNSPACED = 8
_DOUBLE = '"“”„‟«»‹›'  # what never is an apostrophe
_MARKS = _DOUBLE + "‘’‚'`「」『』"


@dataclass(frozen=True, slots=True)
class Quoted:
    """``span`` is what is taken for the quotation, ``kept`` the part of it between the ends of its bookmark;
    ``number`` says which quote it claims to be, ``label`` the one printed before it; ``block`` whether it is a
    paragraph of its own with its attribution below. A ``passage`` is a piece of a source in an appendix, a
    ``translation`` what stands beside a quotation in another language."""

    story: int
    span: Span
    kept: Span | None = None
    number: int | None = None
    label: int | None = None
    block: bool = False
    passage: bool = False
    translation: bool = False


def find(document: Document, *, ours: bool) -> list[Quoted]:
    """All of them in the order of the document. ``ours`` says whether numbers are those of this project."""
    found: list[Quoted] = []
    for index, story in enumerate(document.stories):
        within = [each for each in quotations(story.text) if each.level == 1]
        here = [*_bookmarked(index, story, within)] if ours else []
        here += _styled(index, story, here, ours=ours)
        here += _marked(index, story, within, here)
        found += sorted(here, key=lambda quoted: (quoted.span.start, quoted.span.end))
    return found


def _bookmarked(index: int, story: Story, within: list[Quotation]) -> list[Quoted]:
    starts = [each.span.start for each in within]
    made = []
    for name, span in story.bookmarks.items():
        match = BOOKMARK.match(name)
        if not match or not span.of(story.text).strip():
            continue
        number = int(match[2])
        paragraph = story.paragraphs[paragraph_at(story, span.start)]
        if match[1] == "t":
            made.append(Quoted(index, trim(story.text, paragraph.span), span, number, translation=True))
            continue
        label = LABEL.match(story.text, paragraph.start, paragraph.end)
        block = "swquote" in paragraph.styles or bool(label and label.end() <= span.start)
        shown = _presented(story, paragraph, span, label) if block else _around(span, within, starts)
        made.append(Quoted(index, shown, span, number, int(label[1]) if label else None, block))
    return made


def _presented(story: Story, paragraph: Paragraph, span: Span, label: re.Match[str] | None) -> Span:
    """From behind the label to the note, or to the mark that closes the quotation."""
    last = story.paragraphs[paragraph_at(story, max(span.start, span.end - 1))]
    start = label.end() if label and label.end() <= span.start else paragraph.start
    end = next((mark.position for mark in story.notes if span.end <= mark.position <= last.end), last.end)
    before = story.text[start : span.start].rstrip()
    if before and before[-1] in _MARKS and not any(char in _DOUBLE for char in span.of(story.text)):
        # Marks of ours, around words that bring none: what follows behind the closing one is no quotation.
        opened = start + len(before) - 1
        closing = next((at for at in range(span.end, end) if story.text[at] in _DOUBLE), None)
        return Span(opened + 1, closing if closing is not None else end)
    return Span(start, end)


def _around(span: Span, within: list[Quotation], starts: list[int]) -> Span:
    """A quotation in running prose: all that stands in the same quotation marks."""
    first, end = span.start, span.end
    for each in within[max(0, bisect_right(starts, span.start) - 1) : bisect_right(starts, span.end)]:
        if each.span.overlaps(span) and not span.contains(each.span):
            first, end = min(first, each.inner.start), max(end, each.inner.end)
    return Span(first, end)


def _styled(index: int, story: Story, found: list[Quoted], *, ours: bool) -> list[Quoted]:
    made: list[Quoted] = []
    taken = _Taken(found)
    for paragraph in story.paragraphs:
        if "swpassage" in paragraph.styles and not taken.overlap(paragraph.span):
            span = _passage(story.text, paragraph.span)
            made += [Quoted(index, span, passage=True)] if _is_long(span.of(story.text)) else []
        if not _BLOCKS & set(paragraph.styles) or taken.overlap(paragraph.span):
            continue
        label = LABEL.match(story.text, paragraph.start, paragraph.end)
        start = label.end() if label else paragraph.start
        end = next((mark.position for mark in story.notes if start < mark.position <= paragraph.end), paragraph.end)
        span = trim(story.text, Span(start, end))
        number = int(label[1]) if label and ours else None
        if number is not None or _is_long(span.of(story.text)):
            made.append(Quoted(index, span, None, number, number, block=True))
    return made


def _passage(text: str, span: Span) -> Span:
    """Without what an appendix or a table of variants puts before and behind it."""
    said = span.of(text)
    start = span.start + len(said) - len(said.removeprefix("[…] "))
    tail = next((tail for tail in same_words() if said.endswith(tail)), "")
    return trim(text, Span(start, span.end - len(tail)))


def _marked(index: int, story: Story, within: list[Quotation], found: list[Quoted]) -> list[Quoted]:
    made = []
    taken = _Taken(found)
    for each in within:
        paragraph = story.paragraphs[paragraph_at(story, each.span.start)]
        if any(style.startswith(_NO_QUOTES) for style in paragraph.styles) or taken.overlap(each.span):
            continue
        if _is_long(each.inner.of(story.text)):
            made.append(Quoted(index, each.inner))
    return made


class _Taken:
    """Stretches of a story that are quotations already."""

    def __init__(self, taken: list[Quoted]) -> None:
        spans = sorted((_whole(each) for each in taken), key=lambda span: span.start)
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))

    def overlap(self, span: Span) -> bool:
        """Whether one of them that begins before the end of this stretch reaches beyond its start."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._ends[before - 1] > span.start


def _whole(quoted: Quoted) -> Span:
    kept = quoted.kept or quoted.span
    return Span(min(quoted.span.start, kept.start), max(quoted.span.end, kept.end))


def _is_long(text: str) -> bool:
    said = [word.word for word in words(text) if word.word[0].isalnum()]
    unspaced = sum(len(word) == 1 and ord(word) > 0x3000 for word in said)
    return len(said) >= (_FEWEST_UNSPACED if unspaced > len(said) // 2 else _FEWEST)


def without_marks(text: str) -> str:
    """Without white space and one pair of marks around the whole."""
    text = text.strip()
    framed = len(text) > 2 and text[0] in _MARKS and text[-1] in _MARKS
    return text[1:-1].strip() if framed and not any(char in _DOUBLE for char in text[1:-1]) else text
