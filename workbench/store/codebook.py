"""The codebook: who speaks (actors, their aliases and roles) and what is claimed.

The rules: two actors never share a name, though they may share an alias ("the minister"); a merge loses nothing:
names become aliases, statements, roles and notes move; nothing about a quote goes because its actor or its claim
went, unless a statement would be left saying nothing.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from workbench.errors import Refused
from workbench.language import tr
from workbench.model import Actor, ActorKind, Alias, Claim, Role, Stance, Tally
from workbench.store.history import History
from workbench.store.merges import about_to_merge, give_back, merge_of, remember
from workbench.store.rows import id_list, there
from workbench.store.schema import ProjectDatabase
from workbench.store.values import known
from workbench.text import fold

_OF_AN_ACTOR = (
    ("statement", "actor_id"), ("statement", "via_id"), ("memo", "actor_id"), ("actor", "parent_id"),
    ("merged", "actor_id"),
)  # fmt: skip
_OF_A_CLAIM = (("statement", "claim_id"), ("memo", "claim_id"), ("claim", "parent_id"), ("merged", "claim_id"))


class Codebook:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history

    # Actors.

    def actors(self) -> list[Actor]:
        """All of them, by name."""
        return self._actors("true", [])

    def actor(self, actor_id: int) -> Actor:
        """Raises ``LookupError``."""
        return there(next(iter(self._actors("actor.id = ?", [actor_id])), None), actor_id)

    def find_actor(self, name: str) -> Actor | None:
        """The actor of this name, or the only one with this alias; without regard to case, accents and quotation
        marks."""
        folded = fold(name)
        row = self._db.execute("select id from actor where folded = ?", [folded]).fetchone()
        if row is None:
            rows = self._db.execute("select distinct actor_id from alias where folded = ?", [folded]).fetchall()
            row = rows[0] if len(rows) == 1 else None
        return self.actor(row[0]) if row else None

    def add_actor(self, name: str, kind: ActorKind = ActorKind.PERSON, aliases: Iterable[str] = ()) -> Actor:
        """Raises ``Refused`` for an empty name, or one that an actor has already."""
        name = self._free_name(name)
        with self._history.step(tr("Add actor {name}", name=name)):
            made = self._db["actor"].insert({"name": name, "folded": fold(name), "kind": kind})
            actor_id = made.last_pk or 0
            for alias in aliases:
                self.add_alias(actor_id, alias)
        return self.actor(actor_id)

    def rename_actor(self, actor_id: int, name: str) -> Actor:
        """The old name stays as an alias."""
        old, name = self.actor(actor_id), self._free_name(name, besides=actor_id)
        with self._history.step(tr("Rename {name}", name=old.name)):
            self._db["actor"].update(actor_id, {"name": name, "folded": fold(name)})
            self._db["alias"].delete_where("actor_id = ? and folded = ?", [actor_id, fold(name)])
            self._insert_alias(actor_id, old.name)
        return self.actor(actor_id)

    def set_kind(self, actor_id: int, kind: ActorKind) -> None:
        with self._history.step(tr("Change kind of actor")):
            self._db["actor"].update(actor_id, {"kind": kind})

    def add_alias(self, actor_id: int, name: str) -> None:
        """Another name for this actor; a name it has already changes nothing. Raises ``Refused`` where it is the
        name of another actor."""
        name = self._free_name(name, besides=actor_id)
        with self._history.step(tr("Add alias {name}", name=name)):
            self._insert_alias(actor_id, name)

    def remove_alias(self, alias_id: int) -> None:
        with self._history.step(tr("Remove alias")):
            self._db["alias"].delete(alias_id)

    def add_role(self, actor_id: int, title: str, since: str | None = None, until: str | None = None) -> Role:
        """What the actor was, from when to when (ISO dates of any precision, or not known)."""
        title = title.strip()
        if not title:
            raise Refused(tr("A role needs a title."))
        if since and until and until < since[: len(until)]:
            raise Refused(tr("A role cannot end before it begins."))
        role = {"actor_id": actor_id, "title": title, "since": since or None, "until": until or None}
        with self._history.step(tr("Add role {title}", title=title)):
            made = self._db["role"].insert(role)
        return Role(made.last_pk or 0, actor_id, title, since or None, until or None)

    def remove_role(self, role_id: int) -> None:
        with self._history.step(tr("Remove role")):
            self._db["role"].delete(role_id)

    def merge_actors(self, keep_id: int, *other_ids: int) -> Actor:
        """The others are this one: their names become its aliases, what they said it said."""
        others = [self.actor(actor_id) for actor_id in other_ids if actor_id != keep_id]
        gone = id_list(other.id for other in others)
        with self._history.step(tr("Merge actors")):
            brought = [
                about_to_merge(self._db, "actor", other.id, kind=other.kind.value, names=other.names)
                for other in others
            ]
            self._stand_clear(keep_id, {other.id for other in others})
            for table, column in _OF_AN_ACTOR:
                self._move(table, column, keep_id, gone)
            # What passes on its own words passes nothing on.
            self._db.execute(
                "update statement set via_id = null where actor_id = ? and via_id = ?", [keep_id, keep_id]
            )
            self._drop_repeated_statements("actor_id", keep_id)
            for other in others:
                for name in other.names:
                    self._insert_alias(keep_id, name)
                for role in other.roles:
                    self._move_role(role, keep_id)
            for other, moved in zip(others, brought, strict=True):
                remember(self._db, "actor", keep_id, other.name, moved)
            self._db["actor"].delete_where("id in (select value from json_each(?))", [gone])
        return self.actor(keep_id)

    def split_actor(self, merge_id: int) -> Actor:
        """Take a merge back, however long ago: an actor of the old name, with what came along and is still here.
        Raises ``Refused`` where it was split already, or the name is another actor's by now."""
        keep_id, name, moved = merge_of(self._db, "actor", merge_id)
        with self._history.step(tr("Split {name}", name=self.actor(keep_id).name)):
            for each in moved["names"]:
                self._db["alias"].delete_where("actor_id = ? and folded = ?", [keep_id, fold(each)])
            actor = self.add_actor(name, known(ActorKind, moved["kind"]), moved["names"][1:])
            give_back(self._db, "actor", merge_id, keep_id, actor.id, moved)
        return self.actor(actor.id)

    def merges(self, *, actor_id: int | None = None, claim_id: int | None = None) -> list[tuple[int, str]]:
        """What was merged into an actor, or into a claim, and can be split again: id and name, the latest first."""
        noun, row_id = ("actor", actor_id) if actor_id is not None else ("claim", claim_id)
        return self._db.execute(
            f"select id, name from merged where {noun}_id = ? order by id desc", [row_id]
        ).fetchall()

    def move_actor(self, actor_id: int, parent_id: int | None) -> None:
        """Under another actor (a ministry under its state), or to the top. Raises ``Refused`` under itself."""
        if parent_id is not None and actor_id in (parent_id, *self._above("actor", parent_id)):
            raise Refused(tr("An actor cannot stand under itself."))
        with self._history.step(tr("Move actor")):
            self._db["actor"].update(actor_id, {"parent_id": parent_id})

    def remove_actor(self, actor_id: int) -> None:
        """Its quotes stay, without a speaker; who stood under it moves up; a statement that would say nothing
        goes."""
        actor = self.actor(actor_id)
        with self._history.step(tr("Remove {name}", name=actor.name)):
            self._db.execute("update actor set parent_id = ? where parent_id = ?", [actor.parent_id, actor_id])
            self._remove_empty_without("actor_id = ? or via_id = ?", [actor_id, actor_id], "actor", actor_id)

    def actor_counts(self) -> dict[int, int]:
        """How many quotes each actor speaks in; actors without quotes are left out."""
        rows = self._db.execute(
            """
            select actor_id, count(distinct quote_id) from statement where actor_id is not null group by actor_id
            """
        ).fetchall()
        return dict(rows)

    # Claims.

    def claims(self) -> list[Claim]:
        """All of them, in the order they were made."""
        return [
            Claim(*row) for row in self._db.execute("select id, text, parent_id from claim order by id").fetchall()
        ]

    def claim(self, claim_id: int) -> Claim:
        """Raises ``LookupError``."""
        row = self._db.execute("select id, text, parent_id from claim where id = ?", [claim_id]).fetchone()
        return Claim(*there(row, claim_id))

    def find_claim(self, text: str) -> Claim | None:
        """The claim of this wording, without regard to case, accents and quotation marks."""
        row = self._db.execute(
            "select id, text, parent_id from claim where folded = ? order by id", [fold(text)]
        ).fetchone()
        return Claim(*row) if row else None

    def add_claim(self, text: str, parent_id: int | None = None) -> Claim:
        """Raises ``Refused`` for empty wording, or one that a claim has already."""
        text = self._free_wording(text)
        with self._history.step(tr("Add claim")):
            made = self._db["claim"].insert({"text": text, "folded": fold(text), "parent_id": parent_id})
        return Claim(made.last_pk or 0, text, parent_id)

    def reword_claim(self, claim_id: int, text: str) -> Claim:
        text = self._free_wording(text, besides=claim_id)
        with self._history.step(tr("Reword claim")):
            self._db["claim"].update(claim_id, {"text": text, "folded": fold(text)})
        return self.claim(claim_id)

    def move_claim(self, claim_id: int, parent_id: int | None) -> None:
        """Under another claim, or (``None``) to the top. Raises ``Refused`` under itself or what is under it."""
        if parent_id is not None and claim_id in (parent_id, *self._above("claim", parent_id)):
            raise Refused(tr("A claim cannot stand under itself."))
        with self._history.step(tr("Move claim")):
            self._db["claim"].update(claim_id, {"parent_id": parent_id})

    def merge_claims(self, keep_id: int, *other_ids: int) -> Claim:
        """The others say the same: their statements, notes and sub-claims move. Raises ``Refused`` where the one
        to keep stands under one of the others."""
        others = [claim_id for claim_id in other_ids if claim_id != keep_id]
        above = [claim_id for claim_id in self._above("claim", keep_id) if claim_id in others]
        if above:
            raise Refused(
                tr(
                    "“{claim}” stands under “{parent}”: move it first, or keep the other one.",
                    claim=self.claim(keep_id).text,
                    parent=self.claim(above[0]).text,
                )
            )
        gone = id_list(others)
        with self._history.step(tr("Merge claims")):
            brought = [(self.claim(other), about_to_merge(self._db, "claim", other)) for other in others]
            for table, column in _OF_A_CLAIM:
                self._move(table, column, keep_id, gone)
            self._drop_repeated_statements("claim_id", keep_id)
            for other, moved in brought:
                remember(self._db, "claim", keep_id, other.text, moved)
            self._db["claim"].delete_where("id in (select value from json_each(?))", [gone])
        return self.claim(keep_id)

    def split_claim(self, merge_id: int) -> Claim:
        """Take a merge of claims back, see ``split_actor``; the claim stands beside the one that was kept."""
        keep_id, text, moved = merge_of(self._db, "claim", merge_id)
        with self._history.step(tr("Split claim")):
            claim = self.add_claim(text, self.claim(keep_id).parent_id)
            give_back(self._db, "claim", merge_id, keep_id, claim.id, moved)
        return self.claim(claim.id)

    def remove_claim(self, claim_id: int) -> None:
        """Its quotes stay; what stood under it moves up; a statement that would say nothing goes."""
        claim = self.claim(claim_id)
        with self._history.step(tr("Remove claim")):
            self._db.execute("update claim set parent_id = ? where parent_id = ?", [claim.parent_id, claim_id])
            self._remove_empty_without("claim_id = ?", [claim_id], "claim", claim_id)

    def tallies(self) -> dict[int, Tally]:
        """The stances on each claim, counted in statements; claims nobody speaks of are left out."""
        rows = self._db.execute(
            """
            select claim_id, stance, count(*) from statement where claim_id is not null group by claim_id, stance
            """
        ).fetchall()
        return {
            claim_id: Tally(
                **{known(Stance, stance).value if stance else "unmarked": count for _, stance, count in of_claim}
            )
            for claim_id, of_claim in groupby(rows, key=lambda row: int(row[0]))
        }

    # Details, in the order they are called above.

    def _actors(self, where: str, parameters: list[Any]) -> list[Actor]:
        rows = self._db.execute(
            f"select id, name, kind, parent_id from actor where {where} order by folded, id", parameters
        ).fetchall()
        aliases = self._by_actor("alias", "id, actor_id, name", where, parameters)
        roles = self._by_actor("role", "id, actor_id, title, since, until", where, parameters)
        return [
            Actor(
                actor_id,
                name,
                known(ActorKind, kind),
                tuple(Alias(*row) for row in aliases.get(actor_id, ())),
                tuple(Role(*row) for row in roles.get(actor_id, ())),
                parent_id,
            )
            for actor_id, name, kind, parent_id in rows
        ]

    def _by_actor(self, table: str, columns: str, where: str, parameters: list[Any]) -> dict[int, list[Any]]:
        rows = self._db.execute(
            f"""
            select {columns} from {table} where actor_id in (select actor.id from actor where {where})
            order by actor_id, id
            """,
            parameters,
        ).fetchall()
        return {actor_id: list(found) for actor_id, found in groupby(rows, key=lambda row: int(row[1]))}

    def _free_name(self, name: str, besides: int = 0) -> str:
        name = " ".join(name.split())
        if not fold(name):
            raise Refused(tr("An actor needs a name."))
        row = self._db.execute(
            "select name from actor where folded = ? and id <> ?", [fold(name), besides]
        ).fetchone()
        if row:
            raise Refused(tr("There is an actor “{name}” already; the two can be merged.", name=row[0]))
        return name

    def _insert_alias(self, actor_id: int, name: str) -> None:
        self._db.execute(
            """
            insert into alias (actor_id, name, folded) select :actor, :name, :folded
            where not exists (select 1 from actor where id = :actor and folded = :folded)
            and not exists (select 1 from alias where actor_id = :actor and folded = :folded)
            """,
            {"actor": actor_id, "name": name, "folded": fold(name)},
        )

    def _move(self, table: str, column: str, keep_id: int, gone: str) -> None:
        self._db.execute(
            f"update {table} set {column} = ? where {column} in (select value from json_each(?))", [keep_id, gone]
        )

    def _drop_repeated_statements(self, column: str, row_id: int) -> None:
        """After a merge a quote may say the same thing twice: the confirmed one stays, else the older."""
        self._db.execute(
            f"""
            delete from statement where {column} = ? and exists (
                select 1 from statement as other where other.quote_id = statement.quote_id
                and other.actor_id is statement.actor_id and other.claim_id is statement.claim_id
                and other.stance is statement.stance and other.via_id is statement.via_id
                and (other.suggested, other.id) < (statement.suggested, statement.id)
            )
            """,
            [row_id],
        )

    def _stand_clear(self, keep_id: int, others: set[int]) -> None:
        """An actor that stands, at any depth, under one that is merged into it comes to stand above."""
        above = self._above("actor", keep_id)
        last = max((place for place, actor_id in enumerate(above) if actor_id in others), default=None)
        if last is not None:
            parent_id = next(iter(above[last + 1 :]), None)
            self._db["actor"].update(keep_id, {"parent_id": parent_id})

    def _move_role(self, role: Role, actor_id: int) -> None:
        self._db.execute(
            """
            update role set actor_id = :actor where id = :id and not exists (
                select 1 from role as mine where mine.actor_id = :actor and mine.title = role.title
                and mine.since is role.since and mine.until is role.until
            )
            """,
            {"actor": actor_id, "id": role.id},
        )

    def _remove_empty_without(self, where: str, parameters: list[int], table: str, row_id: int) -> None:
        """Remove an actor or a claim, and of the statements it was named in those that now say nothing."""
        named = [row[0] for row in self._db.execute(f"select id from statement where {where}", parameters).fetchall()]
        self._db[table].delete(row_id)
        self._db.execute(
            """
            delete from statement where id in (select value from json_each(?))
            and actor_id is null and claim_id is null and stance is null and via_id is null
            """,
            [id_list(named)],
        )

    def _free_wording(self, text: str, besides: int = 0) -> str:
        text = " ".join(text.split())
        if not fold(text):
            raise Refused(tr("A claim needs words."))
        row = self._db.execute(
            "select text from claim where folded = ? and id <> ?", [fold(text), besides]
        ).fetchone()
        if row:
            raise Refused(tr("There is a claim “{text}” already; the two can be merged.", text=row[0]))
        return text

    def _above(self, noun: str, row_id: int) -> list[int]:
        """The actors, or claims, over this one, the nearest first."""
        rows = self._db.execute(
            f"""
            with recursive above (id, depth) as (
                select parent_id, 1 from {noun} where id = ?
                union select {noun}.parent_id, depth + 1 from above join {noun} on {noun}.id = above.id
            )
            select id from above where id is not null order by depth
            """,
            [row_id],
        ).fetchall()
        return [row[0] for row in rows]
