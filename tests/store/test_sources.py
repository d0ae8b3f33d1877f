"""Sources: kept as given, listed, edited, read."""

import zlib
from dataclasses import replace

import pytest

from tests.drafts import ARTICLE, draft, drafts
from workbench.errors import DuplicateSource, Refused
from workbench.model import BlockKind, Source, Span, Status
from workbench.project import Project
from workbench.store.verify import problems


def test_a_source_has_what_its_draft_had(project: Project) -> None:
    given = draft(place="Keld", url="https://example.org/1", original=b"\x00\xff raw bytes")
    source = project.sources.add(given)
    for field in ("title", "outlet", "byline", "place", "published", "url", "language", "origins"):
        assert getattr(source, field) == getattr(given, field)
    assert project.sources.text(source.id) == given.text
    assert project.sources.original(source.id) == given.original
    assert source.chars == len(given.text)
    assert (source.status, source.progress, source.quotes) == (Status.UNREAD, 0, 0)
    version = project.sources.version(source.version_id)
    assert (version.number, version.sha256, version.filename) == (1, source.sha256, "article.txt")
    assert project.sources.versions(source.id) == [version]


def test_originals_are_kept_compressed(project: Project) -> None:
    source = project.sources.add(draft(original=b"again and " * 10_000))
    stored = project._db.execute("select deflated from original").fetchone()[0]
    assert len(stored) < 1_000
    assert zlib.decompress(stored) == project.sources.original(source.id)


def test_a_text_that_is_not_canonical_is_never_kept(project: Project) -> None:
    with pytest.raises(ValueError, match="canonical"):
        project.sources.add(replace(draft(), text="e\u0301 \r\n", blocks=()))
    assert project.sources.ids() == []


def test_blocks_are_numbered_as_a_report_cites_them(project: Project, source: Source) -> None:
    blocks = project.sources.blocks(source.id)
    assert [(block.kind, block.paragraph) for block in blocks if block.paragraph] == [
        (BlockKind.PARAGRAPH, 1), (BlockKind.PARAGRAPH, 2), (BlockKind.PARAGRAPH, 3),
    ]  # fmt: skip
    assert "".join(block.span.of(ARTICLE) for block in blocks) == ARTICLE.replace("\n", "")


@pytest.mark.parametrize(
    ("what", "text", "original"), [("text", ARTICLE, b"other bytes"), ("file", "other text", b"bytes")]
)
def test_a_duplicate_is_recognised_by_its_bytes_and_by_its_text(
    project: Project, what: str, text: str, original: bytes
) -> None:
    first = project.sources.add(draft(original=b"bytes"))
    with pytest.raises(DuplicateSource) as caught:
        project.sources.add(draft(text, original=original, title="Other"))
    assert str(caught.value) == f"The same {what} is in the project already, as “{first.title}”."
    assert caught.value.of == first.id
    assert project.sources.ids() == [first.id]
    assert len(project.history()) == 1


def test_a_source_that_was_removed_can_come_again_under_a_new_id(project: Project, source: Source) -> None:
    project.sources.remove(source.id)
    again = project.sources.add(draft())
    assert again.id > source.id


def test_a_page_of_sources_comes_in_the_order_asked_for_without_those_that_are_gone(project: Project) -> None:
    ids = [project.sources.add(one).id for one in drafts(4)]
    project.sources.remove(ids[1])
    assert [source.id for source in project.sources.many([ids[3], ids[1], ids[0], ids[2]])] == [
        ids[3],
        ids[0],
        ids[2],
    ]
    with pytest.raises(LookupError):
        project.sources.get(ids[1])


