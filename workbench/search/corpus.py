"""What search asks of a collection of sources, and how a source is cut into what may be found.

Search knows the project only through ``Corpus``: whoever has these methods can be searched. They are called from
the thread that searches and from the one that keeps the index up to date, at the same time.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from workbench.model import Block, Span
from workbench.search.analysis import Sieve, Token, tokens

TITLE, BODY, HIDDEN = "title", "body", "hidden"
"""Where a word can stand: the title, the text as it is shown, the text that is folded away."""


class Document(Protocol):
    """A source as search sees it. ``text`` is canonical, ``blocks`` are ranges of it in order."""

    @property
    def source_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Block]: ...


class Corpus(Protocol):
    def stamps(self) -> dict[int, str]:
        """Of every source by id a stamp that changes with its text, its title or what is hidden of it."""

    def document(self, source_id: int) -> Document: ...

    def documents(self, ids: Iterable[int]) -> Iterator[Document]:
        """Those of the ids that are still there."""

    def matching(self, field: str, value: str) -> set[int]:
        """The sources a filter such as ``outlet`` or ``date`` lets through."""


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
        TITLE: list(tokens(document.title, sieve=sieve)),
        BODY: _tokens_of(document.text, shown(document), sieve),
        HIDDEN: _tokens_of(document.text, hidden(document), sieve),
    }


def _tokens_of(text: str, spans: Iterable[Span], sieve: Sieve | None) -> list[Token]:
    found: list[Token] = []
    position = 0
    for span in spans:
        found.extend(tokens(text, span.start, span.end, position, sieve))
        # No run has more words than code points, so the next one begins well after it: no phrase goes across.
        position += len(span) + 2
    return found
