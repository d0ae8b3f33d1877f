"""Every verb on real projects, in this process; the journey through a real shell is in tests/journeys."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import worlds
from tests.importers import writing
from workbench import cli
from workbench.cli_output import table
from workbench.importers import workers
from workbench.project import Project

Run = Callable[..., Any]
SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"

KELD = """Varnia denies ordering the strike at Keld

By Ilse Brandt

KELD, 25 April 2023 — Officials met on Monday. “We did not order the strike,” Ada Kovács told reporters.

“We did not order the strike,” she said again, and left the café in Keld 🛰️ with two aides.
"""
OTHER = """Juno Szabó opens the logs

Opposition leader Juno Szabó opened the logs of the harbour on Tuesday and asked the court to read them.
"""


class Told:
    """What a call of the command line gave back."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def value(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    monkeypatch.setattr(workers, "PATIENCE", 60.0)  # in the order of their names, however busy the machine is

    def call(*arguments: object) -> Told:
        capsys.readouterr()
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Told(status, said.out, said.err)

    return call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "articles")


def written(folder: Path) -> Path:
    """Two articles and a file that is none."""
    folder.mkdir()
    (folder / "keld.txt").write_text(KELD, "utf-8")
    (folder / "logs.txt").write_text(OTHER, "utf-8")
    (folder / "nothing.txt").write_bytes(b"")
    return folder


@pytest.fixture
def path(tmp_path: Path, run: Run) -> Path:
    """A project they were imported into."""
    worlds.begin(imported, tmp_path / "strike.swb")
    return tmp_path / "strike.swb"


def imported(path: Path) -> None:
    assert cli.main(["import", str(path), str(written(path.parent / "articles"))]) == 1


def with_the_seeds(path: Path) -> None:
    assert cli.main(["import", str(path), str(SEEDS)]) == 0


# Importing.


def test_import_makes_the_project_and_names_what_it_rejects(tmp_path: Path, folder: Path, run: Run) -> None:
    told = run("import", tmp_path / "strike.swb", folder, "--json")
    assert told.status == 1
    assert [item["source_id"] for item in told.value["imported"]] == [1, 2]
    assert told.value["imported"][0]["title"] == "Varnia denies ordering the strike at Keld"
    assert told.value["imported"][0]["path"] == str(folder / "keld.txt")
    assert [Path(item["path"]).name for item in told.value["rejected"]] == ["nothing.txt"]
    assert told.value["rejected"][0]["reason"] in told.err


def test_import_recognises_what_is_there_already(path: Path, folder: Path, run: Run) -> None:
    told = run("import", path, folder / "keld.txt", "--json")
    assert told.status == 0
    assert told.value == {
        "imported": [], "updated": [], "duplicates": [{"path": str(folder / "keld.txt"), "of": 1}], "rejected": [],
        "known": [],
    }  # fmt: skip


def test_import_of_many_is_one_undo(path: Path, run: Run) -> None:
    assert run("undo", path, "--json").value == {"undone": "Import 2 sources"}
    assert run("sources", path, "--json").value == []


def test_import_takes_outlet_and_date_from_the_user(tmp_path: Path, folder: Path, run: Run) -> None:
    path = tmp_path / "strike.swb"
    run("import", path, folder / "logs.txt", "--outlet", "The Keld Courier", "--date", "2023-05")
    source = run("sources", path, "--json").value[0]
    assert (source["outlet"], source["published"]) == ("The Keld Courier", "2023-05")
    with Project.open(path, read_only=True) as project:
        assert project.sources.get(1).origins["outlet"] == "user"


def test_import_reads_standard_input(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(KELD.encode())))
    told = run("import", tmp_path / "strike.swb", "-", "--json")
    assert told.value["imported"] == [
        {"path": "-", "source_id": 1, "title": "Varnia denies ordering the strike at Keld"}
    ]