def test_lists_are_ordered_without_regard_to_case_and_accents_and_unknown_dates_come_last(project: Project) -> None:
    added = {}
    for title, outlet, published in (
        ("zebra", "B-Blad", "2023-04-25"),
        ("Émile", None, None),
        ("apple", "a-blad", "2023"),
        ("Ende", "a-blad", "2022"),
    ):
        added[title] = project.sources.add(
            draft(f"{ARTICLE}\n{title}", title=title, outlet=outlet, published=published)
        ).id
    titles = {source_id: title for title, source_id in added.items()}

    def listed(order: str, *, descending: bool = False) -> list[str]:
        return [titles[source_id] for source_id in project.sources.ids(order=order, descending=descending)]

    assert listed("added") == ["zebra", "Émile", "apple", "Ende"]
    assert listed("title") == ["apple", "Émile", "Ende", "zebra"]
    assert listed("published") == ["Ende", "apple", "zebra", "Émile"]
    assert listed("published", descending=True) == ["zebra", "apple", "Ende", "Émile"]
    assert listed("outlet") == ["Ende", "apple", "zebra", "Émile"]


def test_a_list_can_be_filtered_by_status_and_by_what_a_row_shows(project: Project) -> None:
    one, two = (project.sources.add(given) for given in drafts(2))
    project.sources.edit(two.id, title="Türkiye mediates", outlet="Le Courrier", byline="Žofia Nowak")
    project.sources.set_status(two.id, Status.DONE)
    assert project.sources.ids(status=Status.UNREAD) == [one.id]
    for typed in ("turkiye", "COURRIER", "zofia", "Türkiye m"):
        assert project.sources.ids(contains=typed) == [two.id]
    assert project.sources.ids(contains="brandt", status=Status.DONE) == []
    assert project.sources.ids(contains="  ") == [one.id, two.id]


def test_reading_begins_by_itself_and_is_done_only_when_the_user_says_so(project: Project, source: Source) -> None:
    sources = project.sources
    sources.set_progress(source.id, 10_000)
    assert (sources.get(source.id).status, sources.get(source.id).progress) == (Status.READING, len(ARTICLE))
    sources.set_status(source.id, Status.DONE)
    sources.set_progress(source.id, 20)
    assert sources.get(source.id).status is Status.DONE
    sources.set_status(source.id, Status.UNREAD)
    assert sources.get(source.id).status is Status.UNREAD
    sources.set_progress(source.id, 20)
    assert (sources.get(source.id).status, sources.get(source.id).progress) == (Status.READING, len(ARTICLE))


def test_undoing_a_mark_gives_back_the_status_that_came_by_itself(project: Project, source: Source) -> None:
    sources = project.sources
    sources.set_progress(source.id, 20)
    sources.set_status(source.id, Status.UNREAD)
    project.undo()
    assert sources.get(source.id).status is Status.READING
    project.redo()
    assert sources.get(source.id).status is Status.UNREAD
    sources.set_progress(source.id, 20)
    project.undo()
    sources.set_status(source.id, Status.UNREAD)
    assert sources.get(source.id).status is Status.UNREAD


def test_progress_comes_back_with_a_source_whose_removal_is_undone(project: Project, source: Source) -> None:
    project.sources.set_progress(source.id, 50)
    project.sources.remove(source.id)
    project.undo()
    assert project.sources.get(source.id).progress == 50


def test_what_is_said_about_a_source_can_be_edited_for_several_at_once(project: Project) -> None:
    ids = [project.sources.add(one).id for one in drafts(3)]
    project.sources.edit(ids, outlet="Dagbladet", published="2023-05", byline=" ")
    for source in project.sources.many(ids):
        assert (source.outlet, source.published, source.byline) == ("Dagbladet", "2023-05", None)
        assert source.origins == {"title": "text", "published": "user", "outlet": "user", "byline": "user"}
    assert [outlet.name for outlet in project.sources.outlets()] == ["Dagbladet"]
    assert project.undo_label == "Edit 3 sources"
    project.undo()
    assert [outlet.name for outlet in project.sources.outlets()] == ["The Keld Courier"]


def test_one_outlet_written_in_two_ways_is_one_outlet(project: Project) -> None:
    one, two = drafts(2)
    project.sources.add(one)
    project.sources.add(draft(two.text, outlet="THE KELD  COURIER"))
    assert [outlet.name for outlet in project.sources.outlets()] == ["The Keld Courier"]


