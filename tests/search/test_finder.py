import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search.collection import Collection, of
from workbench.model import Span
from workbench.search import Results, Search
from workbench.search.finder import SCANNED_WHILE_TYPING


@pytest.fixture(params=["indexed", "scanned"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def search(tmp_path: Path, collection: Collection, way: str = "indexed") -> Search:
    made = Search(tmp_path / "index", collection)
    if way == "indexed":
        for _ in made.refresh():
            pass
        assert not made.stale()
    return made


def ids(results: Results) -> list[int]:
    return sorted(hit.source_id for hit in results.hits)


NEWS = (
    "Foreign Minister Kovács met al-Assad’s envoy on the 19th. “We did not order it,” Kovács said.",
    "Turkiye and TÜRKİYE are spelled both ways; 500,000 people read it.",
    "The grain deal was off. The deal for grain came later, said Amir-Abdollahian.",
    "习近平访问北京。Ёлка в Москве.",
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kovacs", [1]),
        ("Kovács met", [1]),
        ("Assad", [1]),
        ("al-Assad", [1]),
        ("alassad", [1]),
        ("Türkiye", [2]),
        ("turkiye", [2]),
        ("19TH", [1]),
        ('"on the 19th"', [1]),
        ("Amir-Abdollahian", [3]),
        ("amirabdollahian", [3]),
        ("500,000", [2]),
        ("500000", [2]),
        ('"grain deal"', [3]),
        ('"deal grain"', []),
        ("grain OR envoy", [1, 3]),
        ("-grain", [1, 2, 4]),
        ("the -grain", [1]),
        ("NOT (grain OR envoy)", [2, 4]),
        ("min*", [1]),
        ("abdollahian", [3]),
        ("amirabdoll*", [3]),
        ("kov", []),
        ("北京", [4]),
        ("近平", [4]),
        ("平", [4]),
        ("елка", [4]),
        ('"said Amir-Abdollahian"', [3]),
        ('"the 1"*', []),
    ],
)
def test_finds(tmp_path: Path, way: str, query: str, expected: list[int]) -> None:
    results = search(tmp_path, of(*NEWS), way).find(query)
    assert ids(results) == expected
    assert results.total == len(expected)


def test_hits_carry_their_places_in_the_text(tmp_path: Path, way: str) -> None:
    collection = of(*NEWS)
    hit = search(tmp_path, collection, way).find("kovacs").hits[0]
    assert [span.of(NEWS[0]) for span in hit.spans] == ["Kovács", "Kovács"]
    assert hit.span == hit.spans[0]
    assert [span.of(hit.snippet) for span in hit.matches] == ["Kovács", "Kovács"]
    assert hit.within == "text"


def test_hidden_text_is_counted_apart(tmp_path: Path, way: str) -> None:
    collection = of("The minister spoke.")
    collection.put(2, "Nothing here.", hidden="Donate, said the minister.")
    made = search(tmp_path, collection, way)
    results = made.find("minister")
    assert (ids(results), results.total, results.hidden_total) == ([1], 1, 1)
    folded = made.find("minister", hidden=True).hits
    assert [(hit.source_id, hit.within, hit.span.of(collection.texts[2].text)) for hit in folded] == [
        (2, "hidden", "minister")
    ]


def test_hidden_text_keeps_no_source_from_matching(tmp_path: Path, way: str) -> None:
    collection = of("Grain.")
    collection.put(2, "Grain.", hidden="Donate.")
    assert ids(search(tmp_path, collection, way).find("grain -donate")) == [1, 2]


def test_a_phrase_does_not_cross_folded_text(tmp_path: Path, way: str) -> None:
    collection = Collection()
    collection.put(1, "prime", hidden="minister")
    results = search(tmp_path, collection, way).find('"prime minister"')
    assert (results.total, results.hidden_total) == (0, 0)


def test_a_match_in_the_title_alone_has_no_place_in_the_text(tmp_path: Path, way: str) -> None:
    collection = Collection()
    collection.put(1, "Nothing of it here.", title="Strike ordered")
    hit = search(tmp_path, collection, way).find("strike").hits[0]
    assert (hit.within, hit.span, hit.snippet) == ("title", Span(0, 0), "Nothing of it here.")


def test_words_can_be_looked_for_in_titles_only(tmp_path: Path, way: str) -> None:
    collection = Collection()
    collection.put(1, "The strike.", title="Ordered")
    collection.put(2, "Ordered.", title="The strike")
    made = search(tmp_path, collection, way)
    assert ids(made.find("title:strike")) == [2]
    assert ids(made.find("text:strike")) == [1]
    assert ids(made.find("in:title the strike")) == [2]


def test_filters_come_from_the_corpus(tmp_path: Path, way: str) -> None:
    collection = of("grain", "grain", "talks")
    collection.facts_of["outlet", "Daily"] = {2, 3}
    made = search(tmp_path, collection, way)
    assert ids(made.find("grain outlet:Daily")) == [2]
    assert ids(made.find("grain -outlet:Daily")) == [1]
    assert ids(made.find("outlet:Daily")) == [2, 3]


def test_the_source_that_says_it_more_comes_first(tmp_path: Path, way: str) -> None:
    collection = of("grain " + "word " * 50, "grain grain grain " + "word " * 48, "word " * 50)
    made = search(tmp_path, collection, way)
    assert [hit.source_id for hit in made.find("grain").hits] == [2, 1]
    assert [hit.source_id for hit in made.find("grain", order="added").hits] == [1, 2]


def test_the_limit_bounds_hits_and_not_the_total(tmp_path: Path) -> None:
    results = search(tmp_path, of(*["grain"] * 5)).find("grain", limit=2)
    assert (len(results.hits), results.total) == (2, 5)


def test_as_you_type_the_last_word_is_a_beginning(tmp_path: Path, way: str) -> None:
    made = search(tmp_path, of(*NEWS), way)
    for typed in ("k", "ko", "kov", "ková", "kovács", "the kov", '"minister kov', "al-As"):
        assert ids(made.find(typed, as_you_type=True)) == [1], typed
    assert ids(made.find("kov ", as_you_type=True)) == []


def test_did_you_mean_is_a_word_of_the_project_as_it_is_written_there(tmp_path: Path) -> None:
    made = search(tmp_path, of(*NEWS))
    assert made.find("kovasc").did_you_mean == "Kovács"
    assert made.find("grian deal").did_you_mean == "grain AND deal"
    assert made.find("kovasc", as_you_type=True).did_you_mean == "Kovács"
    assert made.find("kovacs").did_you_mean is None
    assert made.find("zzzzzz").did_you_mean is None


def test_matches_marks_every_place_shown_ones_first(tmp_path: Path) -> None:
    collection = Collection()
    collection.put(1, "Grain and grain.", hidden="More grain.")
    made = search(tmp_path, collection)
    spans = made.matches(1, "grain -barley")
    assert spans == (Span(0, 5), Span(10, 15), Span(22, 27))
    assert made.matches(1, "") == ()


def test_what_overlaps_is_marked_once(tmp_path: Path) -> None:
    assert search(tmp_path, of("al-Assad")).matches(1, "Assad al-Assad") == (Span(0, 8),)


def test_before_the_index_is_built_typing_looks_at_a_limited_number(tmp_path: Path) -> None:
    collection = of(*["grain"] * (SCANNED_WHILE_TYPING + 3))
    made = search(tmp_path, collection, "scanned")
    assert made.find("grain", as_you_type=True, limit=1).waiting == 3
    assert made.find("grain", limit=1).total == SCANNED_WHILE_TYPING + 3


def test_importing_search_does_not_import_its_engine() -> None:
    engine = "whoosh", "PySide6", "sqlite3", "workbench.store"
    code = f"import sys, workbench.search; print([name for name in {engine} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(), as_you_type=st.booleans())
def test_no_query_is_an_error(tmp_path_factory: pytest.TempPathFactory, query: str, as_you_type: bool) -> None:
    made = _shared(tmp_path_factory)
    made.find(query, as_you_type=as_you_type)
    made.matches(1, query)


_made: list[Search] = []


def _shared(factory: pytest.TempPathFactory) -> Search:
    if not _made:
        _made.append(search(factory.mktemp("any"), of(*NEWS)))
    return _made[0]


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    search(tmp_path, of("grain"))
    assert (tmp_path / "index").stat().st_mode & 0o777 == 0o700
