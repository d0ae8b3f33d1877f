"""Which quotations a query asks for: the language of the search box, asked of quotes instead of sources.

The rule: a word is looked for in the words of the quotation, unless the query says where (``in:title``, ``in:text``,
``in:notes``); what is known of a source (``outlet:``, ``date:`` …) is asked of the source a quote is from; and
``actor:``, ``claim:`` and ``stance:`` that stand together must be those of one statement. There are few quotes
beside the words of the sources, so they are read through, without the index.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.model import Span
from workbench.search import scan
from workbench.search.corpus import BODY, TITLE, Corpus
from workbench.search.query import IN_NOTES, IN_TEXT, IN_TITLE, And, Filter, Leaf, Node, Not, Or
from workbench.search.remarks import in_remark, scope_of
from workbench.search.syntax import parse

_OF_STATEMENTS = frozenset({"actor", "claim", "stance"})


class Said(Protocol):
    """Words of a quote: ``kind`` is ``quotes`` for its own (all segments), ``notes`` for a note on it."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def quote_id(self) -> int: ...
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


class QuotedCorpus(Corpus, Protocol):
    def quoted(self) -> Sequence[Said]:
        """The words of all quotes, each once, and of the notes on them."""

    def statements(self, field: str, value: str) -> dict[int, int]:
        """Statement id → quote id of those a filter such as ``actor`` lets through."""


@dataclass(frozen=True, slots=True)
class Asked:
    """``ids`` of the quotes that match; ``understood`` is the query as it was read, ``repairs`` what was mended;
    ``ids`` is ``None`` where nothing was asked."""

    ids: frozenset[int] | None
    understood: str = ""
    repairs: tuple[str, ...] = ()


def matching_quotes(corpus: QuotedCorpus, query: str) -> Asked:
    """Never an error, whatever was typed. Any thread may ask."""
    asked = parse(query)
    if asked.root is None:
        return Asked(None, "", asked.repairs)
    return Asked(frozenset(_Matching(corpus).ids(asked.root)), str(asked), asked.repairs)


class _Matching:
    def __init__(self, corpus: QuotedCorpus) -> None:
        self._corpus = corpus
        self._said = corpus.quoted()
        self._all = {each.quote_id: each.source_id for each in self._said}

    def ids(self, node: Node) -> set[int]:
        if isinstance(node, And):
            return self._together(node.children)
        if isinstance(node, Or):
            return set().union(*(self.ids(child) for child in node.children))
        if isinstance(node, Not):
            return self._all.keys() - self.ids(node.child)
        if isinstance(node, Filter):
            return self._together([node])
        return self._worded(node)

    def _together(self, nodes: Iterable[Node]) -> set[int]:
        """What is asked of statements is asked of one statement."""
        left: set[int] = set(self._all)
        statements: dict[int, int] | None = None
        for node in nodes:
            if isinstance(node, Filter) and node.field in _OF_STATEMENTS:
                let = self._corpus.statements(node.field, node.value)
                statements = let if statements is None else {each: let[each] for each in statements.keys() & let}
            elif isinstance(node, Filter):
                left &= self._of(self._corpus.matching(node.field, node.value))
            else:
                left &= self.ids(node)
        return left if statements is None else left & set(statements.values())

    def _of(self, sources: set[int]) -> set[int]:
        return {quote_id for quote_id, source_id in self._all.items() if source_id in sources}

    def _worded(self, leaf: Leaf) -> set[int]:
        scope = scope_of(leaf)
        if scope in (IN_TITLE, IN_TEXT):
            field = TITLE if scope == IN_TITLE else BODY
            reader = scan.Reader([leaf])
            documents = self._corpus.documents(sorted(set(self._all.values())))
            return self._of({each.source_id for each in documents if scan.found_in(leaf, field, reader.read(each))})
        kind = "notes" if scope == IN_NOTES else "quotes"
        return {each.quote_id for each in self._said if each.kind == kind and in_remark(each, [leaf])}
