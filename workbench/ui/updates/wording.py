"""What happened to a quote when its source changed, in the words of the window: inside a line, and at its head."""

from workbench.language import tr, tr_later
from workbench.model import Decision, Projection

_FOUND = {
    "meaning changed": (tr_later("meaning changed"), tr_later("Meaning changed")),
    "moved": (tr_later("stands in another place"), tr_later("Stands in another place")),
    "ambiguous": (tr_later("stands there more than once"), tr_later("Stands there more than once")),
    "edited": (tr_later("wording changed"), tr_later("Wording changed")),
    "order changed": (tr_later("parts changed their order"), tr_later("Parts changed their order")),
    "gone": (tr_later("not there any more"), tr_later("Not there any more")),
    "unchanged": (tr_later("unchanged"), tr_later("Unchanged")),
}
_DECIDED = {
    Decision.ACCEPTED: (tr_later("accepted"), tr_later("Accepted")),
    Decision.RESELECTED: (tr_later("placed by you"), tr_later("Placed by you")),
    Decision.KEPT: (tr_later("kept on its version"), tr_later("Kept on its version")),
    Decision.ORPHANED: (tr_later("an orphan"), tr_later("An orphan")),
}


def in_words(there: Projection) -> str:
    return tr(_words(there)[0])


def heading(there: Projection) -> str:
    return tr(_words(there)[1])


def _words(there: Projection) -> tuple[str, str]:
    return _DECIDED[there.decision] if there.decision else _FOUND.get(there.why, (there.why, there.why))
