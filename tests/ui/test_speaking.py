"""What Qt itself writes is right in the language of the window: keys, capitals, its file dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel
from pytestqt.qtbot import QtBot

from workbench.language import LANGUAGES, before_capitals
from workbench.ui.speaking import speak
from workbench.ui.widgets.labels import SectionHeader


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "tr")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("turkish")
def test_in_turkish_a_key_is_called_what_stands_on_it() -> None:
    native = QKeySequence.SequenceFormat.NativeText
    named = {key: QKeySequence(key).toString(native) for key in ("Ctrl+Shift+V", "Alt+Left", "Space")}
    assert list(named.values()) == ["Ctrl+Shift+V", "Alt+Sol", "Boşluk"]
    assert all(QKeySequence.fromString(said, native) == QKeySequence(key) for key, said in named.items())


@pytest.mark.usefixtures("turkish")
def test_in_turkish_a_heading_in_capitals_keeps_the_dot_of_its_i(qtbot: QtBot) -> None:
    header = SectionHeader("Dizinler")
    qtbot.addWidget(header)
    label = header.findChild(QLabel)
    assert label is not None
    assert label.font().capitalization() is QFont.Capitalization.AllUppercase
    assert label.text() == "Dİzİnler"


def test_capitals_are_those_of_the_language_named_and_not_of_the_window() -> None:
    assert [before_capitals("iki", language) for language in ("tr-TR", "en-GB", "")] == ["İkİ", "iki", "iki"]


def test_nothing_in_the_file_dialog_is_left_in_english_or_empty(qapp: QApplication, qtbot: QtBot) -> None:
    said: dict[str, list[str]] = {}
    try:
        for code in LANGUAGES:
            speak(qapp, code)
            dialog = QFileDialog()
            qtbot.addWidget(dialog)
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            labels = [label.text().replace("&", "") for label in dialog.findChildren(QLabel)]
            said[code] = [*sorted(labels), QFileIconProvider().type(QFileInfo(str(Path.home())))]
    finally:
        speak(qapp, "en")
    english = said.pop("en")
    assert english == ["File name:", "Files of type:", "Look in:", "Folder"]
    assert {code: [text for text in texts if not text or text in english] for code, texts in said.items()} == {
        code: [] for code in LANGUAGES if code != "en"
    }
