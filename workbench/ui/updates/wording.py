"""What happened to a quote when its source changed, in the words of the window."""

from workbench.model import Decision, Projection

_FOUND = {
    "meaning changed": "meaning changed",
    "moved": "stands in another place",
    "ambiguous": "stands there more than once",
    "edited": "wording changed",
    "order changed": "parts changed their order",
    "gone": "not there any more",
    "unchanged": "unchanged",
}
_DECIDED = {
    Decision.ACCEPTED: "accepted",
    Decision.RESELECTED: "placed by you",
    Decision.KEPT: "kept on its version",
    Decision.ORPHANED: "an orphan",
}


def in_words(there: Projection) -> str:
    return _DECIDED[there.decision] if there.decision else _FOUND.get(there.why, there.why)
