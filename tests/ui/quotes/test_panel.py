import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.model import Location, Stance
from workbench.ui.quotes.panel import QuotesPanel
from workbench.ui.quotes.practice import PracticeStrip
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, ListView


@pytest.fixture
def panel(qtbot: QtBot, story: Story, session: Session) -> QuotesPanel:
    panel = QuotesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_source(story.ferry)
    return panel


def shown(panel: QuotesPanel) -> list[int]:
    return list(panel._model.ids)


def quote_list(panel: QuotesPanel) -> ListView:
    found = panel.findChild(ListView, "quote_list")
    assert found is not None
    return found


def test_the_quotes_of_the_source_stand_in_the_order_of_its_text(panel: QuotesPanel, story: Story) -> None:
    assert shown(panel) == [story.never, story.itself, story.locked, story.smile]
    assert (panel._here.text(), panel._all.text()) == ("This source 4", "All 7")
    panel._all.click()
    assert len(shown(panel)) == 7
    panel._here.click()
    panel.show_source(story.letter)
    assert shown(panel) == [story.unknown]


def test_a_row_says_who_says_what_where(panel: QuotesPanel, story: Story) -> None:
    panel._all.click()
    spoken = [panel._model.index(place, 0).data(ACCESSIBLE_ROLE) for place in range(7)]
    assert spoken[0] == ("Q-001, Mara Velik, denies, “We never closed the harbour,”, Arden Courier, 2 May 2026, ¶ 2")
    assert "Unattributed" in spoken[3]
    assert "suggested, not confirmed" in spoken[5]


def test_a_click_goes_to_its_place_and_selects(panel: QuotesPanel, story: Story, qtbot: QtBot) -> None:
    view = quote_list(panel)
    place = view.visualRect(panel._model.index(1, 0)).center()
    with qtbot.waitSignal(panel.quote_activated) as gone, qtbot.waitSignal(panel.quote_selected) as selected:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected.args == [story.itself]
    assert gone.args == [Location(story.ferry, story.get(story.itself).span)]


def test_arrows_select_and_enter_goes(panel: QuotesPanel, story: Story, qtbot: QtBot) -> None:
    view = quote_list(panel)
    view.take_focus()
    with qtbot.waitSignal(panel.quote_selected) as selected, qtbot.assertNotEmitted(panel.quote_activated):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert selected.args == [story.itself]
    with qtbot.waitSignal(panel.quote_activated) as gone:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert gone.args[0].source_id == story.ferry


def test_words_of_speaker_claim_or_quotation_narrow_the_list(panel: QuotesPanel, story: Story) -> None:
    panel._all.click()
    panel._field.setText("velik stopped")
    assert shown(panel) == [story.itself]
    panel._field.setText("ORDER")
    assert story.who in shown(panel)
    assert story.unknown in shown(panel)
    panel._field.setText("zeppelin")
    assert panel._stack.currentWidget() is panel._none_fit
    panel._none_fit.button().click()
    assert len(shown(panel)) == 7


def test_the_filter_sees_what_has_changed(panel: QuotesPanel, story: Story) -> None:
    panel._field.setText("zeppelin")
    assert shown(panel) == []
    story.project.quotes.set_note(story.locked, "Compare the zeppelin affair")
    assert shown(panel) == [story.locked]


@pytest.mark.parametrize(
    ("kind", "value", "chip", "quotes"),
    [
        ("actor", "mayor", "Mara Velik", ["never", "itself"]),
        ("claim", "closed", "The town hall had the harbour closed", ["never", "locked", "request"]),
        ("stance", None, "? questions", ["who"]),
    ],
)
def test_an_actor_a_claim_or_a_stance_is_a_chip_that_can_be_taken_off(
    panel: QuotesPanel, story: Story, kind: str, value: str | None, chip: str, quotes: list[str]
) -> None:
    panel.set_filter(kind, getattr(story, value) if value else "questions")
    assert panel._all.isChecked()
    assert panel._chips.texts() == [chip]
    assert shown(panel) == [getattr(story, name) for name in quotes]
    assert panel._header.count_text() == f"{len(quotes)} of 7"
    field = kind if kind == "stance" else f"{kind}_id"
    panel._chips.chip(field).remove_button().click()
    assert not panel._chips.isVisible()
    assert len(shown(panel)) == 7


def test_a_filter_on_an_actor_who_goes_says_so(panel: QuotesPanel, story: Story) -> None:
    panel.set_filter("actor", story.keeper)
    story.project.codebook.remove_actor(story.keeper)
    assert panel._chips.texts() == ["actor no longer there"]
    assert panel._stack.currentWidget() is panel._none_fit


def test_choosing_widens_the_list_where_it_must(panel: QuotesPanel, story: Story) -> None:
    panel._field.setText("stopped")
    panel.choose([story.never])
    assert quote_list(panel).chosen_ids() == [story.never]
    assert panel._field.text() == ""
    assert not panel._all.isChecked()
    panel.choose([story.who])
    assert panel._all.isChecked()
    assert quote_list(panel).current_id() == story.who


