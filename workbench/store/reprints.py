"""Which sources hold much of each other, from hashes remembered as each came in.

The rule: this only tells; nothing is ever removed or hidden by it. Hashes are a memory, not data: what is missing
or out of date (the source's stamp has changed since) is worked out again from the text. Groups and candidates
come from the sample, the shares that are shown from the whole texts. Only reads, so any thread's connection will do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from workbench import reprints
from workbench.model import Block, BlockKind, Kin, Near
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase
from workbench.store.values import known

LEAST = 0.2  # containment in either direction from which two sources are near each other
GROUPED = 0.5  # and from which they are one story in a group: background paragraphs would chain strangers together
_CANDIDATE = 0.12  # containment in the sample from which it is worth looking at the texts
_COMMON = 400  # sources that share a shingle before it is a phrase of an agency, not a sign of a reprint
_READ = 200  # sources read at once


def remember(
    db: ProjectDatabase, source_id: int, text: str, blocks: Iterable[Block], known: tuple[int, bytes] | None = None
) -> None:
    """Keep the sample of a source's latest text beside its stamp; ``known`` is its fingerprint, if it is."""
    count, hashes = known or reprints.fingerprint(reprints.body(text, blocks))
    db.execute(
        """
        insert into likeness (id, stamp, shingles, hashes) select id, stamp, ?, ? from source where id = ?
        on conflict (id) do update set
            stamp = excluded.stamp, shingles = excluded.shingles, hashes = excluded.hashes
        """,
        [count, hashes, source_id],
    )


def bring_up_to_date(db: ProjectDatabase, most: int) -> None:
    """Remember anew what is missing or of an older state, of so many sources; for a connection that may write."""
    rows = db.execute(
        """
        select source.id from source left join likeness on likeness.id = source.id
        where likeness.stamp is not source.stamp order by source.id limit ?
        """,
        [most],
    ).fetchall()
    for (source_id,) in rows:
        text, blocks = _read(db, source_id)
        remember(db, source_id, text, blocks)


def near(db: ProjectDatabase, source_id: int) -> list[Near]:
    """The sources that hold at least a fifth of this one, or of which this one holds a fifth; the nearest first.
    Empty where the source is gone."""
    whole = _Texts(db)
    own = whole.shingles(source_id)
    wanted = set(reprints.sampled(reprints.sample(own)))
    found = []
    for other, hashes in _samples(db, whole):
        if other == source_id or not wanted or not len(hashes):
            continue
        common = sum(1 for each in hashes if each in wanted)
        if common >= _CANDIDATE * min(len(wanted), len(hashes)) and common:
            found.append(_compared(whole, source_id, other))
    near = [each for each in found if max(each.holds, each.held) >= LEAST]
    return sorted(near, key=lambda each: (-max(each.holds, each.held), each.source_id))


def groups(db: ProjectDatabase) -> Iterator[list[tuple[int, ...]] | None]:
    """A job: yields ``None`` while it works and at the end the groups of sources that tell one story, by their
    samples, the largest first, ids in the order the sources came in."""
    import numpy as np  # not for a start without a comparison

    ids: list[int] = []
    samples: list[Any] = []
    for source_id, remembered in _samples(db, _Texts(db)):
        ids.append(source_id)
        samples.append(np.frombuffer(remembered, np.uint32))
        if len(ids) % _READ == 0:
            yield None
    parent = {number: number for number in range(len(ids))}
    sizes = np.fromiter(map(len, samples), np.int64, len(samples))
    for number, others, counts in _shared(samples, sizes):
        if others is None:
            yield None
            continue
        alike = counts >= GROUPED * np.minimum(sizes[number], sizes[others])
        for other in others[alike].tolist():
            parent[_root(parent, other)] = _root(parent, number)
    members: dict[int, list[int]] = defaultdict(list)
    for number, source_id in enumerate(ids):
        members[_root(parent, number)].append(source_id)
    found = [tuple(sorted(group)) for group in members.values() if len(group) > 1]
    yield sorted(found, key=lambda group: (-len(group), group))


