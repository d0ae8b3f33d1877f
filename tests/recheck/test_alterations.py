"""Every altered digit, negation, name and swapped speaker is found; typography and marked edits raise no alarm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.recheck.conftest import Desk, Judge, of
from tests.recheck.editing import Edited, restyle
from workbench import exporters
from workbench.recheck import Check, Verdict
from workbench.report import Choices
from workbench.report.words import words

Edit = Callable[[Edited], object]
ALTERED, MISATTRIBUTED = Verdict.ALTERED, Verdict.MISATTRIBUTED


def typed(number: int, old: str, new: str) -> Edit:
    return lambda report: report.replace(number, old, new)


def tracked(number: int, old: str, new: str, *, delete: bool = True) -> Edit:
    return lambda report: report.track(number, old, new, delete=delete)


def named(number: int, old: str, new: str) -> Edit:
    return lambda report: report.attribute(number, old, new)


def noted(number: int, old: str, new: str) -> Edit:
    return lambda report: report.note(number, old, new)


def reworded(number: int, text: str) -> Edit:
    return lambda report: report.rewrite(number, lambda _old: text)


def beside(number: int, words: str, *, before: bool = False) -> Edit:
    """Typed right outside of the bookmark, but inside the same quotation."""

    def edit(report: Edited) -> None:
        if before:
            report.mark(number).addprevious(_new_run(report, number, words))
        else:
            end = next(
                each
                for each in report.body.iter(report.mark(number).tag.replace("Start", "End"))
                if each.get(f"{W}id") == report.mark(number).get(f"{W}id")
            )
            end.addnext(_new_run(report, number, words))

    return edit


ALTERATIONS: dict[str, tuple[int, Verdict, Edit]] = {
    # Digits and numbers.
    "a digit": (15, ALTERED, typed(15, "31", "37")),
    "two digits swapped": (15, ALTERED, typed(15, "31", "13")),
    "a digit dropped": (15, ALTERED, typed(15, "140", "14")),
    "a digit added": (15, ALTERED, typed(15, "140", "1140")),
    "a year": (16, ALTERED, typed(16, "2011", "2012")),
    "a number word": (4, ALTERED, typed(4, "Nineteen", "Ninety")),
    "a number word in a sentence": (3, ALTERED, typed(3, "four", "forty")),
    "a number word for another": (6, ALTERED, typed(6, "eleven", "seven")),
    "a number as figures": (6, ALTERED, typed(6, "eleven minutes", "12 minutes")),
    "an ordinal date": (31, ALTERED, typed(31, "eleventh of March", "twelfth of March")),
    "a month": (31, ALTERED, typed(31, "March", "May")),
    "a weekday": (23, ALTERED, typed(23, "Wednesday", "Thursday")),
    "a time of day": (28, ALTERED, typed(28, "a quarter past six", "a quarter to six")),
    # Negations.
    "not dropped": (28, ALTERED, typed(28, "I did not order it", "I did order it")),
    "not added": (21, ALTERED, typed(21, "are decided", "are not decided")),
    "no dropped": (1, ALTERED, typed(1, "no order was needed", "an order was needed")),
    "nobody turned": (1, ALTERED, typed(1, "nobody wanted", "everybody wanted")),
    "cannot turned": (22, ALTERED, typed(22, "cannot tell", "can tell")),
    "never for always": (21, ALTERED, typed(21, "always", "never")),
    "not moved": (17, ALTERED, typed(17, "It did not ring", "It did ring, not")),
    "a contraction": (17, ALTERED, typed(17, "did not", "didn’t")),
    "nothing dropped": (31, ALTERED, typed(31, "there is nothing", "there is something")),
    "can't undone": (19, ALTERED, typed(19, "can’t", "can")),
    # Names and small words that carry the meaning.
    "a state": (10, ALTERED, typed(10, "It is Talvenia that", "It is Qasrin that")),
    "a town": (6, ALTERED, typed(6, "Brenholt", "Duhl")),
    "a person": (3, ALTERED, typed(3, "Askel", "Vollund")),
    "a pronoun": (14, ALTERED, typed(14, "she sits", "he sits")),
    "a small letter for a name": (10, ALTERED, typed(10, "Talvenia can step", "talvenia can step")),
    "has for had": (25, ALTERED, typed(25, "had been opened", "could have been opened")),
    "a modal verb": (26, ALTERED, typed(26, "may well be", "must be")),
    "a synonym": (13, ALTERED, typed(13, "a deliberate act", "an intentional act")),
    "one letter": (5, ALTERED, typed(5, "machine", "marine")),
    "a question made a statement": (12, ALTERED, typed(12, "لا ينسى", "ينسى")),
    "a letter of another script": (27, ALTERED, typed(27, "isteyen", "istemeyen")),
    "an emoji": (19, ALTERED, typed(19, "😱", "😀")),
    # Ellipses, merging, paraphrase.
    "a dropped ellipsis": (33, ALTERED, typed(33, " […] ", " ")),
    "a dropped first half": (33, ALTERED, typed(33, "“The contract could not be clearer. […] ", "")),
    "words left out unmarked": (2, ALTERED, typed(2, "the operator reads the instruments, ", "")),
    "a sentence left out unmarked": (20, ALTERED, typed(20, "It is a fixed text. ", "")),
    "the end cut off": (14, ALTERED, typed(14, ", and she sits in the cabinet,”", "”")),
    "the beginning cut off": (7, ALTERED, typed(7, "They tell us of a sensor. ", "")),
    "an ellipsis that swallows a negation": (17, ALTERED, typed(17, "did not ring", "did […] ring")),
    "a bracket in the place of a number": (15, ALTERED, typed(15, "140", "[14]")),
    "two quotations in one": (4, ALTERED, lambda report: report.replace(4, "here,”", f"here, {report.text(26)}")),
    "two sentences in another order": (17, ALTERED, reworded(17, "“It did not ring. Our telephone works,”")),
    "a paraphrase": (22, ALTERED, reworded(22, "“We sent the messages; who read them we cannot know,”")),
    "a free invention": (24, ALTERED, reworded(24, "“We shall share the archive with the whole world.”")),
    "words typed before the first": (13, ALTERED, beside(13, "clearly ", before=True)),
    "words typed behind the last": (3, ALTERED, beside(3, " Or five.")),
    "words inside marks of ours": (25, ALTERED, beside(25, " by force")),
    # Tracked changes count as accepted.
    "a tracked digit": (15, ALTERED, tracked(15, "31", "71")),
    "a tracked negation": (28, ALTERED, tracked(28, "did not approve", "did approve")),
    "a tracked insertion": (24, ALTERED, tracked(24, "everything", " hardly", delete=False)),
    "a tracked deletion": (7, ALTERED, tracked(7, "not ", "")),
    "a tracked name": (6, ALTERED, tracked(6, "Brenholt", "Marsa Duhl")),
    # Speakers, notes, dates.
    "a swapped speaker": (1, MISATTRIBUTED, named(1, "Jorun Askel", "Petra Vollund")),
    "a speaker of the same source": (15, MISATTRIBUTED, named(15, "Qasrin", "Tomas Wikkander")),
    "an alias of somebody else": (28, MISATTRIBUTED, named(28, "Jorun Askel", "P. Vollund")),
    "a surname of somebody else": (23, MISATTRIBUTED, named(23, "Lene Aubrac", "Haddun")),
    "a speaker nobody knows": (31, MISATTRIBUTED, named(31, "Şirin Gölbaşar", "Jonas Vale")),
    "a speaker with the same first name": (4, MISATTRIBUTED, named(4, "Samira Haddun", "Samira Okonjo")),
    "an organisation for its head": (18, MISATTRIBUTED, named(18, "Petra Vollund", "Norhaven Hydro")),
    "a state for its minister": (24, MISATTRIBUTED, named(24, "Jorun Askel", "Talvenia")),
    "who passed it on": (29, MISATTRIBUTED, named(29, "passed on by Idris al-Tamrani", "passed on by Lene Aubrac")),
    "a stance": (1, MISATTRIBUTED, named(1, "denies\u00a0−", "asserts +")),
    "the date below it": (8, MISATTRIBUTED, named(8, "15 March 2024", "15 March 2023")),
    "the month below it": (28, MISATTRIBUTED, named(28, "21 March 2024", "21 May 2024")),
    "the outlet below it": (23, MISATTRIBUTED, named(23, "The Estuary Post", "Duhl Gazette")),
    "the note of another quotation": (28, MISATTRIBUTED, lambda report: report.point_note_of(28, to=1)),
    "the date in the note": (8, MISATTRIBUTED, noted(8, "15 March 2024", "25 March 2024")),
}  # fmt: skip

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _new_run(report: Edited, number: int, words: str):  # type: ignore[no-untyped-def]
    import copy

    run = copy.deepcopy(report.letters(number)[0].getparent())
    assert run is not None
    letters = run.find(W + "t")
    assert letters is not None
    letters.text = words
    letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def others(result: Check, *numbers: int) -> list[str]:
    """Alarms about quotations that were left alone."""
    return [
        f"{finding.label} {finding.verdict} {finding.reason} {finding.found}"
        for finding in result.findings
        if finding.number not in numbers and finding.verdict is not Verdict.VERBATIM
    ]


@pytest.mark.parametrize("name", ALTERATIONS)
def test_what_was_altered_is_found_and_nothing_else(name: str, judge: Judge) -> None:
    number, verdict, edit = ALTERATIONS[name]
    result = judge(edit)
    finding = of(result, number)
    assert finding.verdict is verdict, (finding.found, finding.reason)
    assert finding.reason
    if verdict is ALTERED:
        assert finding.edits
        assert finding.fix == finding.expected
    assert others(result, number) == []


def test_there_are_enough_of_them() -> None:
    assert len(ALTERATIONS) >= 60
    assert len(HARMLESS) >= 40


def every(report: Edited, change: Callable[[str], str]) -> None:
    for number in range(1, 34):
        report.rewrite(number, change)


def swapped(pairs: str, *longer: tuple[str, str]) -> Callable[[str], str]:
    """``"“\\"”\\""``: each first character becomes the second."""

    def change(text: str) -> str:
        text = text.translate(str.maketrans(pairs[::2], pairs[1::2]))
        for old, new in longer:
            text = text.replace(old, new)
        return text

    return change


def everywhere(change: Callable[[str], str]) -> Edit:
    return lambda report: every(report, change)


def bracket(number: int, old: str, new: str) -> tuple[int, Verdict, Edit]:
    return number, Verdict.MARKED, typed(number, old, new)


def _drop_soft_styles(report: Edited) -> None:
    for number in range(1, 34):
        for paragraph in report.block(number):
            restyle(paragraph, "Normal")


def _italic(report: Edited) -> None:
    """Half of a quotation set in italics: its run is cut in two."""
    from lxml import etree

    run = report.letters(21)[0].getparent()
    assert run is not None
    second = _new_run(report, 21, report.text(21)[40:])
    first = report.letters(21)[0]
    first.text = (first.text or "")[:40]
    first.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    properties = second.find(W + "rPr")
    if properties is None:
        properties = etree.Element(W + "rPr")
        second.insert(0, properties)
    etree.SubElement(properties, W + "i")
    run.addnext(second)


def _control(report: Edited) -> None:
    """A quotation put into a content control."""
    from lxml import etree

    paragraph = report.paragraph(9)
    control = etree.Element(W + "sdt")
    content = etree.SubElement(control, W + "sdtContent")
    paragraph.addprevious(control)
    content.append(paragraph)


_TYPOGRAPHY = Verdict.TYPOGRAPHY
HARMLESS: dict[str, tuple[int, Verdict, Edit]] = {
    "straight marks": (1, _TYPOGRAPHY, everywhere(swapped("“\"”\"‘'’'«\"»\""))),
    "German marks": (1, _TYPOGRAPHY, typed(1, "“", "„")),
    "French marks with spaces": (24, _TYPOGRAPHY, lambda r: r.rewrite(24, lambda t: f"« {t[1:-1]} »")),
    "single marks within": (20, _TYPOGRAPHY, lambda r: r.rewrite(20, swapped("‘“’”"))),
    "a typewriter apostrophe": (15, _TYPOGRAPHY, typed(15, "’", "'")),
    "plain spaces": (15, _TYPOGRAPHY, typed(15, "\u00a0", " ")),
    "hard spaces": (22, _TYPOGRAPHY, lambda r: r.rewrite(22, lambda t: t.replace(" ", "\u00a0"))),
    "narrow spaces": (18, _TYPOGRAPHY, typed(18, "« ", "«\u202f")),
    "doubled spaces": (10, _TYPOGRAPHY, typed(10, ". It", ".  It")),
    "soft hyphens": (9, _TYPOGRAPHY, typed(9, "reported", "re\u00adported")),
    "a joiner": (9, _TYPOGRAPHY, typed(9, "sensor", "sen\u200bsor")),
    "a ligature": (20, _TYPOGRAPHY, typed(20, "fixed", "ﬁxed")),
    "a decomposed letter": (27, _TYPOGRAPHY, typed(27, "ö", "o\u0308")),
    "a line break": (6, _TYPOGRAPHY, typed(6, "minutes. ", "minutes.\n")),
    "a full stop at the end": (17, _TYPOGRAPHY, typed(17, "ring,”", "ring.”")),
    "no stop at the end": (13, _TYPOGRAPHY, typed(13, "town.”", "town”")),
    "a dash for a comma": (4, _TYPOGRAPHY, typed(4, "me. Anyone", "me — Anyone")),
    "an ellipsis as dots": (33, _TYPOGRAPHY, typed(33, "[…]", "[...]")),
    "an ellipsis in round brackets": (33, _TYPOGRAPHY, typed(33, "[…]", "(…)")),
    "a bare ellipsis": (33, Verdict.MARKED, typed(33, "[…]", "…")),
    "a capital in brackets": bracket(21, "“Large", "“[l]arge"),
    "a small letter in brackets": bracket(26, "So it", "[s]o it"),
    "an ending in brackets": bracket(22, "messages", "message[s]"),
    "a name put in": bracket(14, "she sits", "she [Askel] sits"),
    "a pronoun resolved": bracket(22, "read them", "read [the messages]"),
    "a word explained": bracket(16, "console", "console [a switch desk]"),
    "sic": bracket(7, "engineers, and", "engineers [sic], and"),
    "sic in round brackets": bracket(7, "engineers, and", "engineers (sic), and"),
    "emphasis owned up to": bracket(24, "see it.”", "see it.” (emphasis added)"),
    "a middle left out and marked": bracket(2, "the operator reads the instruments, ", "[…] "),
    "a sentence left out and marked": bracket(20, "It is a fixed text. ", "… "),
    "a beginning left out and marked": bracket(10, "The treaty is alive. It is", "[…] It is"),
    "an end left out and marked": bracket(14, ", and she sits in the cabinet,”", " …”"),
    "a long gap": bracket(28, "I did not approve it, and I did not know of it until", "[…] until"),
    "a tense in brackets": bracket(6, "want both", "want[ed] both"),
    "moved below another": (28, Verdict.VERBATIM, lambda r: r.move(28, behind=1)),
    "moved to the top": (31, Verdict.VERBATIM, lambda r: r.move(31, behind=13)),
    "all moved about": (2, Verdict.VERBATIM, lambda r: [r.move(n, behind=n - 7) for n in range(9, 30)]),
    "all styles taken off": (1, Verdict.VERBATIM, _drop_soft_styles),
    "another style": (4, Verdict.VERBATIM, lambda r: restyle(r.paragraph(4), "Heading3")),
    "italics for a half": (21, Verdict.VERBATIM, _italic),
    "in a content control": (9, Verdict.VERBATIM, _control),
    "tracked and put back": (15, Verdict.VERBATIM, tracked(15, "31", "31")),
    "a surname alone": (1, Verdict.VERBATIM, named(1, "Jorun Askel", "Askel")),
    "another of his names": (6, Verdict.VERBATIM, named(6, "Idris al-Tamrani", "Edris Tamrany")),
    "the role instead of the name": (23, Verdict.VERBATIM, named(23, "Lene Aubrac", "The")),
    "a lead written": (1, Verdict.VERBATIM, lambda r: r.add_prose("Nobody has said yet who turned the key.")),
    "the date as Americans write it": (8, Verdict.VERBATIM, named(8, "15 March 2024", "March 15, 2024")),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_harmless_raises_no_alarm(name: str, judge: Judge) -> None:
    number, verdict, edit = HARMLESS[name]
    result = judge(edit)
    assert [finding.reason for finding in result.problems] == []
    assert result.counts[Verdict.REMOVED] == 0
    finding = of(result, number)
    assert finding.verdict is verdict, (finding.verdict, finding.difference)


def test_the_report_as_it_was_exported_is_verbatim_throughout(desk: Desk) -> None:
    result = desk.judge(desk.report)
    assert {finding.verdict for finding in result.findings} == {Verdict.VERBATIM}
    assert {finding.number for finding in result.findings} == set(desk.known.quotes)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("de", "15. März 2024", "15. März 2023"),
        ("ru", "15 марта 2024", "15 мая 2024"),
        ("tr", "Idris al-Tamrani", "Lene Aubrac"),
        ("ar", "يدحض", "يؤكد"),
        ("de", "Idris al-Tamrani", "Petra Vollund"),
    ],
)
def test_attributions_are_read_in_the_language_of_the_report(
    language: str, old: str, new: str, desk: Desk, tmp_path: Path
) -> None:
    report = tmp_path / "report.docx"
    list(exporters.write(desk.project.report(Choices("T", by="source", language=language)), report))
    assert desk.judge(report).problems == ()
    edited = Edited(report)
    texts = "".join(str(element.text) for element in edited.attribution(8).iter(W + "t"))
    edited.attribute(8, old if old in texts else words(language)("denies"), new)
    assert of(desk.judge(edited.save(tmp_path / "edited.docx")), 8).verdict is MISATTRIBUTED


@pytest.mark.parametrize("choices", [Choices("T", notes="endnotes"), Choices("T", style="chicago", full_text=True)])
def test_every_kind_of_report_is_verbatim_as_it_was_exported(choices: Choices, desk: Desk, tmp_path: Path) -> None:
    report = tmp_path / "report.docx"
    list(exporters.write(desk.project.report(choices), report))
    result = desk.judge(report)
    assert {finding.verdict for finding in result.findings} == {Verdict.VERBATIM}
    assert {finding.number for finding in result.findings} == set(desk.known.quotes)


def test_an_altered_passage_of_the_appendix_is_found(desk: Desk, tmp_path: Path) -> None:
    edited = desk.edited()
    passage = next(
        element
        for element in edited.body.iter(W + "t")
        if "speaks of 31" in (element.text or "") and element not in edited.letters(15)
    )
    passage.text = str(passage.text).replace("31", "37")
    (finding,) = desk.judge(edited.save(tmp_path / "edited.docx")).problems
    assert finding.verdict is ALTERED
    assert finding.difference == "31 → 37"
