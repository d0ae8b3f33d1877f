"""A corpus in memory: what search asks of a project, and edits to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from workbench.model import Block, BlockKind, Span


@dataclass(frozen=True)
class Text:
    source_id: int
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    language: str | None = None


@dataclass(frozen=True)
class Comment:
    id: int
    kind: str
    source_id: int
    text: str
    language: str | None = None
    start: int | None = None
    span: Span | None = None


@dataclass
class Collection:
    texts: dict[int, Text] = field(default_factory=dict)
    facts_of: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    changes: dict[int, int] = field(default_factory=dict)
    known: dict[int, tuple[str | None, str | None]] = field(default_factory=dict)
    mentioned: list[tuple[int, str, str]] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    edits: int = 0

    def put(
        self, source_id: int, shown: str, *, title: str = "", hidden: str = "", language: str | None = None
    ) -> None:
        """``hidden`` is folded away after what is shown."""
        self.edits += 1
        text = f"{shown}\n{hidden}" if hidden else shown
        start = len(text) - len(hidden)
        block = Block(BlockKind.BOILERPLATE, start, len(text), hidden=True)
        self.texts[source_id] = Text(source_id, title, text, (block,) if hidden else (), language)
        self.changes[source_id] = self.changes.get(source_id, 0) + 1

    def remove(self, source_id: int) -> None:
        self.edits += 1
        self.texts.pop(source_id, None)

    def comment(self, kind: str, source_id: int, text: str, *, start: int | None = None) -> None:
        """A quote that begins at ``start``, or a note."""
        self.edits += 1
        number = len(self.comments) + 1
        self.comments.append(Comment(number, kind, source_id, text, self.texts[source_id].language, start))

    def version(self) -> int:
        return self.edits

    def stamps(self) -> dict[int, str]:
        return {source_id: str(self.changes[source_id]) for source_id in self.texts}

    def document(self, source_id: int) -> Text:
        return self.texts[source_id]

    def documents(self, ids: Iterable[int]) -> Iterator[Text]:
        return (self.texts[source_id] for source_id in ids if source_id in self.texts)

    def matching(self, field: str, value: str) -> set[int]:
        return self.facts_of.get((field, value), set()) & self.texts.keys()

    def facts(self, ids: Iterable[int]) -> list[tuple[int, str | None, str | None, str | None]]:
        return [(each, *self.known.get(each, (None, None)), self.texts[each].language) for each in ids]

    def statuses(self) -> dict[int, str]:
        return {}

    def mentions(self) -> list[tuple[int, str, str]]:
        return self.mentioned

    def remarks(self) -> list[Comment]:
        return [each for each in self.comments if each.source_id in self.texts]


def of(*texts: str) -> Collection:
    """A collection of these texts as sources 1, 2, 3 …"""
    collection = Collection()
    for source_id, text in enumerate(texts, 1):
        collection.put(source_id, text)
    return collection
