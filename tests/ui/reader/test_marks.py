from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span, Stance
from workbench.store.places import Place
from workbench.ui.reader.marks import CROWD, Intervals, Mark, in_units, right_to_left, stretches
from workbench.ui.reader.offsets import Offsets

from .conftest import Show

pairs = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25)


def _places(drawn: list[tuple[int, int]], first: int = 0) -> list[Place]:
    return [Place(start, start + length, number) for number, (start, length) in enumerate(drawn, first)]


def place(quote_id: int, span: Span, *stances: Stance, suggested: bool = False) -> Place:
    return Place(span.start, span.end, quote_id, stances, suggested)


@given(pairs, st.integers(0, 100), st.integers(1, 30))
def test_the_lookup_finds_exactly_the_marks_that_meet_a_stretch(
    drawn: list[tuple[int, int]], start: int, length: int
) -> None:
    places = _places(drawn)
    marks = Intervals(places)
    expected = {place.quote_id for place in places if place.start < start + length and start < place.end}
    for found in (marks.meeting(start, start + length), marks.at(start, start + length)):
        assert {each.quote_id for each in found} == expected
        assert len(found) == len(expected)


def _all(marks: Intervals) -> list[Mark]:
    return marks.meeting(0, 1_000)


def _check_lanes(marks: list[Mark]) -> None:
    for mark in marks:
        others = [other for other in marks if other is not mark and other.start < mark.end and mark.start < other.end]
        assert mark.lane == CROWD or mark.lane not in {other.lane for other in others}
        assert mark.shared == bool(others)


@given(pairs, st.lists(st.integers(0, 90), max_size=4))
def test_marks_of_one_lane_never_overlap_wherever_one_looks_first(
    drawn: list[tuple[int, int]], looked: list[int]
) -> None:
    marks = Intervals(_places(drawn))
    for start in looked:
        marks.meeting(start, start + 5)
    _check_lanes(_all(marks))


@given(pairs, pairs, st.sets(st.integers(0, 25)), st.integers(0, 90))
def test_what_is_replaced_is_found_as_if_all_had_been_set_anew(
    drawn: list[tuple[int, int]], fresh: list[tuple[int, int]], gone: set[int], looked: int
) -> None:
    changed = Intervals(_places(drawn))
    seen = changed.meeting(0, looked)
    made = _places(fresh, 100)
    told = {place.quote_id for place in changed.replace(gone | {100}, made)}
    kept = [place for place in _places(drawn) if place.quote_id not in gone]
    anew = Intervals([*kept, *made])
    assert list(changed) == list(anew)
    for start in range(0, 90, 3):
        found = [(mark.start, mark.end, mark.quote_id) for mark in changed.meeting(start, start + 4)]
        assert found == [(mark.start, mark.end, mark.quote_id) for mark in anew.meeting(start, start + 4)]
    _check_lanes(_all(changed))
    assert gone & {place.quote_id for place in _places(drawn)} | {place.quote_id for place in made} <= told
    if len(told) < 8:
        assert {mark for mark in seen if mark.quote_id not in told} <= set(_all(changed))


@given(pairs, st.integers(0, 25), st.integers(-1, 90))
def test_going_on_from_a_place_leads_to_the_first_segment_of_the_nearest_quote(
    drawn: list[tuple[int, int]], quotes: int, position: int
) -> None:
    places = [place._replace(quote_id=place.quote_id % (quotes + 1)) for place in _places(drawn)]
    firsts: dict[int, Place] = {}
    for place in sorted(places, key=lambda place: (place.start, -place.end)):
        firsts.setdefault(place.quote_id, place)
    marks = Intervals(places)
    later = [place for place in firsts.values() if place.start > position]
    earlier = [place for place in firsts.values() if place.start < position]
    assert marks.next(position) == min(later, default=None)
    assert marks.previous(position) == max(earlier, default=None)


def test_every_segment_has_a_mark_in_units_of_the_document() -> None:
    places = [place(2, Span(0, 1), Stance.DENIES, suggested=True), place(2, Span(3, 4))]
    marks = _all(Intervals(in_units(places, Offsets("😀bcd"))))
    assert [(mark.start, mark.end, mark.quote_id) for mark in marks] == [(0, 2, 2), (4, 5, 2)]
    assert marks[0].stance is Stance.DENIES
    assert marks[0].suggested


def test_a_stretch_of_right_to_left_text_is_drawn_once_and_where_its_letters_are(show: Show) -> None:
    text = "قال الوزير إن المحادثات ستستمر ثم غادر"
    view = show(text)
    block = view.document().begin()
    assert right_to_left(text, Span(0, len(text)))
    first = stretches(block, 0, 3, mixed=True)
    last = stretches(block, len(text) - 4, len(text), mixed=True)
    assert len(first) == 1
    assert first[0][1] > last[0][2], "the first word stands right of the last"
    assert abs(first[0][2] - block.layout().lineAt(0).naturalTextRect().right()) < 2


def test_mixed_text_gives_stretches_that_do_not_overlap(show: Show) -> None:
    text = "The envoy said سنواصل المحادثات 123 and left."
    block = show(text).document().begin()
    end = text.index("المحادثات")
    sides = [(left, right) for _line, left, right in stretches(block, 4, end, mixed=True)]
    assert len(sides) == 2, "the first Arabic word stands at the far end of the Arabic stretch"
    assert sides[0][1] < sides[1][0]
