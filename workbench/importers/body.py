"""Which lines of a flattened page are the article, when no markup tells.

A good line is prose: enough words, enough of them common ones, a full stop. The largest cluster of good lines
is the article, up to the first marker of comments or related stories. Everything else gets a reason, none of it
is lost, and a text without any sign of a page around it is shown whole.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from workbench.importers import phrases
from workbench.importers.language import ENOUGH, stop_share, word_count

_FINAL = re.compile(r"[.!?…:;。！？؟۔][\"'”’»›“‘)\]*\d⁰¹²³⁴-⁹]*$|[\"”»]$")
_LIST_ITEM = re.compile(r"(?:[-–—•*‣▪●◦]|\(?\d{1,2}[.)])\s+\S")
_STAMP = re.compile(
    r"\b\d+ (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? ago\b|\b(?:at|@) \d{1,2}:\d\d\b"
    r"|^(?:rating: )?[+-]?\d+ (?:votes?|likes?|points?)\b|^(?:reply|report|quote|like)$",
    re.I,
)
_ROOM = 15  # lines below a marker among which an article that goes on shows itself
_GAP = 5  # short lines between two good ones of one cluster
_LONG_GAP = 20  # the same where none of them is interface
_MARKER_AFTER = 0.3  # share of the good text above a marker before it may end the article
_LABEL_WORDS = 6  # a line inside the article this short may be a heading


def reasons(lines: Sequence[str], language: str | None) -> list[str | None]:
    """For each line why it is no part of the article, ``None`` for the article's own lines."""
    found = [phrases.reason(line) for line in lines]
    good = [why is None and _is_prose(line, language) for line, why in zip(lines, found, strict=True)]
    if not any(good):
        return found
    end = _end(lines, found, good)
    if end == len(lines) and not any(found):
        return found  # nobody's page: notes, a chapter, a letter
    first, last = _largest_cluster(lines, good[:end])
    for index, line in enumerate(lines):
        if found[index] is None and not first <= index <= last:
            found[index] = phrases.NAVIGATION
        elif found[index] is None and not good[index]:
            found[index] = _why_not_inside(lines, good, index, line)
    _stretch(lines, found, first, last, end)
    _name_sections(lines, found, last)
    return found


def ends_like_prose(line: str) -> bool:
    return bool(_FINAL.search(line[-200:].rstrip()))


def is_headline_cased(line: str) -> bool:
    """“Envoy to Urge Parties to Focus On Talks”: most of the longer words begin with a capital."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", line[:ENOUGH])[1:] if len(word) > 3]
    return len(words) >= 2 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def _is_prose(line: str, language: str | None) -> bool:
    words = word_count(line)
    if words < 12 or stop_share(line, language) < 0.25:
        return False
    # A standfirst lacks its full stop, and so does a paragraph someone cut; a headline is shorter or capitalised.
    return ends_like_prose(line) or (words >= 18 and not is_headline_cased(line))


def _end(lines: Sequence[str], found: Sequence[str | None], good: Sequence[bool]) -> int:
    """The index of the marker that ends the article, or the number of lines."""
    mass = [len(line) if is_good else 0 for line, is_good in zip(lines, good, strict=True)]
    total, above = sum(mass), 0
    for index, line in enumerate(lines):
        marker = phrases.section(line)
        if marker in (phrases.COMMENTS, phrases.RELATED) and above:
            several = sum(why == phrases.COMMENTS for why in found[index : index + 6]) > 2
            if marker == phrases.COMMENTS and several and above > 400:
                return index  # a whole comment form: long discussions outweigh short articles
            if above >= _MARKER_AFTER * total and total - above < above:
                if marker != phrases.RELATED or not _goes_on(good, index):
                    return index
            elif marker == phrases.COMMENTS and above > 400 and _is_thread(lines, index):
                return index
        above += mass[index]
    return len(lines)


def _goes_on(good: Sequence[bool], marker: int) -> bool:
    """Whether running text follows a marker of related stories: those stand apart, each with a headline, while an
    article that only makes room for them goes on paragraph by paragraph."""
    after = good[marker + 1 : marker + 1 + _ROOM]
    return sum(one and other for one, other in pairwise(after)) >= 2


def _is_thread(lines: Sequence[str], marker: int) -> bool:
    """Whether readers talk below a marker of comments: each with a time, a vote or an answer."""
    return sum(len(line) < 60 and bool(_STAMP.search(line)) for line in lines[marker : marker + 60]) > 2


def _largest_cluster(lines: Sequence[str], good: Sequence[bool]) -> tuple[int, int]:
    """First and last index of the heaviest run of good lines; a long gap between two of one cluster, as lists and
    recipes have, holds no interface."""
    places = [index for index, is_good in enumerate(good) if is_good]
    clusters = [[places[0]]]
    for before, after in pairwise(places):
        gap = lines[before + 1 : after]
        if len(gap) <= _GAP or (len(gap) <= _LONG_GAP and not any(map(phrases.reason, gap))):
            clusters[-1].append(after)
        else:
            clusters.append([after])
    heaviest = max(clusters, key=lambda cluster: sum(len(lines[index]) for index in cluster))
    return heaviest[0], heaviest[-1]


def _why_not_inside(lines: Sequence[str], good: Sequence[bool], index: int, line: str) -> str | None:
    """A line among the article's paragraphs that is no prose: a short answer, a heading, an item stay, and so does
    a whole run of short lines; a headline of another story goes."""
    if ends_like_prose(line) or _LIST_ITEM.match(line):
        return None
    above = next(at for at in range(index, -1, -1) if good[at])
    below = next(at for at in range(index, len(good)) if good[at])
    run = lines[above + 1 : below]
    if len(run) == 1 and word_count(line) <= _LABEL_WORDS and not line.islower():
        return None
    if len(run) > 2 and not is_headline_cased(line) and not any(map(phrases.reason, run)):
        return None
    return phrases.RELATED


def _stretch(lines: Sequence[str], found: list[str | None], first: int, last: int, end: int) -> None:
    """Short sentences right before and after the cluster belong to it: “The strait is shut.”"""
    index = first - 1
    while index >= 0 and _was_cut_off(lines[index], found[index]):
        found[index] = None
        index -= 1
    index = last + 1
    while index < end and _was_cut_off(lines[index], found[index]):
        found[index] = None
        index += 1


def _was_cut_off(line: str, why: str | None) -> bool:
    """A sentence hidden for no reason but its place."""
    sentence = ends_like_prose(line) and not line.rstrip().endswith(":") and word_count(line) >= 4
    return sentence and why == phrases.NAVIGATION and phrases.reason(line) is None


def _name_sections(lines: Sequence[str], found: list[str | None], last: int) -> None:
    """Below the article a marker names the lines that follow it, up to the next; above it nothing does."""
    running = phrases.NAVIGATION
    for index in range(last + 1, len(lines)):
        marker = phrases.section(lines[index])
        if marker is not None and not (running == phrases.COMMENTS and marker == phrases.FORM):
            running = marker
        if found[index] == phrases.NAVIGATION and phrases.reason(lines[index]) is None:
            found[index] = running
