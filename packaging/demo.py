"""Where there is no screen: the main job off-screen, in the real window, with what a user would have at the end.

Imports the sample articles by dropping them, captures quotes with the keyboard, searches, exports the report;
leaves the project, the report and a screenshot of each stage in ``build/demo/`` and prints what it did.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "demo"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workbench.project import Project
    from workbench.ui.main_window import MainWindow


def main() -> int:
    if PLACE.exists():
        shutil.rmtree(PLACE)
    PLACE.mkdir(parents=True)
    # The demo must not touch what the user's own program remembers.
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = tempfile.mkdtemp(prefix="workbench-demo-")
    from PySide6.QtWidgets import QApplication

    from workbench.project import Project
    from workbench.ui import icons
    from workbench.ui.main_window import MainWindow
    from workbench.ui.session import Session
    from workbench.ui.theme import LIGHT, STYLE, Scheme, apply

    app = QApplication([*sys.argv[:1], *STYLE])
    icons.set_ink(LIGHT.ink_soft, disabled=LIGHT.hairline, on=LIGHT.accent)
    apply(app, LIGHT, Scheme.LIGHT)
    project = Project.create(PLACE / "demo.swb", title="Demonstration")
    window = MainWindow(Session(project, LIGHT), Scheme.LIGHT)
    window.resize(1440, 900)
    window.show()
    demo = Demo(app, window, project)
    for act in (demo.bring_in, demo.capture, demo.look_for, demo.hand_in, demo.prove):
        act()
    window.close()
    project.close()
    print(f"\nEverything is in {PLACE.relative_to(ROOT)}/")
    return 0


class Demo:
    """One method a stage; each prints a line and leaves a screenshot."""

    def __init__(self, app: "QApplication", window: "MainWindow", project: "Project") -> None:
        self._app, self._window, self._project = app, window, project
        self._stage = 0

    def bring_in(self) -> None:
        from workbench import resources

        folder = resources.path("sample")
        files = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".html"))
        self._window.incoming.add_files(files)
        self._rest()
        count = self._project.counts()
        self._tell(f"imported {count.sources} articles", "sources")

    def capture(self) -> None:
        from PySide6.QtTest import QTest

        from workbench.model import Location

        codebook = self._project.codebook
        codebook.add_claim("The other side is to blame")
        view = self._window.reader.view
        keys = 0
        for source_id in self._project.sources.ids():
            self._window.session.visit(Location(source_id))
            view.setFocus()
            for _ in range(3):
                before = view.selection
                QTest.keyClicks(view, ".")
                if view.selection in (None, before):
                    break
                QTest.keyClicks(view, "a1+")
                keys += 4
        self._rest()
        count = self._project.counts().quotes
        self._tell(f"captured {count} quotes with {keys} keys, actor, claim and stance each", "quotes")

    def look_for(self) -> None:
        words = self._project.sources.many(self._project.sources.ids())[0].title.split()
        word = max(words, key=len)
        self._window.search_box.search_for(word)
        self._rest()
        self._window.results.open_first()
        self._rest()
        self._tell(f"searched “{word}”: {len(self._window.results.found_ids())} articles", "search")

    def hand_in(self) -> None:
        from workbench.report import Choices
        from workbench.ui.report.export import export

        choices = Choices(title="Demonstration", author="The demonstration")
        export(self._window.session, choices, PLACE / "report.docx")
        self._rest()
        self._tell("exported build/demo/report.docx", "report")

    def prove(self) -> None:
        problems = self._project.quotes.verify()
        count = self._project.counts().quotes
        print(f"  verified {count - len(problems)} of {count} quotations against the stored sources")

    def _tell(self, what: str, name: str) -> None:
        self._stage += 1
        picture = PLACE / f"{self._stage}-{name}.png"
        self._window.grab().save(str(picture))
        print(f"  {what}  ({picture.name})")

    def _rest(self) -> None:
        """Until no job runs and the last key's pause is over."""
        time.sleep(0.2)
        self._until(lambda: not self._window.session.jobs.running)

    def _until(self, true: Callable[[], bool], seconds: float = 60.0) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            if true():
                self._app.processEvents()
                return
            time.sleep(0.01)
        raise SystemExit("The demonstration did not come to an end.")


if __name__ == "__main__":
    raise SystemExit(main())
