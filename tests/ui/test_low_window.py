"""A window of 1280 × 720 with more in it than the text: everything has its place, nothing lies over anything else."""

from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, session, story, window
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.paged import ListView
from workbench.ui.widgets.yielding import Yielding

__all__ = ["empty_session", "session", "story", "window"]


def apart(window: MainWindow, *names: str) -> bool:
    one, *others = (window._docks[name].geometry() for name in names)
    return not any(one.intersects(other) for other in others)


def test_the_forms_of_panels_yield_where_the_window_is_low(qtbot: QtBot, window: MainWindow, story: Story) -> None:
    window.show_dock("quotes")
    window.quotes.choose([story.never, story.itself])
    window.quotes.recode_chosen()
    window.inspector.show_quote(story.never)
    form = window.quotes.findChild(Yielding)
    assert form is not None
    qtbot.waitUntil(lambda: form.height() == form.sizeHint().height(), timeout=1000)
    window.show_dock("recheck")
    assert window.recheck.isVisible()
    qtbot.waitUntil(lambda: apart(window, "quotes", "inspector", "recheck"), timeout=1000)
    assert form.height() >= Yielding.LOWEST
    window.show_dock("actors")
    listed = window.actors.findChild(ListView, "actor_list")
    assert listed is not None
    listed.choose(story.ministry)
    qtbot.waitUntil(lambda: apart(window, "actors", "inspector", "recheck"), timeout=1000)


def test_the_find_bar_goes_and_comes_with_the_text(window: MainWindow) -> None:
    find, report = window.actions_by_name["search.find"], window.actions_by_name["report.show"]
    find.trigger()
    seen = [window.find_bar.isVisible()]
    report.trigger()
    seen.append(window.find_bar.isVisible())
    report.trigger()
    seen.append(window.find_bar.isVisible())
    report.trigger()
    find.trigger()
    assert [*seen, window.find_bar.isVisible()] == [True, False, True, True]
    assert not window.central.shows_report
