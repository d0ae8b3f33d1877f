"""The report's own words in the language it is written in: headings, sentences, plurals, dates.

The rule: nothing a reader of the report sees is worded anywhere else, so that a report is in one language. The
catalogues are JSON in ``resources/words``, one file a language, all with the same keys (a test holds them to it);
plural forms stand in the order of CLDR's categories for that language. Quotations, names and titles are never
translated.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from workbench import resources
from workbench.model import Stance, Tally

LANGUAGES = ("en", "de", "ru", "tr", "ar")


@dataclass(frozen=True)
class Words:
    """``words("key", name=…)`` is a sentence, ``words.count(3, "source")`` a number with its noun."""

    language: str
    _entries: Mapping[str, str | list[str] | dict[str, str]] = field(repr=False, compare=False)

    def __call__(self, key: str, **values: object) -> str:
        text = str(self._entries[key])
        return text.format(**values) if values else text

    @property
    def rtl(self) -> bool:
        return self.language == "ar"

    @property
    def marks(self) -> tuple[str, str]:
        """The quotation marks of the language."""
        marks = self("marks")
        return marks[0], marks[1]

    def number(self, number: int) -> str:
        return f"{number:,}".replace(",", self("thousands"))

    def count(self, number: int, noun: str) -> str:
        forms = self._entries[noun]
        form = forms[min(_PLURALS[self.language](number), len(forms) - 1)]  # type: ignore[index]
        return str(form).format(n=self.number(number))

    def stance(self, stance: Stance) -> str:
        """``denies −``: never the sign or a colour alone, nor on a line of its own."""
        return f"{self(stance.value)}\N{NO-BREAK SPACE}{stance.sign}"

    def tally(self, tally: Tally) -> list[str]:
        """``2 assert``, ``1 denies`` …, without what there is none of."""
        counted = (
            (tally.asserts, "asserting"),
            (tally.denies, "denying"),
            (tally.questions, "questioning"),
            (tally.reports, "reporting"),
            (tally.unmarked, "unmarked"),
        )
        return [self.count(number, noun) for number, noun in counted if number]

    def date(self, date: str | None) -> str:
        """An ISO date of any precision as it is written in a sentence; ``undated`` for none."""
        if not date:
            return self("undated")
        year, *rest = date[:10].split("-")
        if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= 12:
            return date
        if len(rest) > 1 and rest[1].isdigit():
            month = self("months").split()[int(rest[0]) - 1]
            return self("day", day=int(rest[1]), month=month, year=year)
        return f"{self('months_alone').split()[int(rest[0]) - 1]} {year}"

    def said(self, said_on: str | None, published: str | None) -> str:
        """When it was said and published, or only the latter."""
        if not said_on or said_on == (published or "")[:10]:
            return self.date(published)
        if not published:
            return self("said_undated", said=self.date(said_on))
        return self("said_on", said=self.date(said_on), published=self.date(published))

    def short_date(self, date: str | None) -> str:
        """The same for a column of a table: months abbreviated, and no break within it."""
        if not date or len(date) < 7:
            return self.date(date)
        year, month, *rest = date[:10].split("-")
        if not month.isdigit() or not 1 <= int(month) <= 12:
            return date
        named = self("months_short").split()[int(month) - 1]
        whole = bool(rest) and rest[0].isdigit()
        said = self("day", day=int(rest[0]), month=named, year=year) if whole else f"{named} {year}"
        return said.replace(" ", "\N{NO-BREAK SPACE}")

    def named(self, language: str) -> str:
        """What a language is called, or its code where the catalogue has no name for it."""
        names = self._entries["languages"]
        return names.get(primary(language), language) if isinstance(names, dict) else language


def primary(language: str) -> str:
    """``tr`` of ``tr-TR``."""
    return language.replace("_", "-").split("-")[0].lower()


@cache
def words(language: str) -> Words:
    """The words of a language, by its code; English where there are none of that language."""
    code = primary(language)
    if code not in LANGUAGES:
        code = "en"
    entries = json.loads(resources.path(f"words/{code}.json").read_text("utf-8"))
    return Words(code, entries)


def _slavic(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2


def _arabic(number: int) -> int:
    if number < 3:
        return number
    return 3 if 3 <= number % 100 <= 10 else 4 if number % 100 >= 11 else 5


_PLURALS: dict[str, Callable[[int], int]] = {
    "en": lambda number: int(number != 1),
    "de": lambda number: int(number != 1),
    "ru": _slavic,
    "tr": lambda number: 0,
    "ar": _arabic,
}
