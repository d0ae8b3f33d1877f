"""Anybody's draft: quotations in running prose, by marks alone, with whoever is named beside them."""

from pathlib import Path

import pytest

from tests.recheck.conftest import Desk
from tests.recheck.editing import document
from workbench.recheck import Check, Finding, Verdict


@pytest.fixture
def first(desk: Desk, tmp_path: Path):  # type: ignore[no-untyped-def]
    def run(*paragraphs: str) -> Finding:
        return desk.judge(document(*paragraphs, folder=tmp_path)).findings[0]

    return run


def test_articles_that_quote_their_own_people_raise_no_alarm(desk: Desk, tmp_path: Path) -> None:
    """The six articles of the sample as six drafts: all their quotations stand, and nobody is misattributed."""
    sources = desk.project.sources
    for source in sources.many(sources.ids()):
        text = sources.text(source.id)
        lines = [line for line in text.split("\n") if len(line) > 60]
        result = desk.judge(document(*lines, folder=tmp_path))
        assert [(each.found, each.verdict, each.reason) for each in result.problems] == []
        assert result.counts[Verdict.VERBATIM] > 3


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("“Our telephone works. It did not ring,” Lene Aubrac said.", "verbatim"),
        ("“Our telephone works. It did not ring,” said the secretary of the commission, Aubrac.", "verbatim"),
        ("Aubrac told Minister Askel: “Our telephone works. It did not ring.”", "typography"),
        ("As Ms. Aubrac put it, “our telephone works. It did not ring”.", "altered"),
        ("According to Petra Vollund, “The messages left our server.”", "verbatim"),
        ("“Our telephone works. It did not ring,” she said.", "verbatim"),
        ("“Our telephone works. It did not ring,” the secretary said.", "verbatim"),
        ("“Our telephone works. It did not ring,” Petra Vollund said.", "misattributed"),
        ("“Our telephone works. It did not ring,” said the company’s chief executive, Vollund.", "misattributed"),
        ("Minister Askel told Aubrac: “Our telephone works. It did not ring.”", "misattributed"),
        ("Askel insisted that “Our telephone works. It did not ring”.", "misattributed"),
        ("“Our telephone works. It did not ring,” said Jonas Vale, a lawyer.", "misattributed"),
        ("“Our telephone works. It did ring,” Lene Aubrac said.", "altered"),
        ("“Our phones function. There was no ringing,” Lene Aubrac said.", "unsourced"),
        ("“Our telephone works. […] not ring,” Lene Aubrac said.", "marked"),
        ("“Our telephone [in Brenholt] works. It did not ring,” Lene Aubrac said.", "marked"),
        ("“[O]ur telephone works. It did not ring,” Lene Aubrac said.", "marked"),
        ("‘Our telephone works. It did not ring,’ Lene Aubrac said.", "verbatim"),
        ("„Our telephone works – It did not ring“, said Lene Aubrac.", "typography"),
    ],
)
def test_words_and_speaker_of_a_sentence(sentence: str, verdict: str, first) -> None:  # type: ignore[no-untyped-def]
    finding: Finding = first(sentence)
    assert finding.verdict == verdict, finding.reason


def test_a_paraphrase_in_marks_is_no_quotation_and_the_nearest_passage_is_offered(first) -> None:  # type: ignore[no-untyped-def]
    finding: Finding = first("Aubrac holds “a drawer that is full of promises and not a single key” in her hand.")
    assert finding.verdict in (Verdict.ALTERED, Verdict.UNSOURCED)
    assert "a drawer full of promises and not one key" in finding.expected
    assert finding.source_span is not None


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("“Qasrin recalls its ambassador and closes two bridges”, HNA, 14 March 2024.", False),
        ("HNA: Qasrin Recalls Its Ambassador And Closes Two Bridges", False),
        ("Interview with the author, 2 May 2024.", False),
        ("“Al-Tamrani: The Water Was A Message, And We Have Understood It”, Duhl Gazette.", True),
        ("https://estuary-post.example/rivers/2024/03/18/sorrel-dam-inspectors", True),
    ],
)
def test_the_note_must_point_to_the_same_source(note: str, wrong: bool, first) -> None:  # type: ignore[no-untyped-def]
    finding: Finding = first(f"“Our telephone works. It did not ring,” said Aubrac.{{note: {note}}}")
    assert (finding.verdict is Verdict.MISATTRIBUTED) == wrong, finding.reason


def test_the_note_may_name_any_source_in_which_the_words_stand(first) -> None:  # type: ignore[no-untyped-def]
    finding: Finding = first(
        "“Our telephone works. It did not ring,” said Aubrac.{note: Who may open a dam? Five questions after the "
        "Ilvar flood; also Qasrin recalls its ambassador and closes two bridges}"
    )
    assert finding.verdict is Verdict.VERBATIM


def test_titles_headings_names_and_short_irony_are_no_quotations(desk: Desk, tmp_path: Path) -> None:
    result = desk.judge(
        document(
            "# “We count the dead every morning”",
            "In “Who may open a dam? Five questions after the Ilvar flood” the “so-called accident” is told.",
            "The claim “The gates of the Sorrel Dam were opened deliberately” is weighed below.",
            folder=tmp_path,
        )
    )
    assert [each.found for each in result.findings] == []


def test_a_kept_quote_is_named_and_another_passage_is_only_located(desk: Desk, tmp_path: Path) -> None:
    result: Check = desk.judge(
        document(
            "“Our telephone works. It did not ring,” said Aubrac.",
            "“We have no sign that anybody but the program moved the gates that night,” said Vollund.",
            folder=tmp_path,
        )
    )
    kept, other = result.findings
    assert (kept.number, kept.verdict) == (17, Verdict.VERBATIM)
    assert (other.number, other.verdict, other.source_id) == (None, Verdict.TYPOGRAPHY, 1)


def test_a_report_of_another_project_is_checked_as_a_draft(desk: Desk, tmp_path: Path) -> None:
    edited = desk.edited()
    part = next(name for name in edited.parts if name.endswith("item1.xml"))
    edited.parts[part] = edited.parts[part].replace(desk.project.id.encode(), b"0" * 32)
    result = desk.judge(edited.save(tmp_path / "other.docx"))
    assert "another project" in result.remarks[0]
    assert result.counts[Verdict.REMOVED] == 0
    assert result.counts[Verdict.ALTERED] == 0
    assert result.counts[Verdict.VERBATIM] > 25
