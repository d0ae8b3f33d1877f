"""How the list of quotes is sorted and what it stands under, chosen below a button and kept for the user."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workbench.language import tr, tr_later
from workbench.model import Stance
from workbench.store.quotes import QuoteGroup
from workbench.ui.quotes.rows import STANCE_WORDS, UNATTRIBUTED
from workbench.ui.settings import settings
from workbench.ui.widgets.buttons import IconButton

# Without a choice: by place in the text of one source, by number in all.
ORDERS = {
    "": tr_later("As they come"),
    "position": tr_later("Place in the text"),
    "number": tr_later("Number"),
    "newest": tr_later("Newest first"),
    "date": tr_later("Date of the source"),
    "date_desc": tr_later("Latest source first"),
}
GROUPS = {
    "": tr_later("No headings"),
    "actor": tr_later("By actor"),
    "claim": tr_later("By claim"),
    "stance": tr_later("By stance"),
    "outlet": tr_later("By outlet"),
    "source": tr_later("By source"),
}
_WITHOUT = {
    "actor": UNATTRIBUTED,
    "claim": tr_later("On no claim"),
    "stance": tr_later("Without a stance"),
    "outlet": tr_later("No outlet known"),
}


def kept_order() -> str:
    order = str(settings().value("quotes/order", ""))
    return order if order in ORDERS else ""


def kept_group() -> str:
    group = str(settings().value("quotes/group", ""))
    return group if group in GROUPS else ""


def heading(group: QuoteGroup, by: str) -> str:
    """A name, a wording, ``− denies``, or that there is none."""
    if by == "stance" and group.key is not None:
        stance = Stance(str(group.key))
        return f"{stance.sign} {tr(STANCE_WORDS[stance])}"
    return group.name or (tr(_WITHOUT[by]) if by in _WITHOUT else "")


class SortButton(IconButton):
    order_wanted = Signal(str)
    group_wanted = Signal(str)

    def __init__(self, order: str, group: str, parent: QWidget | None = None) -> None:
        super().__init__("arrow-up-down", tr("Sort and group quotes"), "quote_sort", parent)
        menu = QMenu(self)
        menu.setObjectName("quote_sort_menu")
        self._fill(menu, ORDERS, order, "order")
        menu.addSeparator()
        self._fill(menu, GROUPS, group, "group")
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill(self, menu: QMenu, labels: dict[str, str], chosen: str, what: str) -> None:
        group = QActionGroup(menu)
        for key, label in labels.items():
            action = group.addAction(QAction(tr(label), menu, checkable=True, checked=key == chosen))
            action.setObjectName(f"quote_{what}_{key or 'none'}")
            action.triggered.connect(lambda _on, wanted=key: self._on_wanted(what, wanted))
            menu.addAction(action)

    def _on_wanted(self, what: str, wanted: str) -> None:
        settings().setValue(f"quotes/{what}", wanted)
        (self.order_wanted if what == "order" else self.group_wanted).emit(wanted)