def test_new_makes_an_empty_project_once(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "strike.swb"
    assert run("new", path, "--title", "The strike", "--json").value["title"] == "The strike"
    assert run("sources", path, "--json").value == []
    before = path.read_bytes()
    assert run("new", path).status == 3
    assert path.read_bytes() == before


# Reading.


def test_sources_say_nothing_that_is_not_known(path: Path, run: Run) -> None:
    keld, logs = run("sources", path, "--json").value
    assert set(keld) >= {"id", "title", "outlet", "byline", "place", "published", "retrieved", "url", "language",
                         "agency", "translator", "archive_url",
                         "status", "chars", "sha256", "quotes"}  # fmt: skip
    assert keld["published"] == "2023-04-25"
    assert (logs["outlet"], logs["published"], logs["url"], logs["byline"]) == (None, None, None, None)
    assert (logs["status"], logs["quotes"]) == ("unread", 0)


def test_sources_tell_where_what_is_known_comes_from(path: Path, run: Run) -> None:
    keld, _logs = run("sources", path, "--json").value
    assert set(keld) >= {"updated", "agency", "translator", "versions", "origins"}
    assert keld["versions"] == 1
    assert keld["origins"]["published"] == "text"


def test_sources_alike_are_told_by_story_and_share(path: Path, tmp_path: Path, run: Run) -> None:
    assert run("sources", path, "--alike", "--json").value == []
    told = [
        f"On day {n} the mayor of Keld counted {n * 7} boats and {n * 3} gates in the harbour." for n in range(30)
    ]
    (tmp_path / "wire.txt").write_text("\n\n".join(told), "utf-8")
    (tmp_path / "paper.txt").write_text(
        "\n\n".join([*told[:20], "Nobody else had counted the boats that day."]), "utf-8"
    )
    run("import", path, tmp_path / "wire.txt", tmp_path / "paper.txt")
    wire, paper = run("sources", path, "--alike", "--json").value
    assert (wire["story"]["first"], paper["story"]["first"]) == (wire["id"], wire["id"])
    assert 0.6 < paper["story"]["share_of_first"] < 0.75
    assert "a part of the first" in run("sources", path, "--alike").out


def test_a_book_comes_in_whole_or_by_chapter(path: Path, tmp_path: Path, run: Run) -> None:
    pages = {f"{n}.xhtml": writing.xhtml(f"<h1>Part {n}</h1><p>The gates were opened {n} times.</p>") for n in (1, 2)}
    (tmp_path / "gates.epub").write_bytes(writing.epub_of(pages))
    assert len(run("import", path, tmp_path / "gates.epub", "--json").value["imported"]) == 1
    run("undo", path)
    assert len(run("import", path, tmp_path / "gates.epub", "--chapters", "--json").value["imported"]) == 2


def test_a_reference_without_a_file_fills_what_nobody_knew_only_when_asked_to(
    path: Path, tmp_path: Path, run: Run
) -> None:
    listed = "TY  - NEWS\nTI  - Juno Szabó opens the logs\nT2  - Keld Post\nER  - \n"
    (tmp_path / "list.ris").write_text(listed, "utf-8")
    told = run("import", path, tmp_path / "list.ris", "--json").value
    assert told["rejected"] == []
    assert told["known"] == [{"source_id": 2, "fields": {"outlet": "Keld Post"}, "filled": False}]
    assert run("sources", path, "--json").value[1]["outlet"] is None
    assert "(--fill keeps it)" in run("import", path, tmp_path / "list.ris").out
    run("import", path, tmp_path / "list.ris", "--fill")
    source = run("sources", path, "--json").value[1]
    assert (source["outlet"], source["origins"]["outlet"]) == ("Keld Post", "file")
    assert run("undo", path, "--json").value == {"undone": "Fill in details of 1 source"}


def test_show_gives_the_canonical_text_and_its_blocks(path: Path, run: Run) -> None:
    value = run("show", path, 1, "--json").value
    assert "\r" not in value["text"]
    for block in value["blocks"]:
        assert 0 <= block["start"] < block["end"] <= len(value["text"])
        assert set(block) >= {"kind", "start", "end", "hidden"}
    assert value["blocks"][0]["kind"] == "title"


def test_show_for_people_numbers_the_paragraphs(path: Path, run: Run) -> None:
    lines = run("show", path, 1).out.splitlines()
    assert any(line.startswith("   1  ") for line in lines)


def test_search_answers_with_places_in_the_text(path: Path, run: Run) -> None:
    value = run("search", path, "kovacs", "--json").value
    text = run("show", path, 1, "--json").value["text"]
    assert value["total"] == 1
    hit = value["hits"][0]
    assert (hit["source_id"], hit["title"]) == (1, "Varnia denies ordering the strike at Keld")
    assert text[hit["start"] : hit["end"]] == "Kovács"
    assert [hit["snippet"][start:end] for start, end in hit["matches"]] == ["Kovács"]


def test_search_for_people_marks_what_matched(path: Path, run: Run) -> None:
    assert "[Kovács]" in run("search", path, "kovacs").out


def test_search_sees_what_was_imported_since(path: Path, tmp_path: Path, run: Run) -> None:
    assert run("search", path, "lighthouse", "--json").value["total"] == 0
    late = tmp_path / "late.txt"
    late.write_text("The lighthouse of Keld\n\nThe lighthouse was dark on Monday, three witnesses said.\n", "utf-8")
    run("import", path, late)
    assert run("search", path, "lighthouse", "--json").value["total"] == 1


def test_lists_of_an_empty_project_are_empty(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "empty.swb"
    run("new", path)
    for verb in ("sources", "quotes", "actors", "claims"):
        assert run(verb, path, "--json").value == []
        assert run(verb, path).out == ""


# Quoting.


def test_a_quote_is_exactly_what_the_source_says(path: Path, run: Run) -> None:
    exact = "left the café in Keld 🛰️ with two aides"
    value = run("quote", path, 1, "--exact", exact, "--json").value
    text = run("show", path, 1, "--json").value["text"]
    assert value["number"] == "Q-001"
    [segment] = value["segments"]
    assert segment["exact"] == exact == text[segment["start"] : segment["end"]]
    assert value["statements"] == []
    assert run("quotes", path, "--json").value == [value]


def test_a_quote_is_tagged_in_the_same_step(path: Path, run: Run) -> None:
    told = run("quote", path, 1, "--exact", "We did not order the strike", "--actor", "Ada Kovács", "--claim",
               "Varnia ordered the strike.", "--stance", "denies", "--note", "Twice.", "--json")  # fmt: skip
    [said] = told.value["statements"]
    assert (said["actor"], said["claim"]) == ("Ada Kovács", "Varnia ordered the strike.")
    assert (said["stance"], said["suggested"]) == ("denies", False)
    assert told.value["note"] == "Twice."
    assert run("actors", path, "--json").value[0]["quotes"] == 1
    assert run("claims", path, "--json").value[0]["denies"] == 1
    assert run("undo", path, "--json").value == {"undone": "Add quote Q-001"}
    for verb in ("quotes", "actors", "claims"):
        assert run(verb, path, "--json").value == []
    assert run("redo", path, "--json").value == {"redone": "Add quote Q-001"}
    assert run("quotes", path, "--json").value == [told.value]


def test_actor_and_claim_are_found_again_under_other_spellings(path: Path, run: Run) -> None:
    first = ("--actor", "Ada Kovács", "--claim", "Varnia ordered the strike.")
    run("quote", path, 1, "--span", "0:6", *first)
    run("quote", path, 1, "--span", "7:13", "--actor", "ada kovacs", "--claim", "varnia ordered the strike.")
    assert [actor["quotes"] for actor in run("actors", path, "--json").value] == [2]
    assert [claim["unmarked"] for claim in run("claims", path, "--json").value] == [2]


def test_an_occurrence_can_be_chosen(path: Path, run: Run) -> None:
    first = run("quote", path, 1, "--exact", "We did not order the strike", "--json")
    second = run("quote", path, 1, "--exact", "We did not order the strike", "--occurrence", 2, "--json")
    assert "occurs 2 times" in first.err
    assert second.err == ""
    assert first.value["segments"][0]["start"] < second.value["segments"][0]["start"]
    third = run("quote", path, 1, "--exact", "We did not order the strike", "--occurrence", 3)
    assert third.status == 2
    assert len(run("quotes", path, "--json").value) == 2


def test_a_quote_is_translated_and_dated_in_the_same_step(path: Path, run: Run) -> None:
    said = ["--actor", "Ada Kovács", "--stance", "denies", "--said", "2023-04-24"]
    into = ["--translation", "Wir haben den Schlag nicht befohlen", "--into", "de", "--translator", "N. Quill"]
    told = run("quote", path, "1", "--exact", "We did not order the strike", *said, *into, "--json")
    assert told.status == 0
    assert told.value["statements"][0]["said_on"] == "2023-04-24"
    assert told.value["translation"] == {
        "text": "Wir haben den Schlag nicht befohlen", "language": "de", "translator": "N. Quill",
    }  # fmt: skip
    listed = run("quotes", path)
    assert "Ada Kovács denies on 2023-04-24" in listed.out
    assert "(translation, de, N. Quill)" in " ".join(listed.out.split())
    assert run("undo", path, "--json").value == {"undone": "Add quote Q-001"}
    assert run("quote", path, "1", "--exact", "reporters", "--said", "2023-04-24").status == 2


def test_two_spans_make_one_quote_of_two_parts(path: Path, run: Run) -> None:
    value = run("quote", path, 1, "--span", "0:6", "--span", "25:31", "--json").value
    assert [(part["start"], part["end"]) for part in value["segments"]] == [(0, 6), (25, 31)]


def test_words_typed_in_another_form_of_unicode_are_found(path: Path, run: Run) -> None:
    decomposed = "Ada Kova\N{COMBINING ACUTE ACCENT}cs"
    assert run("quote", path, 1, "--exact", decomposed, "--json").value["segments"][0]["exact"] == "Ada Kovács"


def test_other_quotation_marks_are_not_taken_for_exact_but_the_place_is_told(path: Path, run: Run) -> None:
    told = run("quote", path, 1, "--exact", '"We did not order the strike,"')
    assert told.status == 2
    span = told.err.split("--span ")[1].split(".")[0]
    exact = run("quote", path, 1, "--span", span, "--json").value["segments"][0]["exact"]
    assert exact == "“We did not order the strike,”"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--exact", "never said"),
        ("--exact", "   "),
        ("--exact", ""),
        ("--span", "0:999999"),
        ("--span", "5:5"),
        ("--span", "x"),
        (),
        ("--exact", "We", "--span", "0:2"),
        ("--exact", "We", "--stance", "shouts"),
        ("--exact", "We", "--occurrence", "0"),
    ],
)
def test_a_quote_that_cannot_be_made_is_wrong_usage_and_changes_nothing(
    path: Path, run: Run, arguments: tuple[str, ...]
) -> None:
    told = run("quote", path, 1, *arguments, "--actor", "Ada Kovács")
    assert (told.status, told.out) == (2, "")
    assert told.err.strip()
    assert run("quotes", path, "--json").value == []
    assert run("actors", path, "--json").value == []


