"""Tables on a page of text: columns where they fit, and not a character of the text moved for it."""

from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.model import Block, BlockKind
from workbench.ui.reader import tables
from workbench.ui.reader.marks import x_at
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.page import GUTTER, Page
from workbench.ui.reader.typeset import Ornament, Typesetter, Typography
from workbench.ui.theme import LIGHT

WIDTH = 440
LONG = "Hotel Tidewater and its restaurant, which was closed on three of the nine days of the strike"
TABLE = ("Shop\t2022\t2023", "Lantern Bakery\t12,400\t8,150", "Fish market\t45,230\t44,900", "School\t7\t−1 %")


def measure(text: str) -> float:
    return 7.0 * len(text)


def laid(rows: tuple[str, ...], *, kind: BlockKind = BlockKind.TABLE) -> tuple[QTextDocument, Typesetter]:
    text = "\n".join(rows)
    starts = [text.index(row) for row in rows]
    blocks = tuple(Block(kind, start, start + len(row)) for start, row in zip(starts, rows, strict=True))
    setter = Typesetter(text, blocks, Offsets(text), Typography(), LIGHT)
    document = QTextDocument()
    setter.fill(document)
    setter.lay_tables(document, WIDTH)
    document.setTextWidth(WIDTH)
    document.documentLayout().documentSize()
    assert document.toPlainText() == text
    return document, setter


def ends(block: QTextBlock) -> list[float]:
    """Where each cell of a row ends, from the left."""
    layout = block.layout()
    line = layout.lineAt(0)
    cells = block.text().split("\t")
    places = [len("\t".join(cells[: count + 1])) for count in range(len(cells))]
    return [round(x_at(line, place), 1) for place in places]


def test_figures_stand_under_one_another_to_the_right(qapp: QApplication) -> None:
    document, _setter = laid(TABLE)
    found = [ends(document.findBlockByNumber(number)) for number in range(4)]
    assert all(document.findBlockByNumber(number).layout().lineCount() == 1 for number in range(4))
    assert len({row[1] for row in found}) == len({row[2] for row in found}) == 1
    assert found[0][1] < found[0][2] <= WIDTH


def test_an_arabic_table_has_its_first_column_at_the_right(qapp: QApplication) -> None:
    document, _setter = laid(
        ("السلعة\t2022\t2023", "الخبز\t12,400\t8,150", "سوق السمك\t45,230\t44,900", "المدرسة\t9\t12")
    )
    blocks = [document.findBlockByNumber(number) for number in range(4)]
    assert {round(x_at(block.layout().lineAt(0), 0)) for block in blocks} == {WIDTH}
    found = [ends(block) for block in blocks]
    assert len({row[2] for row in found}) == 1
    assert all(WIDTH > row[0] > row[1] > row[2] for row in found)


def test_words_in_the_last_column_wrap_under_one_another(qapp: QApplication) -> None:
    document, _setter = laid(("Night\tWhat was seen", f"First\t{LONG}", "Second\tNothing"))
    layout = document.findBlockByNumber(1).layout()
    assert layout.lineCount() > 1
    column = x_at(document.findBlockByNumber(2).layout().lineAt(0), len("Second\t"))
    assert [round(layout.lineAt(at).x()) for at in range(1, layout.lineCount())] == [round(column)] * (
        layout.lineCount() - 1
    )


def test_a_row_too_long_for_its_columns_leaves_the_others_theirs(qapp: QApplication) -> None:
    document, _setter = laid((*TABLE, f"{LONG}, and on every other day as well\t88,000\t31,020"))
    plain, _setter = laid(TABLE)
    for number in range(4):
        assert ends(document.findBlockByNumber(number)) == ends(plain.findBlockByNumber(number))


def test_a_table_of_sentences_is_set_with_one_cell_a_line() -> None:
    assert tables.rows([f"{LONG}\t{LONG}\t{LONG}"] * 3, WIDTH, 18, measure) is None
    row = tables.stacked(WIDTH, 27)
    assert row.stops[0][0] > WIDTH
    assert row.indent == -row.left < 0


def test_the_head_of_a_table_is_known_by_its_figures_and_may_lack_its_first_cell() -> None:
    rows = tables.rows(
        ["Takings\tChange", "Lantern Bakery\t12,400\t−34 %", "Fish market\t45,230\t−1 %"], WIDTH, 18, measure
    )
    assert rows is not None
    assert [row.head for row in rows] == [True, False, False]
    assert rows[0].stops == rows[1].stops
    assert rows[0].left == 0
    names = tables.rows(["Mara Velik\tMayor", "Ilse Brandt\tPilot"], WIDTH, 18, measure)
    assert names is not None
    assert not any(row.head for row in names)


def test_two_thousand_rows_are_laid() -> None:
    texts = [f"Row {number}\t{LONG[: number % 40]}\t{number}" for number in range(2_000)]
    rows = tables.rows(texts, WIDTH, 18, measure)
    assert rows is not None
    assert len(rows) == 2_000


def test_items_without_a_mark_get_one_that_is_no_text_and_marks_hang(qapp: QApplication) -> None:
    document, setter = laid(("The Anna crossed at two.", "– The Berta crossed at three."), kind=BlockKind.LIST)
    assert setter.ornaments == {0: Ornament.BULLET}
    assert document.findBlockByNumber(0).blockFormat().textIndent() == 0
    assert document.findBlockByNumber(1).blockFormat().textIndent() < 0


def test_notes_are_smaller_and_stand_off_with_a_rule(qapp: QApplication) -> None:
    document, setter = laid(("¹ Report of the committee.", "² A letter."), kind=BlockKind.FOOTNOTE)
    assert setter.ornaments == {0: Ornament.NOTES}
    lines = [document.findBlockByNumber(number).layout().lineAt(0).height() for number in (0, 1)]
    assert max(lines) < laid(("A paragraph.",), kind=BlockKind.PARAGRAPH)[0].begin().layout().lineAt(0).height()
    first, second = (document.findBlockByNumber(number).blockFormat() for number in (0, 1))
    assert first.topMargin() > second.topMargin()
    assert second.textIndent() < 0


def test_what_is_drawn_behind_an_indented_item_stands_where_its_letters_do(qtbot: QtBot) -> None:
    text = "A paragraph.\nAn item of a list."
    page = Page()
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show_text(text, (Block(BlockKind.PARAGRAPH, 0, 12), Block(BlockKind.LIST, 13, len(text))))
    page.show()
    page.document().documentLayout().documentSize()
    places = {block.blockNumber(): origin.x() for block, origin in page._blocks_in(page.viewport().rect())}
    assert places == {0: GUTTER, 1: GUTTER}
    item = page.document().findBlockByNumber(1)
    assert item.layout().lineAt(0).x() == item.blockFormat().leftMargin() > 0
