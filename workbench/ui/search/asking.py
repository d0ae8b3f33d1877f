"""One question at a time, the newest next: what runs between the keys and the answers.

A search cannot be stopped half-way, so a key pressed meanwhile waits for its turn, and only the last of them is
asked. An answer that is older than the last question is not shown.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

from workbench.search import Facet, Results, Search
from workbench.ui.session import Session

FIRST = 8
"""Sources answered with every key: as many as a window shows. The others follow when the keys rest: cutting lines of
text for a result takes longer than finding it."""
LISTED = 60


@dataclass(frozen=True, slots=True)
class Question:
    """``like`` asks for sources like this one, whatever the query; ``typing`` takes the last word as a beginning and
    leaves out what would take long."""

    query: str = ""
    order: str = "relevance"
    hidden: bool = False
    like: int | None = None
    typing: bool = True
    limit: int = FIRST

    def whole(self) -> "Question":
        """The same, with as much as is listed when nobody is typing."""
        return replace(self, limit=max(self.limit, LISTED))

    def alike(self, other: "Question") -> bool:
        """Whether both ask for the same, however much of it."""
        same = {"limit": 0, "typing": False}
        return replace(self, **same) == replace(other, **same)  # type: ignore[arg-type]


class Asking:
    """``answered`` is called with a question and its results, ``failed`` with what went wrong, on the UI's thread."""

    def __init__(
        self,
        session: Session,
        answered: Callable[[Question, Results], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._session = session
        self._answered, self._failed = answered, failed
        self._running: Question | None = None
        self._next: Question | None = None

    @property
    def busy(self) -> bool:
        return self._running is not None

    def ask(self, question: Question) -> None:
        if self._running is not None:
            self._next = question
            return
        self._running = question
        self._session.jobs.start(
            answer(self._session.project.search, question),
            done=lambda results: self._on_done(question, results),
            failed=self._on_failed,
        )

    def forget(self) -> None:
        """Nothing that is still under way is wanted any more."""
        self._next = Question() if self._running is not None else None

    def _on_done(self, question: Question, results: Results) -> None:
        if not self._go_on():
            self._answered(question, results)

    def _on_failed(self, error: Exception) -> None:
        if not self._go_on():
            self._failed(error)

    def _go_on(self) -> bool:
        """Ask what came meanwhile; says whether anything did."""
        waiting, self._running, self._next = self._next, None, None
        if waiting is not None and (waiting.query or waiting.like is not None):
            self.ask(waiting)
        return waiting is not None


def answer(search: Search, question: Question) -> Generator[None, None, Results]:
    """A job that asks one question."""
    yield
    if question.like is not None:
        return search.more_like(question.like, limit=question.limit)
    return search.find(
        question.query,
        limit=question.limit,
        order=question.order,
        as_you_type=question.typing,
        hidden=question.hidden,
    )


def counted(search: Search, question: Question) -> Generator[None, None, tuple[Facet, ...]]:
    """A job that counts what the sources found have in common."""
    yield
    return search.facets(question.query, as_you_type=question.typing)
