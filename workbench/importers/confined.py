"""A process gives up what reading a file does not need.

The rule: whatever a hostile file talks a library into, that process writes no file, opens no connection, runs no
program, says nothing, and has so much memory and no more.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from workbench import reprints

_REFUSED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "subprocess.Popen",
            "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty", "os.startfile")  # fmt: skip


def confine(memory: int) -> None:
    """For good; a file may then take so many bytes of memory, where the system can hold it to that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this one
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    _refuse_what_no_file_needs()
    sys.dont_write_bytecode = True
    with suppress(OSError):
        if hasattr(os, "nice"):
            os.nice(5)  # the window goes first
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    reprints.fingerprint("")  # the room NumPy takes by being loaded is not the file's either
    with suppress(ImportError):
        _set_limits(memory)


def _set_limits(memory: int) -> None:
    """By the kernel, where there is one that does: Windows has no such limits, and macOS does not hold the one on
    memory."""
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with suppress(OSError, ValueError):
        # What the libraries take by being loaded is not the file's.
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _refuse_what_no_file_needs() -> None:
    """For good: a hook on what the interpreter does cannot be taken off again."""
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event in _REFUSED:
        raise PermissionError("reading a file opens no connection and runs no program")
