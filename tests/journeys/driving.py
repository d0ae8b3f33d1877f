"""A user's hands: drops, keys and the mouse on the real window, and waiting for what they set going."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.model import Quote, Source, Span
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.view import ReaderView


class Hands:
    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.pressed = 0

    @property
    def project(self) -> Project:
        return self.window.session.project

    @property
    def view(self) -> ReaderView:
        found = self.window.findChild(ReaderView, "reader")
        assert found is not None
        return found

    def until(self, true: Callable[[], bool], timeout: int = 15_000) -> None:
        self.qtbot.waitUntil(true, timeout=timeout)

    def rest(self) -> None:
        """Until every job is done."""
        self.until(lambda: not self.window.session.jobs.running)

    def drop(self, paths: Sequence[Path], on: QWidget | None = None) -> None:
        """Drop files on the window, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        target = on or self.window
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        # Qt hands a drop to the widget that took the drag, so the drag comes in first.
        entering = QDragEnterEvent(QPoint(40, 40), *how)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(40, 40), *how))
        self.rest()

    def sources(self) -> list[Source]:
        sources = self.project.sources
        return sources.many(sources.ids())

    def quotes(self) -> list[Quote]:
        quotes = self.project.quotes
        return quotes.many(quotes.ids())

    def open(self, source: Source) -> None:
        from workbench.model import Location

        self.window.session.visit(Location(source.id))
        self.view.setFocus()

    def press(self, keys: str, on: QWidget | None = None) -> None:
        """Type characters one key at a time into whatever has the focus."""
        for key in keys:
            QTest.keyClicks(on or self.focus(), key)
            self.pressed += 1

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)
        self.pressed += 1

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def find(self, exact: str) -> Span:
        start = self.view.text.index(exact)
        return Span(start, start + len(exact))

    def drag(self, exact: str) -> Span:
        """Select the first occurrence of a stretch of the open source by dragging the mouse over it."""
        span = self.find(exact)
        self.view.scroll_to(span.start)
        QApplication.processEvents()
        begin, end = self.point(span.start), self.point(span.end)
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
        for share in (0.25, 0.5, 0.75, 1.0):
            between = begin + (end - begin) * share
            QTest.mouseMove(port, between)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
        QApplication.processEvents()
        return span

    def point(self, position: int) -> QPoint:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(Offsets(self.view.text).to_units(position))
        return self.view.cursorRect(cursor).center()
