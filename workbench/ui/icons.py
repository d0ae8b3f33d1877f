"""Lucide's line icons (ISC, in ``resources/icons``), drawn in the theme's ink.

Qt paints ``currentColor`` black, so the colour is written into the SVG before it is drawn; several sizes go
into one icon, because Qt scales pixmaps and not this SVG. Icons are made again when the theme changes.
"""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from workbench import resources

_SIZES = (16, 20, 24, 32, 48)
_ink = {"color": "#54565C", "disabled": "#B8B8B8", "on": "#2B5C8A"}


def set_ink(color: str, *, disabled: str, on: str) -> None:
    """The colours of every icon asked for from now on."""
    if _ink != {"color": color, "disabled": disabled, "on": on}:
        _ink.update(color=color, disabled=disabled, on=on)


def icon(name: str, color: str | None = None) -> QIcon:
    """The icon of a Lucide name, in the theme's ink or in ``color``. Unknown names raise ``FileNotFoundError``."""
    return _icon(name, color or _ink["color"], _ink["disabled"], _ink["on"])


def pixmap(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """One drawing, ``size`` logical pixels wide, for delegates."""
    picture = _draw(name, round(size * ratio), color)
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _icon(name: str, color: str, disabled: str, on: str) -> QIcon:
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_draw(name, size, color), QIcon.Mode.Normal, QIcon.State.Off)
        result.addPixmap(_draw(name, size, on), QIcon.Mode.Normal, QIcon.State.On)
        result.addPixmap(_draw(name, size, disabled), QIcon.Mode.Disabled, QIcon.State.Off)
    return result


@cache
def _draw(name: str, size: int, color: str) -> QPixmap:
    svg = _svg(name).replace("currentColor", color).replace('stroke-width="2"', 'stroke-width="1.75"')
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())


@cache
def _svg(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