def _shared(samples: list[Any], sizes: Any) -> Iterator[tuple[int, Any, Any]]:
    """For each sample that shares hashes with later ones: its number, theirs, and how many hashes each shares with
    it; ``None`` for theirs now and then, where there was nothing. Over columns: in dictionaries, the hashes of ten
    thousand sources take half a gigabyte."""
    import numpy as np

    hashes = np.concatenate([np.empty(0, np.uint32), *samples])
    order = np.argsort(hashes, kind="stable")
    yield 0, None, None
    owners = np.repeat(np.arange(len(samples), dtype=np.int32), sizes)[order]
    ends = np.flatnonzero(np.append(hashes[order][1:] != hashes[order][:-1], True)) + 1 if len(hashes) else order
    lengths = np.diff(ends, prepend=0)
    end_of = np.repeat(ends, lengths)
    end_of[np.repeat(lengths > _COMMON, lengths)] = 0  # a phrase that everybody uses
    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    del order, hashes
    stops = np.cumsum(sizes)
    for number, (start, stop) in enumerate(zip((stops - sizes).tolist(), stops.tolist(), strict=True)):
        if number % _READ == 0:
            yield number, None, None
        first = places[start:stop] + 1
        many = np.maximum(end_of[first - 1] - first, 0)
        total = int(many.sum())
        if total:
            at = np.arange(total) + np.repeat(first - np.cumsum(many) + many, many)
            yield number, *np.unique(owners[at], return_counts=True)


def stories(db: ProjectDatabase) -> Iterator[list[tuple[Kin, ...]] | None]:
    """A job: as ``groups``, each source compared with the first of its group, which comes first."""
    found: list[tuple[int, ...]] = []
    for step in groups(db):
        found = step or []
        yield None
    rows = db.execute(
        "select id, published, agency from source where id in (select value from json_each(?))",
        [id_list([source_id for ids in found for source_id in ids])],
    ).fetchall()
    known = {source_id: (published or "9999", agency) for source_id, published, agency in rows}
    told = []
    whole = _Texts(db)
    for ids in found:
        first, *others = sorted((each for each in ids if each in known), key=lambda each: (known[each][0], each))
        kin = [Kin(first, 1.0, 1.0, first, known[first][1])]
        for other in others:
            near = _compared(whole, other, first)
            kin.append(Kin(other, near.holds, near.held, first, known[other][1]))
            yield None
        told.append(tuple(kin))
    yield told


def _root(parent: dict[int, int], source_id: int) -> int:
    while parent[source_id] != source_id:
        parent[source_id] = parent[parent[source_id]]
        source_id = parent[source_id]
    return source_id


def _compared(whole: "_Texts", source_id: int, other: int) -> Near:
    mine, theirs = whole.shingles(source_id), whole.shingles(other)
    return Near(other, holds=reprints.containment(mine, theirs), held=reprints.containment(theirs, mine))


def _samples(db: ProjectDatabase, whole: "_Texts") -> Iterator[tuple[int, Any]]:
    """Each source's sample, remembered or worked out."""
    rows = db.execute(
        """
        select source.id, case when likeness.stamp is source.stamp then likeness.hashes end from source
        left join likeness on likeness.id = source.id order by source.id
        """
    )
    for source_id, remembered in rows.fetchall():
        if remembered is None:
            remembered = reprints.sample(whole.shingles(source_id))
        yield source_id, reprints.sampled(remembered)


class _Texts:
    """The shingles of whole texts, each worked out once."""

    def __init__(self, db: ProjectDatabase) -> None:
        self._db = db
        self._known: dict[int, set[int]] = {}

    def shingles(self, source_id: int) -> set[int]:
        if source_id not in self._known:
            if len(self._known) > _READ:
                self._known.pop(next(iter(self._known)))
            self._known[source_id] = reprints.shingles(reprints.body(*_read(self._db, source_id)))
        return self._known[source_id]


def _read(db: ProjectDatabase, source_id: int) -> tuple[str, list[Block]]:
    """The latest text of a source and its blocks; nothing where it is gone."""
    row = db.execute(
        "select id, text from version where source_id = ? order by id desc limit 1", [source_id]
    ).fetchone()
    if row is None:
        return "", []
    blocks = db.execute(
        'select kind, start, "end", hidden from block where version_id = ? order by start', [row[0]]
    ).fetchall()
    return row[1], [Block(known(BlockKind, kind), start, end, bool(hidden)) for kind, start, end, hidden in blocks]
