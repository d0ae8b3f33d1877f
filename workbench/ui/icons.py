"""Lucide's line icons (ISC, in ``resources/icons``), drawn in the theme's ink when and as large as they are needed.

Qt paints ``currentColor`` black, so the colour is written into the SVG before it is drawn. An icon asks for its
colours whenever it is painted, so a change of theme needs only a repaint; nothing is drawn at start that is not
on the screen. What points along the line is turned where lines run from the right.
"""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImageReader, QPainter, QPixmap, QTransform

from workbench import resources
from workbench.language import is_right_to_left

_POINTING = frozenset({"arrow-left", "arrow-right", "list", "list-tree", "redo-2", "undo-2"})
_ink = {"color": "#54565C", "disabled": "#B8B8B8", "on": "#2B5C8A"}


def set_ink(color: str, *, disabled: str, on: str) -> None:
    """The colours every icon is painted in from now on."""
    _ink.update(color=color, disabled=disabled, on=on)


def icon(name: str, color: str | None = None) -> QIcon:
    """The icon of a Lucide name, in the theme's ink or in ``color``."""
    return QIcon(_Engine(name, color))


def pixmap(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """One drawing, ``size`` logical pixels wide, for delegates."""
    picture = QPixmap(_draw(name, round(size * ratio), color, _is_turned(name)))
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    """Paints one SVG in the ink of its mode and state."""

    def __init__(self, name: str, color: str | None) -> None:
        super().__init__()
        self._name, self._color = name, color

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._color)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        picture = pixmap(self._name, side, self._ink(mode, state), ratio)
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        painter.drawPixmap(corner, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """``size`` is in logical pixels, each ``scale`` of the device's; an icon is square, centred in it."""
        size = size * scale
        side = min(size.width(), size.height())
        drawn = _draw(self._name, side, self._ink(mode, state), _is_turned(self._name))
        if size.width() == size.height():
            picture = QPixmap(drawn)
        else:
            picture = QPixmap(size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, drawn)
            painter.end()
        picture.setDevicePixelRatio(scale)
        return picture

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return _ink["disabled"]
        if self._color:
            return self._color
        return _ink["on" if state is QIcon.State.On else "color"]


def _is_turned(name: str) -> bool:
    return name in _POINTING and is_right_to_left()


@cache
def _draw(name: str, size: int, color: str, turned: bool) -> QPixmap:
    svg = _svg(name).replace("currentColor", color).replace('stroke-width="2"', 'stroke-width="1.75"')
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    picture = reader.read()
    return QPixmap.fromImage(picture.transformed(QTransform.fromScale(-1, 1)) if turned else picture)


@cache
def _svg(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