def test_several_quotes_go_as_one_step_and_come_back(panel: QuotesPanel, story: Story, notices: list[Notice]) -> None:
    quote_list(panel).choose(story.never, story.locked)
    QTest.keyClick(quote_list(panel), Qt.Key.Key_Delete)
    assert shown(panel) == [story.itself, story.smile]
    assert notices[-1].text == "2 quotes removed."
    assert notices[-1].run is not None
    notices[-1].run()
    assert shown(panel) == [story.never, story.itself, story.locked, story.smile]


def test_a_copied_quote_is_verbatim_with_its_attribution(panel: QuotesPanel, story: Story) -> None:
    quote_list(panel).choose(story.smile)
    panel.copy_chosen()
    data = QGuiApplication.clipboard().mimeData()
    exact = "whether anybody had seen that order in writing, 😀 one councillor"
    assert story.get(story.smile).exact == exact
    said, speaker, cited = data.text().split("\n")
    assert said == f"“{exact}”"
    assert speaker == "— Unattributed · Arden Courier · 2 May 2026"
    title = "“Ferry stays in port as harbour dispute drags on”"
    assert cited.startswith(f"By P. Lund, {title}, Arden Courier, 2 May 2026, ¶ 4")
    assert cited.endswith("[Q-004]")
    assert exact in data.html()


def test_quotes_are_copied_in_the_order_of_the_list_with_the_citations_of_the_report(
    panel: QuotesPanel, story: Story
) -> None:
    story.project.reports.choose(language="de", style="/not/there.csl")
    quote_list(panel).choose(story.locked, story.never)
    panel.copy_chosen()
    text = QGuiApplication.clipboard().mimeData().text()
    assert text.index("“We never closed") < text.index("“The gates were locked")
    assert "2. Mai 2026" in text


def test_suggestions_of_several_quotes_can_be_confirmed_at_once(panel: QuotesPanel, story: Story) -> None:
    menu = panel._menu([story.request, story.who])
    next(action for action in menu.actions() if action.text().startswith("Confirm")).trigger()
    assert not story.get(story.request).statements[0].suggested
    assert all("Confirm" not in action.text() for action in panel._menu([story.request]).actions())


def test_a_dragged_quote_carries_its_citation(panel: QuotesPanel, story: Story) -> None:
    data = panel._model.mimeData([panel._model.index(0, 0)])
    assert data.text().startswith("“We never closed the harbour,”\n— Mara Velik, ")
    assert panel._model.flags(panel._model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_no_quotes_yet_teaches_the_three_keys(qtbot: QtBot, empty_session: Session) -> None:
    panel = QuotesPanel(empty_session)
    qtbot.addWidget(panel)
    assert panel._stack.currentWidget() is panel._none_yet
    assert "one sign" in panel._none_yet.text()
    strip = panel.findChild(PracticeStrip, "practice_strip")
    assert strip is not None
    assert "denied" in strip.accessibleName()


def test_a_source_without_quotes_offers_the_others(panel: QuotesPanel, story: Story) -> None:
    panel.show_source(story.column)
    assert panel._stack.currentWidget() is panel._none_here
    panel._none_here.button().click()
    assert len(shown(panel)) == 7


def test_what_is_acted_on_has_a_name(panel: QuotesPanel) -> None:
    assert quote_list(panel).accessibleName() == "Quotes"
    for button in panel.findChildren(QToolButton):
        if button.isVisible() and button.objectName():
            assert button.accessibleName(), button.objectName()
            assert min(button.width(), button.height()) >= 24


def test_filters_are_combined_and_shown_as_chips(panel: QuotesPanel, story: Story) -> None:
    panel._filter_button.click()
    form = panel._form
    assert form is not None
    assert form.isVisible()
    panel._all.click()
    QTest.keyClicks(form._actor, "velik")
    QTest.keyClick(form._actor, Qt.Key.Key_Return)
    assert shown(panel) == [story.never, story.itself]
    form._stance.button(Stance.DENIES).click()
    assert shown(panel) == [story.never]
    assert panel._chips.texts() == ["Mara Velik", "− denies"]
    panel._chips.chip("actor_id").remove_button().click()
    assert shown(panel) == [story.never, story.unknown]
    form.show_filter(panel._filter)
    form._since.setText("2026-05-03")
    form._since.editingFinished.emit()
    assert shown(panel) == [story.unknown]
    assert panel._chips.texts() == ["− denies", "from 3 May 2026"]
    form._clear.click()
    assert len(shown(panel)) == 7
    form.close()


def test_a_name_nobody_has_is_not_asked_for(panel: QuotesPanel) -> None:
    panel._filter_button.click()
    form = panel._form
    assert form is not None
    QTest.keyClicks(form._actor, "Nobody")
    QTest.keyClick(form._actor, Qt.Key.Key_Return)
    assert form._actor.text() == ""
    assert panel._project.codebook.find_actor("Nobody") is None
    form.close()


def test_outlets_and_suggestions_are_chosen_from_lists(panel: QuotesPanel, story: Story) -> None:
    panel._all.click()
    panel._filter_button.click()
    form = panel._form
    assert form is not None
    form._outlet.setCurrentIndex(form._outlet.findText("Island Post"))
    form._outlet.activated.emit(form._outlet.currentIndex())
    assert shown(panel) == [story.who, story.request]
    form._suggested.setCurrentIndex(1)
    form._suggested.activated.emit(1)
    assert shown(panel) == [story.request]
    assert panel._chips.texts() == ["Island Post", "suggested"]
    form.close()


def test_quotes_stand_under_headings_that_cannot_be_chosen(panel: QuotesPanel, story: Story) -> None:
    panel._all.click()
    panel._sort.group_wanted.emit("stance")
    spoken = [panel._model.index(place, 0).data(ACCESSIBLE_ROLE) for place in range(panel._model.rowCount())]
    assert [words for words in spoken if words and words.count(",") == 1] == [
        "+ asserts, 2", "− denies, 2", "? questions, 1", "~ reports, 1", "Without a stance, 1",
    ]  # fmt: skip
    view = quote_list(panel)
    view.choose(story.itself)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == story.never
    view.selectAll()
    assert sorted(view.chosen_ids()) == panel._project.quotes.ids()


def test_the_way_of_sorting_is_kept(panel: QuotesPanel, story: Story, session: Session, qtbot: QtBot) -> None:
    panel._all.click()
    menu = panel._sort.menu()
    next(action for action in menu.actions() if action.objectName() == "quote_order_newest").trigger()
    assert shown(panel)[0] == story.unknown
    again = QuotesPanel(session)
    qtbot.addWidget(again)
    again._all.click()
    assert shown(again)[0] == story.unknown


def test_m_merges_the_chosen_quotes_and_asks_who_spoke(
    panel: QuotesPanel, story: Story, notices: list[Notice]
) -> None:
    view = quote_list(panel)
    view.choose(story.never, story.itself)
    assert panel._several.isVisible()
    QTest.keyClick(view, Qt.Key.Key_M)
    kept = story.get(story.never)
    assert [segment.exact for segment in kept.segments] == [
        "“We never closed the harbour,”", "“The company stopped sailing by itself.”",
    ]  # fmt: skip
    assert view.chosen_ids() == [story.never]
    assert notices[-1].text == "Merged into Q-001."
    story.project.undo()
    menu = panel._several.speakers_menu([story.mayor, story.director])
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Mara Velik said all of it", "Jonas Brecht said all of it", "Everybody keeps what they said",
    ]  # fmt: skip
    view.choose(story.never, story.locked)
    menu.actions()[1].trigger()
    assert {said.actor_id for said in story.get(story.never).statements} == {story.director}


