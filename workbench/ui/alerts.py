"""What the program says when something went wrong, and where the log is.

First what happened, then what was not affected, then what can be done. The log holds places in the code and
kinds of errors, never article text or names: see ``traces``.
"""

import faulthandler
import logging
import re
import sys
import threading
import time
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.traces import traced

log = logging.getLogger("workbench")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_STACKS = 64_000
"""Characters of older stacks that are kept."""
_START = "── started "
_crash_file: TextIO | None = None


def log_path() -> Path:
    return platformdirs.user_log_path("source-workbench") / "workbench.log"


def crash_path() -> Path:
    """Where the stack is written when the interpreter itself dies."""
    return log_path().with_name("crash.log")


def start_log() -> None:
    """Write warnings to a rotating file, and the stack to a file of its own if the interpreter dies. What libraries
    have to say of what they read goes nowhere: the terminal is a log too, on most desktops."""
    global _crash_file
    logging.raiseExceptions = False  # a log that cannot be written would be told there, with what it was to hold
    logging.getLogger().addHandler(logging.NullHandler())
    qInstallMessageHandler(_on_qt_message)
    watch(_tell_in_a_box)
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _crash_file = _opened(crash_path())
    except OSError:
        return  # a home that cannot be written must not keep anybody from reading
    faulthandler.enable(_crash_file)
    log.addHandler(_LogFile(path))
    log.setLevel(logging.INFO)


def _opened(path: Path) -> TextIO:
    """With the last stacks, if there are any, and a line for this start under which one would stand."""
    before = path.read_text("utf-8", errors="replace")[-_STACKS:] if path.exists() else ""
    lines = before.splitlines()
    while lines and (not lines[-1] or lines[-1].startswith(_START)):
        lines.pop()  # a start that ended well
    lines.append(f"{_START}{time.strftime('%Y-%m-%d %H:%M:%S')}")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path.open("a", encoding="utf-8")


class _LogFile(logging.Handler):
    """A rotating file, opened with its first line: most days there is none, and its library imports sockets."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            try:
                self._file = RotatingFileHandler(self._path, maxBytes=500_000, backupCount=3, encoding="utf-8")
            except OSError:
                return
            self._file.setFormatter(_Places("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._file.emit(record)


class _Places(logging.Formatter):
    def formatException(self, error: object) -> str:
        return traced(error[1]) if isinstance(error, tuple) else ""


def watch(tell: Callable[[str], None], heard: Callable[[BaseException], bool] | None = None) -> None:
    """From now on an error nobody caught is written down and told in one sentence, and work goes on. ``heard`` is
    asked before whether it is told otherwise."""

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return  # the signal itself closes the window, see ``app``
        log.error("unexpected %s", kind.__name__, exc_info=(kind, error, trace))
        if heard is None or not heard(error):
            tell(sentence(error))

    sys.excepthook = on_error
    threading.excepthook = lambda args: log.error(
        "unexpected %s in a thread", args.exc_type.__name__,
        exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback),
    )  # fmt: skip
    sys.unraisablehook = lambda args: log.error(
        "unexpected %s where nothing can be raised", args.exc_type.__name__,
        exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback),
    )  # fmt: skip


_PUT_BEFORE = re.compile(r"^(Error calling Python override of [^:]+::\w+\(\): )+")
"""What PySide puts before an error on its way through Qt."""


def sentence(error: BaseException) -> str:
    """An error in the user's words."""
    if isinstance(error, WorkbenchError):
        return _PUT_BEFORE.sub("", str(error))
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}." if error.filename else f"{error.strerror}."
    return tr(
        "Something went wrong ({kind}). Your project is saved; "
        "the details are in the log (Help ▸ Show the Log File).",
        kind=type(error).__name__,
    )


def _tell_in_a_box(told: str) -> None:
    """While there is no window yet that could say it in its own way. Off screen nobody could close it."""
    from PySide6.QtWidgets import QApplication, QMessageBox

    app = QApplication.instance()
    if isinstance(app, QApplication) and app.platformName() != "offscreen":
        QMessageBox.critical(None, "Source Workbench", told)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "qt: %s %s", context.category or "", own_words(message))


def own_words(message: str) -> str:
    """What Qt says, up to what it says it of: names of its classes and functions, numbers, and the words that its own
    messages are made of. With the first other word, which may come from a file's name or a text, it ends in dots."""
    words = _TOKEN.findall(message)
    kept = list(takewhile(_is_qts, words))
    return " ".join(kept if len(kept) == len(words) else [*kept, "…"])[:300]


def _is_qts(word: str) -> bool:
    if word.lower() in _QT_WORDS or _NUMBER.fullmatch(word):
        return True
    name = word.partition("::")[0]
    modules = (sys.modules.get(f"PySide6.{each}") for each in ("QtCore", "QtGui", "QtWidgets"))
    of_qt = name.startswith("Q") and any(hasattr(module, name) for module in modules)
    return of_qt or bool(_PLATFORM_CLASS.fullmatch(name))


_TOKEN = re.compile(r"[^\s\"'“”‘’:;,.()\[\]<>=]+(?:::\w+)*")
_NUMBER = re.compile(r"0x[0-9a-f]+|-?\d{1,9}", re.ASCII)
_PLATFORM_CLASS = re.compile(r"Q(?:Xcb|Wayland|Windows|Cocoa|Css)[A-Za-z]+", re.ASCII)
_OF_QT = """
    a about active added after all allowed already an and another any application are argument arguments as at
    available be because been before being buffer but by called calling can cannot change changed class color
    connect connection context could count create created current cursor data desktop destroyed detected device
    different directory disconnect display document does doesn driver duplicate empty end engine error event
    expected extension fail failed family file find focus font for format found from function geometry get given
    group handle has have height icon id if ignored image in index initialize input instance instead internal into
    invalid is it item items its key layout length level line load loaded loading match maximum may memory meta
    method minimum missing mode model move must name negative new no non none not nothing null number object of on
    only open opened opengl or other out page paint painter parameter parent parse parsing path permission pixmap
    platform plugin plugins pointer position possible process property range read reading receiver register
    registered removed replace request requested required reset resource return row running same screen script
    section selection sender set setting shader show signal size slot socket some source start started state still
    style stylesheet such support supported surface system table target texture than that the there this thread
    timer timers to too tried try trying type unable unexpected unknown unsupported update use used using valid
    value version warning was when where which while widget width will window with without write writing wrong xcb
    you your
"""
_QT_WORDS = frozenset(_OF_QT.split())
