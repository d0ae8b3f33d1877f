from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span, Stance
from workbench.store.places import Place
from workbench.ui.reader.marks import CROWD, Intervals, Mark, marks_of, right_to_left, stretches
from workbench.ui.reader.offsets import Offsets

from .conftest import Show

pairs = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25)


def _marks(drawn: list[tuple[int, int]]) -> list[Mark]:
    return [Mark(start, start + length, number) for number, (start, length) in enumerate(drawn)]


def place(quote_id: int, span: Span, *stances: Stance, suggested: bool = False) -> Place:
    return Place(span.start, span.end, quote_id, stances, suggested)


@given(pairs, st.integers(0, 100), st.integers(1, 30))
def test_the_lookup_finds_exactly_the_marks_that_meet_a_stretch(
    drawn: list[tuple[int, int]], start: int, length: int
) -> None:
    marks = _marks(drawn)
    found = Intervals(marks).meeting(start, start + length)
    expected = {mark.quote_id for mark in marks if mark.start < start + length and start < mark.end}
    assert {mark.quote_id for mark in found} == expected
    assert len(found) == len(expected)


def _check_lanes(marks: list[Mark]) -> None:
    for mark in marks:
        others = [other for other in marks if other is not mark and other.start < mark.end and mark.start < other.end]
        assert mark.lane == CROWD or mark.lane not in {other.lane for other in others}
        assert mark.shared == bool(others)


@given(pairs)
def test_marks_of_one_lane_never_overlap_and_shared_ones_are_known(drawn: list[tuple[int, int]]) -> None:
    _check_lanes(Intervals(_marks(drawn)).all)


@given(pairs, pairs, st.sets(st.integers(0, 25)))
def test_what_is_replaced_is_found_as_if_all_had_been_set_anew(
    drawn: list[tuple[int, int]], fresh: list[tuple[int, int]], gone: set[int]
) -> None:
    changed = Intervals(_marks(drawn))
    before = {id(mark): (mark.lane, mark.shared) for mark in changed.all}
    number = min(gone, default=99)
    made, again = ([Mark(start, start + length, number) for start, length in fresh] for _ in range(2))
    told = {id(mark) for mark in changed.replace(gone | {99}, made)}
    anew = Intervals([mark for mark in _marks(drawn) if mark.quote_id not in gone] + again)
    for start in range(0, 90, 3):
        found = [(mark.start, mark.end, mark.quote_id) for mark in changed.meeting(start, start + 4)]
        assert found == [(mark.start, mark.end, mark.quote_id) for mark in anew.meeting(start, start + 4)]
    _check_lanes(changed.all)
    assert all(id(mark) in told or before[id(mark)] == (mark.lane, mark.shared) for mark in changed.all)


def test_every_segment_has_a_mark_in_units_of_the_document() -> None:
    marks = marks_of([place(2, Span(0, 1), Stance.DENIES, suggested=True), place(2, Span(3, 4))], Offsets("😀bcd"))
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
