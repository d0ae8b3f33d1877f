"""Translations: what a quote says in another language, one a quote.

The rule: they stand beside the words of the source and never in their place; they go with their quote and come back
with it. When quotes are merged theirs are joined with a marked gap, in the order of the text, as segments are.
"""

from collections.abc import Sequence

from workbench.language import tr
from workbench.model import Quote, Translation
from workbench.store.history import History
from workbench.store.rows import there
from workbench.store.schema import ProjectDatabase
from workbench.text import canonical, fold

_SQL = "select quote_id, text, language, translator from translation"


class Translations:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def write(
        self, quote_id: int, text: str | None, *, language: str | None = None, translator: str | None = None
    ) -> None:
        """Set all of it; blank text takes it away. Raises ``LookupError`` for a quote that is gone."""
        row = self._db.execute("select number from quote where id = ?", [quote_id]).fetchone()
        label = f"Q-{there(row, quote_id)[0]:03}"
        words = canonical(text or "").strip()
        wish = Translation(words, _known(language), _known(translator)) if words else None
        if wish == translations(self._db, f"[{quote_id}]").get(quote_id):
            return
        doing = tr("Translate {label}", label=label) if wish else tr("Remove translation of {label}", label=label)
        with self._history.step(doing):
            self._write(quote_id, wish)

    def join(self, quotes: Sequence[Quote]) -> None:
        """The first quote says what all of them say; inside the step that merges them."""
        there = [quote.translation for quote in sorted(quotes, key=lambda quote: quote.span) if quote.translation]
        words = dict.fromkeys(each.text for each in there)
        if there:
            language, translator = (
                next((value for each in there if (value := getattr(each, name))), None)
                for name in ("language", "translator")
            )
            self._write(quotes[0].id, Translation(" […] ".join(words), language, translator))

    def _write(self, quote_id: int, wish: Translation | None) -> None:
        self._db["translation"].delete_where("quote_id = ?", [quote_id])
        if wish:
            self._db["translation"].insert(
                {"quote_id": quote_id, "text": wish.text, "folded": fold(wish.text), "language": wish.language,
                 "translator": wish.translator}
            )  # fmt: skip


def translations(db: ProjectDatabase, quote_ids: str) -> dict[int, Translation]:
    """By quote; ``quote_ids`` as ``rows.id_list`` writes them."""
    rows = db.execute(f"{_SQL} where quote_id in (select value from json_each(?))", [quote_ids]).fetchall()
    return {quote_id: Translation(text, language, translator) for quote_id, text, language, translator in rows}


def _known(value: str | None) -> str | None:
    return (value or "").strip() or None
