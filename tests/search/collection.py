"""A corpus in memory: what search asks of a project, and edits to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from workbench.model import Block, BlockKind


@dataclass(frozen=True)
class Text:
    source_id: int
    title: str
    text: str
    blocks: tuple[Block, ...] = ()


@dataclass
class Collection:
    texts: dict[int, Text] = field(default_factory=dict)
    facts: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    changes: dict[int, int] = field(default_factory=dict)

    def put(self, source_id: int, shown: str, *, title: str = "", hidden: str = "") -> None:
        """``hidden`` is folded away after what is shown."""
        text = f"{shown}\n{hidden}" if hidden else shown
        start = len(text) - len(hidden)
        block = Block(BlockKind.BOILERPLATE, start, len(text), hidden=True)
        self.texts[source_id] = Text(source_id, title, text, (block,) if hidden else ())
        self.changes[source_id] = self.changes.get(source_id, 0) + 1

    def remove(self, source_id: int) -> None:
        self.texts.pop(source_id, None)

    def stamps(self) -> dict[int, str]:
        return {source_id: str(self.changes[source_id]) for source_id in self.texts}

    def document(self, source_id: int) -> Text:
        return self.texts[source_id]

    def documents(self, ids: Iterable[int]) -> Iterator[Text]:
        return (self.texts[source_id] for source_id in ids if source_id in self.texts)

    def matching(self, field: str, value: str) -> set[int]:
        return self.facts.get((field, value), set()) & self.texts.keys()


def of(*texts: str) -> Collection:
    """A collection of these texts as sources 1, 2, 3 …"""
    collection = Collection()
    for source_id, text in enumerate(texts, 1):
        collection.put(source_id, text)
    return collection
