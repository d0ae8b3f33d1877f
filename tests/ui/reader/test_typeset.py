from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from tests.drafts import ARTICLE, draft
from workbench.model import Block, BlockKind
from workbench.text import canonical, number_paragraphs
from workbench.ui.reader.folding import label
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.typeset import Lines, Typesetter, Typography, folds
from workbench.ui.theme import LIGHT

awkward = st.text(
    alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\n\u00a0😀\u0301\u200dשع\t")),
    max_size=60,
)


def _set(text: str, blocks: tuple[Block, ...] = ()) -> tuple[QTextDocument, Typesetter]:
    setter = Typesetter(text, blocks, Offsets(text), Typography(), LIGHT)
    document = QTextDocument()
    setter.fill(document)
    return document, setter


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(raw=awkward)
def test_the_document_holds_one_unit_for_every_unit_of_the_text(qapp: QApplication, raw: str) -> None:
    text = canonical(raw)
    document, _setter = _set(text)
    assert document.characterCount() - 1 == Offsets(text).units
    assert document.blockCount() == text.count("\n") + 1


def test_opening_and_closing_folds_moves_no_position(qapp: QApplication) -> None:
    made = draft()
    document, setter = _set(made.text, number_paragraphs(made.blocks))
    units = Offsets(made.text).units
    starts = [document.findBlockByNumber(number).position() for number in range(document.blockCount())]
    for opened in (True, False, True):
        for fold in setter.folds:
            setter.set_open(document, fold, opened=opened)
        assert document.characterCount() - 1 == units
        assert starts == [document.findBlockByNumber(number).position() for number in range(document.blockCount())]
        visible = [document.findBlockByNumber(number).isVisible() for number in range(document.blockCount())]
        assert visible == [opened, True, True, True, True, True, opened]


def test_a_fold_says_how_much_it_hides_and_why() -> None:
    found = folds(Lines(draft().text), draft().blocks)
    assert [label(fold, opened=False) for fold in found] == ["1 block hidden (donation bar)"] * 2
    assert label(found[0], opened=True) == "Hide 1 block (donation bar)"
    assert (found[0].before, found[0].after) == (None, 1)
    assert (found[1].before, found[1].after) == (5, None)


def test_hidden_text_that_shares_its_line_is_not_folded() -> None:
    text = "Read more here. The article goes on.\nSecond."
    blocks = (
        Block(BlockKind.BOILERPLATE, 0, 15, hidden=True),
        Block(BlockKind.PARAGRAPH, 16, 36),
        Block(BlockKind.PARAGRAPH, 37, 44),
    )
    assert folds(Lines(text), blocks) == []


def test_a_text_that_is_hidden_altogether_is_shown() -> None:
    text = "One.\nTwo."
    blocks = (Block(BlockKind.BOILERPLATE, 0, 4, hidden=True), Block(BlockKind.BOILERPLATE, 5, 9, hidden=True))
    assert folds(Lines(text), blocks) == []


def test_the_lines_of_a_text_are_its_blocks(qapp: QApplication) -> None:
    document, setter = _set(ARTICLE)
    offsets = Offsets(ARTICLE)
    for number in range(len(setter.lines)):
        block = document.findBlockByNumber(number)
        assert offsets.units_of(setter.lines.span(number)) == (
            block.position(),
            block.position() + block.length() - 1,
        )


def test_an_item_stands_in_from_the_side_its_lines_begin_at(qapp: QApplication) -> None:
    latin, arabic = "1. The gates were locked.", "1. أُقفلت البوابات بأمر من العمدة."
    text = f"{latin}\n{arabic}"
    split = len(latin)
    blocks = (Block(BlockKind.LIST, 0, split), Block(BlockKind.LIST, split + 1, len(text)))
    document, _setter = _set(text, blocks)
    left, right = (document.findBlockByNumber(number).blockFormat() for number in (0, 1))
    assert left.leftMargin() == right.rightMargin() > 0
    assert left.rightMargin() == right.leftMargin() == 0
    assert right.textIndent() < 0, "its mark hangs beside the text"
