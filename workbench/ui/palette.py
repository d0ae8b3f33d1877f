"""Every command by its name, with its key: letters in the right order find it, what was run last comes first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.language import tr
from workbench.text import fold
from workbench.ui.actions import COMMANDS, place, plain
from workbench.ui.settings import settings
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import RIGHT, draw_line
from workbench.ui.widgets.keys import written
from workbench.ui.widgets.sides import mirrored

RECENT = 8
ENTRY = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as it is listed: ``place`` is its menu, ``key`` as the user presses it; ``english`` is what it is
    called in English, by which it is found in every language."""

    name: str
    label: str
    place: str
    key: str
    enabled: bool = True
    english: str = ""


def rank(typed: str, entry: Entry) -> tuple[int, int] | None:
    """How well letters fit a command, the lowest best: a beginning of its name, beginnings of words, a stretch of
    it, letters in order (by how far they are spread); ``None`` where they do not occur in this order."""
    names = {entry.label, entry.english or entry.label}
    return min((fit for name in names if (fit := _fit(typed, name, entry.place)) is not None), default=None)


def _fit(typed: str, name: str, place: str) -> tuple[int, int] | None:
    wanted, label = fold(typed), fold(name)
    if not wanted or label.startswith(wanted):
        return 0, len(label)
    words = label.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 1, len(label)
    if wanted in label:
        return 2, label.index(wanted)
    for kind, text in ((3, label), (4, f"{fold(place)} {label}")):
        spread = _spread(wanted.replace(" ", ""), text)
        if spread is not None:
            return kind, spread
    return None


def _spread(letters: str, text: str) -> int | None:
    at = first = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first < 0 else first
    return at - first


class CommandPalette(QFrame):
    """Opens over the window, as high as what fits; Enter runs a command once the keys are back where they were."""

    WIDTH, ROW, ROWS = 560, 32, 11

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("command_palette")
        self.setAccessibleName(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._window = parent
        self._field = QLineEdit()
        self._field.setObjectName("palette_field")
        self._field.setAccessibleName(tr("Command"))
        self._field.setPlaceholderText(tr("What do you want to do?"))
        self._field.textChanged.connect(self._show_fitting)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(tr("Commands that fit"))
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda _item: self._run())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)

    def open(self) -> None:
        """In the upper middle of the window, on what was run last."""
        window = self._window
        width = min(self.WIDTH, window.width() - 48)
        self.setFixedWidth(width)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 72)))
        self._field.clear()
        self._show_fitting()
        self.show()
        self._field.setFocus()

    def shown(self) -> list[Entry]:
        return [self._list.item(row).data(ENTRY) for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}
            key = Qt.Key(event.key())
            if key in step:
                row = self._list.currentRow() + step[key]
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(QPen(self.palette().mid(), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _entries(self) -> list[Entry]:
        entries = []
        for command in COMMANDS:
            action = self._actions[command.name]
            key = written(action.shortcut())
            english = plain(command, english=True)
            entries.append(Entry(command.name, plain(command), place(command), key, action.isEnabled(), english))
        return entries

    def _show_fitting(self) -> None:
        recent = recent_commands()
        late = len(recent)
        ranked = []
        for number, entry in enumerate(self._entries()):
            fit = rank(self._field.text().strip(), entry)
            if fit is not None:
                lately = recent.index(entry.name) if entry.name in recent else late
                best = (0, 0) if not self._field.text().strip() else fit
                ranked.append(((best[0], lately, best[1], number), entry))
        self._list.clear()
        for _, entry in sorted(ranked, key=lambda found: found[0]):
            item = QListWidgetItem(entry.label)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.label, entry.key))))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(max(1, min(self.ROWS, len(ranked))) * self.ROW)
        self.setFixedHeight(self.sizeHint().height())

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        entry: Entry = item.data(ENTRY)
        if not entry.enabled:
            return
        self.close()
        remember_command(entry.name)
        # Later: the keys are back in the window then, and a command may ask where they are.
        QTimer.singleShot(0, self._actions[entry.name].trigger)


def recent_commands() -> list[str]:
    """Names of the commands run from here last, the last one first."""
    stored = settings().value("palette/recent", [])
    names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    known = {command.name for command in COMMANDS}
    return [name for name in names if name in known]


def remember_command(name: str) -> None:
    others: Sequence[str] = [other for other in recent_commands() if other != name]
    settings().setValue("palette/recent", [name, *others][:RECENT])


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, CommandPalette.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        rect, palette = option.rect, option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.midlight())
        inside = rect.adjusted(12, 0, -12, 0)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        ink = palette.color(QPalette.ColorRole.Text) if entry.enabled else faint
        taken = draw_line(painter, inside, entry.key, ui_font(-1), faint, RIGHT)
        name = inside.adjusted(0, 0, -taken - 12, 0)
        after = draw_line(painter, mirrored(inside, name), entry.label, ui_font(), ink)
        place = mirrored(inside, name.adjusted(after + 12, 0, 0, 0))
        draw_line(painter, place, entry.place, ui_font(-1), faint)
        painter.restore()
