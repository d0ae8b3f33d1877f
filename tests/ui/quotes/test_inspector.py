import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story import FERRY, Story, draft
from workbench.model import Location, Span, Stance
from workbench.ui.quotes import proof
from workbench.ui.quotes.inspector import Inspector
from workbench.ui.quotes.stances import StanceButton
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.fields import CompletedField
from workbench.ui.widgets.note import NoteField


@pytest.fixture
def inspector(qtbot: QtBot, story: Story, session: Session) -> Inspector:
    inspector = Inspector(session)
    qtbot.addWidget(inspector)
    inspector.resize(360, 700)
    inspector.show()
    inspector.activateWindow()
    qtbot.waitExposed(inspector)
    inspector.show_quote(story.never)
    return inspector


def field(inspector: Inspector, name: str) -> CompletedField:
    found = inspector.findChild(CompletedField, name)
    assert found is not None
    return found


def button(inspector: Inspector, name: str) -> QPushButton:
    found = inspector.findChild(QPushButton, name)
    assert found is not None
    return found


def stance(inspector: Inspector, name: str) -> StanceButton:
    found = inspector.findChild(StanceButton, name)
    assert found is not None
    return found


def fill(inspector: Inspector, name: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    edit = field(inspector, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, key)


def steps(story: Story) -> int:
    return len([entry for entry in story.project.history() if not entry.undone])


def test_it_shows_the_words_and_the_statement(inspector: Inspector) -> None:
    assert inspector._number.text() == "Q-001"
    assert inspector._words.text() == "“We never closed the harbour,”"
    assert field(inspector, "actor_field").text() == "Mara Velik"
    assert field(inspector, "claim_field").text() == "The town hall had the harbour closed"
    assert stance(inspector, "stance_denies").isChecked()


def test_another_actor_is_one_step(inspector: Inspector, story: Story) -> None:
    before = steps(story)
    fill(inspector, "actor_field", "brecht")
    assert story.get(story.never).statements[0].actor_id == story.director
    assert steps(story) == before + 1
    story.project.undo()
    assert field(inspector, "actor_field").text() == "Mara Velik"


def test_an_alias_finds_its_actor(inspector: Inspector, story: Story) -> None:
    fill(inspector, "actor_field", "the min")
    assert story.get(story.never).statements[0].actor_id == story.ministry
    assert field(inspector, "actor_field").text() == "Ministry of Ports"


def test_unknown_text_and_enter_makes_an_actor_and_a_claim_in_one_step_each(
    inspector: Inspector, story: Story
) -> None:
    before = steps(story)
    fill(inspector, "actor_field", "Port Council")
    fill(inspector, "claim_field", "Nobody is to blame")
    statement = story.get(story.never).statements[0]
    assert statement.actor_id == story.project.codebook.find_actor("Port Council").id  # type: ignore[union-attr]
    assert statement.claim_id == story.project.codebook.find_claim("Nobody is to blame").id  # type: ignore[union-attr]
    assert steps(story) == before + 2
    story.project.undo()
    story.project.undo()
    assert story.project.codebook.find_actor("Port Council") is None


def test_pressing_a_sign_sets_it_and_pressing_it_again_takes_it_away(inspector: Inspector, story: Story) -> None:
    QTest.mouseClick(stance(inspector, "stance_reports"), Qt.MouseButton.LeftButton)
    assert story.get(story.never).statements[0].stance is Stance.REPORTS
    assert not stance(inspector, "stance_denies").isChecked()
    QTest.mouseClick(stance(inspector, "stance_reports"), Qt.MouseButton.LeftButton)
    assert story.get(story.never).statements[0].stance is None


def test_a_quote_that_says_nothing_yet_is_filled_in_key_by_key(inspector: Inspector, story: Story) -> None:
    inspector.show_quote(story.smile)
    fill(inspector, "actor_field", "Ilse", Qt.Key.Key_Tab)
    claim = field(inspector, "claim_field")
    assert claim.hasFocus(), "the new statement must not take the keys away"
    QTest.keyClicks(claim, "written")
    QTest.keyClick(claim, Qt.Key.Key_Return)
    [statement] = story.get(story.smile).statements
    assert (statement.actor_id, statement.claim_id) == (story.keeper, story.written)


def test_emptying_the_last_field_takes_the_statement_away(inspector: Inspector, story: Story) -> None:
    for name in ("actor_field", "claim_field"):
        field(inspector, name).clear()
        QTest.keyClick(field(inspector, name), Qt.Key.Key_Return)
    assert len(story.get(story.never).statements) == 1
    stance(inspector, "stance_denies").click()
    assert story.get(story.never).statements == ()
    assert field(inspector, "actor_field").text() == ""


def test_a_second_statement_can_be_added_and_removed(
    inspector: Inspector, story: Story, notices: list[Notice]
) -> None:
    button(inspector, "statement_add").click()
    fill(inspector, "actor_field_2", "Tidewater")
    assert [each.actor_id for each in story.get(story.never).statements] == [story.mayor, story.company]
    assert len(inspector._cards) == 2
    inspector._cards[1]._on_remove()
    assert len(story.get(story.never).statements) == 1
    assert len(inspector._cards) == 1
    assert notices[-1].action == "Undo"


def test_who_passed_it_on_can_be_named(inspector: Inspector, story: Story) -> None:
    assert not field(inspector, "via_field").isVisible()
    inspector._cards[0]._on_via_wanted()
    fill(inspector, "via_field", "Tidewater")
    assert story.get(story.never).statements[0].via_id == story.company
    assert field(inspector, "via_field").isVisible()


def test_a_suggestion_is_confirmed_by_a_button(inspector: Inspector, story: Story) -> None:
    assert not button(inspector, "statement_confirm").isVisible()
    inspector.show_quote(story.request)
    assert button(inspector, "statement_confirm").isVisible()
    button(inspector, "statement_confirm").click()
    assert not story.get(story.request).statements[0].suggested
    assert not button(inspector, "statement_confirm").isVisible()


def note_field(inspector: Inspector) -> NoteField:
    found = inspector.findChild(NoteField, "note_field")
    assert found is not None
    return found


def test_a_note_is_one_step_when_it_is_left(inspector: Inspector, story: Story) -> None:
    before = steps(story)
    note = note_field(inspector)
    note.setFocus()
    QTest.keyClicks(note, "Compare with the letter.")
    assert steps(story) == before
    field(inspector, "actor_field").setFocus()
    assert story.get(story.never).note == "Compare with the letter."
    assert steps(story) == before + 1
    story.project.undo()
    assert note.toPlainText() == ""


def test_a_note_is_saved_before_another_quote_is_shown(inspector: Inspector, story: Story) -> None:
    QTest.keyClicks(note_field(inspector), "first")
    inspector.show_quote(story.itself)
    assert story.get(story.never).note == "first"
    assert note_field(inspector).toPlainText() == ""
    assert story.get(story.itself).note is None


def test_news_from_elsewhere_do_not_touch_a_note_or_a_name_being_typed(inspector: Inspector, story: Story) -> None:
    note = note_field(inspector)
    note.setFocus()
    QTest.keyClicks(note, "half a tho")
    story.project.codebook.rename_actor(story.mayor, "Mara Velik-Lund")
    assert note.toPlainText() == "half a tho"
    assert field(inspector, "actor_field").text() == "Mara Velik-Lund"
    actor = field(inspector, "actor_field")
    actor.setFocus()
    actor.selectAll()
    QTest.keyClicks(actor, "Jon")
    story.project.sources.edit([story.letter], place="Capital")
    assert actor.text() == "Jon"


def test_the_proof_compares_with_the_stored_text(inspector: Inspector, story: Story, session: Session) -> None:
    quote = story.get(story.never)
    assert inspector._proof._verdict.text() == "Verbatim ✓"
    assert proof.is_verbatim(story.project, quote)
    span = quote.segments[0].span
    assert proof.positions(quote) == f"characters {span.start + 1:,}–{span.end:,}"
    version = story.project.sources.version(quote.version_id)
    assert inspector._proof._digest._digest == version.text_sha256


def test_the_proof_says_what_a_newer_version_of_the_source_says_in_its_place(
    inspector: Inspector, story: Story
) -> None:
    later = inspector._proof._later
    assert later.isHidden()
    newer = FERRY.replace("We never closed the harbour", "We have closed the harbour")
    story.project.versions.add(story.ferry, draft(newer))
    inspector.show_quote(story.never)
    assert not later.isHidden()
    assert "Version 2 says" in later.text()
    assert "have" in later.text()
    assert inspector._proof._verdict.text() == "Verbatim ✓", "of the version it was taken from"
    story.project.versions.keep(story.never)
    assert "Left on its own version" in later.text()
    inspector.show_quote(story.locked)
    assert later.text() == "Version 2 says the same."


def test_the_proof_holds_with_emoji_and_with_segments(inspector: Inspector, story: Story) -> None:
    assert proof.is_verbatim(story.project, story.get(story.smile))
    first, second = story.get(story.never).span, story.get(story.itself).span
    story.project.quotes.set_spans(story.never, [Span(first.start, first.end), Span(second.start, second.end)])
    assert inspector._words.text() == "“We never closed the harbour,” […] “The company stopped sailing by itself.”"
    assert inspector._proof._verdict.text() == "Verbatim ✓"


def test_the_place_can_be_visited(inspector: Inspector, story: Story, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.visited) as visited:
        button(inspector, "quote_go").click()
    assert visited.args == [Location(story.ferry, story.get(story.never).span)]


def test_a_removed_quote_leaves_the_empty_state(inspector: Inspector, story: Story, notices: list[Notice]) -> None:
    inspector._on_remove()
    assert inspector._empty.isVisible()
    assert notices[-1].run is not None
    notices[-1].run()
    inspector.show_quote(story.never)
    assert inspector._number.text() == "Q-001"


def test_every_field_has_a_name_for_a_screen_reader(inspector: Inspector) -> None:
    names = {"actor_field": "Actor", "claim_field": "Claim", "via_field": "Via"}
    for object_name, spoken in names.items():
        assert field(inspector, object_name).accessibleName() == spoken
    assert note_field(inspector).accessibleName() == "Note"
    for each in Stance:
        sign = stance(inspector, f"stance_{each.value}")
        assert sign.accessibleName() == each.value.capitalize()
        assert min(sign.width(), sign.height()) >= 24
