from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.recheck.editing import document
from tests.ui.story import Story
from workbench.model import Location, Span
from workbench.recheck import Check, Verdict
from workbench.ui.recheck.panel import RecheckPanel
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, ListView

DRAFT = (
    "# The harbour of Port Arden",
    "Mara Velik said: “We never closed the harbour.”",
    "According to Brecht, “the gates were unlocked on the mayor’s order”.",
    "“The company stopped sailing by itself,” said Jonas Brecht.",
    "Nobody asked. “The seagulls will inherit this island one day,” an old song goes.",
    "Ilse Thorn asked: “Who gave the order? Nobody will tell us.”",
)


@pytest.fixture
def panel(qtbot: QtBot, story: Story, session: Session) -> RecheckPanel:
    panel = RecheckPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1200, 320)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return document(*DRAFT, folder=tmp_path)


@pytest.fixture
def result(panel: RecheckPanel, draft: Path, qtbot: QtBot) -> Check:
    with qtbot.waitSignal(panel.checked) as done:
        panel.check_document(draft)
    check = done.args[0]
    assert isinstance(check, Check)
    return check


def finding_list(panel: RecheckPanel) -> ListView:
    found = panel.findChild(ListView, "recheck_list")
    assert found is not None
    return found


def text_of(panel: RecheckPanel, name: str) -> str:
    field = panel.findChild(QTextEdit, name)
    assert field is not None
    return field.toPlainText()


def button(panel: RecheckPanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, name)
    assert found is not None
    return found


def told(notices: list[Notice]) -> str:
    return notices[-1].text if notices else ""


def test_an_empty_panel_says_what_it_is_for(panel: RecheckPanel) -> None:
    assert panel._pages.currentWidget() is panel._empty
    assert "any" in panel._empty.text()


def test_every_quotation_gets_its_verdict_and_the_problems_come_first(
    notices: list[Notice], panel: RecheckPanel, result: Check
) -> None:
    assert [finding.verdict for finding in result.findings] == [
        Verdict.TYPOGRAPHY,
        Verdict.ALTERED,
        Verdict.MISATTRIBUTED,
        Verdict.UNSOURCED,
        Verdict.TYPOGRAPHY,
    ]
    assert list(panel._model.ids) == [2, 3, 4]
    assert notices[-1].text == "3 of 5 quotations need a look."
    button(panel, "recheck_all").click()
    assert list(panel._model.ids) == [1, 2, 3, 4, 5]


def test_the_difference_is_shown_on_both_sides_with_the_words_marked(panel: RecheckPanel, result: Check) -> None:
    assert text_of(panel, "recheck_found") == "the gates were unlocked on the mayor’s order"
    assert text_of(panel, "recheck_expected") == "The gates were locked on the mayor’s order"
    marked = [panel._difference._here.document().find("unlocked"), panel._difference._there.document().find("locked")]
    assert marked[0].charFormat().fontUnderline()
    assert marked[1].charFormat().fontWeight() > 500
    verdict = panel.findChild(QLabel, "recheck_verdict")
    assert verdict is not None
    assert verdict.text() == "Altered Q-003"


def test_keys_step_from_problem_to_problem_and_round_the_end(panel: RecheckPanel, result: Check) -> None:
    view = finding_list(panel)
    panel._all.click()
    seen = []
    for _ in range(4):
        panel.step(1)
        seen.append(view.current_id())
    assert seen == [3, 4, 2, 3]
    panel.step(-1)
    assert view.current_id() == 2
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == 3


def test_enter_and_the_button_show_the_place_in_the_source(
    panel: RecheckPanel, result: Check, story: Story, qtbot: QtBot
) -> None:
    text = story.project.sources.text(story.ferry)
    start = text.index("The gates were locked on the mayor’s order")
    place = Location(story.ferry, Span(start, start + len("The gates were locked on the mayor’s order")))
    view = finding_list(panel)
    view.take_focus()
    with qtbot.waitSignal(panel.source_wanted) as gone:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert gone.args == [place]
    with qtbot.waitSignal(panel.source_wanted) as gone:
        panel._difference._go.click()
    assert gone.args == [place]


def test_a_source_that_was_removed_meanwhile_is_not_gone_to(
    notices: list[Notice], panel: RecheckPanel, result: Check, story: Story, qtbot: QtBot
) -> None:
    story.project.sources.remove(story.ferry)
    with qtbot.assertNotEmitted(panel.source_wanted):
        panel._difference._go.click()
    assert told(notices).endswith("is not in the project any more.")


def test_the_right_words_are_copied_from_the_source_not_from_the_screen(panel: RecheckPanel, result: Check) -> None:
    panel._difference._copy.click()
    assert QGuiApplication.clipboard().text() == "The gates were locked on the mayor’s order"


def test_nothing_near_leaves_nothing_to_show_or_copy(panel: RecheckPanel, result: Check) -> None:
    finding_list(panel).choose(4)
    assert text_of(panel, "recheck_expected") == ""
    assert not panel._difference._go.isEnabled()
    assert not panel._difference._copy.isEnabled()


def test_findings_are_saved_as_comments_in_a_copy_and_as_a_table(
    panel: RecheckPanel,
    result: Check,
    draft: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    before = draft.read_bytes()
    copy, table = draft.with_name("copy.docx"), draft.with_name("findings.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    button(panel, "recheck_comments").click()
    qtbot.waitUntil(lambda: told(notices) == "“copy.docx” is a copy with 3 comments.")
    assert [each.text[:1] for each in docx.Document(str(copy)).comments] == ["✗", "✗", "?"]
    assert draft.read_bytes() == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    button(panel, "recheck_table").click()
    qtbot.waitUntil(lambda: "findings.csv" in told(notices))
    assert "the gates were unlocked on the mayor’s order" in table.read_text("utf-8-sig")


def test_the_original_is_never_written_over(
    panel: RecheckPanel,
    result: Check,
    draft: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    before = draft.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(draft), ""))
    button(panel, "recheck_comments").click()
    qtbot.waitUntil(lambda: "copy" in told(notices))
    assert notices[-1].kind == "error"
    assert draft.read_bytes() == before


def test_what_cannot_be_read_is_told_in_a_sentence(
    panel: RecheckPanel, tmp_path: Path, qtbot: QtBot, notices: list[Notice]
) -> None:
    (tmp_path / "broken.docx").write_bytes(b"no zip")
    panel.check_document(tmp_path / "broken.docx")
    qtbot.waitUntil(lambda: bool(told(notices)))
    assert notices[-1].text == "“broken.docx” is not a Word document (.docx)."


def test_a_document_without_problems_shows_all_of_it(
    panel: RecheckPanel, tmp_path: Path, qtbot: QtBot, notices: list[Notice]
) -> None:
    with qtbot.waitSignal(panel.checked):
        panel.check_document(document(DRAFT[1], folder=tmp_path))
    assert list(panel._model.ids) == [1]
    assert notices[-1].text == "All 1 quotations in “draft.docx” stand."
    panel.step(1)
    assert notices[-1].text == "Nothing needs a look."


def test_rows_say_their_verdict_in_words_and_tools_have_names(panel: RecheckPanel, result: Check) -> None:
    spoken = panel._model.index(0, 0).data(ACCESSIBLE_ROLE)
    assert spoken.startswith("Altered. Q-003. ")
    for tool in panel.findChildren(QToolButton):
        if tool.isVisible() and tool.objectName():
            assert tool.accessibleName(), tool.objectName()
