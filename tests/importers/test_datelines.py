import pytest

from workbench.importers.datelines import Dateline, alone, date_in, only_date, opening


@pytest.mark.parametrize(
    ("line", "place", "published", "agency"),
    [
        ("Moscow, 25 April 2023 (TDI): The minister", "Moscow", "2023-04-25", "TDI"),
        ("MOSCOW – The minister", "Moscow", None, None),
        ("MOSCOW, Russia -- On Monday", "Moscow", None, None),
        ("HARROW BAY, Jan. 3 (SNA) - Boats", "Harrow Bay", None, "SNA"),
        ("Harrow Bay (dpa) – Boote", "Harrow Bay", None, "dpa"),
        ("BEIRUT/DAMASCUS, May 10, 2023 (SNA) — He said", "Beirut/Damascus", "2023-05-10", "SNA"),
        ("New York, Jan. 3, 2024 – He", "New York", "2024-01-03", None),
        ("İSTANBUL — Bakan", "İstanbul", None, None),
    ],
)
def test_datelines_in_use_are_read(line: str, place: str, published: str | None, agency: str | None) -> None:
    found = opening(line)
    assert found is not None
    assert (found.place, found.published, found.agency) == (place, published, agency)
    assert line[found.length - 1] == " " or line[found.length - 1] in "—–"


@pytest.mark.parametrize(
    "line",
    [
        "Russia – the largest country – said",
        "Lavrov said: “We",
        "EXCLUSIVE – The deal",
        "NATO – The alliance",
        "Sources: He said",
        "May 10, 2023 – The strike",
        "At the end of the talks: We",
        "“MOSCOW – The minister",
        "The minister said – No.",
    ],
)
def test_sentences_with_a_dash_or_a_colon_are_no_datelines(line: str) -> None:
    assert opening(line) is None


def test_a_line_of_place_and_date_stands_alone() -> None:
    assert alone("Harrow Bay, 3 May 2023") == Dateline("Harrow Bay", "2023-05-03", None, 22)
    assert alone("In May 2023 the boats stopped") is None
    assert alone("3 May 2023 Ada Quill") is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023-05-03T10:00:00Z", "2023-05-03"),
        ("May 3rd, 2023", "2023-05-03"),
        ("3. Mai 2023", "2023-05-03"),
        ("1er mai 2023", "2023-05-01"),
        ("3 de mayo de 2023", "2023-05-03"),
        ("3 Mayıs 2023", "2023-05-03"),
        ("3 мая 2023", "2023-05-03"),
        ("3 مايو 2023", "2023-05-03"),
        ("03.05.2023", "2023-05-03"),
        ("31/05/2023", "2023-05-31"),
        ("03/05/2023", None),
        ("31 February 2023", None),
        ("10 days left until the end of January", None),
        ("on January 31", None),
    ],
)
def test_only_whole_dates_are_dates(text: str, date: str | None) -> None:
    assert date_in(text) == date


def test_a_date_line_holds_nothing_but_the_date() -> None:
    assert only_date("Updated: Tuesday, May 3rd, 2023 at 10:05 am")
    assert not only_date("The boats stopped on 3 May 2023")
