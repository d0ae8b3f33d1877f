"""How much of one text is in another: wire copy, reprints, longer and shorter versions of one article.

Measured as containment of hashed 4-word shingles, not as likeness of the two sets (Broder, *On the resemblance and
containment of documents*, 1997): a reprint with a comment below it holds all of the original, though half of it is
new. It stands here, below the store, because the store remembers the hashes of every source as it comes in.
"""

import re
from array import array
from collections.abc import Iterable
from itertools import accumulate
from zlib import crc32

from workbench.model import Block, BlockKind

_WORDS = 4
_SAMPLE = 2  # one in so many hashes is remembered; the same ones in every text
# Letters and digits; Chinese and Japanese write without spaces, so there each character is a word.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_FRONT = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.HEADING, BlockKind.CAPTION})


def body(text: str, blocks: Iterable[Block]) -> str:
    """What is compared: the visible text without headline, byline and dates; comments make strangers alike."""
    return "\n".join(
        block.span.of(text) for block in blocks if not block.hidden and block.kind not in _FRONT
    )  # fmt: skip


def shingles(text: str) -> set[int]:
    """32-bit hashes of every four words in a row, without regard to case and punctuation."""
    words = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(text.casefold())]
    joined = b" ".join(words)
    ends = list(accumulate(len(word) + 1 for word in words))
    starts = [0, *ends]
    return {crc32(joined[start : end - 1]) for start, end in zip(starts, ends[_WORDS - 1 :], strict=False)}


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
