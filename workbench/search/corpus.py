"""What search asks of a collection of sources, and how a source is cut into what may be found.

Search knows the project only through ``Corpus``: whoever has these methods can be searched. They are called from
the thread that searches and from the one that keeps the index up to date, at the same time.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Protocol

from workbench.model import Block, Span
from workbench.search.analysis import Sieve, Token, skimmed, tokens

TITLE, BODY, HIDDEN = "title", "body", "hidden"
"""Where a word can stand: the title, the text as it is shown, the text that is folded away."""

GAP = 64
"""Positions between two runs of text: no phrase and no NEAR goes across."""


class Document(Protocol):
    """A source as search sees it. ``text`` is canonical, ``blocks`` are ranges of it in order."""

    @property
    def source_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Block]: ...


class Remark(Protocol):
    """Words about a source. ``kind`` is ``quotes``, then ``start`` is where they begin in its text, or ``notes``;
    ``span`` is the place in the text they are about, if there is one."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def source_id(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def start(self) -> int | None: ...
    @property
    def span(self) -> Span | None: ...


class Corpus(Protocol):
    def version(self) -> int:
        """New whenever anything below may answer otherwise than before."""

    def stamps(self) -> dict[int, str]:
        """Of every source by id a stamp that changes with its text, its title or what is hidden of it."""

    def document(self, source_id: int) -> Document: ...

    def documents(self, ids: Iterable[int]) -> Iterator[Document]:
        """Those of the ids that are still there."""

    def matching(self, field: str, value: str) -> set[int]:
        """The sources a filter such as ``outlet`` or ``date`` lets through."""

    def facts(self, ids: Iterable[int]) -> list[tuple[int, str | None, str | None, str | None]]:
        """Source id, outlet, date (ISO, as far as it is known) and language; they change with the stamp."""

    def statuses(self) -> dict[int, str]:
        """Of the sources that are not unread."""

    def mentions(self) -> list[tuple[int, str, str]]:
        """Source id, ``actor``, ``claim`` or ``stance``, and its name; each once."""

    def remarks(self) -> Sequence[Remark]: ...


def shown(document: Document) -> list[Span]:
    """What is shown of the text, in order: all of it but the hidden blocks."""
    spans: list[Span] = []
    start = 0
    for block in hidden(document):
        if start < block.start:
            spans.append(Span(start, block.start))
        start = max(start, block.end)
    if start < len(document.text):
        spans.append(Span(start, len(document.text)))
    return spans


def hidden(document: Document) -> list[Span]:
    return [block.span for block in document.blocks if block.hidden]


def tokenise(document: Document, sieve: Sieve | None = None) -> dict[str, list[Token]]:
    """The words of a document by where they stand, through a sieve if given. Those of the title are placed in
    the title, all others in the text."""
    return {
        TITLE: _tokens_of(document.title, [Span(0, len(document.title))], sieve),
        BODY: _tokens_of(document.text, shown(document), sieve),
        HIDDEN: _tokens_of(document.text, hidden(document), sieve),
    }


def _tokens_of(text: str, spans: Iterable[Span], sieve: Sieve | None) -> list[Token]:
    return list(_in_runs(text, spans, sieve))


def _in_runs(text: str, spans: Iterable[Span], sieve: Sieve | None) -> Generator[Token, None, None]:
    position = 0
    for span in spans:
        skims = sieve is not None and sieve.skims
        found = skimmed(text, span.start, span.end, position, sieve) if sieve and skims else None
        position = GAP + (yield from found or tokens(text, span.start, span.end, position, sieve))
