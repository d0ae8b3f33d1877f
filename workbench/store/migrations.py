"""What changed in a project file after its first tables, one function a version.

The rule: a migration is never edited once it was committed; ``schema.MIGRATIONS`` names them in order and runs them
in one transaction, with foreign keys off and checked at the end.
"""

from sqlite_utils import Database


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
