"""How long from the start of the process to a window one can use, beside a bare PySide6 window with a text edit.

    python3 packaging/dev.py bench start [--json FILE] [--runs N] [--rows N]

Every case is a new process that prints ``ready`` when its first window is painted and the event loop is idle
(the program does so when WORKBENCH_TELL_READY is set). The cases take turns, so that a busy moment of the
machine falls on all of them. The first turn is not counted: it compiles the modules and makes the sample. Times
are wall clock, in milliseconds. Settings, caches and projects are kept in a folder of the benchmark's own. The large
project has as many sources, each with a quote that is tagged, as ``--rows`` says; its search index is as it would be
the morning after an import, which is to say not there yet.
"""

import argparse
import contextlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.lists import fill
from workbench.project import Project

BARE_WINDOW = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

class TellReady(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        sys.stdout.write("ready\\n")
        sys.stdout.flush()

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTextEdit("Ready."))
window.resize(1200, 800)
teller = TellReady()
window.show()
window.installEventFilter(teller)
app.exec()
"""
EMPTY, LARGE = "program, an empty project", "program, a large project"
WINDOWS = {
    "bare window": ["-c", BARE_WINDOW],
    EMPTY: ["-m", "workbench", "empty.swb"],
    "program, the sample": ["-m", "workbench", "--sample"],
    LARGE: ["-m", "workbench", "large.swb"],
}
COMMANDS = {
    "python": ["-c", "pass"],
    "workbench search": ["-m", "workbench", "search", "empty.swb", "word"],
}
IMPORTS_OF_SEARCH = """
import contextlib, io, json, sys
from workbench.__main__ import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    try:
        main(["search", "empty.swb", "word"])
    except SystemExit:
        pass
print(json.dumps({"modules": len(sys.modules), "qt": "PySide6" in sys.modules}))
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="start", description="Measure the start of the program.")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--runs", type=int, default=11, metavar="N")
    parser.add_argument("--rows", type=int, default=100_000, metavar="N", help="of the large project")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="workbench-start-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        environment = surroundings(place)
        run(["-m", "workbench", "new", "empty.swb"], place, environment)
        with Project.create(place / "large.swb") as project:
            fill(project, options.rows)
        times = measure(options.runs, place, environment)
        imports = json.loads(run(["-c", IMPORTS_OF_SEARCH], place, environment))
    result = {
        "benchmark": "start",
        "machine": {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()},
        "runs": options.runs,
        "rows": options.rows,
        "median_ms": {case: round(statistics.median(taken), 1) for case, taken in times.items()},
        "times_ms": {case: [round(one, 1) for one in taken] for case, taken in times.items()},
        "ratio": ratios(times),
        "large_to_empty": round(statistics.median(times[LARGE]) / statistics.median(times[EMPTY]), 2),
        "search_imports": imports,
    }
    report(times, result["ratio"], imports)
    print(f"The large project takes {result['large_to_empty']} times as long as the empty one.")
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    return 0


def surroundings(folder: Path) -> dict[str, str]:
    """An environment in which nothing of the user's is read or written."""
    own = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    # Without bytecode on disk every start would compile the whole program, which no installed program does.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **inherited, **own, "HOME": str(folder), "WORKBENCH_TELL_READY": "1"}


def measure(runs: int, place: Path, environment: dict[str, str]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {case: [] for case in (*WINDOWS, *COMMANDS)}
    for turn in range(runs + 1):
        for case, command in WINDOWS.items():
            taken = until_ready(command, place, environment)
            times[case] += [taken] if turn else []
        for case, command in COMMANDS.items():
            start = time.perf_counter()
            run(command, place, environment)
            times[case] += [(time.perf_counter() - start) * 1000] if turn else []
    return times


def until_ready(command: Sequence[str], place: Path, environment: dict[str, str]) -> float:
    """Milliseconds from the start of the process to its word that it is ready; it is ended after that."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *command], cwd=place, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        try:
            assert process.stdout
            said = process.stdout.readline()
            taken = (time.perf_counter() - start) * 1000
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=10)
            process.kill()
            process.wait()
        if said != "ready\n":
            errors.seek(0)
            sys.exit(f"{' '.join(command[:3])} did not get ready:\n{errors.read().decode(errors='replace')[-2000:]}")
    return taken


def run(command: Sequence[str], place: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, *command], cwd=place, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(command[:4])} failed:\n{done.stderr[-2000:]}")
    return done.stdout


def ratios(times: dict[str, list[float]]) -> dict[str, float]:
    bare = statistics.median(times["bare window"])
    return {case: round(statistics.median(times[case]) / bare, 2) for case in WINDOWS}


def report(times: dict[str, list[float]], ratio: dict[str, float], imports: dict[str, object]) -> None:
    print(f"{'wall clock, ms':<28}{'median':>8}{'least':>8}{'most':>8}{'ratio':>8}")
    for case, taken in times.items():
        beside = f"{ratio[case]:.2f}" if case in ratio else ""
        print(f"{case:<28}{statistics.median(taken):>8.0f}{min(taken):>8.0f}{max(taken):>8.0f}{beside:>8}")
    print(
        f"“workbench search” imports {imports['modules']} modules; Qt is {'' if imports['qt'] else 'not '}among them."
    )


if __name__ == "__main__":
    sys.exit(main())
