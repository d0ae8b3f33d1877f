"""How the list of quotes is sorted and what it stands under, chosen below a button and kept for the user."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workbench.model import Stance
from workbench.store.quotes import QuoteGroup
from workbench.ui.quotes.rows import STANCE_WORDS, UNATTRIBUTED
from workbench.ui.settings import settings
from workbench.ui.widgets.buttons import IconButton

# Without a choice: by place in the text of one source, by number in all.
ORDERS = {
    "": "As they come",
    "position": "Place in the text",
    "number": "Number",
    "newest": "Newest first",
    "date": "Date of the source",
    "date_desc": "Latest source first",
}
GROUPS = {
    "": "No headings",
    "actor": "By actor",
    "claim": "By claim",
    "stance": "By stance",
    "outlet": "By outlet",
    "source": "By source",
}
_WITHOUT = {
    "actor": UNATTRIBUTED, "claim": "On no claim", "stance": "Without a stance", "outlet": "No outlet known",
    "source": "",
}  # fmt: skip


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
        return f"{stance.sign} {STANCE_WORDS[stance]}"
    return group.name or _WITHOUT[by]


class SortButton(IconButton):
    order_wanted = Signal(str)
    group_wanted = Signal(str)

    def __init__(self, order: str, group: str, parent: QWidget | None = None) -> None:
        super().__init__("arrow-up-down", "Sort and group quotes", "quote_sort", parent)
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
            action = group.addAction(QAction(label, menu, checkable=True, checked=key == chosen))
            action.setObjectName(f"quote_{what}_{key or 'none'}")
            action.triggered.connect(lambda _on, wanted=key: self._on_wanted(what, wanted))
            menu.addAction(action)

    def _on_wanted(self, what: str, wanted: str) -> None:
        settings().setValue(f"quotes/{what}", wanted)
        (self.order_wanted if what == "order" else self.group_wanted).emit(wanted)
