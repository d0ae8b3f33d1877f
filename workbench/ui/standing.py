"""How a window stands, beyond what it keeps by itself: to be made again, in another language, at the same place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.model import QuoteFilter
from workbench.ui.navigation import Navigation

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Standing:
    """``query`` is what is searched for, ``quotes`` what the list of quotes is narrowed to; ``report`` says that the
    report is shown in place of the texts, ``preferences`` that they are open."""

    query: str
    report: bool
    preferences: bool
    navigation: Navigation
    quotes: tuple[QuoteFilter, bool] | None


def standing(window: "MainWindow") -> Standing:
    preferences = window.findChild(QWidget, "preferences") is not None
    quotes = window.quotes.filtered() if window.built("quotes") else None
    return Standing(window.search_box.text(), window.central.shows_report, preferences, window.navigation, quotes)


def take_up(window: "MainWindow", before: Standing) -> None:
    window.navigation = before.navigation
    window.commands.follow_navigation()
    if before.quotes:
        window.quotes.filter_again(*before.quotes)
    if before.query:
        window.search_box.search_for(before.query)
    if before.report:
        window.commands.show_report()
    if before.preferences:
        window.commands.preferring.show("language")
