"""How a window stands, beyond what it keeps by itself: to be made again, in another language, at the same place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.ui.navigation import Navigation

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Standing:
    """``query`` is what is searched for; ``report`` says that the report is shown in place of the texts."""

    query: str
    report: bool
    navigation: Navigation


def standing(window: "MainWindow") -> Standing:
    return Standing(window.search_box.text(), window.central.shows_report, window.navigation)


def take_up(window: "MainWindow", before: Standing) -> None:
    window.navigation = before.navigation
    window.commands.follow_navigation()
    if before.query:
        window.search_box.search_for(before.query)
    if before.report:
        window.commands.show_report()