@pytest.mark.parametrize("wrong", ["yesterday", "2023-13", "2023-4-5", "25.04.2023", "2023-04-32"])
def test_a_date_that_is_not_iso_is_refused(project: Project, source: Source, wrong: str) -> None:
    with pytest.raises(Refused, match="is not a date like"):
        project.sources.edit(source.id, published=wrong)


def test_a_source_keeps_a_title(project: Project, source: Source) -> None:
    with pytest.raises(Refused, match="needs a title"):
        project.sources.edit(source.id, title=" ")
    with pytest.raises(TypeError, match="sha256"):
        project.sources.edit(source.id, sha256="0")
    untitled = project.sources.add(draft("no title at all", title="", filename="note.txt"))
    assert untitled.title == "note.txt"


def test_hiding_a_block_moves_the_paragraph_numbers_and_never_the_text(project: Project, source: Source) -> None:
    third = next(block for block in project.sources.blocks(source.id) if block.paragraph == 3)
    quote = project.quotes.add(source.id, [Span(third.start, third.start + 6)])
    first = next(block for block in project.sources.blocks(source.id) if block.paragraph == 1)
    project.sources.set_hidden(source.id, [first.id], True)
    assert project.sources.text(source.id) == ARTICLE
    moved = project.quotes.get(quote.id).segments[0]
    assert (moved.paragraph, moved.exact, moved.span) == (2, "Kovács", quote.segments[0].span)
    project.undo()
    assert project.quotes.get(quote.id) == quote
    assert [block.hidden for block in project.sources.blocks(source.id)] == [True, *[False] * 5, True]


def test_only_blocks_of_the_source_itself_are_hidden(project: Project, source: Source) -> None:
    other = project.sources.add(draft("other text"))
    block = project.sources.blocks(other.id)[0]
    with pytest.raises(LookupError):
        project.sources.set_hidden(source.id, [block.id], not block.hidden)
    assert project.sources.blocks(other.id)[0] == block


def test_five_thousand_sources_list_and_page_without_trouble(project: Project) -> None:
    last = None
    for start in range(0, 5_000, 500):
        with project.step("Import 5000 sources", continues=last) as last:
            for number in range(start, start + 500):
                project.sources.add(draft(f"Article number {number}.", title=f"Title {number % 97}"))
    assert len(project.sources.ids(order="title", contains="title 9")) == 409
    page = project.sources.ids()[4_000:4_050]
    assert [source.id for source in project.sources.many(page)] == page
    project.undo()
    assert project.sources.ids() == []


def test_sources_of_one_file_share_its_bytes_and_the_last_one_takes_them_along(project: Project) -> None:
    file = b"both articles " * 1000
    first, second = (
        project.sources.add(draft(f"Article {part} of two.", original=file, part=part)) for part in (1, 2)
    )
    assert project._db.execute("select count(*) from bundle").fetchone() == (1,)
    assert project.sources.original(first.id) == project.sources.original(second.id) == file
    with pytest.raises(DuplicateSource, match="same file"):
        project.sources.add(draft("Another reading of the first.", original=file, part=1))
    project.sources.remove(first.id)
    assert project.sources.original(second.id) == file
    project.sources.remove(second.id)
    assert project._db.execute("select count(*) from bundle").fetchone() == (0,)
    project.undo()
    project.undo()
    assert project.sources.original(first.id) == file
    assert problems(project._db) == []


def test_sources_are_counted_by_status_as_they_are_listed(project: Project) -> None:
    ids = [project.sources.add(each).id for each in drafts(4)]
    project.sources.set_progress(ids[0], 10)
    project.sources.set_status(ids[1], Status.DONE)
    project.sources.set_progress(ids[2], 10)
    project.sources.set_status(ids[2], Status.UNREAD)
    assert project.sources.status_counts() == {Status.UNREAD: 2, Status.READING: 1, Status.DONE: 1}
    assert project.sources.status_counts() == {status: len(project.sources.ids(status=status)) for status in Status}
