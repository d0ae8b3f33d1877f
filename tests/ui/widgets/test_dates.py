import pytest

from workbench.ui.widgets.dates import spoken_date


@pytest.mark.parametrize(
    ("iso", "spoken"),
    [
        ("2026-05-02", "2 May 2026"),
        ("2026-05", "May 2026"),
        ("2026", "2026"),
        ("2026-05-02T14:02:11Z", "2 May 2026"),
        (None, ""),
        ("", ""),
        ("about 1990", "about 1990"),
    ],
)
def test_a_date_is_spoken_with_the_precision_that_is_known(iso: str | None, spoken: str) -> None:
    assert spoken_date(iso) == spoken
