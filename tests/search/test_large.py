"""What is done only where there is much of it gives the same answers as what is done where there is little."""

import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search import reference
from tests.search.collection import Collection
from tests.search.test_index import LANGUAGES, OTHERS, PHRASES, WORDS, answer, refresh
from workbench.search import Search, counting, evaluation, merging
from workbench.search import index as whoosh_index
from workbench.search.syntax import parse

ASKED = [*WORDS, *PHRASES, *OTHERS, *(f'"{one} {two}"' for one, two in pairwise(WORDS))]
ASKED += ["grain near deal", "e-mail NEAR/1 grain", "grain OR deals", "deal -grain", '"s grain"', '"al assad al"']
QUERIES = [query for query in ASKED if parse(query).root is not None]


@pytest.fixture
def as_if_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every limit from which on something is done in another way is nought or next to it."""
    monkeypatch.setattr(counting, "FEW", 1 << 30)
    monkeypatch.setattr(evaluation, "FEW", 1 << 30)
    monkeypatch.setattr(counting, "LOOKED_UP", 1 << 30)
    monkeypatch.setattr(counting, "WINDOW", 99)
    monkeypatch.setattr(counting, "AT_ONCE", 3)
    monkeypatch.setattr(merging, "STRETCH", 5)
    monkeypatch.setattr(whoosh_index, "SMALL", 1)
    monkeypatch.setattr(whoosh_index, "COMMIT_DOCUMENTS", 9)


def corpora(choose: random.Random) -> Iterator[Collection]:
    """One after some edits, each time."""
    collection = Collection()
    for _ in range(3):
        for _ in range(15):
            source_id = choose.randrange(1, 50)
            if choose.random() < 0.2:
                collection.remove(source_id)
            else:
                said = [" ".join(choose.choices(WORDS, k=choose.randrange(12))) for _ in range(3)]
                language = choose.choice(LANGUAGES)
                collection.put(source_id, said[0], title=said[1], hidden=said[2], language=language)
        yield collection


def test_a_large_index_finds_what_reading_every_word_finds(tmp_path: Path, as_if_large: None) -> None:
    for collection in corpora(random.Random(4)):
        made = Search(tmp_path / "index", collection)
        refresh(made)
        for query in QUERIES:
            root = parse(query).root
            assert root is not None
            shown, anywhere = reference.found(root, collection)
            assert answer(made.find(query)) == (shown, len(shown), len(anywhere - shown)), query
    snapshot = whoosh_index.Index(tmp_path / "index").snapshot()
    assert snapshot is not None
    assert len(snapshot.segments) <= 2


def test_hits_of_a_large_index_are_scored_as_those_of_a_small_one(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    *_, collection = corpora(random.Random(5))
    small = Search(tmp_path / "small", collection)
    refresh(small)
    scores = {query: [(hit.source_id, hit.score) for hit in small.find(query).hits] for query in QUERIES}
    request.getfixturevalue("as_if_large")
    large = Search(tmp_path / "large", collection)
    refresh(large)
    for query in QUERIES:
        found = large.find(query)
        assert [(hit.source_id, hit.score) for hit in found.hits] == scores[query], query
        assert answer(found) == answer(small.find(query))


def test_the_places_of_a_hit_are_those_found_by_reading_every_word(tmp_path: Path) -> None:
    *_, collection = corpora(random.Random(6))
    made = Search(tmp_path / "index", collection)
    refresh(made)
    for query in QUERIES:
        for as_you_type in (False, True):
            for hit in made.find(query, as_you_type=as_you_type).hits:
                assert hit.spans == made.matches(hit.source_id, query, as_you_type=as_you_type), query


addresses = st.lists(st.integers(64, 300), unique=True).map(lambda numbers: np.array(sorted(numbers), np.uint32))


@given(addresses, addresses, st.integers(1, 400))
def test_a_map_shows_what_stands_there(wanted: np.ndarray, there: np.ndarray, window: int) -> None:
    if len(wanted):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(counting, "WINDOW", window)
            assert counting._on_a_map(wanted, there).tolist() == np.isin(wanted, there).tolist()
