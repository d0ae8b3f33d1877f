"""One statement of a quote, edited in place: who, what, in which stance, passed on by whom.

A card without a statement is a wish: the first thing filled in makes the statement. Each edit is one step, and a
name or wording not in the codebook yet is made in the same step.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import tr
from workbench.model import Quote, Stance, Statement
from workbench.ui.icons import icon
from workbench.ui.quotes import naming
from workbench.ui.quotes.stances import StancePicker
from workbench.ui.session import Session
from workbench.ui.theme import slant, ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.fields import CompletedField, Offer, SavedField
from workbench.ui.widgets.sides import beginning

CAPTION = 48
"""Pixels for the words before the fields, and more where a language needs more."""


class StatementCard(QWidget):
    """``number`` counts the statements of a quote from 1; the first one's fields have the plain names."""

    def __init__(self, session: Session, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._quote: Quote | None = None
        self._statement: Statement | None = None
        self._via_wanted = self._said_wanted = False
        self._build("" if number == 1 else f"_{number}")

    def show_statement(self, quote: Quote, statement: Statement | None) -> None:
        """Shows a statement, or an empty card; what is being typed is kept while its value stays the same."""
        same = self._statement is not None and statement is not None and self._statement.id == statement.id
        if not same:
            self._via_wanted = self._said_wanted = False
        self._quote, self._statement = quote, statement
        self._show_actor(self._actor, statement.actor_id if statement else None)
        self._show_actor(self._via, statement.via_id if statement else None)
        claim = self._claim_text(statement.claim_id if statement else None)
        _show(self._claim, claim)
        self._claim.setToolTip(claim)
        self._stance.show_stance(statement.stance if statement else None)
        self._via_row.setVisible(self._via_wanted or bool(statement and statement.via_id))
        self._said.show_value(statement.said_on if statement else None)
        self._said_row.setVisible(self._said_wanted or bool(statement and statement.said_on))
        self._suggestion.setVisible(bool(statement and statement.suggested))
        self._more.setVisible(statement is not None)

    def take_focus(self) -> None:
        self._actor.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, suffix: str) -> None:
        offers = naming.actor_offers(self._project)
        self._actor = CompletedField(offers, tr("Actor"), f"actor_field{suffix}")
        self._actor.setPlaceholderText(tr("Who says it?"))
        self._claim = CompletedField(naming.claim_offers(self._project), tr("Claim"), f"claim_field{suffix}")
        self._claim.setPlaceholderText(tr("What is claimed?"))
        self._via = CompletedField(offers, tr("Via"), f"via_field{suffix}")
        self._via.setPlaceholderText(tr("Who passes it on?"))
        self._said = SavedField(tr("Said on"), f"said_field{suffix}")
        self._said.setPlaceholderText(tr("2026-05-02, 2026-05 or 2026"))
        self._said.saved.connect(lambda text: self._try(lambda: self._set_said(text)))
        self._stance = StancePicker(lambda: self._session.theme, suffix)
        self._more = IconButton("ellipsis", tr("More about this statement"), f"statement_more{suffix}")
        self._more.clicked.connect(self._on_more)
        for field, change in ((self._actor, self._set_actor), (self._via, self._set_via)):
            field.chosen.connect(
                lambda offer, do=change: self._try(lambda: do(naming.actor_of(self._project, offer)))
            )
            field.named.connect(
                lambda name, do=change: self._try(lambda: do(naming.named_actor(self._project, name)))
            )
            field.cleared.connect(lambda do=change: self._try(lambda: do(None)))
        self._claim.chosen.connect(self._on_claim_chosen)
        self._claim.named.connect(
            lambda text: self._try(lambda: self._set_claim(naming.worded_claim(self._project, text)))
        )
        self._claim.cleared.connect(lambda: self._try(lambda: self._set_claim(None)))
        self._stance.picked.connect(lambda stance: self._try(lambda: self._set_stance(stance)))
        self._suggestion = self._suggestion_row(suffix)
        self._via_row = captioned(tr("Via"), self._via)
        self._said_row = captioned(tr("Said"), self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(captioned(tr("Actor"), self._actor))
        column.addWidget(self._via_row)
        column.addWidget(captioned(tr("Claim"), self._claim))
        column.addWidget(captioned(tr("Stance"), self._stance, self._more))
        column.addWidget(self._said_row)
        column.addWidget(self._suggestion)

    def _suggestion_row(self, suffix: str) -> QWidget:
        said = QLabel(tr("Suggested, not confirmed"))
        font = ui_font(-1)
        slant(font)
        said.setFont(font)
        said.setProperty("soft", True)
        confirm = QPushButton(tr("Confirm"))
        confirm.setObjectName(f"statement_confirm{suffix}")
        confirm.setAccessibleName(tr("Confirm this statement"))
        confirm.clicked.connect(self._on_confirm)
        return captioned("", said, confirm)

    def _show_actor(self, field: CompletedField, actor_id: int | None) -> None:
        name = self._project.codebook.actor(actor_id).name if actor_id is not None else ""
        _show(field, name)

    def _claim_text(self, claim_id: int | None) -> str:
        return self._project.codebook.claim(claim_id).text if claim_id is not None else ""

    def _try(self, change: Callable[[], None]) -> None:
        """One step for all that ``change`` does; what is refused is said and the fields go back."""
        if self._quote is None:
            return
        try:
            with self._project.step(tr("Tag {quote}", quote=self._quote.label)):
                change()
        except Refused as error:
            self._session.notify(str(error), kind="warn")
            self.show_statement(self._quote, self._statement)

    def _set_actor(self, actor_id: int | None) -> None:
        assert self._quote is not None
        if self._statement is not None:
            self._project.quotes.restate(self._statement.id, actor_id=actor_id)
        elif actor_id is not None:
            self._project.quotes.state(self._quote.id, actor_id=actor_id)

    def _set_via(self, via_id: int | None) -> None:
        if self._statement is not None:
            self._project.quotes.restate(self._statement.id, via_id=via_id)

    def _set_said(self, date: str) -> None:
        if self._statement is not None:
            try:
                self._project.quotes.restate(self._statement.id, said_on=date)
            except Refused:
                self._said.take_back()
                raise

    def _set_claim(self, claim_id: int | None) -> None:
        assert self._quote is not None
        if self._statement is not None:
            self._project.quotes.restate(self._statement.id, claim_id=claim_id)
        elif claim_id is not None:
            self._project.quotes.state(self._quote.id, claim_id=claim_id)

    def _set_stance(self, stance: Stance | None) -> None:
        assert self._quote is not None
        if self._statement is not None:
            self._project.quotes.restate(self._statement.id, stance=stance)
        elif stance is not None:
            self._project.quotes.state(self._quote.id, stance=stance)

    def _on_claim_chosen(self, offer: Offer) -> None:
        self._try(lambda: self._set_claim(offer.key))

    def _on_confirm(self) -> None:
        if self._statement is not None:
            self._project.quotes.confirm(self._statement.id)

    def _on_more(self) -> None:
        menu, button = self._menu(), self._more.rect()
        left = beginning(button, menu.sizeHint().width())
        menu.popup(self._more.mapToGlobal(QPoint(left, button.bottom())))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("statement_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Passed on by somebody else (via)")).triggered.connect(self._on_via_wanted)
        later = menu.addAction(tr("Said on another day than it was published"))
        later.triggered.connect(self._on_said_wanted)
        menu.addSeparator()
        menu.addAction(icon("trash-2"), tr("Remove this statement")).triggered.connect(self._on_remove)
        return menu

    def _on_via_wanted(self) -> None:
        self._via_wanted = True
        self._via_row.show()
        self._via.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_said_wanted(self) -> None:
        self._said_wanted = True
        self._said_row.show()
        self._said.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_remove(self) -> None:
        if self._statement is not None:
            self._project.quotes.unstate(self._statement.id)
            self._session.notify(tr("Statement removed."), tr("Undo"), self._session.undo)


def _show(field: CompletedField, text: str) -> None:
    if not (field.is_being_edited() and field.saved() == text):
        field.show_value(text)


def _caption_width() -> int:
    words = (tr("Actor"), tr("Via"), tr("Claim"), tr("Stance"), tr("Said"), tr("Outlet"), tr("From", "a date"))
    metrics = QFontMetrics(ui_font(-1))
    return max(CAPTION, *(metrics.horizontalAdvance(word) for word in (*words, tr("Until"))))


def captioned(caption: str, *widgets: QWidget) -> QWidget:
    """A row of the form: a soft word at the left, then the widgets."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    label = QLabel(caption)
    label.setFont(ui_font(-1))
    label.setProperty("soft", True)
    label.setFixedWidth(_caption_width())
    layout.addWidget(label)
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QToolButton | QPushButton) else 1)
    if all(isinstance(widget, QPushButton) for widget in widgets):
        layout.addStretch(1)
    return row
