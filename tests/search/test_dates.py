from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.dates import period

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "range_of_dates"),
    [
        ("2023", "2023"),
        ("2023-04", "2023-04"),
        ("2022-11..2023-05", "2022-11..2023-05"),
        ("2022-11 – 2023-05", "2022-11..2023-05"),
        ("..2023", "..2023"),
        ("2023..", "2023.."),
        ("Last  month", "2026-10"),
        ("this month", "2026-11"),
        ("last year", "2025"),
        ("last quarter", "2026-07..2026-09"),
        ("last week", "2026-11-09..2026-11-15"),
        ("last 7 days", "2026-11-15..2026-11-22"),
        ("yesterday", "2026-11-21"),
        ("April 2023", "2023-04"),
        ("25 Apr 2023", "2023-04-25"),
        ("April 25, 2023", "2023-04-25"),
        ("25.4.2023", "2023-04-25"),
        ("since april 2023", "2023-04.."),
        ("until 2023-04", "..2023-04"),
        ("before 2023", "..2022-12-31"),
        ("after 2023-12", "2024-01.."),
        ("after 25.4.2023", "2023-04-26.."),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, range_of_dates: str) -> None:
    assert period(typed, TODAY) == range_of_dates


@pytest.mark.parametrize("typed", ["", "soon", "31.2.2023", "last", "april", "20234", "before", "last 99999 years"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert period(typed, TODAY) is None


@given(st.text() | st.sampled_from(["before ", "after ", "since "]).flatmap(lambda word: st.from_regex(r"\d{4}(-\d\d){0,2}", fullmatch=True).map(lambda day: word + day)))  # noqa: E501
def test_no_text_is_an_error(typed: str) -> None:
    period(typed, TODAY)
