"""Who may be speaking in a selection: the chips of the capture bar.

First whom the nearest reporting verb names, then the actors named in the article by their distance, then the rest.
Only somebody named beside the verb carries a cue; a speaker worked out of a pronoun, a role or the sentence before
is offered in the same first place without one, because it is right only most of the time.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from workbench.model import Actor, Span
from workbench.suggest.book import Book, role_words
from workbench.suggest.frames import Frame, Read, read
from workbench.suggest.lexicon import states
from workbench.suggest.naming import Phrase, folded_word, full_names, phrases
from workbench.text import fold

# Frames are read from the paragraphs around the selection, names from a larger piece whose borders do not move
# with every selection, so that its reading is kept.
_NEAR = 3_000
_BEFORE, _AFTER = 3, 1
_PIECE = 6_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be speaking. ``actor_id`` is ``None`` for a name the codebook does not hold yet; ``span``
    is where the text names him; ``cue`` whether a reporting verb beside the selection does."""

    name: str
    actor_id: int | None
    span: Span | None
    cue: bool


def candidates(
    text: str, span: Span, actors: Sequence[Actor], *, limit: int = 9, taken: Collection[int | str] = ()
) -> list[Candidate]:
    """At most ``limit`` speakers for a selection, likeliest first. ``taken`` holds actor ids and new names that are
    not to be offered again."""
    book = Book(actors)
    offered: list[Candidate] = []
    seen: set[int | str] = {each if isinstance(each, int) else fold(each) for each in taken}
    for candidate in _ranked(text, span, book):
        key = fold(candidate.name) if candidate.actor_id is None else candidate.actor_id
        if key not in seen:
            seen.add(key)
            offered.append(candidate)
            if len(offered) == limit:
                break
    return offered


