"""What can be done to several chosen quotes at once: give them an actor, a claim or a stance, merge them, confirm
them. Each is one step.

A list narrowed to an actor, a claim or a stance shows quotes for one of their statements: only those are recoded.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.errors import Refused, SpeakersDiffer
from workbench.language import tr, tr_n
from workbench.model import Quote, QuoteFilter, Stance, Statement
from workbench.store.quotes import KEEP
from workbench.ui.icons import icon
from workbench.ui.quotes import naming
from workbench.ui.quotes.filters import NOTHING
from workbench.ui.quotes.stances import StancePicker
from workbench.ui.quotes.statement import captioned
from workbench.ui.session import Session
from workbench.ui.widgets.fields import CompletedField
from workbench.ui.widgets.flow import FlowBox
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.yielding import Yielding

FEW = 500
"""Of more quotes than these nobody asks what they have in common."""


class SeveralBar(QWidget):
    """At the foot of the list while two or more are chosen. ``merged`` carries the id of the quote that stays."""

    merged = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote_several")
        self.setAccessibleName(tr("Several quotes"))
        self._session = session
        self._project = session.project
        self._ids: list[int] = []
        self._filter = NOTHING
        self._build()
        session.theme_changed.connect(self._draw_icons)
        self.hide()

    def show_quotes(self, ids: Sequence[int], wanted: QuoteFilter = NOTHING) -> None:
        """The chosen ones; fewer than two hide the bar."""
        self._ids, self._filter = list(ids), wanted
        self.setVisible(len(self._ids) > 1)
        if len(self._ids) < 2:
            return
        self._count.setText(tr_n("{n} chosen|{n} chosen", len(self._ids)))
        quotes = self._project.quotes.many(self._ids) if len(self._ids) <= FEW else []
        self._show_common(quotes)
        unsure = not quotes or any(said.suggested for quote in quotes for said in quote.statements)
        self._confirm.setVisible(unsure)
        self._words.fit()

    def hasHeightForWidth(self) -> bool:
        """No: Qt would take the height that is best for its width to be the least."""
        return False

    def recode(self) -> None:
        """Opens the fields, and gives the keys to the first."""
        if self.isVisible():
            self._form.show()
            self._toggle.setChecked(True)
            self._actor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._session.notify(tr("Choose two or more quotes first: hold Ctrl and click them."))

    def merge(self) -> None:
        """One quote of the chosen ones; where they name different speakers, a menu asks who spoke."""
        try:
            self._merge(None)
        except SpeakersDiffer as error:
            self.speakers_menu(error.actor_ids).popup(self._merge_button.mapToGlobal(self.rect().topLeft()))
        except Refused as error:
            self._session.notify(str(error), kind="warn")

    def confirm(self) -> None:
        unsure = [
            said.id for quote in self._project.quotes.many(self._ids) for said in quote.statements if said.suggested
        ]
        if unsure:
            self._project.quotes.confirm(*unsure)

    def speakers_menu(self, actor_ids: Sequence[int]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("quote_merge_speakers")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for actor_id in actor_ids:
            name = self._project.codebook.actor(actor_id).name
            action = menu.addAction(tr("{actor} said all of it", actor=name))
            action.triggered.connect(lambda _on, who=actor_id: self._merge(who))
        menu.addSeparator()
        menu.addAction(tr("Everybody keeps what they said")).triggered.connect(lambda: self._merge(KEEP))
        return menu

    def _build(self) -> None:
        self._count = QLabel()
        self._count.setProperty("soft", True)
        self._confirm = self._button(tr("Confirm"), "quote_confirm", self.confirm)
        self._toggle = self._button(tr("Recode"), "quote_recode", self._on_toggled)
        self._toggle.setCheckable(True)
        self._merge_button = self._button(tr("Merge"), "quote_merge", self.merge)
        self._merge_button.setToolTip(f"{tr('One quote of the chosen ones')}  M")
        self._count.setMinimumHeight(self._toggle.sizeHint().height())
        self._words = FlowBox(gap=8)
        for widget in (self._count, self._confirm, self._toggle, self._merge_button):
            self._words.add(widget)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._words)
        self._form = Yielding(self._fields())
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(head)
        column.addWidget(self._form)
        self._draw_icons()

    def _button(self, text: str, object_name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(object_name)
        button.clicked.connect(lambda _on: do())
        return button

    def _fields(self) -> QWidget:
        project = self._project
        self._actor = CompletedField(naming.actor_offers(project), tr("Actor of the chosen quotes"), "recode_actor")
        self._actor.chosen.connect(lambda offer: self._try(actor_id=lambda: naming.actor_of(project, offer)))
        self._actor.named.connect(lambda name: self._try(actor_id=lambda: naming.named_actor(project, name)))
        self._actor.cleared.connect(lambda: self._try(actor_id=lambda: None))
        self._claim = CompletedField(naming.claim_offers(project), tr("Claim of the chosen quotes"), "recode_claim")
        self._claim.chosen.connect(lambda offer: self._try(claim_id=lambda: offer.key))
        self._claim.named.connect(lambda text: self._try(claim_id=lambda: naming.worded_claim(project, text)))
        self._claim.cleared.connect(lambda: self._try(claim_id=lambda: None))
        self._stance = StancePicker(lambda: self._session.theme, "_recode")
        self._stance.picked.connect(lambda stance: self._try(stance=lambda: stance))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(6)
        for caption, field in (
            (tr("Actor"), self._actor), (tr("Claim"), self._claim), (tr("Stance"), self._stance),
        ):  # fmt: skip
            column.addWidget(captioned(caption, field))
        return form

    def _show_common(self, quotes: Sequence[Quote]) -> None:
        """What all of them have in common stands in the fields."""
        said = [statement for quote in quotes for statement in quote.statements if self._meant(statement)]
        actors, claims = {each.actor_id for each in said}, {each.claim_id for each in said}
        stances = {each.stance for each in said}
        book = self._project.codebook
        actor, claim = _only(actors), _only(claims)
        self._actor.show_value(book.actor(actor).name if actor else "")
        various = tr("Various")
        self._actor.setPlaceholderText(various if len(actors) > 1 or not quotes else tr("Who says it?"))
        self._claim.show_value(book.claim(claim).text if claim else "")
        self._claim.setPlaceholderText(various if len(claims) > 1 or not quotes else tr("What is claimed?"))
        self._stance.show_stance(_only(stances))

    def _meant(self, statement: Statement) -> bool:
        asked = (
            (self._filter.actor_id, statement.actor_id),
            (self._filter.claim_id, statement.claim_id),
            (self._filter.stance, statement.stance),
        )
        return all(wanted is None or wanted == value for wanted, value in asked)

    def _try(self, **values: Callable[[], int | Stance | None]) -> None:
        """Recodes as one step, with what has to be made in the codebook for it."""
        ids = self._ids
        try:
            with self._project.step(tr_n("Recode {n} quote|Recode {n} quotes", len(ids))):
                made: dict[str, Any] = {column: make() for column, make in values.items()}
                self._project.quotes.recode(
                    ids,
                    **made,
                    of_actor=self._filter.actor_id,
                    of_claim=self._filter.claim_id,
                    of_stance=self._filter.stance,
                )
        except Refused as error:
            self._session.notify(str(error), kind="warn")
        else:
            told = tr_n("{n} quote recoded.|{n} quotes recoded.", len(ids))
            self._session.notify(told, tr("Undo"), self._session.undo)

    def _merge(self, speaker: Any) -> None:
        kept = self._project.quotes.merge(self._ids, speaker=speaker)
        self.merged.emit(kept.id)
        self._session.notify(tr("Merged into {quote}.", quote=kept.label), tr("Undo"), self._session.undo)

    def _on_toggled(self) -> None:
        if self._toggle.isChecked():
            self.recode()
        else:
            self._form.hide()

    def _draw_icons(self) -> None:
        self._merge_button.setIcon(icon("merge"))
        self._confirm.setIcon(icon("check"))


def _only(values: set[Any]) -> Any:
    return next(iter(values)) if len(values) == 1 else None
