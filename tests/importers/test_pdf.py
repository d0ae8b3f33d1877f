"""PDF: paragraphs from where the characters stand; what is no text says so."""

import pytest

from tests.importers import writing
from tests.importers.test_importers import check
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft

_PARAGRAPHS = [
    "The ferry company has denied that its boats crossed the strait at night, and a court will have to decide who"
    " is right about it before the summer is over, people who know the matter said.",
    "“We have a log of every crossing,” a spokesman said.",
    "Nobody answered.",
    "The company’s own log, which was shown to reporters, names two boats, four nights and a captain who has left the"
    " country since then without telling anybody where he went or why he went there at all.",
]


def shown(draft: Draft) -> list[str]:
    return [block.span.of(draft.text) for block in draft.blocks if not block.hidden]


@pytest.mark.parametrize("gap", [0, 4, 12])
def test_paragraphs_are_rebuilt_with_and_without_space_between_them(gap: float) -> None:
    draft = importers.read_bytes(writing.pdf(_PARAGRAPHS, gap=gap), "x.pdf")
    check(draft)
    assert shown(draft) == _PARAGRAPHS


def test_a_paragraph_goes_on_over_the_end_of_a_page_and_running_heads_are_folded() -> None:
    long = " ".join(
        f"The gates were opened for the {n}th time, and nobody knew by whom it was done." for n in range(4, 90)
    )
    draft = importers.read_bytes(writing.pdf([long, *_PARAGRAPHS]), "x.pdf")
    assert shown(draft) == [long, *_PARAGRAPHS]


def test_a_page_without_text_is_called_scanned() -> None:
    with pytest.raises(UnreadableFile, match="holds scanned pages without text"):
        importers.read_bytes(writing.pdf([]), "x.pdf")


def test_a_cut_off_or_senseless_file_is_refused_with_a_sentence() -> None:
    data = writing.pdf(_PARAGRAPHS)
    for broken in (data[:200], b"%PDF-1.7\n", data.replace(b"/Pages", b"/Pigs!")):
        with pytest.raises(UnreadableFile, match=r"“x\.pdf” .*\."):
            importers.read_bytes(broken, "x.pdf")


# A file of one empty page, encrypted with a user password (RC4, 40 bits): pdfium asks for it.
_LOCKED = (
    b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n"
    b"4 0 obj\n<</Filter/Standard/V 1/R 2/P -4/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>\nendobj\n"
    b"trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\n%%EOF\n"
)


def test_a_password_is_named() -> None:
    with pytest.raises(UnreadableFile, match="is protected by a password"):
        importers.read_bytes(_LOCKED, "x.pdf")
