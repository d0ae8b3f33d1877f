"""Line edits with manners: one that filters, one that completes and can make something new."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.language import tr
from workbench.ui import icons
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import RIGHT, draw_line
from workbench.ui.widgets.naming import name_what_clears
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, DISPLAY_ROLE, NO_PARENT, ROW_ROLE
from workbench.ui.widgets.sides import mirrored


class FilterField(QLineEdit):
    """Narrows a list as one types; Esc empties it, Down goes into the list."""

    down_pressed = Signal()
    focused = Signal()

    def __init__(self, placeholder: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        name_what_clears(self)
        self._glass = QAction(placeholder, self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._draw_icon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if hasattr(self, "_glass"):
            self._glass.setIcon(icons.icon("search", self.palette().color(QPalette.ColorRole.PlaceholderText).name()))


@dataclass(frozen=True, slots=True)
class Offer:
    """One completion: what is shown, a remark set beside it, and what it stands for: ``key`` is ``None`` for
    the offer to make something new of the text. ``written`` is what the field shows once it is taken, where
    that is not ``text``."""

    text: str
    remark: str = ""
    key: int | None = None
    written: str | None = None


class SavedField(QLineEdit):
    """A field that is saved when it is left or Enter is pressed; Esc puts the saved text back."""

    saved = Signal(str)

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._saved = ""
        self._saving = False
        self.editingFinished.connect(self._on_finished)

    def show_value(self, text: str | None) -> None:
        """The stored text. What is being typed is kept, unless the stored text has changed beneath it."""
        text = text or ""
        if text == self._saved and self.hasFocus():
            return
        self._saved = text
        self.setText(self._saved)
        self.setCursorPosition(0)

    def offer(self, texts: Sequence[str]) -> None:
        """Completes what is typed from these."""
        completer = QCompleter(list(texts), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def take_back(self) -> None:
        """Shows the stored text again, after the typed one was refused."""
        self.setText(self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._saved:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _on_finished(self) -> None:
        text = self.text().strip()
        if text != self._saved and not self._saving:
            self._saving = True  # what is done with it may take the keys away, and end the editing again
            self.saved.emit(text)
            self._saving = False


class NewField(SavedField):
    """Asked for, it appears empty and takes the keys; Enter or leaving it says what is new (``saved``), Esc or
    nothing typed makes nothing. Either way it is gone afterwards."""

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, object_name, parent)
        self.setPlaceholderText(name)
        self.editingFinished.connect(self._on_left)
        self.hide()

    def ask(self) -> None:
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()

    def _on_left(self) -> None:
        self.clear()
        self.hide()


class CompletedField(QLineEdit):
    """A field that offers what exists and makes what does not.

    ``offers`` answers a text with completions, best first; the first is what Enter or Tab takes, Down goes
    to the others. With nothing offered, Enter makes something new. Esc, or leaving by the mouse, puts the
    saved text back. Emptying the field and pressing Enter clears the value.
    """

    chosen = Signal(object)
    """The ``Offer`` taken, whose ``key`` is not ``None``."""
    named = Signal(str)
    cleared = Signal()

    def __init__(
        self,
        offers: Callable[[str], Sequence[Offer]],
        name: str,
        object_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._offers = offers
        self._saved = ""
        self._model = _OffersModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(9)
        self._popup = QListView()
        self._popup.setObjectName(f"{object_name}_offers")
        self._popup.setAccessibleName(tr("Offers for {name}", name=name))
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(_OfferDelegate(self))  # setPopup has put its own there
        self._popup.clicked.connect(self._on_clicked)
        self.textEdited.connect(self._on_edited)

    def show_value(self, text: str) -> None:
        """The saved text; what was being typed is given up."""
        self._saved = text
        self.setText(text)
        self.setCursorPosition(0)
        self._popup.hide()

    def saved(self) -> str:
        return self._saved

    def is_being_edited(self) -> bool:
        return self.hasFocus() and self.text() != self._saved

    def offered(self) -> Sequence[Offer]:
        """What the popup shows now; empty while it is closed."""
        return self._model.offers if self._popup.isVisible() else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        elif key == Qt.Key.Key_Escape and self.text() != self._saved:
            self.show_value(self._saved)
            self.selectAll()
        elif key == Qt.Key.Key_Down and not self._popup.isVisible():
            self._offer(self.text() if self.text() != self._saved else "")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key()
            in (
                Qt.Key.Key_Tab,
                Qt.Key.Key_Backtab,
            )
        ):
            self._commit()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text() != self._saved:
            self.show_value(self._saved)

    def _on_edited(self, text: str) -> None:
        if text.strip():
            self._offer(text)
        else:
            self._popup.hide()

    def _offer(self, text: str) -> None:
        self._model.show(self._offers(text.strip()))
        if not self._model.offers:
            self._popup.hide()
            return
        self._completer.complete(QRect(0, 2, max(self.width(), 280), self.height()))
        if text.strip():
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        offer = index.data(ROW_ROLE)
        if isinstance(offer, Offer):
            self._take(offer)

    def _commit(self) -> None:
        text = self.text().strip()
        highlighted = self._popup.currentIndex().data(ROW_ROLE) if self._popup.isVisible() else None
        self._popup.hide()
        if isinstance(highlighted, Offer):
            self._take(highlighted)
        elif text == self._saved.strip():
            self.setText(self._saved)
        elif not text:
            self._saved = ""
            self.cleared.emit()
        else:
            offers = self._offers(text)
            self._take(offers[0] if offers else Offer(text))

    def _take(self, offer: Offer) -> None:
        self.show_value(offer.text if offer.written is None else offer.written)
        if offer.key is None:
            self.named.emit(offer.text)
        else:
            self.chosen.emit(offer)


class _OffersModel(QAbstractListModel):
    offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> object:
        offer = self.offers[index.row()]
        if role == ROW_ROLE:
            return offer
        if role == DISPLAY_ROLE:
            return offer.text
        if role == ACCESSIBLE_ROLE:
            return f"{offer.text}, {offer.remark}" if offer.remark else offer.text
        return None


class _OfferDelegate(QStyledItemDelegate):
    HEIGHT = 28

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> object:  # type: ignore[override]
        size = super().sizeHint(option, index)
        size.setHeight(self.HEIGHT)
        return size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle  # a dozen enumerations, and nobody is offered anything while starting

        offer = index.data(ROW_ROLE)
        painter.save()
        rect, palette = option.rect, option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.highlight())
        inside = rect.adjusted(8, 0, -8, 0)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        taken = draw_line(painter, inside, offer.remark, ui_font(-1), faint, RIGHT) if offer.remark else -8
        ink = palette.color(QPalette.ColorRole.Text)
        draw_line(painter, mirrored(inside, inside.adjusted(0, 0, -taken - 8, 0)), offer.text, ui_font(), ink)
        painter.restore()
