"""Where a quotation is from, and whether it stands there to the letter: compared with the stored text each time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.language import number, tr
from workbench.model import Decision, Location, Quote
from workbench.project import Project
from workbench.ui.icons import pixmap
from workbench.ui.quotes.rows import origin, paragraph_mark
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.differences import as_html, faint, word_differences
from workbench.ui.widgets.digest import DigestLabel
from workbench.ui.widgets.drawing import side_by_side
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.sides import along_the_window


def is_verbatim(project: Project, quote: Quote) -> bool:
    """Whether every segment equals its slice of the text of the version it was taken from."""
    text = project.sources.text_of_version(quote.version_id)
    return all(segment.span.of(text) == segment.exact for segment in quote.segments)


def positions(quote: Quote, version: int | None = None) -> str:
    """``characters 1,204–1,262``: the first and the last one, counted from 1, of each segment; in which import,
    where that is not the newest."""
    places = ", ".join(f"{number(segment.start + 1)}–{number(segment.end)}" for segment in quote.segments)
    if version is None:
        return tr("characters {places}", places=places)
    return tr("characters {places} of import {number}", places=places, number=version)


class Proof(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._quote: Quote | None = None
        self._picture = QLabel()
        self._verdict = QLabel(wordWrap=True)
        self._verdict.setObjectName("quote_verdict")
        self._title = ElidedLabel()
        self._place = QLabel(wordWrap=True)
        self._place.setProperty("soft", True)
        self._place.setFont(ui_font(-1))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._later = QLabel(wordWrap=True)
        self._later.setObjectName("quote_later")
        self._later.setTextFormat(Qt.TextFormat.RichText)
        self._later.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._digest = DigestLabel(tr("SHA-256 of the source’s text"))
        self._go = QPushButton(tr("Go to its place"))
        self._go.setObjectName("quote_go")
        self._go.clicked.connect(self._on_go)
        self._lay_out()
        session.theme_changed.connect(self._draw_verdict)
        session.theme_changed.connect(self._draw_later)

    def show_quote(self, quote: Quote) -> None:
        self._quote = quote
        project = self._session.project
        source = project.sources.get(quote.source_id)
        version = project.sources.version(quote.version_id)
        self._title.setText(source.title)
        where = along_the_window(side_by_side([origin(source), paragraph_mark(quote)]))
        older = None if source.version_id == version.id else version.number
        self._place.setText(f"{where}\n{positions(quote, older)}")
        self._digest.show_digest(version.text_sha256)
        self._draw_verdict()
        self._draw_later()

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(8)
        verdict.addWidget(self._picture)
        verdict.addWidget(self._verdict, 1)
        digest = QHBoxLayout()
        digest.setSpacing(8)
        caption = QLabel("SHA-256")
        caption.setFont(ui_font(-1))
        caption.setProperty("soft", True)
        digest.addWidget(caption)
        digest.addWidget(self._digest, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(verdict)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(self._later)
        column.addLayout(digest)
        column.addSpacing(4)
        column.addWidget(self._go, alignment=Qt.AlignmentFlag.AlignLeft)

    def _draw_verdict(self) -> None:
        if self._quote is None:
            return
        theme = self._session.theme
        stands = is_verbatim(self._session.project, self._quote)
        ratio = self.devicePixelRatioF()
        if stands:
            self._picture.setPixmap(pixmap("shield-check", 16, theme.ink_soft, ratio))
            self._verdict.setText(tr("Verbatim ✓"))
            self._verdict.setToolTip(tr("Every character equals the stored text of the source."))
        else:
            self._picture.setPixmap(pixmap("triangle-alert", 16, theme.warning, ratio))
            self._verdict.setText(tr("Not in the source as it is stored"))
            self._verdict.setToolTip(tr("The words differ from the stored text. Nothing was changed."))

    def _draw_later(self) -> None:
        """What the newest version of the source says in the place of the quotation, where another was quoted."""
        there = self._session.project.versions.projection(self._quote.id) if self._quote else None
        self._later.setVisible(there is not None)
        if self._quote is None or there is None:
            return
        sources, theme = self._session.project.sources, self._session.theme
        latest = sources.version(there.version_id).number
        text = sources.text_of_version(there.version_id)
        now = " […] ".join(span.of(text) for span in there.spans)
        if not now:
            told = tr("Version {number} does not say it any more.", number=latest)
        elif now == self._quote.exact:
            told = tr("Version {number} says the same.", number=latest)
        else:
            words = as_html(word_differences(self._quote.exact, now)[1], theme, gone=False)
            told = tr("Version {number} says: {words}", number=latest, words=words)
        if there.decision is Decision.KEPT:
            told += f" {faint(tr('Left on its own version.'), theme)}"
        self._later.setText(told)

    def _on_go(self) -> None:
        if self._quote is not None:
            place = self._session.project.versions.place(self._quote)
            self._session.visit(Location(self._quote.source_id, place))
