"""The line above the text: where it is from, how far it has been read, and whether it is done."""

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from workbench.language import is_right_to_left, tr, tr_later
from workbench.model import Source, Status
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import draw_aligned
from workbench.ui.widgets.labels import ElidedLabel, Hairline
from workbench.ui.widgets.sides import margins, mirrored

_STATUS = {
    Status.UNREAD: ("circle", tr_later("Unread"), tr_later("Mark as unread"), "U"),
    Status.READING: ("circle-dot", tr_later("Reading"), tr_later("Mark as reading"), "I"),
    Status.DONE: ("circle-check", tr_later("Done"), tr_later("Mark as done"), "D"),
}
_DOT = " · "


class Header(QWidget):
    status_wanted = Signal(object)
    """A ``Status`` somebody pressed."""

    type_wanted = Signal()
    """Somebody wants the page set otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_header")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._url = ""
        self._title = ElidedLabel()
        self._title.setFont(ui_font(0, bold=True))
        self._title.setObjectName("reader_title")
        self._origin = ElidedLabel()
        self._origin.setObjectName("reader_origin")
        self._origin.setProperty("soft", True)
        for label in (self._title, self._origin):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._link = IconButton("external-link", tr("Open the live page in the browser"), "reader_link")
        self._link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._url)))
        self.type_button = IconButton("a-large-small", tr("Type and page"), "reader_type")
        self.type_button.clicked.connect(self.type_wanted)
        self._progress = ProgressLine()
        self._buttons = {status: self._status_button(status) for status in Status}
        self._build()

    def show_source(self, source: Source, *, title: bool, share: float) -> None:
        """``title`` where the text does not show it itself; ``share`` of the text that has been read, 0 to 1."""
        parts = (source.outlet, spoken_date(source.published), source.byline)
        self._title.setVisible(title)
        self._title.setText(source.title)
        origin = _DOT.join(_alone(part) for part in parts if part) or tr("Outlet, date and author not known")
        self._origin.setText(origin)
        self._origin.setAccessibleName(tr("Source: {title}. {origin}", title=source.title, origin=origin))
        self._url = source.url or ""
        self._link.setVisible(self._url.startswith(("http://", "https://")))
        self._link.setToolTip("\n".join((tr("Open the live page in the browser"), self._url)))
        self._progress.show_share(share)
        self._buttons[source.status].setChecked(True)

    def _build(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(margins(24, 8, 16, 7))
        row.setSpacing(8)
        row.addWidget(self._title, 3)
        row.addWidget(self._origin, 4)
        row.addWidget(self._link)
        row.addWidget(self.type_button)
        row.addSpacing(8)
        row.addWidget(self._progress)
        row.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in self._buttons.values():
            group.addButton(button)
            buttons.addWidget(button)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())

    def _status_button(self, status: Status) -> IconButton:
        icon, name, verb, key = _STATUS[status]
        button = IconButton(icon, "   ".join((tr(name), key)), f"status_{status.value}")
        button.setAccessibleName(tr(verb))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.status_wanted.emit(status))
        return button


def _alone(words: str) -> str:
    """Words in Unicode isolates: a name in another direction must not turn the date beside it round."""
    return f"\u2068{words}\u2069"


class ProgressLine(QWidget):
    """How much has been read: a thin line and a figure."""

    LINE, GAP = 48, 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        widest = QFontMetrics(ui_font(-1)).horizontalAdvance(tr("{percent} %", percent=100))
        self.setFixedSize(self.LINE + self.GAP + widest, 24)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        words = tr("{percent} % read", percent=self._percent)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @property
    def _percent(self) -> int:
        return int(self._share * 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().mid())
        painter.drawRoundedRect(self._line(self.LINE), 1.5, 1.5)
        if self._share > 0:
            painter.setBrush(self.palette().accent())
            painter.drawRoundedRect(self._line(max(3.0, self.LINE * self._share)), 1.5, 1.5)
        painter.setFont(ui_font(-1))
        painter.setPen(self.palette().placeholderText().color())
        box = mirrored(self.rect(), self.rect().adjusted(self.LINE + self.GAP, 0, 0, 0))
        draw_aligned(painter, box, tr("{percent} %", percent=self._percent))

    def _line(self, width: float) -> QRectF:
        left = self.width() - width if is_right_to_left() else 0
        return QRectF(left, self.height() / 2 - 1.5, width, 3)
