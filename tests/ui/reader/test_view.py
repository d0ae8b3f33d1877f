from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.drafts import draft
from workbench.model import Block, BlockKind, Span, Stance
from workbench.text import canonical, number_paragraphs
from workbench.ui import theme
from workbench.ui.reader.highlights import TINTS
from workbench.ui.reader.page import GUTTER, MARGIN
from workbench.ui.reader.typeset import Typography
from workbench.ui.reader.view import ReaderView

from .conftest import Show
from .test_marks import place

LEFT = Qt.MouseButton.LeftButton
AWKWARD = canonical(
    "He wrote 👩‍👧 and 🛰️ before noon.\u00a0Then cafe\u0301 and naïve – “a\u00a0b”.\n"
    "قال الوزير: «لم نأمر بالضربة» ثم غادر.\nThe last 😀 line."
)


def _point(view: ReaderView, position: int) -> QPoint:
    cursor = QTextCursor(view.document())
    cursor.setPosition(len(view.text[:position].encode("utf-16-le")) // 2)
    return view.cursorRect(cursor).center()


def _drag(view: ReaderView, start: int, end: int) -> None:
    where = view.viewport()
    QTest.mousePress(where, LEFT, pos=_point(view, start))
    for share in (0.3, 0.7, 1.0):
        a, b = _point(view, start), _point(view, end)
        QTest.mouseMove(where, QPoint(round(a.x() + share * (b.x() - a.x())), round(a.y() + share * (b.y() - a.y()))))
    QTest.mouseRelease(where, LEFT, pos=_point(view, end))


@pytest.mark.parametrize(
    "words", ["👩‍👧 and 🛰️ before", "noon.\u00a0Then caf", "“a\u00a0b”", "لم نأمر بالضربة", "😀 line", "noon."]
)
def test_a_drag_selects_exactly_the_canonical_text(show: Show, words: str) -> None:
    words = canonical(words)
    view = show(AWKWARD)
    start = AWKWARD.index(words)
    _drag(view, start, start + len(words))
    assert view.selection is not None
    assert view.selection.of(AWKWARD) == words


def test_a_drag_over_paragraphs_of_two_scripts_is_a_slice_of_the_text(show: Show) -> None:
    view = show(AWKWARD)
    start, end = AWKWARD.index("naïve"), AWKWARD.index("last")
    _drag(view, start, end)
    assert view.selection == Span(start, end - 1), "the space at the end is snapped off"


def test_copying_gives_the_canonical_text_and_not_what_qt_makes_of_it(show: Show) -> None:
    view = show(AWKWARD)
    span = Span(AWKWARD.index("noon"), AWKWARD.index("قال") + 3)
    view.select(span)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == span.of(AWKWARD)
    assert "\u00a0" in copied
    assert "\n" in copied


def _folding() -> tuple[str, tuple[Block, ...]]:
    text = "One is here.\nHidden words 🛰️ here.\nMore hidden.\nTwo is there."
    kinds = (False, True, True, False)
    blocks, at = [], 0
    for hidden, line in zip(kinds, text.split("\n"), strict=True):
        kind = BlockKind.BOILERPLATE if hidden else BlockKind.PARAGRAPH
        blocks.append(Block(kind, at, at + len(line), hidden, "comments" if hidden else None))
        at += len(line) + 1
    return text, number_paragraphs(blocks)


def test_a_selection_across_a_fold_leaves_out_what_is_folded(show: Show) -> None:
    text, blocks = _folding()
    view = show(text, blocks)
    view.select(Span(0, len(text)))
    assert view.selection is not None
    assert [piece.of(text) for piece in view.pieces(view.selection)] == ["One is here.", "Two is there."]
    assert view.createMimeDataFromSelection().text() == "One is here. […] Two is there."
    view.toggle_fold(0)
    assert view.pieces(Span(0, len(text))) == (Span(0, len(text)),)


def test_what_stands_before_the_lines_stands_at_the_right_where_they_begin_there(show: Show) -> None:
    first, hidden, last = "العبّارة ما زالت في الميناء.", "تعليقات القرّاء.", "قالت العمدة: «لم نغلق الميناء قط»."
    text = f"{first}\n{hidden}\n{last}"
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, len(first)),
        Block(BlockKind.PARAGRAPH, len(first) + 1, len(first) + 1 + len(hidden), hidden=True, reason="comments"),
        Block(BlockKind.PARAGRAPH, len(text) - len(last), len(text)),
    )
    view, other = show(text, blocks), show(first.replace(first[:2], "The ferry named ") + " stays in port all summer")
    frame = view.document().rootFrame().frameFormat()
    assert (frame.leftMargin(), frame.rightMargin()) == (MARGIN, GUTTER)
    assert other.document().rootFrame().frameFormat().leftMargin() == GUTTER, "where most letters are Latin"
    assert view.top_position() == 0
    assert view.rect_of(Span(0, 3)).left() == view.viewport().x() + MARGIN
    button = view.findChild(QToolButton, "fold_1")
    assert isinstance(button, QToolButton)
    assert button.geometry().right() == view.viewport().width() - GUTTER + 8 - 1


