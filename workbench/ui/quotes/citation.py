"""A quote on its way into somebody else's document: the words as they stand, then who said them and where.

No marks are put around the words and nothing in them is changed: the plain form is the canonical text itself.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from workbench.ui.quotes.rows import UNATTRIBUTED, QuoteRow
from workbench.ui.widgets.dates import spoken_date


def attribution(row: QuoteRow) -> str:
    """``Anna Kovács, “Title”, Outlet, 2 May 2026, ¶ 13 [Q-017]``, as far as it is known."""
    return f"{_speaker(row)}, “{row.source.title}”, {_place(row)}"


def plain(rows: Sequence[QuoteRow]) -> str:
    return "\n\n".join(f"{row.quote.exact}\n— {attribution(row)}" for row in rows)


def rich(rows: Sequence[QuoteRow]) -> str:
    """HTML with a block quotation and its source line for each."""
    return "\n".join(_rich(row) for row in rows)


def carry(rows: Sequence[QuoteRow]) -> QMimeData:
    """For the clipboard and for dragging into Word or a mail."""
    data = QMimeData()
    data.setText(plain(rows))
    data.setHtml(rich(rows))
    return data


def _rich(row: QuoteRow) -> str:
    cited = f' cite="{escape(row.source.url)}"' if row.source.url else ""
    lines = [line for line in row.quote.exact.split("\n") if line.strip()]
    words = "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)
    line = f"{escape(_speaker(row))}, <i>{escape(row.source.title)}</i>, {escape(_place(row))}"
    return f"<blockquote{cited}>{words}</blockquote>\n<p>— {line}</p>"


def _speaker(row: QuoteRow) -> str:
    return " and ".join(dict.fromkeys(name for name in row.speakers if name)) or UNATTRIBUTED


def _place(row: QuoteRow) -> str:
    source = row.source
    known = [source.outlet or source.byline or "", spoken_date(source.published), row.place]
    return f"{', '.join(part for part in known if part)} [{row.quote.label}]".lstrip()
