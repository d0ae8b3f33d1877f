"""The command line at work: each verb a process, and what its exit status says is told of.

    python -m tests.faults.commands PROJECT SEED

The lines are those of ``work``.
"""

import hashlib
import random
import subprocess
import sys
from itertools import count
from pathlib import Path

from tests.faults.work import Rows, files_to_import, rows, say, told_since
from workbench.project import Project

_DONE = (0, 1)
"""1 is that something needs attention: a file that was skipped."""


def main() -> int:
    path, seed = Path(sys.argv[1]), int(sys.argv[2])
    chance, names = random.Random(seed), count(seed * 1000)
    say({"begin": "open"})
    known = _tell("open", path, {})
    with Project.open(path, read_only=True) as project:
        sources = project.sources.ids()
    while True:
        start = chance.randrange(60)
        kind, arguments = chance.choice([
            ("quote", ["quote", path, chance.choice(sources), "--span", f"{start}:{start + 40}", "--stance", "denies",
                       "--actor", "Ada Kovács", "--claim", "The talks failed.", "--note", "by command"]),
            ("undo", ["undo", path]),
            ("redo", ["redo", path]),
            ("import_files", ["import", path, *files_to_import(path.parent, names, "Said by command.")]),
            ("export", ["export", path, path.parent / "report.docx"]),
        ])  # fmt: skip
        say({"begin": kind})
        command = [sys.executable, "-m", "workbench", *map(str, arguments)]
        if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode in _DONE:
            known = _tell(kind, path, known)


def _tell(kind: str, path: Path, known: Rows) -> Rows:
    with Project.open(path, read_only=True) as project:
        now = rows(project)
    report = path.parent / "report.docx"
    more = {"file": hashlib.sha256(report.read_bytes()).hexdigest()} if kind == "export" else {}
    say({"done": kind, "rows": told_since(now, known), **more})
    return now


if __name__ == "__main__":
    sys.exit(main())