def test_quotes_of_different_sources_are_not_merged_and_the_reason_is_said(
    panel: QuotesPanel, story: Story, notices: list[Notice]
) -> None:
    panel._all.click()
    quote_list(panel).choose(story.never, story.who)
    panel.merge_chosen()
    assert notices[-1].text == "Quotes of different sources cannot be one quotation."
    assert len(shown(panel)) == 7


def test_many_quotes_are_recoded_in_one_step(panel: QuotesPanel, story: Story) -> None:
    quote_list(panel).choose(story.never, story.itself, story.smile)
    panel.recode_chosen()
    several = panel._several
    assert several._actor.placeholderText() == "Who says it?"
    assert several._actor.text() == "Mara Velik"
    assert several._claim.placeholderText() == "Various"
    QTest.keyClicks(several._claim, "The gates are open")
    QTest.keyClick(several._claim, Qt.Key.Key_Return)
    claims = {said.claim_id for quote_id in (story.never, story.itself, story.smile)
              for said in story.get(quote_id).statements}  # fmt: skip
    assert len(claims) == 1
    assert story.project.undo_label == "Recode 3 quotes"
    assert several._claim.text() == "The gates are open"
    story.project.undo()
    assert story.get(story.smile).statements == ()
    assert story.project.codebook.find_claim("The gates are open") is None


def test_a_list_narrowed_to_a_claim_recodes_only_what_is_said_of_it(panel: QuotesPanel, story: Story) -> None:
    story.project.quotes.state(story.never, actor_id=story.mayor, claim_id=story.stopped)
    panel.set_filter("claim", story.closed)
    quote_list(panel).selectAll()
    panel._several._try(actor_id=lambda: story.keeper)
    said = {each.claim_id: each.actor_id for each in story.get(story.never).statements}
    assert said == {story.closed: story.keeper, story.stopped: story.mayor}


def test_a_quote_is_set_beside_others_on_its_claim(panel: QuotesPanel, story: Story, qtbot: QtBot) -> None:
    menu = panel._menu([story.never])
    beside = menu.findChild(QMenu, "quote_beside_menu")
    assert beside is not None
    claim, actor, words = beside.actions()
    assert (claim.isEnabled(), actor.isEnabled(), words.isEnabled()) == (True, False, False)
    with qtbot.waitSignal(panel.comparison_wanted) as wanted:
        claim.trigger()
    assert wanted.args == [story.never, [story.request]]


def test_the_signs_of_a_stance_stand_in_one_line(panel: QuotesPanel, story: Story) -> None:
    panel.show_source(story.column)
    assert "+\u00a0−\u00a0?\u00a0~" in panel._none_here.text()
