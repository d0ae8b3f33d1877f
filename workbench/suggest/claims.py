"""Which claims of the codebook a quote may be about: those that share its words, then those used lately."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log, sqrt

from workbench.model import Claim
from workbench.suggest.lexicon import listed
from workbench.text import fold

_STOP = listed(
    "the a an and or but if that this these those there is are was were be been being am do does did have has had"
    " will would can could shall should may might must of in on at by for from to with as into than then it its he"
    " she they them his her their we our you your i my me us him who whom which what when where how why not no nor"
    " so such also only just more most very all any some each every other another over under after before between"
    " about against out up down off again further once here own same too said say says told according der die das"
    " und ist von zu den mit ein eine nicht es im auf fur dem des le la les de des et un une est en que qui dans"
    " pour bu bir ve ile и в на не что с по это как он она они"
)
_ENDINGS = re.compile(
    r"(?:ational|isation|ization|ations?|ings?|edly|ed|ments?|ness|ies|ers?|ors?|es|s|ly|al|ion|e|y)$"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_CONTEXT = 0.35  # what a word beside the quote counts, against one within it


def candidates(
    quote_text: str, context: str, claims: Sequence[Claim], recent: Sequence[int], *, limit: int = 9
) -> list[Claim]:
    """At most ``limit`` claims, likeliest first: by the rarer words they share with the quote and, for less, with
    the text around it; among equals the one used last (``recent`` holds claim ids, latest first), then the given
    order."""
    said, around = stems(quote_text), stems(context)
    worded = [stems(claim.text) for claim in claims]
    shared: dict[str, int] = {}
    for words in worded:
        for word in words & (said | around):
            shared[word] = shared.get(word, 0) + 1
    weight = {
        word: (1.0 if word in said else _CONTEXT) * log(1 + len(claims) / count) for word, count in shared.items()
    }
    latest = {claim_id: place for place, claim_id in reversed(list(enumerate(recent)))}
    scores = [
        round(sum(weight[word] for word in words if word in weight) / sqrt(len(words) or 1), 6) for words in worded
    ]
    order = sorted(range(len(claims)), key=lambda at: (-scores[at], latest.get(claims[at].id, len(latest) + at), at))
    return [claims[at] for at in order[:limit]]


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The words that carry meaning, without their endings: "withdrawal", "withdraws" and "withdrawing" are one."""
    words = _WORD.findall(fold(text))
    return frozenset(_stem(word) for word in words if word not in _STOP and (len(word) > 2 or word.isdigit()))


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word)
    for _ in range(2):
        shorter = _ENDINGS.sub("", word)
        if len(shorter) < 4:
            break
        word = shorter
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word
