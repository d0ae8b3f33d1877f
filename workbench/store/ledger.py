"""What salvage tells: what came over, what did not, and the words of quotations that have lost their place."""

from collections import defaultdict
from dataclasses import dataclass, field

from workbench.language import tr, tr_n


@dataclass(slots=True)
class Ledger:
    """What came over. ``found`` counts rows by table; ``losses`` are sentences; ``words`` are quotations that have
    lost their place, as (number, words)."""

    found: dict[str, int] = field(default_factory=dict)
    losses: list[str] = field(default_factory=list)
    words: list[tuple[str, str]] = field(default_factory=list)

    def lines(self) -> list[str]:
        lines = [tr("Recovered: {all}.", all=", ".join(self._counted())), *self.losses]
        if self.words:
            lines.append(tr("Quotations that have lost their source:"))
            lines += [tr("{number}: “{words}”", number=number, words=words) for number, words in self.words]
        return lines

    def _counted(self) -> list[str]:
        found = defaultdict(int, self.found)
        return [
            tr_n("{n} source|{n} sources", found["source"]),
            tr_n("{n} text|{n} texts", found["version"]),
            tr_n("{n} original|{n} originals", found["original"]),
            tr_n("{n} quote|{n} quotes", found["quote"]),
            tr_n("{n} quotation|{n} quotations", found["segment"]),
            tr_n("{n} actor|{n} actors", found["actor"]),
            tr_n("{n} claim|{n} claims", found["claim"]),
            tr_n("{n} statement|{n} statements", found["statement"]),
            tr_n("{n} note|{n} notes", found["memo"]),
        ]
