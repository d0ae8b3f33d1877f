"""What somebody let fall on the window: files and folders, or text with the markup it had."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.carried import QUOTES


@dataclass(frozen=True, slots=True)
class Dropped:
    """Either ``paths``, or ``text`` with ``html`` where the browser gave it. A dragged link is its text: nothing
    is fetched from the network."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.text.strip())


def dropped(data: QMimeData) -> Dropped:
    """Files win over text, because a file manager gives both. A quote of ours is no new source."""
    if data.hasFormat(QUOTES):
        return Dropped()
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths)
    return Dropped(text=data.text(), html=data.html() if data.hasHtml() else "")


class DropFrame(QWidget):
    """Drawn over the panel while something is held above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().accent().color()
        painter.setPen(QPen(accent, 2))
        accent.setAlphaF(0.08)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 6, 6)
