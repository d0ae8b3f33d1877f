"""The dozen things at the top of the window: adding, going back and forth, undo, the search box, the report."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from workbench.language import tr
from workbench.ui.widgets.keys import Menu

SEARCH_FROM, SEARCH_TO = 360, 520


def toolbar(act: Mapping[str, QAction], search_box: QWidget) -> QToolBar:
    """The actions by their command's name; the search box stands in the middle."""
    bar = QToolBar(tr("Tools"))
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    add = _worded(bar, act["source.add"], tr("Add sources"))
    add.setObjectName("add_sources")
    add.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    ways = Menu(add)
    ways.addActions([act["source.add"], act["source.add_folder"], act["source.paste"]])
    add.setMenu(ways)
    bar.addWidget(add)
    bar.addSeparator()
    bar.addActions([act["view.back"], act["view.forward"], act["edit.undo"], act["edit.redo"]])
    bar.addWidget(_stretch())
    search_box.setMinimumWidth(SEARCH_FROM)
    search_box.setMaximumWidth(SEARCH_TO)
    bar.addWidget(search_box)
    bar.addWidget(_stretch())
    bar.addWidget(_worded(bar, act["report.show"], tr("Report")))
    bar.addWidget(_worded(bar, act["report.export"], tr("Export")))
    return bar


def _worded(bar: QToolBar, action: QAction, text: str) -> QToolButton:
    action.setIconText(text)  # a button's own text goes with the next change of its action, as of its icon's ink
    button = QToolButton(bar)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
