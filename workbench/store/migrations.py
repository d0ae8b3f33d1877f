"""What changed in a project file after its first tables, one function a version.

The rule: a migration is never edited once it was committed; ``schema.MIGRATIONS`` names them in order and runs them
in one transaction, with foreign keys off and checked at the end.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

from workbench.text import fold


def files_of_several_sources(db: Database) -> None:
    """A ``bundle`` is a file several sources came from, kept once; their versions refer to it and have no
    ``original`` of their own. ``likeness`` remembers what a source's body consists of (see ``store.reprints``) and
    may be deleted at any time. Kinds of blocks are no longer listed here: ``model.BlockKind`` lists them."""
    db.executescript(
        """
        create table bundle (
            id integer primary key autoincrement,
            sha256 text not null,
            deflated blob not null
        );
        create index bundle_sha256 on bundle (sha256);
        alter table version add column bundle_id integer references bundle (id);
        alter table version add column part integer check (part > 0);
        create index version_bundle on version (bundle_id);

        alter table source add column updated text;
        alter table source add column agency text;
        alter table source add column translator text;

        create table likeness (
            id integer primary key,  -- the source's; not a foreign key, so that it outlives a removal undone later
            stamp integer not null,
            shingles integer not null,
            hashes blob not null
        );

        create table block_of_any_kind (
            id integer primary key,
            version_id integer not null references version (id) on delete cascade,
            kind text not null,
            start integer not null check (start >= 0),
            "end" integer not null check ("end" >= start),
            hidden integer not null default 0 check (hidden in (0, 1)),
            reason text
        );
        insert into block_of_any_kind select id, version_id, kind, start, "end", hidden, reason from block;
        drop table block;
        alter table block_of_any_kind rename to block;
        create index block_version on block (version_id, start);
        """
    )


def trees_of_actors_and_words_to_filter_by(db: Database) -> None:
    """``folded`` forms of quotations and notes, so that a list is narrowed by SQL; actors stand under one another
    as claims do; ``merged`` remembers what a merge brought along (``moved``: ids by table, as JSON), so that the
    two can be told apart again."""
    db.conn.create_function("fold", 1, fold, deterministic=True)
    db.executescript(
        """
        alter table segment add column folded text not null default '';
        alter table memo add column folded text not null default '';
        update segment set folded = fold(exact);
        update memo set folded = fold(text);

        alter table actor add column parent_id integer references actor (id) on delete set null;
        create index actor_parent on actor (parent_id);

        create table merged (
            id integer primary key autoincrement,
            actor_id integer references actor (id) on delete cascade,
            claim_id integer references claim (id) on delete cascade,
            name text not null,
            moved text not null,
            check ((actor_id is not null) + (claim_id is not null) = 1)
        );
        create index merged_actor on merged (actor_id);
        create index merged_claim on merged (claim_id);
        """
    )


def quotes_on_later_versions(db: Database) -> None:
    """A quote belongs to the version it was taken from; a ``projection`` says where it stands in a later one
    (``spans``: ``[[start, end], …]`` as JSON), how that was found, and what a person decided. ``version.path`` is
    where the file lay, by which it is known when it comes again."""
    db.executescript(
        """
        create table projection (
            id integer primary key autoincrement,
            quote_id integer not null references quote (id) on delete cascade,
            version_id integer not null references version (id) on delete cascade,
            anchor text not null check (anchor in ('attached', 'review', 'orphan')),
            why text not null,
            similarity real not null,
            spans text not null,
            decision text check (decision in ('accepted', 'reselected', 'kept', 'orphaned'))
        );
        create unique index projection_quote on projection (quote_id, version_id);
        create index projection_version on projection (version_id);
        alter table version add column path text;
        create index version_path on version (path) where path is not null;
        create index source_url on source (url) where url is not null;
        """
    )


def searches_kept_by_name(db: Database) -> None:
    """A ``saved_search`` is a query somebody gave a name; ``asked_search`` are the last ones that led somewhere,
    which nobody undoes."""
    db.executescript(
        """
        create table saved_search (
            id integer primary key autoincrement,
            name text not null,
            folded text not null,
            query text not null,
            created text not null
        );
        create unique index saved_search_folded on saved_search (folded);
        create table asked_search (
            id integer primary key autoincrement,
            query text not null unique
        );
        """
    )


def copies_dates_and_translations(db: Database) -> None:
    """What a report says beside a quotation: where a copy of its source is kept (``archive_url``), when it was said
    (``said_on``), and what it is in another language: one ``translation`` a quote."""
    db.executescript(
        """
        alter table source add column archive_url text;
        alter table statement add column said_on text;
        create table translation (
            id integer primary key autoincrement,
            quote_id integer not null references quote (id) on delete cascade,
            text text not null,
            folded text not null,
            language text,
            translator text
        );
        create unique index translation_quote on translation (quote_id);
        """
    )


def blocks_folded_or_kept_by_choice(db: Database) -> None:
    """A ``folding`` is what somebody said of a block, remembered for an outlet (its row, and the host of its pages):
    blocks of this ``shape`` (see ``store.foldings``) are hidden, or are not, in what comes from there."""
    db.executescript(
        """
        create table folding (
            id integer primary key autoincrement,
            outlet_id integer references outlet (id) on delete cascade,
            site text,
            shape text not null,
            hidden integer not null check (hidden in (0, 1)),
            check (outlet_id is not null or site is not null)
        );
        create index folding_outlet on folding (outlet_id);
        create index folding_site on folding (site);
        """
    )


def reports_as_they_were_set_up(db: Database) -> None:
    """A ``report_choice`` is one of ``report.Choices`` that is not as it comes (``value`` is JSON), a ``report_lead``
    the text that opens a section, by the key of the section; an ``export`` is a report that was handed in: ``file``
    is its name, ``quotes`` their number, ``state`` the digests of what it said (``report.changes``)."""
    db.executescript(
        """
        create table report_choice (
            id integer primary key autoincrement,
            name text not null unique,
            value text not null
        );
        create table report_lead (
            id integer primary key autoincrement,
            section text not null unique,
            text text not null
        );
        create table export (
            id integer primary key autoincrement,
            "when" text not null,
            file text not null,
            quotes integer not null,
            state text not null
        );
        """
    )


def likeness_by_other_hashes(db: Database) -> None:
    """What is remembered of each source's body was made of other hashes, which no new one would meet."""
    db.execute("delete from likeness")


def words_to_filter_by_in_the_log(db: Database) -> None:
    """Rows of the log from before words had a ``folded`` form get one, so that what an undo puts back is found by
    its words; and so do rows that an undo has put back without it."""
    db.conn.create_function("fold", 1, fold, deterministic=True)
    db.conn.create_function("with_folded", 2, _with_folded, deterministic=True)
    for table, words in (("segment", "exact"), ("memo", "text")):
        db.execute(f"update {table} set folded = fold({words}) where folded <> fold({words})")
        db.execute(
            "update step_row set before = with_folded(before, ?) where logged_table = ? and before is not null",
            [words, table],
        )


def _with_folded(before: str, words: str) -> str:
    row = json.loads(before)
    return json.dumps(row | {"folded": fold(row[words])}, ensure_ascii=False)
