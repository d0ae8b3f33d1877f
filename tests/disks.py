"""Small real disks that fill up, are write-protected or are pulled, for tests that run as root on Linux."""

import fcntl
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN, "going down": from then on every access is an I/O error, as of a stick that was pulled."""


class Disk:
    """``folder`` is where it is mounted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        """To the last byte."""
        for size in (1 << 20, 4096):
            with suppress(OSError), self._filler.open("ab", buffering=0) as filler:
                while True:
                    filler.write(b"\0" * size)

    def empty(self) -> None:
        self._filler.unlink()

    def protect(self) -> None:
        _run("mount", "-o", "remount,ro", self.folder)

    def pull(self) -> None:
        """Whatever is open on it can be neither read nor written any more."""
        handle = os.open(self.folder, os.O_RDONLY)
        fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", 2))
        os.close(handle)


@contextmanager
def disk(folder: Path, kind: str, megabytes: int) -> Iterator[Disk]:
    """``tmpfs``, or ``ext4`` in a file beside it. Skips the test where none can be mounted."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        pytest.skip("disks can only be mounted by root, on Linux")
    folder.mkdir()
    image = folder.with_suffix(".img")
    try:
        if kind == "tmpfs":
            _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", folder)
        else:
            with image.open("wb") as file:
                file.truncate(megabytes << 20)
            _run("mkfs.ext4", "-q", "-O", "^has_journal", image)
            _run("mount", "-o", "loop", image, folder)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no disk can be mounted here: {error.stderr.decode().strip()}")
    try:
        yield Disk(folder)
    finally:
        _run("umount", "-l", folder)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
