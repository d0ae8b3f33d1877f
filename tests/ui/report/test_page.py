"""The report builder on its own: what is chosen is kept, and seen at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.report.conftest import Remade
from tests.ui.story import Story
from workbench.report import Part
from workbench.ui.report.page import ReportPage
from workbench.ui.report.paging import Sheet
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.note import NoteField


def words(page: ReportPage) -> str:
    """Everything on all pages."""
    return "\n".join(said(sheet) for sheet in page.preview.sheets)


def said(sheet: Sheet) -> str:
    return "\n".join("".join(run.text for run in piece.paragraph.runs) for piece in sheet.pieces if piece.first == 0)


def find(page: ReportPage, kind: type, name: str):  # type: ignore[no-untyped-def]
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def pick(page: ReportPage, name: str, value: str) -> Callable[[], None]:
    combo = find(page, QComboBox, name)
    place = combo.findData(value)

    def choose() -> None:
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    return choose


def test_every_quotation_is_on_a_page_word_for_word(page: ReportPage, story: Story) -> None:
    text = words(page)
    for quote in story.project.quotes.many(story.project.quotes.ids()):
        assert quote.exact in text
    assert page.preview.page_count == len(page.preview.sheets) > 4
    assert page.preview.is_done


def test_an_option_is_a_step_of_the_project_and_seen_on_the_pages(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    assert "Scope and method" in words(page)
    remade(pick(page, "report_language", "de"))
    assert "Umfang" in words(page) or "Vorgehen" in words(page)
    assert story.project.undo_label == "Report: language"
    remade(story.project.undo)
    assert "Scope and method" in words(page)
    assert find(page, QComboBox, "report_language").currentData() == "en"


def test_paper_and_place_of_the_citations_change_the_pages(page: ReportPage, remade: Remade) -> None:
    wide = page.preview.paper
    assert wide is not None
    remade(pick(page, "report_paper", "Letter"))
    narrow = page.preview.paper
    assert narrow is not None
    assert (narrow.width > wide.width, narrow.height < wide.height) == (True, True)
    remade(pick(page, "report_notes", "endnotes"))
    last = said(page.preview.sheets[-1])
    assert "Notes" in last
    assert "Ferry stays in port" in last


def test_footnotes_stand_at_the_foot_of_the_page_that_refers_to_them(page: ReportPage) -> None:
    for sheet in page.preview.sheets:
        referred = [run.note for piece in sheet.pieces for run in piece.paragraph.runs if run.note]
        noted = [
            int(piece.paragraph.runs[0].text) for piece in sheet.pieces if piece.paragraph.style == "FootnoteText"
        ]
        assert referred == noted
        ends = [piece.y for piece in sheet.pieces if piece.paragraph.style == "FootnoteText"]
        bodies = [piece.y for piece in sheet.pieces if piece.paragraph.style != "FootnoteText"]
        assert not ends or min(ends) > max(bodies)


def test_a_part_that_is_unticked_leaves_the_pages(page: ReportPage, remade: Remade, story: Story) -> None:
    assert "Timeline" in words(page)
    box = find(page, QCheckBox, "report_part_timeline")
    remade(box.click)
    assert "Timeline" not in words(page)
    assert Part.TIMELINE not in story.project.reports.choices("x").parts


def test_front_matter_is_typed_and_kept_when_its_field_is_left(page: ReportPage, remade: Remade) -> None:
    field = find(page, QLineEdit, "report_subtitle")
    field.setFocus()
    QTest.keyClicks(field, "What was said")
    remade(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert "What was said" in said(page.preview.sheets[0])
    summary = find(page, NoteField, "report_summary")
    summary.setFocus()
    QTest.keyClicks(summary, "In short: disputed.")
    remade(lambda: QTest.keyClick(summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert "In short: disputed." in words(page)


def test_a_search_narrows_the_report_and_an_empty_box_widens_it(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    page.outlining.filter.setFocus()
    QTest.keyClicks(page.outlining.filter, "gates")
    remade(lambda: QTest.keyClick(page.outlining.filter, Qt.Key.Key_Return))
    assert page.preview.page_of(f"_SWq_{story.get(story.locked).number}")
    assert not page.preview.page_of(f"_SWq_{story.get(story.itself).number}")
    assert "Only quotations that match “gates” are shown" in words(page)
    remade(page.outlining.filter.clear)
    assert page.preview.page_of(f"_SWq_{story.get(story.itself).number}")


def test_only_confirmed_leaves_suggestions_out(page: ReportPage, remade: Remade, story: Story) -> None:
    remade(find(page, QCheckBox, "report_confirmed").click)
    assert "suggested, not confirmed" not in words(page)
    assert not story.project.reports.choices("x").include_suggested


def test_a_new_quote_appears_and_the_text_of_its_section_stays(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    remade(lambda: story.project.reports.write_lead(f"claim:{story.closed}", "Who closed it is disputed."))
    remade(lambda: story.quote(story.column, "Whoever locked the gates"))
    assert "Who closed it is disputed." in words(page)
    assert "Whoever locked the gates" in words(page)


def test_a_template_that_is_not_there_is_told_and_the_last_pages_stay(
    page: ReportPage, story: Story, qtbot: QtBot, tmp_path: Path
) -> None:
    before = words(page)
    story.project.reports.choose(template=tmp_path / "gone.dotx")
    qtbot.waitUntil(lambda: "gone.dotx" in page.state())
    assert words(page) == before


def test_the_newest_choice_wins(page: ReportPage, remade: Remade, story: Story) -> None:
    def hurry() -> None:
        for title in ("One", "Two", "Three"):
            story.project.reports.choose(title=title)

    remade(hurry)
    assert "Three" in said(page.preview.sheets[0])


def test_a_click_on_a_quotation_asks_for_its_source(page: ReportPage, story: Story, qtbot: QtBot) -> None:
    number = story.get(story.never).number
    page.preview.show_quote(number)
    sheet = page.preview.sheets[page.preview.page_of(f"_SWq_{number}") - 1]
    piece = next(piece for piece in sheet.pieces if piece.quote == number)
    point = page.preview.point_of(sheet, piece.x + 120, piece.y + 8)
    with qtbot.waitSignal(page.quote_opened) as asked:
        QTest.mouseClick(page.preview.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [story.never]


def test_keys_go_through_the_pages_and_from_quotation_to_quotation(page: ReportPage, qtbot: QtBot) -> None:
    view = page.preview
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.page_count
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    assert view.accessibleDescription().startswith("Q-")
    with qtbot.waitSignal(page.quote_opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_zoom_keeps_the_place(page: ReportPage, story: Story) -> None:
    view = page.preview
    view.show_quote(story.get(story.who).number)
    here, small = view.place(), view.percent
    assert here is not None
    view.zoom_by(1)
    view.zoom_by(1)
    now = view.place()
    assert now is not None
    assert now[0] == here[0]
    assert view.percent > small
    view.zoom_by(0)
    assert view.fits


def test_a_link_in_the_contents_leads_to_its_heading(page: ReportPage) -> None:
    view = page.preview
    sheet = view.sheets[1]
    piece = next(piece for piece in sheet.pieces if any(run.goes for run in piece.paragraph.runs))
    target = next(run.goes for run in piece.paragraph.runs if run.goes)
    view.show_page(2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.point_of(sheet, piece.x + 8, piece.y + 12))
    assert view.page >= view.page_of(target)


def test_notes_are_signs_in_the_margin_that_can_be_turned_off(page: ReportPage, remade: Remade, story: Story) -> None:
    remade(lambda: story.project.quotes.set_note(story.never, "She said it twice."))
    told = [piece.paragraph.comments for sheet in page.preview.sheets for piece in sheet.pieces]
    assert any("She said it twice." in text for comments in told for _, text in comments)
    remade(find(page, QCheckBox, "report_comments").click)
    assert not any(piece.paragraph.comments for sheet in page.preview.sheets for piece in sheet.pieces)


def test_an_empty_project_teaches_what_a_report_is_made_of(qtbot: QtBot, empty_session: Session) -> None:
    page = ReportPage(empty_session)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(page.empty.isVisible)
    assert "select a sentence" in page.empty.text()


def test_nothing_is_made_while_nobody_looks(page: ReportPage, story: Story, session: Session, qtbot: QtBot) -> None:
    page.hide()
    story.project.reports.choose(title="Unseen")
    assert not session.jobs.running
    with qtbot.waitSignal(page.made):
        page.show()
    assert "Unseen" in said(page.preview.sheets[0])


def test_in_a_project_open_for_reading_choices_hold_for_now(
    qtbot: QtBot, story: Story, session: Session, tmp_path: Path
) -> None:
    from workbench.project import Project

    with Project.open(story.project.path, read_only=True) as project:
        reading = Session(project)
        page = ReportPage(reading)
        qtbot.addWidget(page)
        with qtbot.waitSignal(page.made, timeout=15_000):
            page.show()
        with qtbot.waitSignal(page.made, timeout=15_000):
            page.choose(paper="Letter")
        assert page.choices.paper == "Letter"
        assert project.reports.choices("x").paper == "A4"
        reading.close()


def test_everything_one_acts_on_has_a_name(page: ReportPage) -> None:
    for kind in (QComboBox, QLineEdit, QToolButton, QCheckBox):
        for widget in page.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QLineEdit):  # Qt's own button to clear one
                said = widget.accessibleName() or (widget.text() if isinstance(widget, QCheckBox) else "")
                assert said, widget.objectName()
                assert widget.objectName()


@pytest.mark.parametrize("size", [(1280, 640), (1440, 800), (3840, 2000)])
def test_nothing_is_cut_off_at_any_size(page: ReportPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    assert page.options.horizontalScrollBar().maximum() == 0
    assert page.preview.horizontalScrollBar().maximum() == 0
    assert page.preview.mapTo(page, QPoint(0, 0)).x() >= 264


def test_checks_are_counted_and_lead_to_what_they_are_about(
    page: ReportPage, story: Story, qtbot: QtBot, notices: list[Notice]
) -> None:
    tree = page.outlining.checks.tree
    heads = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    told = {item.text(0) for item in heads if item is not None}
    assert "Nobody is named  2" in told
    assert "Suggestions not confirmed  1" in told
    first = heads[0]
    assert first is not None
    line = first.child(0)
    with qtbot.waitSignal(page.quote_opened) as asked:
        tree.itemClicked.emit(line, 0)
    assert asked.args[0] in story.project.quotes.ids()
