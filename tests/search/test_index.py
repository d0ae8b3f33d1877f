"""The index against the plain scan, and what happens to it when files, versions and other processes misbehave."""

import errno
import os
import random
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.query import And, Every, Not, Prefix, Term

from tests.search import reference
from tests.search.collection import Collection, of
from workbench.search import Results, Search, seal
from workbench.search import index as whoosh_index
from workbench.search import snapshot as snapshot_module
from workbench.search.syntax import parse

WORDS = ["grain", "deal", "al-Assad", "Assad", "grains", "e-mail", "email", "Türkiye", "turkiye", "a.b", "don’t", "s"]
WORDS += ["北京", "北", "京都", "500,000", "500", "Ёлка", "г", "\n", ".", "“", "🙂", "Assad's"]
WORDS += ["deals", "dealing", "kormány", "kormányról", "grian"]
NO_SHRINK = (Phase.explicit, Phase.reuse, Phase.generate)  # each example makes an index: minutes to shrink
LANGUAGES = [None, "en", "en", "hu", "ru-RU"]


def built(folder: Path, collection: Collection) -> Search:
    made = Search(folder, collection)
    refresh(made)
    return made


def refresh(made: Search) -> None:
    for _ in made.refresh():
        pass


def answer(results: Results) -> tuple[set[int], int, int]:
    return {hit.source_id for hit in results.hits}, results.total, results.hidden_total


texts = st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)
contents = st.tuples(texts, texts, texts, st.sampled_from(LANGUAGES))
edits = st.lists(st.tuples(st.integers(1, 6), st.none() | contents), max_size=6)
PHRASES = ['"grain deal"', '"al assad"', '"deal gr*"', '"e mail"', '="grain deal"', '="deals"', '"grain deal"~3']
OTHERS = ["gr*", "ass*", "北*", "5*", "grain~", "deal~2", "tur*iye", "*ail", "d?als", "*a*", "=deal", "kormany"]
words = st.sampled_from([*WORDS, *PHRASES, *OTHERS])
near = st.tuples(words, st.sampled_from(["near", "NEAR/1", "NEAR/3", "NEAR/50"]), words).map(" ".join)
scoped_words = st.tuples(st.sampled_from(["in:title", "in:text", "in:quotes", "in:notes"]), words).map(
    lambda both: f"({' '.join(both)})"
)
leaves = words | near | scoped_words | words.map(lambda word: f"title:{word}") | st.sampled_from(["outlet:Daily"])
queries = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda query: f"-({query})"),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: "(" + " OR ".join(parts) + ")"),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: "(" + " ".join(parts) + ")"),
    ),
    max_leaves=6,
)

_Edits = list[tuple[int, tuple[str, str, str, str | None] | None]]


def edit(collection: Collection, changes: _Edits) -> None:
    for source_id, change in changes:
        collection.comments = [each for each in collection.comments if each.source_id != source_id]
        if change is None:
            collection.remove(source_id)
        else:
            collection.put(source_id, change[0], title=change[1], hidden=change[2], language=change[3])
            collection.comment("quotes", source_id, change[1])
            collection.comment("notes", source_id, change[2])


def check(made: Search, query: str, collection: Collection, *, as_you_type: bool) -> None:
    root = parse(query, as_you_type=as_you_type).root
    if root is not None:
        note(f"{query} → {root}")
        shown, anywhere = reference.found(root, collection)
        assert answer(made.find(query, as_you_type=as_you_type)) == (shown, len(shown), len(anywhere - shown))


@settings(max_examples=30, deadline=None, phases=NO_SHRINK)
@given(rounds=st.lists(st.tuples(edits, st.lists(queries, max_size=5), st.booleans()), min_size=1, max_size=4))
def test_index_and_scan_find_what_reading_every_word_finds(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[tuple[_Edits, list[str], bool]]
) -> None:
    folder = tmp_path_factory.mktemp("index")
    collection = of(*[" ".join(WORDS[i : i + 5]) for i in range(0, len(WORDS), 3)])
    collection.facts_of["outlet", "Daily"] = {1, 3, 5}
    indexed = built(folder / "indexed", collection)
    scanned = Search(folder / "never built", collection)
    for changes, asked, up_to_date in rounds:
        edit(collection, changes)
        if up_to_date:
            refresh(indexed)
            assert not indexed.stale()
        for query in asked:
            for as_you_type in (False, True):
                check(indexed, query, collection, as_you_type=as_you_type)
                check(scanned, query, collection, as_you_type=as_you_type)


def test_many_edits_leave_few_segments_and_right_answers(tmp_path: Path) -> None:
    collection = of(*["grain"] * 5)
    made = built(tmp_path / "index", collection)
    for turn in range(40):
        collection.put(turn % 7 + 1, f"grain and word{turn}")
        refresh(made)
        assert made.find(f"word{turn}").total == 1
        assert made.find("grain").total == len(collection.texts)
    snapshot = whoosh_index.Index(tmp_path / "index").snapshot()
    assert snapshot is not None
    assert len(snapshot.segments) < 20


