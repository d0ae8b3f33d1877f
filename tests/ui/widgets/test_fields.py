from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.fields import CompletedField, FilterField, Offer

NAMES = {1: "Anna Kovács", 2: "Béla Szabó", 3: "Kovalev"}


def offers(text: str) -> Sequence[Offer]:
    found = [Offer(name, "person", key) for key, name in NAMES.items() if name.lower().startswith(text.lower())]
    return [*found, Offer(text, "new")] if text else found


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = CompletedField(offers, "Actor", "actor_field")
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    form.field.setFocus()
    qtbot.waitUntil(form.field.hasFocus)
    return form


def test_enter_takes_the_first_offer(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "ko")
    assert [offer.text for offer in form.field.offered()] == ["Kovalev", "ko"]
    with qtbot.waitSignal(form.field.chosen) as chosen:
        QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert chosen.args[0].key == 3
    assert form.field.text() == "Kovalev"
    assert not form.field.offered()


def test_down_goes_to_the_next_offer(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "ko")
    popup = form.field._popup
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(form.field.named) as named:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert named.args == ["ko"]


def test_unknown_text_and_enter_makes_something_new(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "Zsofia")
    with qtbot.waitSignal(form.field.named) as named, qtbot.assertNotEmitted(form.field.chosen):
        QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert named.args == ["Zsofia"]


def test_an_offer_can_be_clicked(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "b")
    popup = form.field._popup
    with qtbot.waitSignal(form.field.chosen) as chosen:
        place = popup.visualRect(popup.model().index(0, 0)).center()
        QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].key == 2


@pytest.mark.parametrize("leave", ["escape", "mouse"])
def test_escape_and_leaving_by_the_mouse_put_the_saved_text_back(form: Form, qtbot: QtBot, leave: str) -> None:
    form.field.show_value("Anna Kovács")
    form.field.selectAll()
    with qtbot.assertNotEmitted(form.field.named), qtbot.assertNotEmitted(form.field.chosen):
        QTest.keyClicks(form.field, "zz")
        if leave == "escape":
            QTest.keyClick(form.field, Qt.Key.Key_Escape)
        else:
            form.field._popup.hide()
            form.other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert form.field.text() == "Anna Kovács"


def test_tab_keeps_what_was_typed(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "anna")
    with qtbot.waitSignal(form.field.chosen) as chosen:
        QTest.keyClick(form.field, Qt.Key.Key_Tab)
    assert chosen.args[0].key == 1
    assert form.other.hasFocus()


def test_emptying_clears_and_the_same_text_again_does_nothing(form: Form, qtbot: QtBot) -> None:
    form.field.show_value("Kovalev")
    with qtbot.assertNotEmitted(form.field.chosen), qtbot.assertNotEmitted(form.field.named):
        QTest.keyClick(form.field, Qt.Key.Key_Return)
    form.field.selectAll()
    QTest.keyClick(form.field, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(form.field.cleared):
        QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.field.saved() == ""


def test_down_in_a_resting_field_offers_everything(form: Form) -> None:
    form.field.show_value("Kovalev")
    QTest.keyClick(form.field, Qt.Key.Key_Down)
    assert [offer.key for offer in form.field.offered()] == [1, 2, 3]
    QTest.keyClick(form.field._popup, Qt.Key.Key_Escape)
    assert form.field.text() == "Kovalev"


def test_escape_empties_a_filter_and_down_leaves_it(qtbot: QtBot) -> None:
    field = FilterField("Filter sources", "source_filter")
    qtbot.addWidget(field)
    field.setText("strike")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.down_pressed):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleName() == "Filter sources"
