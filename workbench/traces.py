"""What may be written down of an error: its kind, and where in the program it came up.

The rule: a message may quote an article, a file or a person (``KeyError: 'Border strike.txt'``), so none is ever
written, nor a variable's value, nor a path; only kinds, the system's own names of its errors, modules and lines. A
process that works for this one hands over the same, also when it dies inside a library written in C.
"""

import errno
import faulthandler
import os
import re
import sys
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # it loads the network's library, and the window starts without
    from multiprocessing.connection import Connection

_MOST = 60
"""Places of one error; of a deeper one the first and the last."""
_WORDS = 16 * 1024  # bytes of a dying process


def traced(error: BaseException | None) -> str:
    """The error and what it came from, the newest first, each with its places, the innermost last."""
    parts, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        parts.append("\n".join([kind(error), *_places(error.__traceback__)]))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\nwhich came of ".join(parts)


def kind(error: BaseException) -> str:
    """``PermissionError EACCES``, ``OperationalError SQLITE_FULL``: the class, and what the system calls it."""
    number = error.errno if isinstance(error, OSError) else None
    named = errno.errorcode.get(number or 0) or getattr(error, "sqlite_errorname", "")
    return f"{type(error).__name__} {named}".rstrip()


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        frame = trace.tb_frame
        places.append(f"  {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}")
        trace = trace.tb_next
    left_out = [f"  … {len(places) - _MOST} more"] if len(places) > _MOST else []
    return [*places[: _MOST // 2], *left_out, *places[-_MOST // 2 :]] if left_out else places


def leave_last_words(end: "Connection[Any, Any]") -> int:
    """In a process that works for another: should the interpreter die, its stack goes into ``end``. Returns the
    descriptor it is written to; on Windows, whose pipes are no files, one of nothing."""
    if sys.platform == "win32":
        return os.open(os.devnull, os.O_RDWR)
    os.set_blocking(end.fileno(), False)  # nobody waits for a dying process to say all of it
    faulthandler.enable(file=end.fileno())
    return end.fileno()


def say_last_words(end: "Connection[Any, Any]", error: BaseException) -> None:
    """There, of an error that ends it."""
    said = traced(error).encode()[:_WORDS]
    if sys.platform == "win32":
        end.send_bytes(said)
    else:
        os.write(end.fileno(), said)


def last_words(end: "Connection[Any, Any]") -> str:
    """What a process that has ended left there, each line after a line break; or nothing."""
    if end.closed or not end.poll(0):
        return ""
    try:
        said = end.recv_bytes() if sys.platform == "win32" else os.read(end.fileno(), _WORDS)
    except (EOFError, OSError):
        return ""
    words = said.decode("utf-8", "replace").rstrip()
    return "\n" + without_folders(words) if words else ""


def without_folders(stack: str) -> str:
    """What ``faulthandler`` wrote, its files by their last names only: the folders before may name a person."""
    return re.sub(r'File "[^"\n]*?((?:[^"/\\\n]+[/\\]){0,2}[^"/\\\n]+)"', r'File "\1"', stack)