def test_an_edit_is_found_before_and_after_refresh(tmp_path: Path) -> None:
    collection = of("grain", "talks")
    made = built(tmp_path / "index", collection)
    collection.put(2, "barley")
    assert made.stale()
    assert (made.find("barley").total, made.find("talks").total) == (1, 0)
    refresh(made)
    assert not made.stale()
    assert (made.find("barley").total, made.find("talks").total) == (1, 0)
    collection.remove(1)
    assert made.find("grain").total == 0
    refresh(made)
    assert made.find("grain").total == 0


def test_a_build_in_several_commits_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whoosh_index, "COMMIT_DOCUMENTS", 10)
    collection = of(*[f"grain word{n}" for n in range(55)])
    made = Search(tmp_path / "index", collection)
    seen = [(step.done, step.total) for step in made.refresh(batch=20)]
    assert seen == [(20, 55), (40, 55), (55, 55)]
    assert not made.stale()
    assert made.find("grain").total == 55


def test_a_build_that_is_cancelled_keeps_what_was_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whoosh_index, "COMMIT_DOCUMENTS", 10)
    collection = of(*["grain"] * 40)
    made = Search(tmp_path / "index", collection)
    work = made.refresh(batch=1)
    for _ in range(25):
        next(work)
    work.close()
    snapshot = whoosh_index.Index(tmp_path / "index").snapshot()
    assert snapshot is not None
    assert len(snapshot.stamps) == 20
    assert made.find("grain").total == 40
    refresh(made)
    assert not made.stale()


def test_a_very_long_text_keeps_its_phrases(tmp_path: Path) -> None:
    made = built(tmp_path / "index", of("word " * 70_000 + "prime minister", "prime of the minister"))
    assert [hit.source_id for hit in made.find('"prime minister"').hits] == [1]


def test_an_empty_project_has_an_index(tmp_path: Path) -> None:
    made = built(tmp_path / "index", Collection())
    assert not made.stale()
    assert made.find("grain").total == 0


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and "lock" not in path.name.lower())


