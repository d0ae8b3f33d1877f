"""How to ask, on one small page under the search box."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.language import ENGLISH, code, is_right_to_left, tr, tr_later
from workbench.ui.theme import ui_font
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.sides import mirrored

WORDS = (
    ("strike border", tr_later("both words, in any form")),
    ("strike OR attack", tr_later("either")),
    ("strike -air", tr_later("without “air”")),
    ("“peace talks”", tr_later("these words, one after another")),
    ("=“peace talks”", tr_later("exactly as written")),
    ("nego*   w*nder", tr_later("any ending, any letters inside")),
    ("minister near resigned", tr_later("close to each other")),
    ("thorne~", tr_later("spelled something like it")),
)
FIELDS = (
    ("outlet:Courier outlet:Post", tr_later("who published it: either of these")),
    ("date:2023-01..2023-05", tr_later("when; also 2023, 2023-04, “last month”")),
    ("actor:Thorn   claim:talks", tr_later("who is quoted, on what")),
    ("stance:+   stance:-", tr_later("how: + − ? ~")),
    ("status:unread   lang:tr", tr_later("how far you are, in which language")),
    ("title:strike   byline:Doe", tr_later("in the title, by whom")),
    ("in:quotes   in:notes", tr_later("only what you kept or noted")),
)


class SyntaxHelp(Popover):
    WIDTH = 480

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How to ask"), "search_help", parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for heading, rows in ((tr("Words"), WORDS), (tr("About a source"), FIELDS)):
            title = QLabel(heading)
            title.setFont(ui_font(0, bold=True))
            line = grid.rowCount()
            if line > 1:
                grid.setRowMinimumHeight(line, 10)
                line += 1
            grid.addWidget(title, line, 0, 1, 2)
            for example, meaning in rows:
                line = grid.rowCount()
                grid.addWidget(QLabel(_left_to_right(example)), line, 0)
                said = QLabel(tr(meaning))
                said.setProperty("soft", True)
                grid.addWidget(said, line, 1)
        self.column.addLayout(grid)
        foot = QLabel(_foot(), wordWrap=True)
        foot.setProperty("faint", True)
        foot.setFont(ui_font(-1))
        self.column.addSpacing(4)
        self.column.addWidget(foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows_said = "; ".join(f"{example}: {tr(meaning)}" for example, meaning in (*WORDS, *FIELDS))
        self.setAccessibleDescription(rows_said)

    def open_under(self, box: QWidget) -> None:
        """Under the box, where that begins, inside the screen."""
        self.setFixedWidth(self.WIDTH)
        self.adjustSize()
        under = QRect(box.mapToGlobal(QPoint(0, box.height() + 4)), box.size())
        place = mirrored(under, QRect(under.topLeft(), self.size()))
        room = box.screen().availableGeometry()
        self.move(max(room.left() + 4, min(place.left(), room.right() - self.width() - 4)), place.top())
        self.show()
        self.setFocus()


def _left_to_right(example: str) -> str:
    """As it is typed, also where the page runs from the right (Unicode's isolate)."""
    return f"\u2066{example}\u2069" if is_right_to_left() else example


def _foot() -> str:
    said = tr(
        "Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said."
    )
    if code() == ENGLISH:
        return said
    words = tr("The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.")
    return f"{said} {words}"
