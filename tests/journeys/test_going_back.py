"""Back and forward lead to what is still there."""

from pathlib import Path

from tests.journeys.driving import Hands


def test_back_passes_over_a_source_that_was_taken_out(hands: Hands, tmp_path: Path) -> None:
    for number in range(3):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Ferry talks {number}\n\n“We wait,” Ana Kovre said on day {number}.\n", "utf-8")
        hands.drop([path])
    first, second, third = hands.sources()
    for source in (first, second, third):
        hands.open(source)
    hands.project.sources.remove(second.id)
    hands.rest()
    hands.window.actions_by_name["view.back"].trigger()
    assert hands.window.reader.source_id == first.id
    hands.window.actions_by_name["view.forward"].trigger()
    assert hands.window.reader.source_id == third.id
