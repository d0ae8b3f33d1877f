"""Makes the rows of a salvaged project fit together again.

The rules: nothing is made up, and nothing goes without a line in the ledger. Where two rows contradict each other the
one that several others bear out is believed; what refers to something that is lost is left out, and of every quote it
is said what it lost.
"""

import sqlite3

from workbench.language import tr, tr_n
from workbench.store.ledger import Ledger


def mend(db: sqlite3.Connection, ledger: Ledger) -> None:
    """Inside a transaction, with foreign keys off."""
    _give_back_texts(db, ledger)
    _tell_of_quotes(db, ledger)
    _leave_out(db, ledger)
    _mend_facts(db)


def _give_back_texts(db: sqlite3.Connection, ledger: Ledger) -> None:
    """A text belongs to a source, and so do the quotes taken from it: all of them to the same."""
    given_back = db.execute(
        """
        update version set source_id = (select min(source_id) from quote where version_id = version.id)
        where id in (
            select version_id from quote join version on version.id = version_id group by version_id
            having count(distinct quote.source_id) = 1 and min(quote.source_id) <> version.source_id
            and min(quote.source_id) in (select id from source)
            and min(quote.source_id) not in (select source_id from version)
        )
        """
    ).rowcount
    if given_back:
        ledger.losses.append(
            tr_n(
                "{n} text was given back to the source its quotes name."
                "|{n} texts were given back to the sources their quotes name.",
                given_back,
            )
        )
    astray = db.execute(
        """
        update quote set source_id = (select source_id from version where id = version_id)
        where source_id <> (select source_id from version where id = version_id) returning number
        """
    ).fetchall()
    ledger.losses += [
        tr("{label} named another source than its text; it stands with its text now.", label=f"Q-{number:03}")
        for (number,) in astray
    ]
    lost = db.execute(
        "delete from source where id not in (select source_id from version) returning title, url"
    ).fetchall()
    ledger.losses += [
        tr("The text of “{title}” is lost.", title=title) + (f" {url}" if url else "") for title, url in lost
    ]


def _tell_of_quotes(db: sqlite3.Connection, ledger: Ledger) -> None:
    """Which have lost their source, their number or their words."""
    orphans = db.execute(
        """
        select quote.number, group_concat(segment.exact, ' […] ') from quote
        left join segment on segment.quote_id = quote.id
        where quote.version_id not in (select id from version) or quote.source_id not in (select id from source)
        group by quote.id order by quote.number
        """
    ).fetchall()
    ledger.words += [(f"Q-{number:03}", words or "") for number, words in orphans]
    loose = db.execute(
        "select quote_id, group_concat(exact, ' […] ') from segment where quote_id not in (select id from quote)"
        " group by quote_id"
    ).fetchall()
    ledger.words += [(tr("a quote whose number is lost"), words) for _, words in loose]
    empty = db.execute("delete from quote where id not in (select quote_id from segment) returning number").fetchall()
    ledger.losses += [tr("The words of {label} are lost.", label=f"Q-{number:03}") for (number,) in empty]
    beyond = db.execute(
        "select number from quote where number > (select cast(value as integer) from meta where key = 'quote_number')"
    ).fetchall()
    ledger.losses += [
        tr("{label} has a number that was never given out.", label=f"Q-{number:03}") for (number,) in beyond
    ]


def _leave_out(db: sqlite3.Connection, ledger: Ledger) -> None:
    """What refers to something that is lost, or at least that it did."""
    out = cleared = 0
    while broken := db.execute("pragma foreign_key_check").fetchall():  # what hung on a row that goes, goes next
        for table, row_id, _parent, key in broken:
            column, may_be_empty = _reference(db, table, key)
            if may_be_empty:
                cleared += db.execute(f'update "{table}" set "{column}" = null where rowid = ?', [row_id]).rowcount
            else:
                if table == "memo":
                    (words,) = db.execute("select text from memo where rowid = ?", [row_id]).fetchone() or ("",)
                    ledger.losses.append(tr("A note has lost what it was about: “{words}”", words=words))
                out += db.execute(f'delete from "{table}" where rowid = ?', [row_id]).rowcount
    if out:
        ledger.losses.append(
            tr_n(
                "{n} row belonged to something that is lost and was left out."
                "|{n} rows belonged to something that is lost and were left out.",
                out,
            )
        )
    if cleared:
        ledger.losses.append(
            tr_n(
                "{n} row named something that is lost; it came over without it."
                "|{n} rows named something that is lost; they came over without it.",
                cleared,
            )
        )


def _reference(db: sqlite3.Connection, table: str, key: int) -> tuple[str, bool]:
    """The column of a reference, and whether its row is something without it (a source whose outlet is lost)."""
    keys = db.execute(f'pragma foreign_key_list("{table}")').fetchall()
    column, on_delete = next((row[3], row[6]) for row in keys if row[0] == key)
    needed = {name for _, name, _, must, _, _ in db.execute(f'pragma table_info("{table}")') if must}
    return column, on_delete != "CASCADE" and column not in needed


def _mend_facts(db: sqlite3.Connection) -> None:
    """The project's own facts: an id, and a counter that never gives out a number again."""
    db.execute("insert or ignore into meta values ('id', lower(hex(randomblob(16))))")
    db.execute("insert or ignore into meta values ('quote_number', 0)")
    db.execute(
        """
        update meta set value = max(cast(value as integer), (select coalesce(max(number), 0) from quote))
        where key = 'quote_number'
        """
    )
