"""Whatever was shown as saved is there: after the process is killed at any moment, and while another one writes."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.drafts import draft
from tests.store.dumps import dump, is_empty
from workbench.project import Project

ROOT = Path(__file__).resolve().parents[2]

CAPTURE = """
import sys
from pathlib import Path
from workbench.model import Span, Stance, Statement
from workbench.project import Project

project = Project.open(Path(sys.argv[1]))
source = project.sources.ids()[0]
while True:
    with project.step(""):
        actor = project.codebook.find_actor("Ada") or project.codebook.add_actor("Ada")
        number = len(project.quotes.ids())
        said = Statement(0, 0, actor.id, stance=Stance.DENIES)
        quote = project.quotes.add(source, [Span(101 + number % 200, 130 + number % 200)], statement=said, note="n")
    if number % 7 == 3:
        project.undo()
        project.redo()
    sys.stdout.write(f"{quote.number} {quote.exact.encode().hex()}\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("seed", range(4))
def test_every_quote_shown_as_saved_survives_a_kill(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "killed.swb"
    with Project.create(path) as project:
        project.sources.add(draft())
    capturing = subprocess.Popen([sys.executable, "-c", CAPTURE, path], stdout=subprocess.PIPE)
    assert capturing.stdout is not None
    first = capturing.stdout.readline()
    time.sleep(random.Random(seed).uniform(0, 0.25))
    os.kill(capturing.pid, signal.SIGKILL)
    rest, _ = capturing.communicate()
    shown = [line.split() for line in (first + rest).decode().splitlines()]
    assert shown

    with Project.open(path, read_only=True) as project:  # its log is still beside it
        assert project.quotes.by_number(int(shown[-1][0])) is not None
    with Project.open(path) as project:
        for number, exact in shown:
            quote = project.quotes.by_number(int(number))
            assert quote is not None
            assert quote.exact == bytes.fromhex(exact).decode()
            assert len(quote.statements) == 1
        assert project.quotes.verify() == []
        kept = len(project.quotes.ids())
        assert kept - len(shown) in (0, 1)  # at most the one that was saved and not shown yet
        while project.undo():
            pass
        assert project.sources.ids() == []
    assert [found.name for found in tmp_path.glob("killed*")] == ["killed.swb"]


WRITE = """
import sys
from pathlib import Path
from workbench.model import Span
from workbench.project import Project

with Project.open(Path(sys.argv[1])) as project:
    for number in range(30):
        project.codebook.add_claim(f"{sys.argv[2]} {number}")
        project.quotes.add(1, [Span(101, 110 + number)])
        if number % 5 == 0:
            project.undo()
            project.redo()
"""


def test_processes_of_one_holder_that_write_at_once_keep_one_whole_history(tmp_path: Path) -> None:
    path = tmp_path / "shared.swb"
    with Project.create(path) as project:  # held open meanwhile, as the window does while it imports
        project.sources.add(draft())
        writing = [subprocess.Popen([sys.executable, "-c", WRITE, path, name]) for name in ("one", "two")]
        assert [process.wait() for process in writing] == [0, 0]
    with Project.open(path) as project:
        full = dump(project)
        numbers = [quote.number for quote in project.quotes.many(project.quotes.ids())]
        assert len(set(numbers)) == len(numbers) > 30
        assert project.quotes.verify() == []
        while project.undo():
            pass
        assert is_empty(dump(project))
        while project.redo():
            pass
        assert dump(project) == full


LOOKED_INTO = """
import os, signal, subprocess, sys
from pathlib import Path
from tests.drafts import draft
from workbench.model import Span
from workbench.project import Project

path = Path(sys.argv[1])
project = Project.create(path)
project.sources.add(draft())
project.quotes.add(1, [Span(101, 110)])
with path.open("rb"):
    pass  # as a file dialog does that shows an icon for it: all locks of this process on the file are gone
subprocess.run([sys.executable, "-c", sys.argv[2], str(path)], check=True)
project.quotes.add(1, [Span(111, 120)])
project.undo()
project.redo()
project.quotes.add(1, [Span(121, 130)])
print("saved", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
FOREIGN = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("select count(*) from quote").fetchall()
db.close()
"""
GUEST = """
import os, sys
from pathlib import Path
from workbench.model import Span
from workbench.project import Project

with Project.open(Path(sys.argv[1])) as project:
    project.quotes.add(1, [Span(131, 140)])
os._exit(0)
"""


@pytest.mark.parametrize(("other", "quotes"), [(FOREIGN, 3), (GUEST, 4)], ids=["another program", "a child of ours"])
def test_what_is_saved_outlives_a_lost_lock_and_a_kill(tmp_path: Path, other: str, quotes: int) -> None:
    path = tmp_path / "story.swb"
    command = [sys.executable, "-c", LOOKED_INTO, str(path), other]
    held = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert held.stdout == "saved\n", held.stderr
    with Project.open(path) as project:
        assert len(project.quotes.ids()) == quotes
        assert project.quotes.verify() == []
