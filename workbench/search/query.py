"""What was asked, as a small tree of our own. No engine's syntax: the tree is what index and plain scan agree on.

A query never fails. What cannot be understood is mended and said in ``Query.repairs``; ``str(query)`` is what was
understood, and reads back as the same tree.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

ANYWHERE, IN_TITLE, IN_TEXT, IN_QUOTES, IN_NOTES = "", "title", "text", "quotes", "notes"
"""Where a word is looked for: title and text, one of them, the quotes taken from a source, or the notes on them."""
SCOPES = (IN_TITLE, IN_TEXT, IN_QUOTES, IN_NOTES)

OPERATOR = re.compile(r"AND|OR|NOT|(?:NEAR|near)(?:/\d*)?")
"""A word that is written like one of these stands in quotation marks, or it would be read as one."""
NEAREST, FARTHEST = 10, 50
"""Words apart for NEAR without a number, and at most."""


class Kind(Enum):
    """How a term of a query stands for terms of a text."""

    FORMS = "any form of the word"
    EXACT = "the word itself"
    BEGINNING = "what begins so"
    TYPING = "what begins so, and any form of the word"
    PATTERN = "what fits, * being anything and ? one character"
    LIKE = "what is so many edits away at most"


@dataclass(frozen=True, slots=True)
class Part:
    """``term`` is folded, ``written`` as it was typed; ``edits`` are of a LIKE."""

    term: str
    kind: Kind = Kind.EXACT
    written: str = ""
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """A word or phrase. Each of ``spellings`` is a run of terms, any of which will do (``al assad``,
    ``alassad``). ``shown`` is what was typed, ``mark`` what was written after it (``*``, ``~2``)."""

    spellings: tuple[tuple[Part, ...], ...]
    shown: str
    mark: str = ""
    quoted: bool = False
    scope: str = ANYWHERE

    def __str__(self) -> str:
        where = f"{self.scope}:" if self.scope else ""
        if self.mark.startswith("~"):
            return where + self.shown + self.mark
        text = self.shown + self.mark
        # A word of the phrase may be open-ended all the same: its star, or one letter of a script in pairs.
        if any(part.kind is Kind.EXACT for part in self.spellings[0]) and self.spellings[0][0].written:
            return f'{where}="{text}"'
        return f'{where}"{text}"' if self.quoted or OPERATOR.fullmatch(self.shown) else where + text


@dataclass(frozen=True, slots=True)
class Near:
    """Both within so many words of each other, in either order, in one run of text."""

    left: Words
    right: Words
    distance: int

    def __str__(self) -> str:
        return f"{self.left} NEAR/{self.distance} {self.right}"


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
        return f"NOT ({self.child})" if isinstance(self.child, And | Or | Near) else f"NOT {self.child}"


Leaf: TypeAlias = Words | Near
Node: TypeAlias = Words | Near | Filter | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """``root`` is ``None`` where nothing is left to look for."""

    root: Node | None
    repairs: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "" if self.root is None else str(self.root)


def words_of(node: Node | None) -> Iterator[Words]:
    """The words that make a source match, each once, in the order written; those behind a NOT are left out."""
    for leaf in leaves_of(node):
        yield from (leaf.left, leaf.right) if isinstance(leaf, Near) else (leaf,)


def leaves_of(node: Node | None, *, wanted: bool = True) -> list[Leaf]:
    """What makes a source match, or with ``wanted`` false what keeps one from matching; each once."""
    return list(dict.fromkeys(_leaves(node, wanted)))


def _leaves(node: Node | None, wanted: bool) -> Iterator[Leaf]:
    if isinstance(node, Words | Near):
        if wanted:
            yield node
    elif isinstance(node, Not):
        yield from _leaves(node.child, not wanted)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _leaves(child, wanted)


def all_leaves(node: Node | None) -> list[Leaf]:
    """Everything of the query that is looked for in words, wanted or not."""
    return list(dict.fromkeys([*_leaves(node, True), *_leaves(node, False)]))


def filters_of(node: Node | None) -> Iterator[Filter]:
    if isinstance(node, Filter):
        yield node
    elif isinstance(node, Not):
        yield from filters_of(node.child)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from filters_of(child)


def without(node: Node | None, field: str) -> Node | None:
    """The same without the one choice of values of a field that narrows all of it; with it where there is none, or
    more than one."""
    parts = node.children if isinstance(node, And) else (node,) if node else ()
    chosen = [part for part in parts if _chooses(part, field)]
    return join(And, [part for part in parts if part not in chosen]) if len(chosen) == 1 else node


def _chooses(node: Node, field: str) -> bool:
    values = node.children if isinstance(node, Or) else (node,)
    return all(isinstance(each, Filter) and each.field == field for each in values)


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
    if isinstance(node, Near):
        scope = node.left.scope or node.right.scope or scope
        return Near(replace(node.left, scope=scope), replace(node.right, scope=scope), node.distance)
    if isinstance(node, Not):
        return Not(scoped(node.child, scope))
    if isinstance(node, And | Or):
        return type(node)(tuple(scoped(child, scope) for child in node.children))
    return node


def respelled(node: Node, word: Words, instead: Words) -> Node:
    """The same with another word for one of its words."""
    if isinstance(node, Near):
        sides = [instead if side == word else side for side in (node.left, node.right)]
        return Near(sides[0], sides[1], node.distance)
    if isinstance(node, Not):
        return Not(respelled(node.child, word, instead))
    if isinstance(node, And | Or):
        return type(node)(tuple(respelled(child, word, instead) for child in node.children))
    return instead if node == word else node