def _ranked(text: str, span: Span, book: Book) -> Iterator[Candidate]:
    start, near = _paragraphs_around(text, span)
    inside = Span(span.start - start, span.end - start)
    reading = read(near)
    begin = max(0, span.start // _PIECE - 1) * _PIECE
    piece = text[begin : (span.end // _PIECE + 2) * _PIECE]
    known = full_names(piece)
    if begin:
        known = full_names(text[:_PIECE]) | known
    chosen = _frame_of(reading, inside)
    if chosen:
        frame, beside = chosen
        speaker = _resolved(frame, reading, known, book)
        if speaker:
            name, place, named = speaker
            yield _candidate(book, name, _moved(place, start), cue=named and beside)
    others: list[tuple[int, Actor | str, Span]] = [
        (_distance(_moved(mention, begin), span), actor, _moved(mention, begin))
        for actor, mention in book.named_in(piece, span.start - begin)
    ]
    for frame in reading.frames:
        if frame.kind in ("person", "organisation") and frame.strength == 2:
            others.append((_distance(frame.span, inside), _whole(frame.name, known), _moved(frame.span, start)))
    for _, who, place in sorted(others, key=lambda other: other[0]):
        if isinstance(who, str):
            yield _candidate(book, who, place, cue=False)
        else:
            yield Candidate(who.name, who.id, place, cue=False)
    yield from (Candidate(actor.name, actor.id, None, cue=False) for actor in book.actors)


def _paragraphs_around(text: str, span: Span) -> tuple[int, str]:
    """The paragraphs the selection touches with some before and one after, as their start and their text."""
    start = span.start
    for _ in range(_BEFORE + 1):
        start = _line_start(text, start, max(0, span.start - _NEAR))
    end = text.find("\n", span.end, span.end + _NEAR)
    for _ in range(_AFTER):
        while 0 <= end < len(text) and text[end] == "\n":
            end += 1
        end = text.find("\n", end, span.end + _NEAR) if end >= 0 else -1
    return start, text[start : end if end >= 0 else min(len(text), span.end + _NEAR)]


def _line_start(text: str, at: int, floor: int) -> int:
    """Where the line before the one that begins at ``at`` begins; the line around ``at`` when it is inside one."""
    while at > floor and text[at - 1] == "\n":
        at -= 1
    return max(floor, text.rfind("\n", floor, at) + 1)


def _frame_of(reading: Read, span: Span) -> tuple[Frame, bool] | None:
    """The frame that reports the selection, and whether its verb stands in the selection's own sentence."""
    touched = [at for at, sentence in enumerate(reading.sentences) if sentence.overlaps(span)]
    if not touched:
        return None
    quoted = next((quote for quote in reading.quoted if quote.overlaps(span)), span)
    own = [frame for frame in reading.frames if frame.sentence in touched]
    if own:
        return min(own, key=lambda frame: _cost(frame, quoted)), True
    first = reading.sentences[touched[0]]
    before = [frame for frame in reading.frames if frame.sentence < touched[0]]
    line = reading.masked.rfind("\n", 0, first.start) + 1
    same_line = [frame for frame in before if frame.cue.start >= line]
    if same_line:
        return same_line[-1], False
    subject = _subject_before(reading, touched[0], line)
    if subject:
        return subject, False
    line_end = reading.masked.find("\n", first.end)
    after = [frame for frame in reading.frames if frame.sentence > touched[-1]]
    after = [frame for frame in after if line_end < 0 or frame.cue.start < line_end]
    found = after[:1] or [frame for frame in before[-1:] if frame.strength == 2]
    return (found[0], False) if found else None


def _cost(frame: Frame, quoted: Span) -> float:
    """Distance of a verb from the quotation, in characters. Opinions count for less than speech, and a verb inside
    a selection that is no quotation is nearest when it comes first."""
    if frame.cue.start >= quoted.end:
        distance = frame.cue.start - quoted.end
    elif frame.cue.end <= quoted.start:
        distance = quoted.start - frame.cue.end
    else:
        distance = (frame.cue.start - quoted.start) // 10
    return distance + (0 if frame.strength == 2 else 120)


def _subject_before(reading: Read, sentence: int, line: int) -> Frame | None:
    """Whom the sentence before a quotation without any verb is about, when it begins with a person."""
    if not sentence:
        return None
    previous = reading.sentences[sentence - 1]
    if previous.start < line:
        return None
    named = [phrase for phrase in phrases(previous.of(reading.masked)) if phrase.kind == "person"]
    if not named or named[0].span.start > 40:
        return None
    place = Span(previous.start + named[0].span.start, previous.start + named[0].span.end)
    return Frame(place, named[0].name, "person", place, sentence - 1, 1)


def _resolved(frame: Frame, reading: Read, known: dict[str, Phrase], book: Book) -> tuple[str, Span, bool] | None:
    """The name a frame means, where it stands, and whether the frame itself names it."""
    if frame.kind == "many":
        return None
    if frame.kind in ("person", "organisation", "state"):
        return _whole(frame.name, known) if frame.kind == "person" else frame.name, frame.span, True
    if frame.kind == "role":
        holder = _holder(frame.name, known) or book.holder(frame.name)
        if holder:
            return holder, frame.span, False
    wanted = ("organisation", "state") if frame.name.lower() == "it" else ("person",)
    earlier = [other for other in reading.frames if other.cue.start < frame.cue.start and other.span != frame.span]
    for other in reversed(earlier):
        if other.kind in wanted:
            return _whole(other.name, known), other.span, False
        if other.kind == "role" and frame.kind == "pronoun":
            holder = _holder(other.name, known) or book.holder(other.name)
            if holder:
                return holder, other.span, False
    if frame.kind == "role":
        return frame.name, frame.span, False
    named = [phrase for phrase in phrases(reading.masked[: frame.cue.start]) if phrase.kind == "person"]
    sure = [phrase for phrase in named if " " in phrase.name or " " in _whole(phrase.name, known)]
    return (_whole(sure[-1].name, known), sure[-1].span, False) if sure else None


def _whole(name: str, known: dict[str, Phrase]) -> str:
    """ "Lavrov" as the article introduces him: "Sergey Lavrov"."""
    if " " in name:
        return name
    full = known.get(folded_word(name))
    return full.name if full else name


def _holder(role: str, known: dict[str, Phrase]) -> str | None:
    """Whom the article gives this title: "the Russian foreign minister", if it writes "Russian Foreign Minister
    Sergey Lavrov" of one person only."""
    words = {states().get(word, word) for word in role_words(role)}
    found = {
        phrase.name
        for phrase in known.values()
        if phrase.title and words <= {states().get(word, word) for word in phrase.title}
    }
    return found.pop() if len(found) == 1 and words else None


def _candidate(book: Book, name: str, span: Span, *, cue: bool) -> Candidate:
    actor = book.find(name)
    return Candidate(actor.name, actor.id, span, cue) if actor else Candidate(name, None, span, cue)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
