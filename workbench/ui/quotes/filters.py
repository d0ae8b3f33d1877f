"""What narrows the list of quotes, besides words: a form below a button, and a chip for everything asked for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.language import tr, tr_later
from workbench.model import QuoteFilter, Stance
from workbench.project import Project
from workbench.ui.quotes import naming
from workbench.ui.quotes.rows import STANCE_WORDS
from workbench.ui.quotes.stances import StancePicker
from workbench.ui.quotes.statement import captioned
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.fields import CompletedField, Offer, SavedField
from workbench.ui.widgets.flow import FlowBox
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.popover import Popover

NOTHING = QuoteFilter()
SUGGESTED = (
    (tr_later("Confirmed or not"), None),
    (tr_later("Only suggested"), True),
    (tr_later("Only confirmed"), False),
)
FIELDS = ("actor_id", "claim_id", "stance", "outlet_id", "since", "until", "suggested")


class FilterForm(Popover):
    """``changed`` carries the whole ``QuoteFilter`` after every edit; what has no name in the codebook is not
    asked for."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Filter quotes by"), "quote_filter_form", parent)
        self._project = session.project
        self._filter = NOTHING
        self._actor = self._codebook_field(
            tr("Actor"), "filter_actor", naming.actor_offers(self._project), "actor_id"
        )
        self._actor.setPlaceholderText(tr("Any actor"))
        self._claim = self._codebook_field(
            tr("Claim"), "filter_claim", naming.claim_offers(self._project), "claim_id"
        )
        self._claim.setPlaceholderText(tr("Any claim"))
        self._stance = StancePicker(lambda: session.theme, "_filter")
        self._stance.picked.connect(lambda stance: self._set(stance=stance))
        self._outlet = named(QComboBox(), "filter_outlet", tr("Outlet"))
        self._outlet.activated.connect(lambda _place: self._set(outlet_id=self._outlet.currentData()))
        self._since = self._date_field(tr("From date"), "since")
        self._until = self._date_field(tr("Until date"), "until")
        self._suggested = named(QComboBox(), "filter_suggested", tr("Suggested or confirmed"))
        for text, value in SUGGESTED:
            self._suggested.addItem(tr(text), value)
        self._suggested.activated.connect(lambda _place: self._set(suggested=self._suggested.currentData()))
        self._lay_out()

    def show_filter(self, wanted: QuoteFilter) -> None:
        self._filter = wanted
        book = {actor.id: actor.name for actor in self._project.codebook.actors()}
        claims = {claim.id: claim.text for claim in self._project.codebook.claims()}
        self._actor.show_value(book.get(wanted.actor_id or 0, ""))
        self._claim.show_value(claims.get(wanted.claim_id or 0, ""))
        self._stance.show_stance(wanted.stance)
        self._outlet.clear()
        self._outlet.addItem(tr("Any outlet"), None)
        for outlet in self._project.sources.outlets():
            self._outlet.addItem(outlet.name, outlet.id)
        self._outlet.setCurrentIndex(max(0, self._outlet.findData(wanted.outlet_id)))
        self._since.show_value(wanted.since)
        self._until.show_value(wanted.until)
        self._suggested.setCurrentIndex([value for _, value in SUGGESTED].index(wanted.suggested))
        self._clear.setEnabled(wanted != NOTHING)

    def _lay_out(self) -> None:
        title = QLabel(tr("Quotes with"))
        title.setFont(ui_font(0, bold=True))
        self._clear = QPushButton(tr("Clear"))
        self._clear.setObjectName("filter_clear")
        self._clear.setProperty("flat", True)
        self._clear.setAccessibleName(tr("Clear all filters"))
        self._clear.clicked.connect(lambda: self._tell(NOTHING))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._clear)
        self.column.addLayout(head)
        for caption, field in (
            (tr("Actor"), self._actor), (tr("Claim"), self._claim), (tr("Stance"), self._stance),
            (tr("Outlet"), self._outlet), (tr("From", "a date"), self._since), (tr("Until"), self._until),
            ("", self._suggested),
        ):  # fmt: skip
            self.column.addWidget(captioned(caption, field))

    def _codebook_field(
        self, name: str, object_name: str, offers: Callable[[str], Sequence[Offer]], column: str
    ) -> CompletedField:
        def known(text: str) -> Sequence[Offer]:
            return [offer for offer in offers(text) if offer.key is not None and offer.written is None]

        field = CompletedField(known, name, object_name)
        field.chosen.connect(lambda offer: self._set(**{column: offer.key}))
        field.named.connect(lambda _text: self.show_filter(self._filter))
        field.cleared.connect(lambda: self._set(**{column: None}))
        return field

    def _date_field(self, name: str, column: str) -> SavedField:
        field = SavedField(name, f"filter_{column}")
        field.setPlaceholderText(tr("2026-05-02 or 2026-05"))
        field.saved.connect(lambda text: self._set(**{column: text or None}))
        return field

    def _set(self, **values: object) -> None:
        self._tell(replace(self._filter, **values))  # type: ignore[arg-type]

    def _tell(self, wanted: QuoteFilter) -> None:
        self.show_filter(wanted)
        self.changed.emit(wanted)


class FilterChips(FlowBox):
    """A chip for each thing asked for; ``changed`` carries what is left when one is taken off."""

    changed = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._filter = NOTHING
        self._chips: dict[str, Chip] = {}
        self.hide()

    def show_filter(self, wanted: QuoteFilter) -> None:
        self._filter = wanted
        asked = [field for field in FIELDS if getattr(wanted, field) is not None]
        for field in set(self._chips) - set(asked):
            self.remove(self._chips.pop(field))
        for field in asked:
            text = filter_name(self._project, field, getattr(wanted, field))
            if field not in self._chips:
                chip = self._chips[field] = Chip(text, f"quote_filter_chip_{field.removesuffix('_id')}")
                chip.removed.connect(lambda gone=field: self._on_removed(gone))
                self.add(chip)
            self._chips[field].set_text(text)
        self.setVisible(bool(asked))
        self.fit()

    def texts(self) -> list[str]:
        return [self._chips[field].text() for field in FIELDS if field in self._chips]

    def chip(self, field: str) -> Chip:
        return self._chips[field]

    def _on_removed(self, field: str) -> None:
        self.changed.emit(replace(self._filter, **{field: None}))  # type: ignore[arg-type]


def filter_name(project: Project, field: str, value: object) -> str:
    """What a chip says: a name, a wording, ``− denies``, ``from 2 May 2026``."""
    if field == "stance":
        stance = Stance(str(value))
        return f"{stance.sign} {tr(STANCE_WORDS[stance])}"
    if field == "suggested":
        return tr("suggested") if value else tr("confirmed")
    if field == "since":
        return tr("from {day}", day=spoken_date(str(value)))
    if field == "until":
        return tr("until {day}", day=spoken_date(str(value)))
    row_id = int(str(value))
    try:
        if field == "actor_id":
            return project.codebook.actor(row_id).name
        if field == "claim_id":
            return project.codebook.claim(row_id).text
    except LookupError:
        return tr("actor no longer there") if field == "actor_id" else tr("claim no longer there")
    outlets = {outlet.id: outlet.name for outlet in project.sources.outlets()}
    return outlets.get(row_id) or tr("outlet no longer there")
