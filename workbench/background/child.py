"""A process that works for this one, and the pipe between them.

The rule: it ends when this one does, however that ends, and says what went wrong in a sentence.
"""

import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from workbench import language
from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.traces import last_words, leave_last_words, say_last_words

log = logging.getLogger(__name__)

HEARTBEAT = 0.2
"""Seconds after which somebody who listens looks up."""
_PATIENCE = 10.0  # seconds a child has to end in, before it is ended


class Lost(WorkbenchError):
    """A child that ended without a word."""


class Child:
    """``work(line, *arguments)`` runs in the process; what it says into the line is heard here."""

    def __init__(self, work: Callable[..., None], *arguments: object) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._words, its_words = context.Pipe(duplex=False)
        told = (theirs, its_words, language.catalogue(), work, arguments)
        # Not a daemon: it may have processes of its own. It hears when this end is closed, and then it ends.
        self._process = context.Process(target=_begin, args=told)
        self._process.start()
        theirs.close()
        its_words.close()

    def say(self, value: object) -> None:
        with suppress(OSError):  # gone; ``hear`` tells
            self._pipe.send(value)

    def hear(self, seconds: float = HEARTBEAT) -> Any:
        """What it says next, or ``None`` where nothing came in that time. Raises ``Lost``, or the ``WorkbenchError``
        that ended it."""
        try:
            if not self._pipe.poll(seconds):
                return None
            said = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join(_PATIENCE)
            log.warning("a process was lost: exit %s%s", self._process.exitcode, last_words(self._words))
            raise Lost(tr("A part of the program ended by itself. What was finished before is saved.")) from None
        if isinstance(said, WorkbenchError):
            raise said
        return said

    def close(self, *, at_once: bool = False) -> None:
        """Nothing more is wanted of it. ``at_once`` does not let it finish what it is at."""
        self._pipe.close()
        self._process.join(0 if at_once else _PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self._words.close()


class Line:
    """The other end, in the process."""

    def __init__(self, pipe: "Connection[Any, Any]") -> None:
        self._pipe = pipe

    def say(self, value: object) -> None:
        self._pipe.send(value)

    def hear(self, seconds: float | None = None) -> Any:
        """What is said next, ``None`` where nothing came in that time. Raises ``EOFError`` where nobody is there."""
        return self._pipe.recv() if self._pipe.poll(seconds) else None


def _begin(
    pipe: "Connection[Any, Any]",
    words: "Connection[Any, Any]",
    catalogue: Path | None,
    work: Callable[..., None],
    arguments: tuple[object, ...],
) -> None:
    leave_last_words(words)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this one
    sys.setswitchinterval(0.0005)
    with suppress(OSError):
        if hasattr(os, "nice"):
            os.nice(3)  # the window goes first
    language.use(catalogue)
    try:
        work(Line(pipe), *arguments)
    except (EOFError, BrokenPipeError, ConnectionError):
        pass  # nobody wants it any more
    except WorkbenchError as error:
        with suppress(OSError):
            pipe.send(error)
    except BaseException as error:  # noqa: BLE001 (the edge of a process)
        with suppress(OSError):
            say_last_words(words, error)
        _end(1)
    _end(0)


def _end(status: int) -> None:
    """At once: a project that was written into on behalf of another process must not be closed (``store.schema``)."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)
