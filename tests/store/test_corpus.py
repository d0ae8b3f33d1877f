"""The project as search reads it, from any thread."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.drafts import ARTICLE, draft, drafts
from workbench.errors import ProjectError
from workbench.model import Source, Span, Stance, Statement, Status
from workbench.project import Project


def test_a_document_is_the_whole_source(project: Project, source: Source) -> None:
    document = project.corpus.document(source.id)
    assert document.text == ARTICLE
    assert document.blocks == project.sources.blocks(source.id)
    for field in ("title", "byline", "outlet", "published", "language"):
        assert getattr(document, field) == getattr(source, field)
    with pytest.raises(LookupError):
        project.corpus.document(404)


def test_documents_come_in_order_without_those_that_are_gone(project: Project) -> None:
    ids = [project.sources.add(one).id for one in drafts(120)]
    project.sources.remove(ids[7])
    wanted = list(reversed(ids))
    assert [one.source_id for one in project.corpus.documents(wanted)] == [i for i in wanted if i != ids[7]]
    assert project.corpus.all_ids() == set(ids) - {ids[7]}


def test_a_stamp_changes_with_what_can_be_found_and_comes_back_with_an_undo(project: Project, source: Source) -> None:
    seen = [project.corpus.stamps()]
    block = project.sources.blocks(source.id)[0].id
    project.sources.edit(source.id, title="Other")
    assert project.corpus.stamps() not in seen
    seen.append(project.corpus.stamps())
    project.sources.set_hidden(source.id, [block], False)
    assert project.corpus.stamps() not in seen
    seen.append(project.corpus.stamps())
    project.sources.set_progress(source.id, 60)
    project.quotes.add(source.id, [Span(101, 110)])
    assert project.corpus.stamps() == seen[-1]
    for _ in range(2):
        project.undo()
    assert project.corpus.stamps() == seen[1]
    project.undo()
    assert project.corpus.stamps() == seen[0]
    project.sources.edit(source.id, title="Another")
    assert project.corpus.stamps() not in seen


EXPECTED = {
    "title:turkiye": "2", "title:Ende der turk": "2", "title:anna": "", "title:Hannah": "3",
    "outlet:keld": "1", "outlet:courier": "2", "outlet:The Keld Courier": "1", "byline:brandt": "13",
    "actor:kovacs": "1", "actor:The Minister": "1", "actor:ada": "1", "actor:hada": "",
    "claim:strike": "1", "stance:-": "1", "stance:−": "1", "stance:Denies": "1", "stance:+": "",
    "status:reading": "1", "status:unread": "3", "status:DONE": "2", "status:lost": "",
    "lang:en": "1", "lang:DE": "2", "lang:de-at": "2", "lang:d": "",
    "date:2023": "1", "date:2023-04": "1", "date:2022-11-05": "", "date:2022-11..2023-04": "12",
    "date:..2022": "2", "date:2022-12..": "1", "date:..": "12", "date:sometime": "",
}  # fmt: skip


def test_filters_let_through_what_they_say(project: Project, source: Source) -> None:
    other = project.sources.add(
        draft(
            "other",
            title="Ende der Türkiye-Reise",
            outlet="Courier",
            byline=None,
            published="2022-11",
            language="de-AT",
        )
    )
    undated = project.sources.add(draft("third", title="hannah", outlet=None, published=None, language=None))
    ada = project.codebook.add_actor("Ada Kovács", aliases=["the minister"]).id
    project.codebook.add_actor("Hada")
    claim = project.codebook.add_claim("Varnia ordered the strike.").id
    project.quotes.add(source.id, [Span(101, 110)], statement=Statement(0, 0, ada, claim, Stance.DENIES))
    project.sources.set_progress(source.id, 70)
    project.sources.set_status(other.id, Status.DONE)
    numbers = {source.id: 1, other.id: 2, undated.id: 3}
    found = {
        query: "".join(str(numbers[each]) for each in sorted(project.corpus.matching(*query.split(":", 1))))
        for query in EXPECTED
    }
    assert found == EXPECTED
    with pytest.raises(LookupError):
        project.corpus.matching("colour", "red")


def test_every_thread_reads_what_is_committed_while_one_writes(project: Project) -> None:
    done = threading.Event()

    def read() -> int:
        looks = 0
        while not done.is_set() or not looks:
            ids = project.corpus.all_ids()
            found = {document.source_id for document in project.corpus.documents(ids)}
            assert found <= ids
            assert set(project.corpus.stamps()) >= found
            looks += 1
        return looks

    with ThreadPoolExecutor(4) as threads:
        jobs = [threads.submit(read) for _ in range(4)]
        for one in drafts(60):
            project.sources.add(one)
        done.set()
        assert all(job.result() for job in jobs)


def test_what_a_step_has_not_committed_is_not_seen(project: Project) -> None:
    with project.step("Import"):
        project.sources.add(draft())
        assert project.corpus.all_ids() == set()
    assert len(project.corpus.all_ids()) == 1


def test_connections_go_with_their_threads_and_with_the_project(project: Project) -> None:
    for _ in range(3):
        thread = threading.Thread(target=project.corpus.all_ids)
        thread.start()
        thread.join()
    assert len(project.corpus._all) == 0
    project.corpus.stamps()
    project.close()
    assert sorted(path.name for path in project.path.parent.glob("*.swb*")) == ["Border strike.swb"]
    with pytest.raises(ProjectError, match="is closed"):
        project.corpus.stamps()


def test_what_is_said_of_sources_is_told_for_search(project: Project, source: Source) -> None:
    seen = project.corpus.version()
    ada = project.codebook.add_actor("Ada Kovács").id
    claim = project.codebook.add_claim("Varnia ordered the strike.").id
    statement = Statement(0, 0, ada, claim, Stance.DENIES)
    project.quotes.add(source.id, [Span(101, 110)], statement=statement, note="Compare 1998.")
    assert project.corpus.version() != seen
    assert set(project.corpus.mentions()) == {
        (source.id, "actor", "Ada Kovács"),
        (source.id, "claim", "Varnia ordered the strike."),
        (source.id, "stance", "denies"),
    }
    quote, note = sorted(project.corpus.remarks(), key=lambda remark: remark.kind, reverse=True)
    assert (quote.kind, quote.text, quote.start) == ("quotes", ARTICLE[101:110], 101)
    assert (note.kind, note.text, note.start, note.span) == ("notes", "Compare 1998.", None, Span(101, 110))
    assert project.corpus.facts([source.id, 404]) == [(source.id, source.outlet, source.published, source.language)]
    assert project.corpus.statuses() == {}
    project.sources.set_status(source.id, Status.DONE)
    assert project.corpus.statuses() == {source.id: "done"}
