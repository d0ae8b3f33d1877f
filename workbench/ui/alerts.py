"""What the program says when something went wrong, and where the log is.

First what happened, then what was not affected, then what can be done. The log holds places in the code and
kinds of errors, never article text or names.
"""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from workbench.errors import WorkbenchError

log = logging.getLogger("workbench")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_crash_file = None


def log_path() -> Path:
    return platformdirs.user_log_path("source-workbench") / "workbench.log"


def crash_path() -> Path:
    """Where the stack is written when the interpreter itself dies."""
    return log_path().with_name("crash.log")


def start_log() -> None:
    """Write warnings to a rotating file, and the stack to a file of its own if the interpreter dies."""
    global _crash_file
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _crash_file = crash_path().open("a", encoding="utf-8")
    except OSError:
        return  # a home that cannot be written must not keep anybody from reading
    faulthandler.enable(_crash_file)
    log.addHandler(_LogFile(path))
    log.setLevel(logging.INFO)
    qInstallMessageHandler(_on_qt_message)


class _LogFile(logging.Handler):
    """A rotating file, opened with its first line: most days there is none, and its library imports sockets."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(self._path, maxBytes=500_000, backupCount=3, encoding="utf-8")
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._file.emit(record)


def watch(tell: Callable[[str], None]) -> None:
    """From now on an error nobody caught is written down and told in one sentence, and work goes on."""

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected %s", kind.__name__, exc_info=(kind, error, trace))
        tell(sentence(error))

    sys.excepthook = on_error
    threading.excepthook = lambda args: log.error(
        "unexpected %s in %s", args.exc_type.__name__, args.thread.name if args.thread else "a thread",
        exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback),
    )  # fmt: skip


def sentence(error: BaseException) -> str:
    """An error in the user's words."""
    if isinstance(error, WorkbenchError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}." if error.filename else f"{error.strerror}."
    return (
        f"Something went wrong ({type(error).__name__}). Your project is saved; "
        "the details are in the log (Help ▸ Show the Log File)."
    )


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "qt: %s", message)
