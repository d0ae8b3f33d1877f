"""One actor below the list: kind, role, other names, note. Every edit is one step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import tr, tr_n
from workbench.model import Actor, ActorKind
from workbench.ui.codebook.rows import KIND_ICONS, KIND_NAMES
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.flow import FlowBox
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.yielding import Yielding

CAPTION = 48


class ActorEditor(QWidget):
    quotes_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = session.project.codebook
        self._actor: Actor | None = None
        self._chips: list[Chip] = []
        self._build()
        self.hide()

    def show_actor(self, actor: Actor | None, quotes: int = 0) -> None:
        self._actor = actor
        self.setVisible(actor is not None)
        self._note.show_about(actor.id if actor else None)
        if actor is None:
            return
        self._name.show_value(actor.name)
        self._kinds[actor.kind].setChecked(True)
        self._role.show_value(actor.role)
        self._show_aliases(actor)
        self._quotes.setText(tr_n("Show {n} quote|Show {n} quotes", quotes))
        self._quotes.setVisible(quotes > 0)

    def _build(self) -> None:
        self.setObjectName("actor_editor")
        self._name = SavedField(tr("Name"), "actor_name")
        self._name.saved.connect(self._on_name)
        self._kinds = self._kind_buttons()
        self._role = SavedField(tr("Role"), "actor_role")
        self._role.setPlaceholderText(tr("What the actor is, such as Minister of Ports"))
        self._role.saved.connect(self._on_role)
        self._alias = SavedField(tr("Another name"), "actor_alias")
        self._alias.setPlaceholderText(tr("Add another name"))
        self._alias.saved.connect(self._on_alias)
        self._aliases = FlowBox()
        self._note = MemoField(self._session, "actor")
        self._quotes = QPushButton()
        self._quotes.setObjectName("actor_quotes")
        self._quotes.clicked.connect(self._on_quotes)
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(self._aliases)
        names.addWidget(self._alias)
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        kinds = QHBoxLayout()
        kinds.setSpacing(4)
        for button in self._kinds.values():
            kinds.addWidget(button)
        kinds.addStretch(1)
        for row, caption in enumerate((tr("Name"), tr("Kind"), tr("Role"), tr("Also"), tr("Note"))):
            grid.addWidget(_caption(caption), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addLayout(kinds, 1, 1)
        grid.addWidget(self._role, 2, 1)
        grid.addLayout(names, 3, 1)
        grid.addWidget(self._note, 4, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._quotes)
        foot.addStretch(1)
        grid.addLayout(foot, 5, 1)
        form = QWidget()
        form.setLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addWidget(Yielding(form))

    def _kind_buttons(self) -> dict[ActorKind, IconButton]:
        group = QButtonGroup(self)
        buttons = {}
        for kind, name in KIND_NAMES.items():
            button = IconButton(KIND_ICONS[kind], tr(name), f"actor_kind_{kind.value}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, chosen=kind: self._on_kind(chosen))
            group.addButton(button)
            buttons[kind] = button
        return buttons

    def _show_aliases(self, actor: Actor) -> None:
        for chip in self._chips:
            self._aliases.remove(chip)
        self._chips = []
        for alias in actor.aliases:
            chip = Chip(alias.name, f"actor_alias_{alias.id}")
            chip.removed.connect(lambda alias_id=alias.id: self._book.remove_alias(alias_id))
            self._aliases.add(chip)
            self._chips.append(chip)
        self._aliases.setVisible(bool(self._chips))

    def _on_name(self, name: str) -> None:
        if self._actor is not None:
            try:
                self._book.rename_actor(self._actor.id, name)
            except Refused as error:
                self._session.notify(str(error), kind="warn")
                self._name.take_back()

    def _on_kind(self, kind: ActorKind) -> None:
        if self._actor is not None and kind is not self._actor.kind:
            self._book.set_kind(self._actor.id, kind)

    def _on_role(self, title: str) -> None:
        """The latest role gets this title, or goes where it is emptied."""
        if self._actor is None:
            return
        latest = max(self._actor.roles, key=lambda role: (role.since or "", role.id), default=None)
        with self._session.project.step(tr("Change role of {name}", name=self._actor.name)):
            if latest is not None:
                self._book.remove_role(latest.id)
            if title:
                since, until = (latest.since, latest.until) if latest else (None, None)
                self._book.add_role(self._actor.id, title, since, until)

    def _on_alias(self, name: str) -> None:
        if self._actor is not None:
            self._alias.setText("")
            try:
                self._book.add_alias(self._actor.id, name)
            except Refused as error:
                self._session.notify(str(error), kind="warn")

    def _on_quotes(self) -> None:
        if self._actor is not None:
            self.quotes_wanted.emit(self._actor.id)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(-1))
    label.setProperty("soft", True)
    label.setMinimumWidth(CAPTION)
    label.setFixedHeight(28)
    return label
