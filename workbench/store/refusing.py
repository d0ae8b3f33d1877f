"""What cannot be done with quotes as they are, and in which words that is said.

The rule: it is refused before anything is written.
"""

from collections.abc import Sequence

from workbench.errors import Refused
from workbench.language import tr
from workbench.model import Anchor, Quote


def refuse_to_merge(quotes: Sequence[Quote]) -> None:
    if len(quotes) < 2:
        raise Refused(tr("Choose two or more quotes to merge."))
    if len({quote.source_id for quote in quotes}) > 1:
        raise Refused(tr("Quotes of different sources cannot be one quotation."))
    for quote in quotes:
        refuse_out_of_place(quote)
    if len({quote.version_id for quote in quotes}) > 1:
        raise Refused(tr("These quotes were taken from different imports of the source."))


def refuse_out_of_place(quote: Quote) -> None:
    if quote.anchor is not Anchor.ATTACHED:
        raise Refused(tr("{label} has lost its place in the source: review it first.", label=quote.label))


def refuse_earlier(quote: Quote, latest_version_id: int) -> None:
    if quote.version_id != latest_version_id:
        told = tr(
            "{label} was taken from an earlier version of its source, which stays as it was.", label=quote.label
        )
        raise Refused(told)
