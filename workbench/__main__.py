"""Hands the arguments to the window or to the command line; neither is imported where the other is meant.

A window is meant by no argument, by one that is a file, or by ``--sample``. Every verb of the command line has
at least two words, so a file that happens to be named like a verb is no trap.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--sample"]:
        return _window(None, sample=True)
    if not given:
        return _window(None)
    if len(given) == 1 and not given[0].startswith("-") and _is_file(given[0]):
        return _window(Path(given[0]))
    from workbench import cli

    return cli.main(given)


def _is_file(name: str) -> bool:
    return name.lower().endswith(".swb") or Path(name).is_file()


def _window(path: Path | None, *, sample: bool = False) -> int:
    gc.disable()  # while starting there is none; later the window looks for it (ui.garbage)
    try:
        from workbench import app
    except ImportError as error:  # Qt itself, or a system library it needs
        sys.stderr.write(f"The window cannot be opened: {error}. The command line works without it (--help).\n")
        return 1
    return app.main(path, sample=sample)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a bundle starts its worker processes by starting itself
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