def _delete(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _garble(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in random.Random(7).sample(range(len(data)), max(1, len(data) // 50)):
        data[at] ^= 0x5A
    path.write_bytes(bytes(data))


def _zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize("damage", [_delete, _empty, _truncate, _garble, _zero])
def test_any_damaged_file_leaves_the_answer_right_and_is_built_anew(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    collection = of("grain deal", "grain", "talks")
    folder = tmp_path / "index"
    built(folder, collection)
    copy = tmp_path / "copy"
    for path in [file.relative_to(folder) for file in _files(folder)]:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        if not (copy / path).stat().st_size:
            continue
        damage(copy / path)
        made = Search(copy, collection)
        assert made.stale(), path
        assert made.find("grain -deal").total == 1, path
        refresh(made)
        assert not made.stale(), path
        assert made.find("grain -deal").total == 1, path


def test_damage_while_the_index_is_open_does_no_harm(tmp_path: Path) -> None:
    collection = of("grain deal", "grain", "talks")
    made = built(tmp_path / "index", collection)
    assert made.find("grain").total == 2
    for path in _files(tmp_path / "index"):
        _empty(path)
    assert made.find("grain").total == 2
    collection.put(3, "grain")
    refresh(made)
    assert (made.stale(), made.find("grain").total) == (False, 3)


def test_a_file_damaged_while_open_is_not_written_on(tmp_path: Path) -> None:
    collection = of(*["grain"] * 3)
    made = built(tmp_path / "index", collection)
    assert made.find("grain").total == 3
    for postings in (tmp_path / "index").glob("g-*/*.col"):
        _garble(postings)
    assert made.find("grain").total == 3
    for source_id in range(4, 14):  # enough for a merge to read the damaged file
        collection.put(source_id, "grain")
        refresh(made)
    assert not made.stale()
    assert made.find("grain").total == 13
    assert Search(tmp_path / "index", collection).find("grain").total == 13


def test_a_folder_deleted_while_open_is_made_again(tmp_path: Path) -> None:
    made = built(tmp_path / "index", of("grain"))
    made.find("grain")
    shutil.rmtree(tmp_path / "index")
    assert made.stale()
    assert made.find("grain").total == 1
    refresh(made)
    assert not made.stale()


@pytest.mark.parametrize("name", ["VERSION", "FORMAT"])
def test_another_version_builds_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    collection = of("grain")
    built(tmp_path / "index", collection)
    monkeypatch.setattr(seal, name, -1)
    made = Search(tmp_path / "index", collection)
    assert made.stale()
    assert made.find("grain").total == 1
    refresh(made)
    assert not made.stale()


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_folder_that_others_may_write_to_is_not_trusted(tmp_path: Path) -> None:
    collection = of("grain")
    built(tmp_path / "index", collection)
    (tmp_path / "index").chmod(0o777)
    made = Search(tmp_path / "index", collection)
    assert made.stale()
    assert made.find("grain").total == 1
    refresh(made)
    assert not made.stale()
    assert (tmp_path / "index").stat().st_mode & 0o777 == 0o700


def test_leftovers_of_a_killed_writer_are_swept(tmp_path: Path) -> None:
    collection = of("grain")
    made = built(tmp_path / "index", collection)
    (folder,) = (tmp_path / "index").glob("g-*")
    (folder / "MAIN_abandoned.col").write_bytes(b"half")
    (folder / "MAIN.tmp").mkdir()
    (tmp_path / "index" / "g-000000000000").mkdir()
    collection.put(2, "grain")
    refresh(made)
    assert not made.stale()
    assert not (folder / "MAIN_abandoned.col").exists()
    assert list((tmp_path / "index").glob("g-*")) == [folder]


def test_a_second_writer_gives_way_and_still_finds_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whoosh_index, "PATIENCE", 0.05)
    collection = of(*["grain"] * 30)
    first = Search(tmp_path / "index", collection)
    work = first.refresh(batch=1)
    next(work)
    second = Search(tmp_path / "index", collection)
    refresh(second)
    assert second.stale()
    assert second.find("grain").total == 30
    for _ in work:
        pass
    assert not second.stale()
    assert second.find("grain").total == 30


def test_a_folder_that_cannot_be_made_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("in the way")
    made = Search(tmp_path / "index", of("grain"))
    refresh(made)
    assert made.trouble is not None
    assert made.find("grain").total == 1


def test_searching_goes_on_beside_a_refresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whoosh_index, "COMMIT_DOCUMENTS", 5)
    collection = of(*[f"grain word{n}" for n in range(60)])
    made = Search(tmp_path / "index", collection)
    wrong: list[int] = []
    done = threading.Event()

    def keep_finding() -> None:
        while not done.is_set():
            if (total := made.find("grain wor*", limit=3).total) != 60:
                wrong.append(total)

    finder = threading.Thread(target=keep_finding)
    finder.start()
    refresh(made)
    for _ in made.rebuild():
        pass
    done.set()
    finder.join()
    assert not wrong
    assert not made.stale()


def test_a_large_index_is_read_piece_by_piece_and_damage_is_noticed_on_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_module, "HELD_IN_MEMORY", 0)
    collection = of(*[f"grain deal word{number}" for number in range(30)], "talks")
    built(tmp_path / "index", collection)
    made = Search(tmp_path / "index", collection)
    assert (made.find("grain").total, made.find('"grain deal"').total, made.find("-grain").total) == (30, 30, 1)
    for path in (tmp_path / "index").glob("g-*/*.col"):
        _truncate(path)
    assert (made.find("grain").total, made.find('"grain deal"').total) == (30, 30)
    refresh(made)
    assert not made.stale()
    for path in (tmp_path / "index").glob("g-*/*.col"):
        _garble(path)
    fresh = Search(tmp_path / "index", collection)
    assert fresh.find("word7").total == 1
    refresh(fresh)
    assert (fresh.stale(), fresh.find("grain deal").total) == (False, 30)


def test_a_full_disk_leaves_the_index_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collection = of("grain", "talks")
    made = built(tmp_path / "index", collection)
    collection.put(3, "grain")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        refresh(made)
    assert made.trouble is not None
    assert "No space left" in made.trouble
    assert (made.find("grain").total, made.stale()) == (2, True)
    refresh(made)
    assert (made.stale(), made.find("grain").total) == (False, 2)


def test_merging_keeps_every_word_and_drops_what_was_removed(tmp_path: Path) -> None:
    collection = Collection()
    made = Search(tmp_path / "index", collection)
    for number in range(1, 40):
        collection.put(number, f"The {number} deals", title=f"Title{number}", hidden=f"hid{number}", language="en")
        refresh(made)
    for number in range(1, 40, 2):
        collection.remove(number)
        refresh(made)
    kept = range(2, 40, 2)
    for number in kept:
        assert made.find(f'"{number} deals" title{number}').total == 1
        assert made.find(f"hid{number}").hidden_total == 1
    assert made.find("deal").total == len(kept)
    assert made.find("title1").total == 0
    snapshot = whoosh_index.Index(tmp_path / "index").snapshot()
    assert snapshot is not None
    assert len(snapshot.segments) < 20


def test_stock_whoosh_reads_the_columns_and_finds_the_same(tmp_path: Path) -> None:
    collection = of("grain deal, grain", "talks", "Grain talks", "deal")
    collection.remove(4)
    made = built(tmp_path / "index", collection)
    collection.remove(1)
    collection.put(5, "grain")
    refresh(made)
    (folder,) = (tmp_path / "index").glob("g-*")
    snapshot = whoosh_index.Index(tmp_path / "index").snapshot()
    assert snapshot is not None
    with FileIndex(FileStorage(str(folder)), indexname="MAIN").searcher() as searcher:
        for typed, query in [
            ("grain", Term("body", "grain")),
            ("grain talks", And([Term("body", "grain"), Term("body", "talks")])),
            ("gra*", Prefix("body", "gra")),
            ("-grain", And([Every(), Not(Term("body", "grain"))])),
        ]:
            found = {int(snapshot.ids[number]) for number in searcher.search(query, limit=None).docs()}
            assert found == {hit.source_id for hit in made.find(typed).hits}, typed
