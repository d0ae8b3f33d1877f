"""Lists of references and the files beside them."""

import json
from pathlib import Path

import pytest

from tests.importers import writing
from workbench import importers
from workbench.importers import bibliography
from workbench.importers.kinds import Kind
from workbench.model import Draft, Rejected

_TEXT = "The gates of the dam were opened at night, and nobody in the village knew by whom it was done."
_RIS = """TY  - NEWS
TI  - Gates opened at night
AU  - Brandt, Ilse
AU  - Quill, Ada
T2  - The Strait Herald
DA  - 2023/04/25/
UR  - https://strait.example/gates
LA  - en-GB
L1  - files/12/gates.html
ER  -
TY  - NEWS
TI  - Nothing with it
ER  -
TY  - NEWS
TI  - Climbing out
L1  - ../../secret.txt
ER  -
"""
_BIB = r"""@online{brandt_gates_2023,
  title = {Gates {Opened} at Night},
  author = {Brandt, Ilse and Kov{\'a}cs, Ad{\"e}le},
  journaltitle = {The Strait Herald},
  year = 2023, month = apr,
  url = {https://strait.example/gates},
  langid = {british},
  file = {Full Text:files/12/gates.html:text/html},
}
"""
_CSL = [
    {
        "type": "article-newspaper", "title": "Gates opened at night", "container-title": "The Strait Herald",
        "author": [{"family": "Brandt", "given": "Ilse"}], "issued": {"date-parts": [[2023, "4", 25]]},
        "URL": "https://strait.example/gates", "translator": [{"literal": "N. Quill"}],
        "attachments": [{"path": "files/12/gates.html"}],
    }
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("Nobody may read this.")
    folder = tmp_path / "export"
    (folder / "files" / "12").mkdir(parents=True)
    (folder / "files" / "12" / "gates.html").write_bytes(writing.html(["Home", _TEXT]))
    return folder


@pytest.mark.parametrize(("name", "text"), [("z.ris", _RIS), ("z.bib", _BIB), ("z.json", json.dumps(_CSL))])
def test_a_reference_describes_the_file_it_names_and_that_file_comes_once(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, "utf-8")
    found = list(importers.read_all([folder]))
    (draft,) = (item for item in found if isinstance(item, Draft))
    assert _TEXT in draft.text
    assert (draft.title.casefold(), draft.outlet) == ("gates opened at night", "The Strait Herald")
    assert draft.url == "https://strait.example/gates"
    assert (draft.byline or "").startswith("Ilse Brandt")
    assert draft.published in ("2023-04-25", "2023-04")
    assert draft.origins["outlet"] == "file"
    assert draft.path == str(folder / "files" / "12" / "gates.html")


def test_a_reference_without_its_file_is_said_and_none_climbs_out_of_the_folder(folder: Path) -> None:
    (folder / "z.ris").write_text(_RIS)
    reasons = [item.reason for item in importers.read_all([folder / "z.ris"]) if isinstance(item, Rejected)]
    assert reasons == [
        "“Nothing with it” is listed in “z.ris” without a file that holds its text.",
        "“Climbing out” names a file that is not beside “z.ris”: secret.txt.",
    ]


def test_tex_is_read_as_it_is_printed() -> None:
    (reference,) = bibliography.parse(_BIB, Kind.BIBTEX)
    assert reference.fields == {
        "title": "Gates Opened at Night", "byline": "Ilse Brandt, Adële Kovács", "outlet": "The Strait Herald",
        "published": "2023-04", "url": "https://strait.example/gates", "language": "en",
    }  # fmt: skip


def test_broken_lists_are_read_as_far_as_they_go() -> None:
    assert bibliography.parse(_BIB[:120], Kind.BIBTEX)[0].fields["title"] == "Gates Opened at Night"
    assert bibliography.parse(_RIS[:60], Kind.RIS)[0].fields["title"] == "Gates opened at night"
    assert bibliography.parse('[{"type": "x", "title": ', Kind.CSL) == []
