"""How much of one text is in another: wire copy, reprints, longer and shorter versions of one article.

Measured as containment of hashed 4-word shingles, not as likeness of the two sets (Broder, *On the resemblance and
containment of documents*, 1997): a reprint with a comment below it holds all of the original, though half of it is
new. It stands here, below the store, because the store remembers the hashes of every source as it comes in.
"""

import re
from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from zlib import crc32

from workbench.model import Block, BlockKind

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, np.dtype[np.uint32]]

_WORDS = 4
_SAMPLE = 2  # one in so many hashes is remembered; the same ones in every text
# Letters and digits; Chinese and Japanese write without spaces, so there each character is a word.
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SCRIPT_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_PLAIN_WORD = re.compile(r"\w+")
_FRONT = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.HEADING, BlockKind.CAPTION})


def body(text: str, blocks: Iterable[Block]) -> str:
    """What is compared: the visible text without headline, byline and dates; comments make strangers alike."""
    return "\n".join(
        block.span.of(text) for block in blocks if not block.hidden and block.kind not in _FRONT
    )  # fmt: skip


def shingles(text: str) -> set[int]:
    """32-bit hashes of every four words in a row, without regard to case and punctuation."""
    return set(_hashes(text).tolist())


def fingerprint(text: str) -> tuple[int, bytes]:
    """How many shingles a text has, and what is remembered of them: ``sample`` of them."""
    hashes = _hashes(text)
    return len(hashes), hashes[hashes % _SAMPLE == 0].tobytes()


def sample(hashes: Iterable[int]) -> bytes:
    """The hashes worth remembering, small enough for ten thousand sources."""
    return array("I", sorted(each for each in hashes if each % _SAMPLE == 0)).tobytes()


def sampled(remembered: bytes) -> "array[int]":
    """What ``sample`` wrote."""
    found = array("I")
    found.frombytes(remembered)
    return found


def containment(part: set[int], whole: set[int]) -> float:
    """The share of ``part`` that is in ``whole``; 0 for a text too short to have a shingle."""
    return len(part & whole) / len(part) if part else 0.0


def _hashes(text: str) -> "Array":
    """Sorted, each once. A polynomial over the checksums of the words, for all places at a time: an import of
    thousands spends as long on this as on writing."""
    import numpy as np  # not for a start without an import

    folded = text.casefold()
    words = (_SCRIPT_WORD if _WITHOUT_SPACES.search(folded) else _PLAIN_WORD).findall(folded)
    if len(words) < _WORDS:
        return np.empty(0, np.uint32)
    numbers = np.fromiter(map(_checksums.__getitem__, words), np.uint64, len(words))
    if len(_checksums) > _MOST_KNOWN:
        _checksums.clear()
    places = len(words) - _WORDS + 1
    mixed = np.zeros(places, np.uint64)
    for first in range(_WORDS):
        mixed = mixed * _PRIME + numbers[first : first + places]
    return np.unique((mixed ^ mixed >> 32).astype(np.uint32))


class _Checksums(dict[str, int]):
    """Of each word it is asked for."""

    def __missing__(self, word: str) -> int:
        self[word] = checksum = crc32(word.encode("utf-8", "surrogatepass"))
        return checksum


_checksums = _Checksums()
_MOST_KNOWN = 200_000
_PRIME = 0x9E3779B97F4A7C15
