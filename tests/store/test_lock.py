"""One writer to a project; the next is told who has it, and may read."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.errors import ProjectInUse
from workbench.project import Project

# A process that is no child of this one, as another start of the program is none.
HOLD = """
import os, sys
if os.fork(): os._exit(0)
from pathlib import Path
from workbench.project import Project
project = Project.open(Path(sys.argv[1]))
print(os.getpid(), flush=True)
sys.stdin.read()
project.close()
"""
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the stand-in for a second program forks")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "story.swb"
    Project.create(path).close()
    return path


class Holder:
    """Another program that has the project open."""

    def __init__(self, path: Path) -> None:
        environment = {**os.environ, "USER": "mirela"}
        command = [sys.executable, "-c", HOLD, str(path)]
        self._program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        assert self._program.stdout
        self.pid = int(self._program.stdout.readline())

    def close(self) -> None:
        self._program.communicate()

    def die(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self._program.communicate()


def test_a_second_program_is_told_who_has_the_project_and_may_read(path: Path) -> None:
    other = Holder(path)
    with pytest.raises(ProjectInUse, match=r"“story\.swb” is open already: mirela has had it since") as refused:
        Project.open(path)
    assert refused.value.who == "mirela"
    with Project.open(path, read_only=True) as project:
        assert project.read_only
    other.close()
    Project.open(path).close()


def test_what_a_killed_program_held_is_free(path: Path) -> None:
    Holder(path).die()
    Project.open(path).close()


def test_a_closed_project_leaves_one_file(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == ["story.swb"]


def test_a_project_that_cannot_be_opened_is_not_held(tmp_path: Path) -> None:
    (tmp_path / "notes.swb").write_text("no project", "utf-8")
    for _ in range(2):
        with pytest.raises(Exception, match="is not a Source Workbench project"):
            Project.open(tmp_path / "notes.swb")
    assert [each.name for each in tmp_path.iterdir()] == ["notes.swb"]


def test_a_process_the_holder_started_is_let_in(path: Path) -> None:
    with Project.open(path):
        write = "import sys, pathlib, workbench.project as w; w.Project.open(pathlib.Path(sys.argv[1])).close()"
        subprocess.run([sys.executable, "-c", write, str(path)], check=True)
        assert path.with_name(".story.swb.lock").exists(), "and does not take the lock away"


def test_the_command_line_says_so_in_a_sentence(path: Path) -> None:
    other = Holder(path)
    apart = (
        "import os, sys\nif os.fork(): sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))\n"
        "from workbench.__main__ import main\nsys.exit(main(sys.argv[1:]))"
    )
    answer = subprocess.run([sys.executable, "-c", apart, "undo", str(path)], capture_output=True, text=True)
    assert answer.returncode == 3
    assert "mirela has had it" in answer.stderr
    reads = subprocess.run([sys.executable, "-c", apart, "sources", str(path)], capture_output=True, text=True)
    assert reads.returncode == 0
    other.close()
