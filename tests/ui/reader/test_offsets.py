from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span
from workbench.ui.reader.offsets import Offsets

letters = st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("😀👩é \u00a0\u0301\u200dשа"))
texts = st.text(alphabet=letters)


@given(texts, st.data())
def test_a_code_point_position_survives_the_way_to_qt_and_back(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text)
    units = offsets.to_units(position)
    assert units == len(text[:position].encode("utf-16-le")) // 2
    assert offsets.to_points(units) == position


@given(texts, st.data())
def test_a_cut_inside_a_pair_snaps_to_its_start(text: str, data: st.DataObject) -> None:
    offsets = Offsets(text)
    unit = data.draw(st.integers(0, offsets.units))
    point = offsets.to_points(unit)
    back = offsets.to_units(point)
    assert back <= unit <= back + 1
    assert back == unit or ord(text[point]) > 0xFFFF


@given(texts, st.data())
def test_the_slice_between_two_units_is_the_slice_qt_would_show(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    offsets = Offsets(text)
    units = text.encode("utf-16-le")
    low, high = offsets.units_of(Span(start, end))
    assert units[2 * low : 2 * high].decode("utf-16-le") == text[start:end]
    assert offsets.span_of(low, high) == Span(start, end)


def test_positions_outside_the_text_are_clamped() -> None:
    offsets = Offsets("a😀")
    assert (offsets.to_units(-1), offsets.to_units(9)) == (0, 3)
    assert (offsets.to_points(-1), offsets.to_points(9)) == (0, 2)
