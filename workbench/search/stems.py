"""Which words are forms of one word, by the stemmers of Whoosh, and of Snowball for what Whoosh has none for
(Turkish, Persian, Polish …): a class of a language, never a change of the text.

A word is stemmed as it is written (in small letters, with its accents, which most stemmers go by) and as it is
folded, so that *kormányról* and *kormány* belong together, and *deals* with *deal* however it is accented. Two
words belong together where a stem of the one is a stem of the other. A word of a text is stemmed by the language
of its source; where that is unknown, or nobody has a stemmer for it, every word is a class of its own.
"""

from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from threading import Lock
from typing import cast

from workbench.search.analysis import fold

SHORTEST = 3
"""Code points of a word that is stemmed."""

SNOWBALL = {
    "ca": "catalan", "cs": "czech", "el": "greek", "eo": "esperanto", "et": "estonian", "eu": "basque",
    "fa": "persian", "ga": "irish", "hi": "hindi", "hy": "armenian", "id": "indonesian", "lt": "lithuanian",
    "ne": "nepali", "pl": "polish", "sr": "serbian", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Languages by two letters, and what Snowball calls them."""

Stemmer = Callable[[str], str]
_TURN = Lock()


@lru_cache(maxsize=64)
def language_of(code: str | None) -> str:
    """The language by two letters if it can be stemmed, else an empty text: ``en-GB`` → ``en``."""
    from whoosh.lang import has_stemmer, two_letter_code  # Whoosh is not imported before the first search

    bare = (code or "").lower().replace("_", "-").partition("-")[0]
    if bare in SNOWBALL:
        return bare
    short = two_letter_code(bare)
    if short in ("nb", "nn"):
        short = "no"
    return short if short and has_stemmer(short) else ""


@lru_cache(maxsize=1 << 16)
def stems(language: str, written: str, term: str) -> frozenset[int]:
    """The stems of a word as numbers of 64 bits; ``written`` as it stands in the text, ``term`` folded; none where
    it is too short or no word."""
    if not language or len(term) < SHORTEST or not term.isalpha():
        return frozenset()
    stem = _stemmer(language)
    small = (written.replace("I", "ı") if language == "tr" else written).replace("İ", "i").lower()
    # The Turkish stemmer takes off one ending of several, also one that is none: bakanlar → bakan, bakan → baka.
    itself = {term} if language == "tr" else set()
    return frozenset(map(_number, {fold(_stemmed(stem, form)) for form in {small, term}} | itself))


@lru_cache(maxsize=32)
def _stemmer(language: str) -> Stemmer:
    if language in SNOWBALL:
        from snowballstemmer import stemmer

        return cast(Stemmer, stemmer(SNOWBALL[language]).stemWord)
    from whoosh.lang import stemmer_for_language

    return cast(Stemmer, stemmer_for_language(language))


def _stemmed(stem: Stemmer, word: str) -> str:
    try:
        # Some stemmers keep the word they work on in themselves, and an index is built beside a search.
        with _TURN:
            return stem(word) or word
    except (IndexError, ValueError):  # seen of words in another script than the language's
        return word


def _number(stem: str) -> int:
    return int.from_bytes(blake2b(stem.encode(), digest_size=8).digest(), "little")
