"""What was asked, as a small tree of our own. No engine's syntax: the tree is what index and plain scan agree on.

A query never fails. What cannot be understood is mended and said in ``Query.repairs``; ``str(query)`` is what was
understood, and reads back as the same tree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

ANYWHERE, IN_TITLE, IN_TEXT = "", "title", "text"
"""Where a word is looked for: title and text, or one of them."""

OPERATORS = ("AND", "OR", "NOT", "NEAR")


@dataclass(frozen=True, slots=True)
class Words:
    """A word or phrase. Each of ``spellings`` is a run of terms, any of which will do (``al assad``,
    ``alassad``); with ``prefix`` the last term is the beginning of a word. ``shown`` is what was typed."""

    spellings: tuple[tuple[str, ...], ...]
    shown: str
    prefix: bool = False
    quoted: bool = False
    scope: str = ANYWHERE

    def __str__(self) -> str:
        text = self.shown + "*" * self.prefix
        where = f"{self.scope}:" if self.scope else ""
        return f'{where}"{text}"' if self.quoted or self.shown in OPERATORS else where + text


@dataclass(frozen=True, slots=True)
class Filter:
    """Sources by what is known of them; ``value`` as the corpus takes it."""

    field: str
    value: str

    def __str__(self) -> str:
        plain = self.value and not any(char.isspace() or char in '()"' for char in self.value)
        return f"{self.field}:{self.value}" if plain else f'{self.field}:"{self.value}"'


@dataclass(frozen=True, slots=True)
class And:
    children: tuple["Node", ...]

    def __str__(self) -> str:
        return " AND ".join(f"({child})" if isinstance(child, And | Or) else str(child) for child in self.children)


@dataclass(frozen=True, slots=True)
class Or:
    children: tuple["Node", ...]

    def __str__(self) -> str:
        return " OR ".join(f"({child})" if isinstance(child, And | Or) else str(child) for child in self.children)


@dataclass(frozen=True, slots=True)
class Not:
    child: "Node"

    def __str__(self) -> str:
        return f"NOT ({self.child})" if isinstance(self.child, And | Or) else f"NOT {self.child}"


Node: TypeAlias = Words | Filter | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """``root`` is ``None`` where nothing is left to look for."""

    root: Node | None
    repairs: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "" if self.root is None else str(self.root)


def words_of(node: Node | None, *, wanted: bool = True) -> Iterator[Words]:
    """The words that make a source match, each once, in the order written; those behind a NOT are left out."""
    yield from dict.fromkeys(_words(node, wanted))


def _words(node: Node | None, wanted: bool) -> Iterator[Words]:
    if isinstance(node, Words):
        if wanted:
            yield node
    elif isinstance(node, Not):
        yield from _words(node.child, not wanted)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _words(child, wanted)


def all_words(node: Node | None) -> list[Words]:
    """Every word of the query, wanted or not."""
    return list(dict.fromkeys([*_words(node, True), *_words(node, False)]))


def filters_of(node: Node | None) -> Iterator[Filter]:
    if isinstance(node, Filter):
        yield node
    elif isinstance(node, Not):
        yield from filters_of(node.child)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from filters_of(child)


def join(kind: type[And] | type[Or], nodes: list[Node]) -> Node | None:
    """The nodes under one roof, flat; no roof over a single one."""
    flat: list[Node] = []
    for node in nodes:
        flat.extend(node.children if isinstance(node, kind) else [node])
    return flat[0] if len(flat) == 1 else kind(tuple(flat)) if flat else None


def scoped(node: Node, scope: str) -> Node:
    """The same, looked for in ``scope`` wherever nothing narrower was said."""
    if isinstance(node, Words):
        return node if node.scope else replace(node, scope=scope)
    if isinstance(node, Not):
        return Not(scoped(node.child, scope))
    if isinstance(node, And | Or):
        return type(node)(tuple(scoped(child, scope) for child in node.children))
    return node


def respelled(node: Node, word: Words, instead: Words) -> Node:
    """The same with another word for one of its words."""
    if isinstance(node, Not):
        return Not(respelled(node.child, word, instead))
    if isinstance(node, And | Or):
        return type(node)(tuple(respelled(child, word, instead) for child in node.children))
    return instead if node == word else node
