"""The verbs that look after a project: ``backup``, ``restore``, ``reindex``, ``salvage``.

The rule: none of them writes into a project or over a file; what they make is another file, or the index, which is
made of the project at any time.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from workbench import cli_output as output
from workbench.cli_output import Answer, tell
from workbench.errors import Refused
from workbench.project import Project


def backup(options: argparse.Namespace) -> Answer:
    """Of the project as it is now, while others may write; ``--list`` only tells which there are."""
    from workbench.store import backups

    made = None if options.list else backups.back_up(options.project)
    there = backups.backups(backups.identity(options.project))
    rows = [
        (f"{each.made.astimezone():%Y-%m-%d %H:%M}", each.reason, each.size // 1024, str(each.path)) for each in there
    ]
    value = {
        "path": str(made) if made else None,
        "backups": [
            {"path": str(each.path), "made": each.made.isoformat(), "reason": each.reason, "size": each.size}
            for each in there
        ],
    }
    lines = [f"Backed up to {made}"] if made else output.table(("made", "why", "KB", "file"), rows, elastic=3)
    return Answer(value, lines)


def restore(options: argparse.Namespace) -> Answer:
    from workbench.store import backups

    new = _new(options.new)
    backups.restore(options.project, new)
    with Project.open(new) as project:
        value = {"path": str(new), "sources": len(project.sources.ids()), "quotes": len(project.quotes.ids())}
    line = f"Restored {value['sources']} sources and {value['quotes']} quotes as {new}. The backup is still there."
    return Answer(value, [line])


def reindex(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        count = len(project.sources.ids())
        shown = sys.stderr.isatty()
        for progress in project.search.rebuild():
            if shown:
                sys.stderr.write(f"\r{progress.done} of {progress.total}")
        if shown:
            sys.stderr.write("\r" + " " * 40 + "\r")
        trouble = project.search.trouble
    if trouble:
        tell(trouble)
    line = f"The search index of {count} source{'' if count == 1 else 's'} was made anew."
    return Answer({"sources": count, "trouble": trouble}, [line], attention=bool(trouble))


def salvage(options: argparse.Namespace) -> Answer:
    from workbench.store.salvage import salvage as save

    new = _new(options.new)
    ledger = save(options.project, new)
    value = {
        "path": str(new),
        "found": ledger.found,
        "losses": ledger.losses,
        "words": [{"number": number, "exact": words} for number, words in ledger.words],
    }
    return Answer(value, ledger.lines(), attention=bool(ledger.losses or ledger.words))


def _new(path: Path) -> Path:
    if path.suffix.lower() != ".swb":
        raise Refused(f"“{path.name}” does not end in .swb, as a project does.")
    return path


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    verb("reindex", reindex, "make the search index anew")
    backups = verb("backup", backup, "copy the project to the folder of backups, and thin them")
    backups.add_argument("--list", action="store_true", help="make none; tell which there are")
    about = "make a project of a backup, as another file"
    verb("restore", restore, about, "BACKUP").add_argument("new", type=Path, metavar="NEW.swb")
    about = "make a new project of what can still be read in a damaged one, and tell what cannot"
    verb("salvage", salvage, about, "DAMAGED").add_argument("new", type=Path, metavar="NEW.swb")
