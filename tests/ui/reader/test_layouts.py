"""Keyboards of other scripts, and a user who has single keys turned off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from workbench.ui.reader import keys, layouts
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.tastes import SINGLE_KEYS

from .test_panel import SAID, press, select, span_of

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def event(text: str, scan: int = 0, modifiers: Qt.KeyboardModifier = NONE, key: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


@pytest.fixture
def on_xcb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))


@pytest.mark.usefixtures("on_xcb")
@pytest.mark.parametrize(
    ("text", "scan", "meant"),
    [
        ("ы", 39, "s"), ("о", 44, "j"), ("в", 40, "d"),  # Russian
        ("س", 39, "s"), ("ت", 44, "j"), ("٢", 11, "2"), ("؟", 61, "?"),  # Arabic
        ("×", 38, "a"), ("j", 44, "j"), ("ö", 47, "ö"), ("+", 35, "+"),
    ],
)  # fmt: skip
def test_a_key_of_any_script_means_what_stands_on_it(text: str, scan: int, meant: str) -> None:
    assert keys.typed(event(text, scan)) == meant


@pytest.mark.usefixtures("on_xcb")
def test_a_cyrillic_keyboard_has_the_signs_that_need_shift_elsewhere() -> None:
    assert keys.typed(event('"', 11, SHIFT)) == "@"
    assert keys.typed(event("№", 12, SHIFT)) == "#"


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "meant"),
    [("xcb", 39, 0, "s"), ("wayland", 61, 0, "/"), ("windows", 0, 0x53, "s"), ("windows", 0, 0xBF, "/"),
     ("cocoa", 0, 1, "s"), ("cocoa", 0, 0x2C, "/"), ("cocoa", 0, 0x26, "j"), ("offscreen", 39, 0, "")],
)  # fmt: skip
def test_the_place_of_a_key_is_known_on_every_system(platform: str, scan: int, virtual: int, meant: str) -> None:
    assert layouts.by_place(platform, scan, virtual, shift=False) == meant
    assert layouts.by_place(platform, scan, virtual, shift=True) in ({"s": "S", "/": "?", "j": "J", "": ""}[meant],)


@pytest.fixture
def without_single_keys() -> Iterator[None]:
    SINGLE_KEYS.keep(False)
    yield
    SINGLE_KEYS.keep(True)


@pytest.mark.usefixtures("without_single_keys")
def test_with_single_keys_off_a_letter_does_nothing_and_control_alt_does_it(panel: ReaderPanel) -> None:
    press(panel, "j", "j", "d")
    assert panel.walk.spotlight is None
    press(panel, (Qt.Key.Key_J, CONTROL_ALT), (Qt.Key.Key_J, CONTROL_ALT), (Qt.Key.Key_J, CONTROL_ALT))
    assert panel.walk.spotlight == span_of("Officials met on Monday.")
    select(panel, SAID)
    press(panel, "+")
    assert panel.selection == span_of(SAID)
    press(panel, (Qt.Key.Key_Plus, CONTROL_ALT))
    assert panel.selection is None, "kept"
