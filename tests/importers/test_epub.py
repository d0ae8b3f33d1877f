"""Books: the spine's order, one source or one a chapter."""

import pytest

from tests.importers import writing
from tests.importers.test_importers import check
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft, Rejected

_META = (
    "<dc:title>The Gates</dc:title><dc:creator>Ilse Brandt</dc:creator><dc:language>en-GB</dc:language>"
    '<dc:date>2021-05-03T00:00:00Z</dc:date><dc:contributor xmlns:opf="http://www.idpf.org/2007/opf" opf:role="trl">'
    "N. Quill</dc:contributor>"
)
_TEXT = "<p>The gates of the dam had been opened at night, and nobody in the village knew by whom it was done.</p>"
_CHAPTERS = {
    "b.xhtml": writing.xhtml(f"<h1>First things</h1>{_TEXT}<p>One more.</p>"),
    "a.xhtml": writing.xhtml(
        f"<h1>Second things</h1>{_TEXT.replace('night', 'noon')}<blockquote><p>We have a log.</p></blockquote>"
        '<aside class="footnotes"><p>1. The log of the Anna.</p></aside><script>alert(1)</script>'
    ),
}


def test_a_book_is_one_source_in_the_order_of_its_spine() -> None:
    data = writing.epub_of(_CHAPTERS, _META)
    draft = importers.read_bytes(data, "gates.epub")
    check(draft)
    assert (draft.title, draft.byline, draft.language) == ("The Gates", "Ilse Brandt", "en")
    assert (draft.published, draft.translator, draft.origins["published"]) == ("2021-05-03", "N. Quill", "file")
    assert draft.text.index("First things") < draft.text.index("Second things")
    kinds = [block.kind.value for block in draft.blocks]
    assert "quote" in kinds
    assert "footnote" in kinds
    assert "alert" not in draft.text


def test_a_book_may_be_a_source_for_each_chapter() -> None:
    data = writing.epub_of(_CHAPTERS, _META)
    found = list(importers.read_bytes_many(data, "gates.epub", split_chapters=True))
    assert [(each.title, each.part, each.byline) for each in found if isinstance(each, Draft)] == [
        ("First things", 1, "Ilse Brandt"),
        ("Second things", 2, "Ilse Brandt"),
    ]


def test_a_book_of_several_chapters_can_be_asked_about_and_one_of_one_is_not() -> None:
    (asked,) = importers.read_bytes_many(writing.epub_of(_CHAPTERS, _META), "gates.epub", split_chapters=None)
    assert isinstance(asked, Rejected)
    assert asked.chapters == 2
    assert asked.reason == "“The Gates” is a book of 2 chapters: one source, or one for each?"
    one = writing.epub_of({"a.xhtml": _CHAPTERS["a.xhtml"]}, _META)
    (draft,) = importers.read_bytes_many(one, "gates.epub", split_chapters=None)
    assert isinstance(draft, Draft)


def test_a_path_that_climbs_out_and_a_seller_s_lock_are_refused() -> None:
    climbing = writing.epub_of({"../../../etc/passwd": writing.xhtml(_TEXT)})
    with pytest.raises(UnreadableFile, match="book without text"):
        importers.read_bytes(climbing, "x.epub")
    locked = writing.archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/encryption.xml": '<e xmlns="urn:e"><EncryptionMethod Algorithm="http://x/aes128"/></e>',
        }
    )
    with pytest.raises(UnreadableFile, match="locked by its seller"):
        importers.read_bytes(locked, "x.epub")
