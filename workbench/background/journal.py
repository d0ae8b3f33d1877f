"""What an import has still to do, written down as it goes, so that it can go on after a crash or a restart.

One file per project in the user's data folder: what was asked for, then each file that is in. It is there as long
as the import is; a cancelled one is over. It is beside the project and not in it, because paths of this computer
mean nothing on another.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Pending:
    """An import that was interrupted: what was asked for, the files that are done, the step they came in with and
    how many sources that has."""

    paths: tuple[Path, ...]
    finished: frozenset[Path]
    step: int | None
    added: int


class Journal:
    """Writes fail silently: a full disk must not end an import that fits into the project."""

    def __init__(self, project_id: str) -> None:
        self._path = platformdirs.user_data_path("source-workbench") / "imports" / f"{project_id}.jsonl"

    def begin(self, paths: Iterable[Path], *, beside: bool = False) -> None:
        """``beside`` an import that is still running."""
        self._write({"paths": [str(path.absolute()) for path in paths]}, "a" if beside else "w")

    def note(self, finished: Iterable[Path], step: int | None, added: int) -> None:
        self._write({"finished": [str(path) for path in finished], "step": step, "added": added}, "a")

    def end(self) -> None:
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def read(self) -> Pending | None:
        """What is left of the last import, if anything is; a line cut short by a crash is left out."""
        try:
            lines = self._path.read_text("utf-8", "replace").splitlines()
        except OSError:
            return None
        paths: list[Path] = []
        finished: set[Path] = set()
        step: int | None = None
        added = 0
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            paths += [Path(path) for path in said.get("paths", ())]
            finished.update(Path(path) for path in said.get("finished", ()))
            step, added = said.get("step", step), said.get("added", added)
        return Pending(tuple(paths), frozenset(finished), step, added) if paths else None

    def _write(self, line: dict[str, object], mode: str) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with self._path.open(mode, encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        except OSError:
            return