# Proof and report.


def test_verify_counts_what_is_proven(path: Path, run: Run) -> None:
    run("quote", path, 1, "--exact", "Officials met on Monday.")
    told = run("verify", path, "--json")
    assert told.status == 0
    assert (told.value["quotes"], told.value["verified"], told.value["problems"]) == (1, 1, [])


def test_verify_finds_a_quote_that_was_tampered_with(path: Path, run: Run) -> None:
    import sqlite3

    run("quote", path, 1, "--exact", "Officials met on Monday.")
    run("quote", path, 1, "--exact", "We did not order the strike")
    with sqlite3.connect(path) as db:
        db.execute("update segment set exact = 'Officials met on Sunday.' where quote_id = 1")
    db.close()
    told = run("verify", path, "--json")
    assert told.status == 1
    assert (told.value["quotes"], told.value["verified"]) == (2, 1)
    assert [problem["where"] for problem in told.value["problems"]] == ["Q-001"]


@pytest.mark.parametrize("by", ["claim", "actor", "source", "time"])
def test_export_writes_a_word_file(path: Path, tmp_path: Path, run: Run, by: str) -> None:
    import docx

    exact = "left the café in Keld 🛰️ with two aides"
    run("quote", path, 1, "--exact", exact, "--actor", "Ada Kovács")
    out = tmp_path / "report.docx"
    told = run("export", path, out, "--by", by, "--title", "The strike at Keld", "--json")
    assert told.status == 0
    assert (told.value["quotes"], told.value["verified"]) == (1, 1)
    paragraphs = [paragraph.text for paragraph in docx.Document(str(out)).paragraphs]
    assert any(exact in paragraph for paragraph in paragraphs)
    assert any("The strike at Keld" in paragraph for paragraph in paragraphs)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".html", ".jsonld"])
