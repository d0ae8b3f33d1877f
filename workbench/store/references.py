"""What a list of references says of texts that are in the project already, and of which it brings no file.

The rule: a reference is known by an address, a DOI, or a headline with its date, and by nothing less; what it says
fills what nobody knew and never replaces anything. Nothing is filled before somebody asks for it; then all of it is
one step.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.language import tr_n
from workbench.model import Rejected
from workbench.store.history import History
from workbench.store.rows import STAMP_BITS
from workbench.store.schema import ProjectDatabase
from workbench.store.sources import EDITABLE, Sources
from workbench.text import fold

_LEAST_TITLE = 12  # characters of a headline that is nobody else's


@dataclass(frozen=True, slots=True)
class Match:
    """A reference and the source it describes; ``new`` is what it knows and the source does not."""

    reference: Rejected
    source_id: int
    title: str
    new: Mapping[str, str]


class References:
    def __init__(self, db: ProjectDatabase, history: History, sources: Sources) -> None:
        self._db = db
        self._history = history
        self._sources = sources

    def look_up(self, references: Iterable[Rejected]) -> list[Match]:
        """Those that describe a source of the project, in their order; one that fits several is left out."""
        references = [each for each in references if each.facts]
        if not references:
            return []
        register = _Register(self._db)
        found = [(each, each.of or register.find(dict(each.facts))) for each in references]
        sources = {source.id: source for source in self._sources.many({of for _, of in found if of})}
        matches = []
        told: dict[int, set[str]] = defaultdict(set)
        for reference, source_id in found:
            if source_id not in sources:
                continue
            source = sources[source_id]
            new = {
                name: value
                for name, value in reference.facts
                if name in EDITABLE and value.strip() and not getattr(source, name) and name not in told[source.id]
            }
            told[source.id] |= set(new)
            matches.append(Match(reference, source.id, source.title, new))
        return matches

    def fill(self, matches: Sequence[Match]) -> int:
        """Write what is new, where it is still not known; returns how many details that were."""
        matches = [match for match in matches if match.new]
        present = {source.id: source for source in self._sources.many({match.source_id for match in matches})}
        filled = 0
        with self._history.step(tr_n("Fill in details of {n} source|Fill in details of {n} sources", len(present))):
            for match in matches:
                source = present.get(match.source_id)
                new = {name: value for name, value in match.new.items() if source and not getattr(source, name)}
                if new:
                    self._sources.edit(match.source_id, **new)
                    self._note_origin(match.source_id, new)
                    filled += len(new)
        return filled

    def _note_origin(self, source_id: int, names: Iterable[str]) -> None:
        """A file said it, not the person who imported the file."""
        self._db.execute(
            "update source set origins = json_patch(origins, ?), stamp = random() & ? where id = ?",
            [json.dumps(dict.fromkeys(names, "file")), STAMP_BITS, source_id],
        )


class _Register:
    """The sources by what they are known by; read once for a list of thousands."""

    def __init__(self, db: ProjectDatabase) -> None:
        self._addresses: dict[str, int] = {}
        self._titles: dict[str, list[tuple[int, str]]] = defaultdict(list)
        rows = db.execute("select id, url, title_folded, published from source order by id").fetchall()
        for source_id, url, title, published in rows:
            if url:
                self._addresses.setdefault(_address(url), source_id)
            self._titles[title].append((source_id, published or ""))

    def find(self, facts: Mapping[str, str]) -> int | None:
        for address in (facts.get("url", ""), _doi_address(facts.get("doi", ""))):
            if address and _address(address) in self._addresses:
                return self._addresses[_address(address)]
        title = fold(facts.get("title", ""))
        if len(title) < _LEAST_TITLE:
            return None
        date = facts.get("published", "")
        same = [source_id for source_id, published in self._titles.get(title, ()) if _same_day(date, published)]
        return same[0] if len(same) == 1 else None


def _same_day(one: str, other: str) -> bool:
    """Whether two dates may be the same, as far as either is known; a month says nothing against a day of it."""
    return one.startswith(other) or other.startswith(one)


def _address(url: str) -> str:
    """The same for every way an address is written."""
    bare = url.strip().partition("#")[0].removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return _doi(bare) if "doi.org/" in bare else bare.rstrip("/").casefold()


def _doi(value: str) -> str:
    return "doi:" + value.strip().casefold().rpartition("doi.org/")[2].removeprefix("doi:").strip(" /")


def _doi_address(doi: str) -> str:
    return f"https://doi.org/{_doi(doi).removeprefix('doi:')}" if doi.strip() else ""
