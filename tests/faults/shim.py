"""The disk of ``disk.c``, from Python: compiled once, told when to fail, read back."""

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SOURCE = Path(__file__).with_name("disk.c")


class _Control(ctypes.Structure):
    _fields_ = (
        ("countdown", ctypes.c_int64), ("calls", ctypes.c_int64), ("failed", ctypes.c_int64),
        ("armed", ctypes.c_int32), ("err", ctypes.c_int32), ("lasting", ctypes.c_int32), ("half", ctypes.c_int32),
    )  # fmt: skip


def compiler() -> str | None:
    """A C compiler, where a library can be put before the C library at all."""
    return shutil.which("cc") if sys.platform == "linux" else None


def compiled(folder: Path) -> Path:
    library = folder / "disk.so"
    command = [compiler() or "cc", "-O1", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return library


def environment(library: Path, folder: Path, *, control: Path | None = None, journal: Path | None = None) -> dict:
    """Of a process whose disk is ``folder``."""
    more = {"FAULT_CONTROL": control, "FAULT_JOURNAL": journal}
    return {
        **os.environ, "LD_PRELOAD": str(library), "FAULT_FOLDER": str(folder.resolve()),
        **{name: str(value) for name, value in more.items() if value},
    }  # fmt: skip


class Disk:
    """How the disk of this process, and of those it starts, does."""

    def __init__(self, control: Path) -> None:
        with control.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), ctypes.sizeof(_Control))
        self._state = _Control.from_buffer(self._shared)

    @staticmethod
    def make(control: Path) -> None:
        control.write_bytes(bytes(ctypes.sizeof(_Control)))

    def fail(self, after: int, err: int, *, lasting: bool, half: bool) -> None:
        """From the call after so many on, or at that one alone."""
        self._state.failed = 0
        self._state.countdown, self._state.err = after, err
        self._state.lasting, self._state.half = lasting, half
        self._state.armed = 1

    def mend(self) -> None:
        self._state.armed = 0

    @property
    def failed(self) -> int:
        """How many calls have failed since ``fail``."""
        return int(self._state.failed)


@dataclass(frozen=True, slots=True)
class Written:
    """One record of the journal: ``W`` bytes at a place, ``T`` a length set, ``S`` all of a file safely on the disk,
    ``C`` a file made, ``U`` taken away, ``R`` renamed (``data`` is the new name)."""

    what: str
    path: str
    place: int
    data: bytes


def journal(file: Path) -> Iterator[Written]:
    data, at = file.read_bytes(), 0
    while at < len(data):
        what, at = chr(data[at]), at + 1
        named = int.from_bytes(data[at : at + 2], "little")
        place = int.from_bytes(data[at + 2 : at + 10], "little", signed=True)
        length = int.from_bytes(data[at + 10 : at + 18], "little", signed=True)
        at += 18
        path, at = data[at : at + named].decode(), at + named
        yield Written(what, path, place, data[at : at + length])
        at += length