def test_export_writes_the_format_its_name_asks_for(path: Path, tmp_path: Path, run: Run, suffix: str) -> None:
    run("quote", path, 1, "--exact", "left the café in Keld 🛰️ with two aides", "--actor", "Ada Kovács")
    out = tmp_path / f"report{suffix}"
    told = run("export", path, out, "--style", "apa", "--language", "de", "--without", "timeline", "--json")
    assert told.status == 0
    assert out.stat().st_size > 0


def test_a_citation_style_that_cannot_be_used_is_wrong_usage(path: Path, tmp_path: Path, run: Run) -> None:
    told = run("export", path, tmp_path / "report.docx", "--style", "nature.csl")
    assert told.status == 2
    assert "nature.csl" in told.err


@pytest.mark.parametrize("arguments", [("report.pdf",), ("report",), ("report.docx", "--template", "house.docx")])
def test_a_report_that_cannot_be_written_is_wrong_usage(
    path: Path, tmp_path: Path, run: Run, arguments: tuple[str, ...]
) -> None:
    told = run("export", path, tmp_path / arguments[0], *arguments[1:])
    assert told.status == 2
    assert told.err.count("\n") == 1
    assert not (tmp_path / arguments[0]).exists()


# What goes wrong.


@pytest.mark.parametrize("verb", ["sources", "quotes", "actors", "claims", "undo", "redo", "verify"])
def test_a_project_that_cannot_be_opened_is_status_3(tmp_path: Path, run: Run, verb: str) -> None:
    text = tmp_path / "text.swb"
    text.write_text("no project\n", "utf-8")
    for path in (tmp_path / "missing.swb", tmp_path, text):
        told = run(verb, path, "--json")
        assert (told.status, told.out) == (3, "")
        assert told.err.count("\n") == 1
    assert not (tmp_path / "missing.swb").exists()


