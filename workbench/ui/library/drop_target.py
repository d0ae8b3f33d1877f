"""A whole window that takes what is let fall on it, and on nothing inside it that wants it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.library.drops import dropped


class DropTarget(QObject):
    files_dropped = Signal(list)
    text_dropped = Signal(str, str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if dropped(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            what = dropped(event.mimeData())
            event.acceptProposedAction()
            if what.paths:
                self.files_dropped.emit(list(what.paths))
            elif what:
                self.text_dropped.emit(what.text, what.html)
            return True
        return super().eventFilter(watched, event)
