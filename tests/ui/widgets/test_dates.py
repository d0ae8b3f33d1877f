from collections.abc import Iterator

import pytest

from workbench import language, resources
from workbench.ui.widgets.dates import spoken_date


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    language.use(None)


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


@pytest.mark.parametrize(
    ("code", "of_a_day", "alone"),
    [("de", "Mai", "Mai"), ("ru", "мая", "май"), ("tr", "May", "May"), ("ar", "مايو", "مايو")],
)
def test_a_month_is_called_as_the_language_in_use_calls_it(code: str, of_a_day: str, alone: str) -> None:
    language.use(resources.path(f"languages/workbench_{code}.qm"))
    day, month = spoken_date("2026-05-02"), spoken_date("2026-05")
    assert of_a_day in day.split()
    assert alone in month.split()
    assert "2026" in day
    assert "2026" in month
    assert spoken_date("about 1990") == "about 1990"
