"""The laws of steps: undo-all and redo-all restore every state, exactly, over any history and any restart."""

import copy
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests import worlds
from tests.drafts import ARTICLE, draft, drafts
from tests.store.dumps import dump, is_empty
from workbench.errors import DuplicateSource, ProjectError, Refused
from workbench.model import Change, Source, Span, Stance, Statement, Status
from workbench.project import Project
from workbench.store import history
from workbench.store.history import History
from workbench.store.schema import close_database, open_database

VALUES = st.one_of(
    st.none(),
    st.text(),
    st.sampled_from(
        ["\x00", "a\x00b", "\N{NO-BREAK SPACE}", "🛰️👩\u200d🚀", "e\u0301", "נ\u05b8", '{"base64": "x"}', "'"]
    ),
    st.binary(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
)


@contextmanager
def new_project() -> Iterator[Project]:
    with TemporaryDirectory() as folder, worlds.new(Path(folder) / "p.swb") as project:
        yield project


class Histories(RuleBasedStateMachine):
    """Any sequence of edits, undos, redos and restarts, beside a list of what the project held after each step."""

    @initialize()
    def make(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.swb"
        self.project = worlds.new(self.path)
        self.states = [dump(self.project)]
        self.at = 0
        self.made = 0

    def teardown(self) -> None:
        if hasattr(self, "project"):
            while self.project.undo():
                self.at -= 1
                assert dump(self.project) == self.states[self.at]
            assert is_empty(dump(self.project))
            while self.project.redo():
                self.at += 1
            assert dump(self.project) == self.states[-1]
            assert self.project.quotes.verify() == []
            self.project.close()
            self.folder.cleanup()

    @invariant()
    def undo_and_redo_are_offered_when_there_is_something(self) -> None:
        if hasattr(self, "project"):
            assert (self.project.undo_label is not None) == (self.at > 0)
            assert (self.project.redo_label is not None) == (self.at < len(self.states) - 1)

    @rule(seed=st.integers(0, 10_000))
    def edit(self, seed: int) -> None:
        before = dump(self.project)
        assert before == self.states[self.at]
        try:
            an_edit(self.project, random.Random(seed))
        except (Refused, DuplicateSource):
            assert dump(self.project) == before
        self._note_state()

    @rule(seeds=st.lists(st.integers(0, 10_000), max_size=4), fails=st.booleans())
    def edit_several_in_one_step(self, seeds: list[int], fails: bool) -> None:
        before = dump(self.project)
        try:
            with self.project.step("Several"):
                for seed in seeds:
                    try:
                        an_edit(self.project, random.Random(seed))
                    except (Refused, DuplicateSource):
                        continue
                if fails:
                    raise InterruptedError
        except InterruptedError:
            assert dump(self.project) == before
        self._note_state()

    def _note_state(self) -> None:
        """A step that took itself back is an entry all the same; one that did nothing is none."""
        if sum(not entry.undone for entry in self.project.history()) > self.at:
            self.states = [*self.states[: self.at + 1], dump(self.project)]
            self.at += 1
        assert dump(self.project) == self.states[self.at]

    @rule()
    def undo(self) -> None:
        change = self.project.undo()
        assert (change is None) == (self.at == 0)
        self.at = max(0, self.at - 1)
        assert dump(self.project) == self.states[self.at]

    @rule()
    def redo(self) -> None:
        change = self.project.redo()
        assert (change is None) == (self.at == len(self.states) - 1)
        self.at = min(len(self.states) - 1, self.at + 1)
        assert dump(self.project) == self.states[self.at]

    @rule()
    def read_on(self) -> None:
        for source_id in self.project.sources.ids()[:1]:
            self.project.sources.set_progress(source_id, random.randrange(400))

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)


def an_edit(project: Project, chance: random.Random) -> None:
    """One verb of one noun, on whatever is there."""
    sources, quotes = project.sources.ids(), project.quotes.ids()
    actors = [actor.id for actor in project.codebook.actors()]
    claims = [claim.id for claim in project.codebook.claims()]
    verbs = [_add_source, _add_actor, _add_claim]
    verbs += [_edit_source, _add_quote, _add_quote, _add_quote] if sources else []
    verbs += [_edit_quote, _edit_quote] if quotes else []
    verbs += [_edit_actor, _edit_actor] if len(actors) > 1 else []
    verbs += [_edit_claim] if len(claims) > 1 else []
    chance.choice(verbs)(project, chance)


def _add_source(project: Project, chance: random.Random) -> None:
    project.sources.add(drafts(6, outlet=chance.choice([None, "The Courier", "Dagbladet"]))[chance.randrange(6)])


def _add_actor(project: Project, chance: random.Random) -> None:
    project.codebook.add_actor(chance.choice("ABCDEF"), aliases=chance.sample("GHIJ", 2))


def _add_claim(project: Project, chance: random.Random) -> None:
    claims = [claim.id for claim in project.codebook.claims()]
    project.codebook.add_claim(f"Claim {chance.randrange(8)}", chance.choice([None, *claims]))


def _edit_source(project: Project, chance: random.Random) -> None:
    source_id = chance.choice(project.sources.ids())
    match chance.randrange(5):
        case 0:
            project.sources.remove(source_id)
        case 1:
            project.sources.edit(source_id, title=f"T\N{NO-BREAK SPACE}{chance.random()}", outlet=chance.choice("XY"))
        case 2:
            project.sources.set_status(source_id, chance.choice(list(Status)))
        case 3:
            blocks = [block.id for block in project.sources.blocks(source_id)]
            project.sources.set_hidden(source_id, chance.sample(blocks, 2), chance.random() < 0.5)
        case _:
            project.memos.write("source", source_id, chance.choice(["", "🧐", "see also"]))


def _add_quote(project: Project, chance: random.Random) -> None:
    project.quotes.add(
        chance.choice(project.sources.ids()),
        _spans(chance),
        statement=_statement(project, chance),
        note=chance.choice([None, "a note"]),
    )


def _edit_quote(project: Project, chance: random.Random) -> None:
    quote = project.quotes.get(chance.choice(project.quotes.ids()))
    said = _statement(project, chance)
    match chance.randrange(6):
        case 0:
            project.quotes.remove(quote.id)
        case 1:
            project.quotes.set_spans(quote.id, _spans(chance))
        case 2:
            project.quotes.set_note(quote.id, chance.choice([None, "why?"]))
        case 3 if quote.statements:
            project.quotes.restate(quote.statements[0].id, actor_id=said.actor_id, claim_id=None, stance=said.stance)
        case 4 if quote.statements:
            project.quotes.confirm(*(statement.id for statement in quote.statements))
        case _:
            project.quotes.state(quote.id, actor_id=said.actor_id, claim_id=said.claim_id, via_id=said.via_id)


def _edit_actor(project: Project, chance: random.Random) -> None:
    keep, other = chance.sample([actor.id for actor in project.codebook.actors()], 2)
    match chance.randrange(4):
        case 0:
            project.codebook.merge_actors(keep, other)
        case 1:
            project.codebook.remove_actor(keep)
        case 2:
            project.codebook.rename_actor(keep, chance.choice("ABCDEFG"))
        case _:
            project.codebook.add_role(keep, chance.choice(["minister", "speaker"]))


def _edit_claim(project: Project, chance: random.Random) -> None:
    keep, other = chance.sample([claim.id for claim in project.codebook.claims()], 2)
    match chance.randrange(3):
        case 0:
            project.codebook.merge_claims(keep, other)
        case 1:
            project.codebook.move_claim(keep, other)
        case _:
            project.codebook.remove_claim(keep)


def _spans(chance: random.Random) -> list[Span]:
    starts = [chance.randrange(len(ARTICLE) - 40) for _ in range(chance.randint(1, 3))]
    return [Span(start, start + chance.randint(1, 40)) for start in starts]


def _statement(project: Project, chance: random.Random) -> Statement:
    actors = [None, *(actor.id for actor in project.codebook.actors())]
    claims = [None, *(claim.id for claim in project.codebook.claims())]
    stance = chance.choice([None, *Stance])
    return Statement(
        0, 0, chance.choice(actors), chance.choice(claims), stance, chance.choice(actors), chance.random() < 0.5
    )


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(["name", "folded", "kind", "delete"]), VALUES), min_size=1, max_size=12))
def test_any_value_comes_back_as_it_was_after_undo_restart_and_redo(edits: list[tuple[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "values.swb"
        worlds.begin(worlds.empty, path)
        db = open_database(path)
        log = History(db)
        states = [dump(db)]
        with log.step("outlets"):
            for number, (_, value) in enumerate(edits):
                db.execute("insert into outlet (name, folded) values (?, ?)", [_not_null(value), number])
        states.append(dump(db))
        for number, (what, value) in enumerate(edits):
            with log.step(what):
                if what == "delete":
                    db.execute("delete from outlet where folded = ?", [str(number)])
                else:
                    db.execute("update outlet set name = ? where id <= ?", [_not_null(value), number])
            if dump(db) != states[-1]:
                states.append(dump(db))
        for state in reversed(states[:-1]):
            close_database(db)
            db = open_database(path)
            log = History(db)
            log.undo()
            assert dump(db) == state
        while log.redo():
            pass
        assert dump(db) == states[-1]
        close_database(db)


def _not_null(value: Any) -> Any:
    return b"" if value is None else value


def test_a_write_outside_a_step_is_refused(project: Project, source: Source) -> None:
    before = dump(project)
    for sql in ("delete from source", "insert into claim (text, folded) values (1, 1)",
                "update source set title = 'x'", "insert into reading values (1, 1, 1)"):  # fmt: skip
        with pytest.raises(Exception, match="a write outside a step"):
            project._db.execute(sql)
    assert dump(project) == before


def test_reading_progress_may_not_write_edits(project: Project, source: Source) -> None:
    with pytest.raises(Exception, match="a write outside a step"), project._history.silent("Read"):
        project._db.execute("update source set title = 'x'")


def test_undo_brings_back_everything_that_went_with_a_source(project: Project, source: Source) -> None:
    actor = project.codebook.add_actor("Ada Kovács")
    project.quotes.add(source.id, [Span(101, 130)], statement=Statement(0, 0, actor.id), note="check")
    project.memos.write("source", source.id, "translated")
    before = dump(project)
    project.sources.remove(source.id)
    assert [table for table, rows in dump(project).items() if rows] == ["outlet", "actor"]
    project.undo()
    assert dump(project) == before
    assert project.sources.original(source.id) == draft().original


def _interrupted(project: Project, work: Callable[[], object]) -> None:
    with project.step("Half"):
        work()
        raise InterruptedError


def test_a_failing_step_leaves_nothing_behind(project: Project, source: Source) -> None:
    heard: list[Change] = []
    project.on_change(heard.append)
    before, entries = dump(project), project.history()
    with pytest.raises(InterruptedError):
        _interrupted(project, lambda: project.sources.remove(source.id))
    assert (dump(project), project.history(), heard) == (before, entries, [])
    project.codebook.add_claim("Afterwards all is as ever.")
    project.undo()
    assert dump(project) == before


def test_a_part_that_fails_is_taken_back_and_the_rest_of_the_step_stays(project: Project) -> None:
    first, second = drafts(2)
    with project.step("Import 3 sources"):
        project.sources.add(first)
        with pytest.raises(InterruptedError):
            _interrupted(project, lambda: project.sources.add(second))
        with pytest.raises(DuplicateSource):
            project.sources.add(first)
    assert len(project.sources.ids()) == 1
    after = dump(project)
    project.undo()
    assert is_empty(dump(project))
    project.redo()
    assert dump(project) == after


def test_a_step_whose_only_part_failed_leaves_no_entry(project: Project, source: Source) -> None:
    entries = project.history()
    with project.step("Import"), pytest.raises(InterruptedError):
        _interrupted(project, lambda: project.sources.edit(source.id, title="other"))
    assert project.history() == entries


def test_slices_of_an_import_are_one_entry(project: Project) -> None:
    last = None
    for count, one in enumerate(drafts(4), start=1):
        with project.step(f"Import {count} sources", continues=last) as last:
            project.sources.add(one)
    assert [entry.label for entry in project.history()] == ["Import 4 sources"]
    full = dump(project)
    project.undo()
    assert is_empty(dump(project))
    project.redo()
    assert dump(project) == full


def test_a_slice_that_changes_what_an_earlier_one_made_is_undone_with_it(project: Project, source: Source) -> None:
    start = dump(project)
    with project.step("one") as step:
        claim = project.codebook.add_claim("first")
        project.sources.edit(source.id, title="changed")
    with project.step("two", continues=step):
        project.codebook.reword_claim(claim.id, "second")
        project.sources.edit(source.id, title="changed again")
    with project.step("three", continues=step):
        project.codebook.remove_claim(claim.id)
    assert project.undo_label == "three"
    end = dump(project)
    project.undo()
    assert dump(project) == start
    project.redo()
    assert dump(project) == end


def test_a_slice_does_not_join_a_step_that_is_no_longer_the_last(project: Project) -> None:
    with project.step("Import") as step:
        project.codebook.add_claim("one")
    project.codebook.add_claim("two")
    with project.step("Import", continues=step) as other:
        project.codebook.add_claim("three")
    assert other != step
    project.undo()
    with project.step("Import", continues=other):
        project.codebook.add_claim("four")
    assert len(project.history()) == 3


def test_an_undone_step_is_not_joined(project: Project) -> None:
    with project.step("Import") as step:
        project.codebook.add_claim("one")
    project.undo()
    with project.step("Import", continues=step):
        project.codebook.add_claim("two")
    assert [claim.text for claim in project.codebook.claims()] == ["two"]
    assert project.redo_label is None


def test_a_new_step_ends_the_redo(project: Project) -> None:
    project.codebook.add_claim("one")
    project.undo()
    assert project.redo_label == "Add claim"
    project.codebook.add_actor("Ada")
    assert project.redo_label is None
    assert project.redo() is None


def test_a_step_that_changes_nothing_leaves_no_entry_and_keeps_the_redo(project: Project, source: Source) -> None:
    project.codebook.add_claim("one")
    project.undo()
    heard: list[Change] = []
    project.on_change(heard.append)
    with project.step("Nothing"):
        pass
    project.sources.set_status(source.id, Status.DONE)
    project.undo()
    project.undo()
    project.redo()
    assert [entry.label for entry in project.history() if not entry.undone] == [f"Import “{source.title}”"]
    with project.step("The same again"):
        project._db.execute("update source set title = title")
    assert project.redo_label == "Mark as done"


def test_news_of_do_undo_and_redo_are_alike(project: Project, source: Source) -> None:
    heard: list[Change] = []
    stop = project.on_change(heard.append)
    quote = project.quotes.add(source.id, [Span(101, 130)])
    project.undo()
    project.redo()
    assert [change.rows["quote"] for change in heard] == [{quote.id}] * 3
    assert heard[0] == heard[1] == heard[2]
    assert heard[0].label == "Add quote Q-001"
    stop()
    project.undo()
    assert len(heard) == 3


def test_news_come_after_the_commit_and_in_order(project: Project, source: Source) -> None:
    heard: list[str] = []

    def answer(change: Change) -> None:
        assert not project._db.conn.in_transaction
        heard.append(change.label)
        if change.label == "Add claim":
            project.codebook.add_actor("Ada")

    project.on_change(answer)
    project.on_change(lambda change: heard.append(f"{change.label}, too"))
    project.codebook.add_claim("one")
    assert heard == ["Add claim", "Add claim, too", "Add actor Ada", "Add actor Ada, too"]


def test_reading_on_is_news_but_no_entry_and_survives_undo(project: Project, source: Source) -> None:
    heard: list[Change] = []
    project.sources.edit(source.id, title="Edited")
    project.on_change(heard.append)
    project.sources.set_progress(source.id, 60)
    project.sources.set_progress(source.id, 90)
    project.sources.set_progress(source.id, 30)
    assert [dict(change.rows) for change in heard] == [
        {"reading": {source.id}, "source": {source.id}},
        {"reading": {source.id}},
    ]
    project.undo()
    found = project.sources.get(source.id)
    assert (found.title, found.progress, found.status) == (source.title, 90, Status.READING)
    project.undo()
    project.redo()
    assert project.sources.get(source.id).progress == 90


def test_an_unnamed_step_is_named_by_what_happens_in_it(project: Project, source: Source) -> None:
    with project.step(""):
        project.quotes.add(source.id, [Span(101, 130)])
        project.codebook.add_claim("one")
    assert project.undo_label == "Add quote Q-001"


def test_undo_is_refused_inside_a_step(project: Project) -> None:
    with pytest.raises(RuntimeError), project.step("x"):
        project.undo()


def test_an_undo_that_would_leave_something_hanging_is_refused_whole(project: Project, source: Source) -> None:
    """Rows written by a program that keeps no history."""
    project._db.conn.create_function("log_row", -1, lambda *_: 1)
    project._db.execute(
        "insert into quote (number, source_id, version_id, created) values (99, ?, ?, '')",
        [source.id, source.version_id],
    )
    project._history._db.conn.create_function("log_row", -1, project._history._log_row)
    before = dump(project)
    with pytest.raises(ProjectError, match="cannot be undone"):
        project.undo()
    assert dump(project) == before
    assert project.undo_label == f"Import “{source.title}”"


def test_the_log_keeps_its_last_steps_and_never_costs_data(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEPT_STEPS", 5)
    for number in range(9):
        project.codebook.add_claim(f"claim {number}")
    assert [len(project.history()), len(project.codebook.claims())] == [5, 9]
    undone = 0
    while project.undo():
        undone += 1
    assert undone == 5
    assert [claim.text for claim in project.codebook.claims()] == [f"claim {number}" for number in range(4)]
    assert project._db.execute("select count(*) from step_row").fetchone() == (5,)


def test_originals_are_not_copied_into_the_log_when_they_come_in(project: Project) -> None:
    noise = random.Random(1).randbytes(400_000)
    project.sources.add(draft(original=noise))
    size = project._db.execute("select sum(length(before)) from step_row").fetchone()[0]
    assert not size
    project.undo()
    project.redo()
    assert project.sources.original(project.sources.ids()[0]) == noise


def test_many_new_rows_are_one_row_of_the_log(project: Project) -> None:
    with project.step("Import"):
        for one in drafts(30):
            project.sources.add(one)
    assert project._db.execute("select count(*) from block").fetchone()[0] > 200
    assert project._db.execute("select count(*) from step_row").fetchone()[0] <= 5


def test_the_change_of_a_step_is_a_plain_value(project: Project) -> None:
    heard: list[Change] = []
    project.on_change(heard.append)
    project.codebook.add_claim("one")
    kept = copy.copy(heard[0])
    project.codebook.add_claim("two")
    assert heard[0] == kept
    assert heard[0].touches("claim", "actor")
    assert not heard[0].touches("quote")
