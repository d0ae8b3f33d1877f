"""A file takes its place for good: also where the power goes a moment later.

The rule: whoever says that something was written has synced it, and its name, first. A rename alone may reach the
disk before the bytes do, and leaves a file of zeros where the old one was.
"""

import os
from contextlib import suppress
from pathlib import Path


def move_into_place(temporary: Path, path: Path) -> None:
    """Give a finished file the name of another in the same folder, in one move. Raises ``OSError``: then that one is
    what it was."""
    handle = os.open(temporary, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    temporary.replace(path)
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):  # it is there; some network disks sync no folders
            folder = os.open(path.absolute().parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