@pytest.mark.parametrize("arguments", [(), ("sing", "x.swb"), ("sources",), ("show", "x.swb", "one"), ("--nothing",)])
def test_wrong_usage_is_status_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).status == 2


def test_an_unknown_source_is_wrong_usage(path: Path, run: Run) -> None:
    told = run("show", path, 7)
    assert (told.status, told.err) == (2, "There is no source 7 in this project.\n")


def test_nothing_to_undo_needs_attention(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "empty.swb"
    run("new", path)
    assert (run("undo", path).status, run("undo", path, "--json").value) == (1, {"undone": None})
    assert (run("redo", path).status, run("redo", path, "--json").value) == (1, {"redone": None})


def test_bytes_that_are_no_text_do_not_end_the_program(path: Path, run: Run) -> None:
    broken = b"caf\xe9".decode("utf-8", "surrogateescape")
    assert run("search", path, broken, "--json").status == 0
    told = run("quote", path, 1, "--exact", "Officials", "--note", broken, "--json")
    assert told.status == 0
    assert told.value["note"] == "caf\N{REPLACEMENT CHARACTER}"


# The five seeds.


@pytest.fixture
def seeds(tmp_path: Path, run: Run) -> Path:
    if not SEEDS.is_dir():
        pytest.skip("the seeds are not there")
    worlds.begin(with_the_seeds, tmp_path / "seeds.swb")
    return tmp_path / "seeds.swb"


def written_in(word: str, text: str) -> bool:
    return word.casefold() in text.casefold()


def test_lavrov_is_found_in_the_three_sources_that_write_it(seeds: Path, run: Run) -> None:
    value = run("search", seeds, "Lavrov", "--json").value
    names = {int(source["id"]) for source in run("sources", seeds, "--json").value}
    writing = {number for number in names if written_in("Lavrov", run("show", seeds, number, "--json").value["text"])}
    found = {hit["source_id"] for hit in value["hits"]}
    assert value["total"] == len(found) == 3
    assert found <= writing


def test_turkiye_is_found_however_it_is_spelled(seeds: Path, run: Run) -> None:
    found = {hit["source_id"] for hit in run("search", seeds, "Turkiye", "--json").value["hits"]}
    for number in found:
        text = run("show", seeds, number, "--json").value["text"]
        assert written_in("Turkiye", text) or written_in("Türkiye", text)
    assert found == {hit["source_id"] for hit in run("search", seeds, "Türkiye", "--json").value["hits"]}
    assert found


# Tables.


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    lines = list(table(("id", "name"), [(1, "土耳其"), (22, None), (3, "a\nb")], elastic=1))
    assert lines == ["id  name", " 1  土耳其", "22", " 3  a b"]


def test_backup_and_restore_bring_a_project_back_beside_the_damaged_one(run: Run, tmp_path: Path) -> None:
    path, article = tmp_path / "story.swb", tmp_path / "keld.txt"
    article.write_text(KELD, "utf-8")
    run("import", path, article)
    run("quote", path, 1, "--exact", "We did not order the strike", "--actor", "Ada Kovács")
    assert run("backup", path, "--list", "--json").value == {"path": None, "backups": []}
    made = run("backup", path, "--json").value
    assert [each["path"] for each in made["backups"]] == [made["path"]]
    path.write_bytes(path.read_bytes()[:3000])
    assert run("quotes", path).status == 3
    assert run("restore", made["path"], path).status == 3, "nothing is written over"
    restored = run("restore", made["path"], tmp_path / "again.swb", "--json")
    assert restored.value == {"path": str(tmp_path / "again.swb"), "sources": 1, "quotes": 1}
    assert run("verify", tmp_path / "again.swb").status == 0
    assert run("restore", made["path"], tmp_path / "again.txt").status == 2


def test_reindex_makes_the_index_anew(run: Run, tmp_path: Path) -> None:
    path, article = tmp_path / "story.swb", tmp_path / "keld.txt"
    article.write_text(KELD, "utf-8")
    run("import", path, article)
    run("search", path, "Kovács")
    for file in (tmp_path / "cache").rglob("*"):
        if file.is_file():
            file.write_bytes(b"damaged")
    assert run("reindex", path, "--json").value == {"sources": 1, "trouble": None}
    assert run("verify", path, "--json").value["index"] == "current"
    assert run("search", path, "Kovács", "--json").value["total"] == 1


def test_salvage_tells_what_it_could_not_read(run: Run, tmp_path: Path) -> None:
    path, article = tmp_path / "story.swb", tmp_path / "keld.txt"
    article.write_text(KELD, "utf-8")
    run("import", path, article)
    whole = run("salvage", path, tmp_path / "whole.swb", "--json")
    assert whole.status == 0
    assert whole.value["found"]["source"] == 1
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert run("sources", path).status == 3
    saved = run("salvage", path, tmp_path / "saved.swb", "--json")
    assert saved.status == 1
    assert any("list of tables is lost" in loss for loss in saved.value["losses"])
    assert run("show", tmp_path / "saved.swb", 1, "--json").value["text"].startswith("Varnia denies ordering")