def test_the_line_of_a_fold_is_a_button_that_opens_and_closes_it(show: Show) -> None:
    text, blocks = _folding()
    view = show(text, blocks)
    button = view.findChild(QToolButton, "fold_1")
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "2 blocks hidden (comments)"
    assert button.height() >= 24
    height = view.document().size().height()
    QTest.mouseClick(button, LEFT)
    assert view.folded == []
    assert view.document().size().height() > height
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert [span.of(text) for span in view.folded] == ["Hidden words 🛰️ here.\nMore hidden."]
    assert view.document().size().height() == height


def test_the_line_of_a_fold_covers_no_text(show: Show) -> None:
    text, blocks = _folding()
    view = show(text, blocks)
    for opened in (False, True):
        if opened:
            view.toggle_fold(0)
        button = view.findChild(QToolButton, "fold_1")
        assert isinstance(button, QToolButton)
        above = view.rect_of(Span(0, 5)).translated(-view.viewport().pos())
        below_at = text.index("Hidden") if opened else text.index("Two")
        below = view.rect_of(Span(below_at, below_at + 3)).translated(-view.viewport().pos())
        assert above.bottom() <= button.geometry().top()
        assert button.geometry().bottom() <= below.top()


def test_the_caret_walks_past_folded_text(show: Show) -> None:
    text, blocks = _folding()
    view = show(text, blocks)
    view.put_caret(text.index("\n"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.position == text.index("Two")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.position == text.index("\n")


def test_showing_a_place_in_folded_text_opens_it(show: Show) -> None:
    text, blocks = _folding()
    view = show(text, blocks)
    view.select(Span(text.index("words"), text.index("words") + 5))
    assert view.folded == []


def test_a_click_in_overlapping_quotes_names_them_all(show: Show) -> None:
    view = show(draft().text, number_paragraphs(draft().blocks))
    at = view.text.index("strike,”")
    view.set_places([place(4, Span(at - 20, at + 8)), place(9, Span(at, at + 6)), place(7, Span(at + 7, at + 20))])
    clicked: list[int] = []
    view.place_clicked.connect(clicked.append)
    QTest.mouseClick(view.viewport(), LEFT, pos=_point(view, at + 3))
    assert clicked
    assert view.quotes_at(clicked[0]) == [4, 9]


def test_the_text_is_laid_out_to_the_width_of_the_page_after_every_resize(show: Show) -> None:
    view = show("A sentence that is long enough to be broken somewhere. " * 30)
    for width in (500, 1400, 700, 2000):
        view.resize(width, 600)
        QTest.qWait(1)
        assert view.document().textWidth() == view.viewport().width()
    lines = view.document().begin().layout().lineAt(0).textLength()
    assert 60 <= lines <= 80


def test_a_change_of_theme_or_size_keeps_selection_place_and_quotes(show: Show) -> None:
    text = "\n".join(f"Sentence number {number} stands here." for number in range(200))
    view = show(text)
    view.set_places([place(1, Span(0, 8))])
    span = Span(text.index("number 150"), text.index("number 150") + 10)
    view.scroll_to(span.start)
    view.select(span)
    top = view.top_position()
    view.wear(theme.DARK, Typography(zoom=180))
    assert view.selection == span
    assert abs(view.top_position() - top) < 80
    assert view.quotes_at(3) == [1]


def test_marks_are_painted_and_gone_when_they_are_taken_away(show: Show) -> None:
    view = show("A plain sentence without any marks at all stands on this page.")
    view.clearFocus()
    QTest.qWait(1)
    bare = view.viewport().grab().toImage()
    for suggested, *stances in ((False, Stance.DENIES), (True, Stance.DENIES), (False,)):
        view.set_places([place(1, Span(2, 30), *stances, suggested=suggested)])
        assert view.viewport().grab().toImage() != bare
    view.set_places([])
    assert view.viewport().grab().toImage() == bare


def _parts(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def _blend(over: QColor, under: QColor) -> QColor:
    share = over.alphaF()
    mixed = (share * a + (1 - share) * b for a, b in zip(_parts(over), _parts(under), strict=True))
    return QColor.fromRgbF(*mixed)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK, theme.SEPIA], ids=lambda look: look.name)
def test_text_keeps_its_contrast_on_every_pile_of_tints(look: theme.Theme) -> None:
    """As many overlapping tints as are ever painted, the spotlight under them, and hits and selection alone."""
    spot = look.color("ink")
    spot.setAlphaF(0.08 if look.dark else 0.055)
    for pile in product([*Stance, None], repeat=TINTS):
        ground = _blend(spot, look.color("paper"))
        for stance in pile:
            ground = _blend(look.stance_tint(stance), ground)
        assert _contrast(look.color("ink"), ground) >= 4.5, pile
    for stance in (*Stance, None):
        assert _contrast(look.color("ink_soft"), _blend(look.stance_tint(stance), look.color("paper"))) >= 4.5, stance
    for token in ("hit", "current_hit", "selection", "paper", "raised", "hover"):
        assert _contrast(look.color("ink"), look.color(token)) >= 4.5, token
    for stance in (*Stance, None):
        sign = _blend(look.stance_tint(stance), look.color("paper"))
        assert _contrast(QColor(look.stance_ink[stance]), sign) >= 4.5, stance


def test_the_page_before_is_let_go(show: Show) -> None:
    view = show("One.")
    for number in range(3):
        view.show_text(f"Text {number}.", ())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.findChildren(QTextDocument) == [view.document()]
