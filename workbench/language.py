"""What the program says, in the language of whoever reads it.

The rule: every sentence and label a user may read is written in English where it is said, as one literal inside
``tr``, ``tr_n`` or ``tr_later``, so that Qt's lupdate finds it; what changes is put in by name. English needs no
catalogue. Any other language is a catalogue made by lrelease, read by Qt's own reader: that is why this module,
alone of those below the window, may load Qt, and only then. Processes of the program's own are given ``catalogue()``
and use it as well, because what they say is kept (why a file was left out, what a step is called). The command line
speaks English: others script against it. What a report says is another matter, see ``report.words``.

lupdate knows no module-level function's context, so all texts share the empty one; the same English for two meanings
is told apart by ``meant``.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

ENGLISH = "en"
LANGUAGES = {"en": "English", "ar": "العربية", "de": "Deutsch", "ru": "Русский", "tr": "Türkçe"}
"""What the window can speak: code to the name by which its speakers call it."""

_RIGHT_TO_LEFT = frozenset({"ar"})
_DOTTED = frozenset({"tr", "az"})
_THOUSANDS = {"en": ",", "ar": ",", "de": ".", "ru": "\N{NO-BREAK SPACE}", "tr": "."}

_catalogue: Path | None = None
_code = ENGLISH
_find: Callable[[str, str, str, int], str | None] | None = None


def tr(text: str, meant: str = "", /, **values: object) -> str:
    """``tr("“{name}” is read-only.", name=path.name)``: the text in the language in use, with the values in it."""
    said = (_find and _find("", text, meant, -1)) or text
    return said.format(**_apart(values)) if values else said


def tr_n(text: str, n: int, /, **values: object) -> str:
    """``tr_n("{n} quote|{n} quotes", 3)``: one form and many in English, as many as it has in another language.
    ``n`` is written with its thousands parted."""
    said = _find and _find("", text, "", n)
    if not said:
        one, many = text.split("|")
        said = one if n == 1 else many
    return said.format(n=number(n), **_apart(values))


def tr_later(text: str) -> str:
    """The text itself: it stands in a table that is made before the language is known, and is said when shown."""
    return text


def number(n: int) -> str:
    """Its thousands parted as the language does; Western digits in all, as in the paragraphs a report cites."""
    return f"{n:,}".replace(",", _THOUSANDS[_code])


def listed(parts: Iterable[str]) -> str:
    """One after another: ``politics, culture``. In a line that runs from the right each keeps to itself, so that the
    first Latin name stands first."""
    if _code not in _RIGHT_TO_LEFT:
        return ", ".join(parts)
    return "، ".join(map(isolated, parts))


def moment(when: datetime) -> str:
    """``22 November 2026, 14:02``, in the clock of ``when``."""
    if _find is None:
        return f"{when.day} {when:%B %Y, %H:%M}"
    from PySide6.QtCore import QLocale

    month = QLocale(_code).monthName(when.month)
    # Filled in here, not by tr: a date is one piece, whose direction is that of its month, and not three.
    day = tr("{day} {month} {year}").format(day=when.day, month=month, year=when.year)
    comma = "،" if is_right_to_left() else ","
    return f"{day}{comma} {when:%H:%M}"


def before_capitals(text: str, language: str = "") -> str:
    """What a font is given that sets its letters as capitals: Qt's know no language, but the i of Turkish (the
    language in use where none is named) keeps its dot. No letter is added, so positions stay."""
    return text.replace("i", "İ") if (language or _code).partition("-")[0] in _DOTTED else text


def code() -> str:
    """``en``, ``ar``, …: the language in use."""
    return _code


def is_right_to_left() -> bool:
    return _code in _RIGHT_TO_LEFT


def catalogue() -> Path | None:
    """What another process has to ``use`` to speak like this one."""
    return _catalogue


def use(path: Path | None) -> None:
    """Speak the language of a catalogue (``workbench_ar.qm``), English for ``None`` or where it cannot be read."""
    global _catalogue, _code, _find  # one language to a process, as one clock
    _catalogue, _code, _find = None, ENGLISH, None
    if path is None:
        return
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if translator.load(str(path)):
        _catalogue, _code = path, path.stem.rpartition("_")[2]
        _find = translator.translate


def _apart(values: dict[str, object]) -> dict[str, object]:
    """In a sentence that runs from the right, each value keeps to itself: a Latin name would pull signs along."""
    if _code not in _RIGHT_TO_LEFT:
        return values
    return {name: isolated(each) if isinstance(each, str) else each for name, each in values.items()}


def isolated(text: str) -> str:
    """By the direction of its first letter; what is put together of such pieces already, by that of the window."""
    mark = "\u2067" if text.startswith("\u2068") else "\u2068"
    return f"{mark}{text}\u2069"
