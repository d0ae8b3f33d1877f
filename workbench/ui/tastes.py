"""What a user can set, each thing once: its key in the settings, what holds where nothing was chosen, what it may be.

The rule: what is as usual is not kept, so that a later version may have a better usual; and what is kept but cannot
be (a number out of its range, a word nobody knows) is as usual. Whoever acts on one asks for it when it acts, so that
a change holds at once.
"""

from dataclasses import dataclass

from workbench.ui.settings import settings


@dataclass(frozen=True, slots=True)
class Switch:
    key: str
    usual: bool

    def kept(self) -> bool:
        return str(settings().value(self.key, self.usual)).lower() != "false"

    def keep(self, value: bool) -> None:
        _keep(self.key, value, self.usual)


@dataclass(frozen=True, slots=True)
class Number:
    """From ``least`` to ``most`` in steps of ``step``."""

    key: str
    usual: int
    least: int
    most: int
    step: int

    @property
    def span(self) -> tuple[int, int, int]:
        return self.least, self.most, self.step

    def kept(self) -> int:
        text = str(settings().value(self.key, self.usual))
        return min(self.most, max(self.least, int(text))) if text.isdecimal() else self.usual

    def keep(self, value: int) -> None:
        _keep(self.key, value, self.usual)


@dataclass(frozen=True, slots=True)
class Word:
    """One of ``among``; anything where that is empty."""

    key: str
    usual: str = ""
    among: tuple[str, ...] = ()

    def kept(self) -> str:
        text = str(settings().value(self.key, self.usual) or "")
        return text if text in self.among or not self.among else self.usual

    def keep(self, value: str) -> None:
        _keep(self.key, value, self.usual)


Taste = Switch | Number | Word

THEME = Word("view/theme", "system", ("system", "light", "dark", "sepia"))
LANGUAGE = Word("view/language")
"""A code of ``language.LANGUAGES``; that of the desktop where it is empty."""
STILL = Switch("window/still", False)

FAMILY = Word("reader/family")
ZOOM = Number("reader/zoom", 100, 80, 300, 10)  # per cent
MEASURE = Number("reader/measure", 70, 45, 100, 5)  # characters
LEADING = Number("reader/leading", 150, 120, 200, 5)  # per cent of the type's size
NUMBERS = Switch("reader/numbers", True)

SINGLE_KEYS = Switch("reader/single_keys", True)
BY_PLACE = Switch("capture/by_place", True)
PREDICT = Switch("capture/predict", True)

NEW_PROJECTS = Word("projects/new")
"""The folder in which a new project is offered its place; the documents' where it is empty."""
BOOKS = Word("import/books", "ask", ("ask", "whole", "chapters"))
REMEMBER_SEARCHES = Switch("search/remember", True)

REPORT = {
    "author": Word("report/new/author"),
    "desk": Word("report/new/desk"),
    "language": Word("report/new/language", "en", ("en", "de", "ru", "tr", "ar")),
    "notes": Word("report/new/notes", "footnotes", ("footnotes", "endnotes", "text")),
    "style": Word("report/new/style", "house", ("house", "chicago", "apa", "mla")),
    "paper": Word("report/new/paper", "A4", ("A4", "Letter")),
}
"""What a new project begins its report with, by the names of ``report.Choices``."""


def is_usual(taste: Taste) -> bool:
    return taste.kept() == taste.usual


def reset(taste: Taste) -> None:
    settings().remove(taste.key)


def _keep(key: str, value: object, usual: object) -> None:
    if value == usual:
        settings().remove(key)
    else:
        settings().setValue(key, value)
