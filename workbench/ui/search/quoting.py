"""Quotes of what was found: of one hit by a key, of all hits after a look at the list, in one step.

What is kept is the sentence around a hit. A sentence somebody quoted already is listed, but not ticked; hits in
hidden text are left out, because nobody has read them.
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.language import number, tr, tr_n
from workbench.model import Hit, Quote, Snippet, Span
from workbench.project import Project
from workbench.search.corpus import Document
from workbench.ui.icons import pixmap
from workbench.ui.jobs import Job
from workbench.ui.search.asking import Question, answer
from workbench.ui.search.finding import split
from workbench.ui.search.sentence import sentence_around
from workbench.ui.search.snippet import SnippetPainter
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import draw_aligned, draw_line
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import mirrored

SOURCES, SENTENCES = 500, 1000
"""How much a list is made of at most; the head of the list says so."""
BATCH = 25
"""Quotes written in one go."""
ROLE = int(Qt.ItemDataRole.UserRole)
RIGHT_TOP = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Sentence:
    """One that holds hits: ``snippet`` is its text with them marked, ``span`` its place."""

    source_id: int
    title: str
    span: Span
    snippet: Snippet
    hits: tuple[Span, ...]


def sentences_of(document: Document, hits: Iterable[Span]) -> list[Sentence]:
    """The sentences around the hits in shown text, each once, in order."""
    folded = [block.span for block in document.blocks if block.hidden]
    shown, _ = split(sorted(hits), folded)
    groups: dict[Span, list[Span]] = {}
    for hit in shown:
        groups.setdefault(sentence_around(document.text, document.blocks, hit), []).append(hit)
    made = []
    for span, inside in groups.items():
        marks = tuple(Span(hit.start - span.start, hit.end - span.start) for hit in inside)
        snippet = Snippet(span.of(document.text), marks, inside[0])
        made.append(Sentence(document.source_id, document.title, span, snippet, tuple(inside)))
    return made


def quoted_by(quotes: Sequence[Quote], hits: Iterable[Span]) -> Quote | None:
    """The quote that holds one of these places already."""
    places = list(hits)
    return next(
        (quote for quote in quotes for part in quote.segments for hit in places if part.span.contains(hit)), None
    )


def quote_sentence(session: Session, source_id: int, hit: Span) -> Quote | None:
    """Keep the sentence around a hit, unless it is kept already; a notice says which."""
    project = session.project
    if project.read_only:
        session.notify(tr("This project is open for reading only. Nothing was changed."), kind="warn")
        return None
    known = quoted_by(project.quotes.of_source(source_id), [hit])
    if known is not None:
        session.notify(tr("{quote} holds this already.", quote=known.label))
        return None
    text, blocks = project.sources.text(source_id), project.sources.blocks(source_id)
    quote = project.quotes.add(source_id, [sentence_around(text, blocks, hit)])
    session.notify(tr("{quote} saved", quote=quote.label), tr("Undo"), session.undo)
    return quote


def gather(project: Project, question: Question) -> Generator[None, None, tuple[list[Sentence], int]]:
    """A job: the sentences around every hit of a question, and in how many sources it hit at all."""
    asked = Question(question.query, question.order, like=question.like, typing=question.typing, limit=SOURCES)
    results = yield from answer(project.search, asked)
    made: list[Sentence] = []
    by_source: dict[int, Hit] = {hit.source_id: hit for hit in results.hits}
    for document in project.corpus.documents(by_source):
        made += sentences_of(document, by_source[document.source_id].spans)
        yield
        if len(made) >= SENTENCES:
            break
    return made[:SENTENCES], results.total


class QuoteAllDialog(QDialog):
    """A preview with ticks. ``made`` carries how many quotes were made."""

    made = Signal(int)

    def __init__(self, session: Session, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question = question
        self._job: Job | None = None
        self._step: int | None = None
        self._count = 0
        self.setObjectName("quote_all")
        self.setWindowTitle(tr("Make Quotes of All Hits"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self._build()
        work = gather(session.project, question)
        self._job = session.jobs.start(work, done=self._on_gathered, failed=self._on_failed)

    def ticked(self) -> list[Sentence]:
        """What would be kept now."""
        return [item.data(0, ROLE) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked]

    def _build(self) -> None:
        self._head = named(QLabel(tr("Looking at every hit…"), wordWrap=True), "quote_all_head")
        self._head.setFont(ui_font(1))
        self._note = QLabel("", wordWrap=True)
        self._note.setProperty("soft", True)
        self._tree = named(QTreeWidget(), "quote_all_list", tr("Sentences to quote"))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(20)
        self._tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self._tree.setItemDelegate(_SentenceDelegate(self._session, self._tree))
        self._tree.itemChanged.connect(lambda _item, _column: self._count_ticks())
        self._every = named(QPushButton(tr("Tick all")), "quote_all_every")
        self._none = named(QPushButton(tr("Tick none")), "quote_all_none")
        for button in (self._every, self._none):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self._every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self._none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Quotes made"))
        self._bar.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._make = buttons.addButton(tr("Make quotes"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._make.setObjectName("quote_all_make")
        self._make.setProperty("primary", True)
        self._make.setEnabled(False)
        self._make.setDefault(True)
        buttons.accepted.connect(self._on_make)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._every)
        foot.addWidget(self._none)
        foot.addWidget(self._bar, 1)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._note)
        column.addWidget(self._tree, 1)
        column.addLayout(foot)

    def reject(self) -> None:
        """Stops what is under way; quotes that were made stay, and one Undo takes them back."""
        if self._job is not None and self._job.state == "running":
            self._job.cancel()
            if self._count:
                self._tell_made()
        super().reject()

    def _on_gathered(self, outcome: tuple[list[Sentence], int]) -> None:
        sentences, sources = outcome
        self._tree.blockSignals(True)
        quotes: dict[int, list[Quote]] = {}
        parents: dict[int, QTreeWidgetItem] = {}
        known = 0
        for each in sentences:
            if each.source_id not in parents:
                quotes[each.source_id] = self._session.project.quotes.of_source(each.source_id)
                parents[each.source_id] = self._parent(each.title)
            quote = quoted_by(quotes[each.source_id], each.hits)
            known += quote is not None
            self._child(parents[each.source_id], each, quote)
        self._tree.expandAll()
        self._tree.blockSignals(False)
        if sentences:
            self._tree.setCurrentItem(next(iter(parents.values())))
            self._tree.setFocus()
        self._say(len(sentences), len(parents), sources, known)
        self._count_ticks()

    def _say(self, sentences: int, listed: int, sources: int, known: int) -> None:
        if not sentences:
            self._head.setText(tr("No hit stands in shown text"))
            self._note.setText(tr("There is nothing here to make a quote of."))
            return
        self._head.setText(
            tr(
                "{sentences} in {sources}",
                sentences=tr_n("{n} sentence|{n} sentences", sentences),
                sources=tr_n("{n} source|{n} sources", listed),
            )
        )
        notes = []
        if known:
            notes.append(
                tr_n("{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.", known)
            )
        if listed < sources and (sentences >= SENTENCES or sources > SOURCES):
            notes.append(
                tr(
                    "The best {listed} of {sources} are listed: narrow the search for the others.",
                    listed=number(listed),
                    sources=tr_n("{n} source|{n} sources", sources),
                )
            )
        notes.append(tr("Actor, claim and stance can be set afterwards, for many at once."))
        self._note.setText(" ".join(notes))

    def _parent(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._tree, [title])
        item.setFont(0, ui_font(bold=True))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def _child(self, parent: QTreeWidgetItem, sentence: Sentence, quote: Quote | None) -> None:
        item = QTreeWidgetItem(parent, [sentence.snippet.text])
        item.setData(0, ROLE, sentence)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked if quote else Qt.CheckState.Checked)
        known = tr("In {quote} already.", quote=quote.label) if quote else ""
        said = f"{known} {sentence.snippet.text}".strip()
        item.setData(0, ROLE + 1, quote.label if quote else "")
        item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), said)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self._tree.topLevelItem(number) for number in range(self._tree.topLevelItemCount())]
        items = [top.child(number) for top in tops if top for number in range(top.childCount())]
        return [item for item in items if item is not None]

    def _tick(self, state: Qt.CheckState) -> None:
        self._tree.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, state)
        self._tree.blockSignals(False)
        self._tree.viewport().update()
        self._count_ticks()

    def _count_ticks(self) -> None:
        count = len(self.ticked())
        self._make.setText(tr_n("Make {n} quote|Make {n} quotes", count) if count else tr("Make quotes"))
        self._make.setEnabled(count > 0 and not self._session.project.read_only)
        for button in (self._every, self._none):
            button.setEnabled(self._tree.topLevelItemCount() > 0)

    def _on_make(self) -> None:
        wanted = self.ticked()
        self._label = tr_n("Make {n} quote|Make {n} quotes", len(wanted))
        for widget in (self._make, self._tree, self._every, self._none):
            widget.setEnabled(False)
        self._bar.setRange(0, len(wanted))
        self._bar.show()
        batches = (wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH))
        self._job = self._session.jobs.start(
            batches, stepped=self._on_batch, done=lambda _none: self._on_made(), failed=self._on_failed
        )

    def _on_batch(self, batch: list[Sentence]) -> None:
        with self._session.project.step(self._label, continues=self._step) as self._step:
            for each in batch:
                self._session.project.quotes.add(each.source_id, [each.span])
        self._count += len(batch)
        self._bar.setValue(self._count)

    def _on_made(self) -> None:
        self._tell_made()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        reason = str(error) if isinstance(error, WorkbenchError) else tr("The list could not be worked through.")
        made = tr("Nothing was changed.")
        if self._count:
            made = tr_n("{n} quote was made and stays.|{n} quotes were made and stay.", self._count)
        self._session.notify(f"{reason} {made}", kind="error")
        super().reject()

    def _tell_made(self) -> None:
        made = tr_n("{n} quote made|{n} quotes made", self._count)
        self._session.notify(made, tr("Undo"), self._session.undo)
        self.made.emit(self._count)


class _SentenceDelegate(QStyledItemDelegate):
    """A sentence over as many lines as it needs, its hits marked, after the box the style draws."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._painter = SnippetPainter(lines=8, whole=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        sentence: Sentence | None = index.data(ROLE)
        if sentence is None:
            return QSize(100, 32)
        width = self._width(option)
        return QSize(100, self._painter.height(sentence.snippet, width, self._session.theme) + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        sentence: Sentence | None = index.data(ROLE)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        style = bare.widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, bare, bare.widget)
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, bare, bare.widget)
        bare.text = ""
        bare.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        self._paint_box(painter, box, bare.checkState)
        begin = mirrored(option.rect, text).left() + 6  # the style has turned it already
        if sentence is None:
            title = option.rect.adjusted(begin - option.rect.left(), 0, -8, 0)
            title = mirrored(option.rect, title)
            draw_line(painter, title, index.data(), ui_font(bold=True), self._session.theme.color("ink"))
            return
        label = index.data(ROLE + 1)
        place = QRect(begin, option.rect.top() + 5, self._width(option), option.rect.height())
        self._painter.draw(painter, mirrored(option.rect, place), sentence.snippet, self._session.theme)
        if label:
            painter.setFont(ui_font(-1))
            painter.setPen(self._session.theme.color("ink_faint"))
            beside = QRect(option.rect.right() - 60, option.rect.top() + 6, 56, 18)
            draw_aligned(painter, mirrored(option.rect, beside), label, RIGHT_TOP)

    def _paint_box(self, painter: QPainter, place: QRect, state: Qt.CheckState) -> None:
        """The style's own box is drawn in shades of the ground, and cannot be seen in the dark."""
        theme = self._session.theme
        box = QRectF(0, 0, 14, 14)
        box.moveCenter(QRectF(place).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = state is not Qt.CheckState.Unchecked
        painter.setPen(QPen(theme.color("accent" if ticked else "ink_faint"), 1))
        painter.setBrush(theme.color("accent" if ticked else "paper"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            glyph = "check" if state is Qt.CheckState.Checked else "minus"
            drawn = pixmap(glyph, 12, theme.accent_ink, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), drawn)
        painter.restore()

    def _width(self, option: QStyleOptionViewItem) -> int:
        tree = option.widget
        room = tree.viewport().width() if isinstance(tree, QTreeWidget) else 640
        return max(120, room - 40 - 28 - 68)
