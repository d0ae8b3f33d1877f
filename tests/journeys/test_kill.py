"""SIGKILL while capturing in the window: what the window said was saved is there on the next start."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.project import Project

CAPTURING = """
import os, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from workbench.importers import read_paste
from workbench.model import Location
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session

app = QApplication([])
project = Project.open(Path(sys.argv[1]))
text = "\\n\\n".join(f"“This is sentence {n} of the minister,” he said on day {n}." for n in range(400))
source = project.sources.add(read_paste("A title for it\\n\\n" + text))
project.codebook.add_actor("The minister")
project.codebook.add_claim("The days have numbers")
window = MainWindow(Session(project))
def shown(notice):
    os.write(1, f"{notice.text}\\n".encode())
window.session.noticed.connect(shown)
window.show()
window.session.visit(Location(source.id))
view = window.reader.view
os.write(1, b"ready\\n")
while True:
    for key in ".a1+":
        QTest.keyClicks(view, key)
    app.processEvents()
"""


@pytest.mark.parametrize("seed", range(3))
def test_every_capture_the_window_showed_as_saved_survives_a_kill(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "story.swb"
    Project.create(path).close()
    process = subprocess.Popen([sys.executable, "-c", CAPTURING, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    first = process.stdout.readline().decode().rstrip()
    time.sleep(random.Random(seed).uniform(0.0, 1.0))
    process.send_signal(signal.SIGKILL)
    said = [first, *process.stdout.read().decode().splitlines()]
    process.wait()
    saved = {line.removesuffix(" saved") for line in said if line.endswith(" saved")}
    assert saved
    with Project.open(path) as project:
        quotes = project.quotes.many(project.quotes.ids())
        assert saved <= {quote.label for quote in quotes}
        assert all(quote.statements for quote in quotes)
        assert project.quotes.verify() == []
