"""Lets the application speak a language: the program's own catalogue, Qt's, and from which side one reads."""

from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import language, resources
from workbench.ui import tastes

_NAMED = frozenset({"Space", "Left", "Right", "Up", "Down"})
"""The only keys that bear no word on a Turkish keyboard, so that they have to be named."""

_qt_speaks: list[QTranslator] = []  # at most one; the application does not keep it alive


def speak(app: QApplication, code: str | None = None) -> None:
    """The language the user chose, or that of the desktop where it is one the program knows; the window mirrored
    where it is read from the right. Windows made before keep theirs."""
    chosen = code or tastes.LANGUAGE.kept() or QLocale.system().name().partition("_")[0]
    known = chosen in language.LANGUAGES and chosen != language.ENGLISH
    language.use(resources.path(f"languages/workbench_{chosen}.qm") if known else None)
    while _qt_speaks:
        app.removeTranslator(_qt_speaks.pop())
    if known:  # the buttons of Qt's own dialogs
        translator = _QtInTurkish() if chosen == "tr" else _QtInWords()
        if translator.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)
            _qt_speaks.append(translator)
    from_right = language.is_right_to_left()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)


class _QtInWords(QTranslator):
    """Qt's own texts. Where its translators are behind its programmers, who gave words of the file dialog a key or
    moved them, the words of before; and English rather than nothing where there are none."""

    _BEFORE = MappingProxyType({"QAbstractFileIconProvider": "QFileDialog"})

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        said = super().translate(context, text, disambiguation, n)
        if not said:
            said = super().translate(self._BEFORE.get(context, context), text.replace("&", ""), disambiguation, n)
        return said or None  # an empty text would be shown as one


class _QtInTurkish(_QtInWords):
    """With keys as they stand on the keyboard: Qt says Kontrol and Üst Karakter, which nobody does."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == "QShortcut" and text not in _NAMED:
            return text
        return super().translate(context, text, disambiguation, n)
