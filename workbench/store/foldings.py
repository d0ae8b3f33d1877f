"""What somebody said of a block, boilerplate or part of the text, remembered for the outlet and applied to what comes
in from there next.

The rule: a sentence of an article is never folded because it is *like* something. By itself only a block is folded
whose words are the very same as those somebody folded (figures apart), or a line that is no sentence and begins with
the same label before a colon. Showing too much does no harm, so captions are kept as a kind.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from textwrap import shorten
from urllib.parse import urlsplit

from workbench.language import tr, tr_n
from workbench.model import Block, BlockKind, Draft
from workbench.store.schema import ProjectDatabase
from workbench.text import fold

CHOSEN = "chosen"
"""Why a block is folded that no importer would have folded. One that is shown and has a reason was kept by choice."""

_FIGURES = re.compile(r"\d+")
_LABEL = re.compile(r"([^\W\d_][\w'-]*(?: [\w'-]+){0,3}) ?: ?\S")
_SENTENCE = re.compile(r"(?:[.!?…。！？؟۔][\"'”’»›)\]]*|[\"”»›])$")
_LINE = 14  # words of a line that is known by its label
_TELLING = 3  # words of a sentence that is known by them: “Why?” is said in articles too
_NAMED = frozenset((BlockKind.TITLE, BlockKind.HEADING, BlockKind.BYLINE, BlockKind.DATELINE))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a choice: the ids of the ``blocks`` that changed, and the ``outlet`` (its name, or the address of
    its site) it is remembered for; ``None`` where the outlet is not known or the words are too few to go by."""

    blocks: tuple[int, ...]
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Sender:
    """By what an outlet is known: its row, and the host of the page without ``www``."""

    outlet_id: int | None
    site: str | None


def sender(db: ProjectDatabase, outlet: str | None, url: str | None) -> Sender:
    row = outlet and db.execute("select id from outlet where folded = ? order by id", [fold(outlet)]).fetchone()
    host = urlsplit(url).hostname if url and url.startswith(("http://", "https://")) else None
    return Sender(row[0] if row else None, host.removeprefix("www.") if host else None)


def applied(db: ProjectDatabase, draft: Draft) -> tuple[Block, ...]:
    """The blocks of a draft as people want them of its outlet. A text that would be folded altogether is left as it
    came."""
    known = _known(db, sender(db, draft.outlet, draft.url))
    if not known:
        return draft.blocks
    blocks = tuple(_as_chosen(draft.text, block, known) for block in draft.blocks)
    return draft.blocks if all(block.hidden for block in blocks) else blocks


def chosen(block: Block, hidden: bool) -> Block:
    """The block folded or kept, with the reason that says whose choice it was."""
    if hidden:
        return replace(block, hidden=True, reason=block.reason or CHOSEN)
    return replace(block, hidden=False, reason=None if block.reason == CHOSEN else block.reason)


def repeats(text: str, blocks: Iterable[Block], of: Sequence[Block]) -> list[Block]:
    """``of``, and the blocks with the very same words."""
    ids, words = {block.id for block in of}, {_words(text, block) for block in of}
    return [block for block in blocks if block.id in ids or _words(text, block) in words]


def remember(db: ProjectDatabase, by: Sender, text: str, blocks: Iterable[Block], hidden: bool) -> bool:
    """Inside a step: from now on blocks of these shapes are folded, or kept, in what comes from this outlet. Said the
    other way round before, the importer decides again. Says whether there was anything to go by."""
    if by == Sender(None, None):
        return False
    shapes = {shape for block in blocks if (shape := _shape(text, block, hidden))}
    before = _known(db, by)
    for shape in sorted(shape for shape in shapes if before.get(shape) is not hidden):
        db["folding"].delete_where("shape = ? and (outlet_id = ? or site = ?)", [shape, by.outlet_id, by.site])
        if shape not in before:
            db["folding"].insert({"outlet_id": by.outlet_id, "site": by.site, "shape": shape, "hidden": hidden})
    return bool(shapes)


def step_of(texts: Sequence[str], hidden: bool) -> str:
    """What it is called to fold these blocks, or to keep them."""
    words = shorten(texts[0], 40, placeholder="…") if len(texts) == 1 else ""
    if words:
        return tr("Fold “{words}”", words=words) if hidden else tr("Keep “{words}”", words=words)
    if hidden:
        return tr_n("Fold {n} block|Fold {n} blocks", len(texts))
    return tr_n("Keep {n} block|Keep {n} blocks", len(texts))


def _known(db: ProjectDatabase, by: Sender) -> dict[str, bool]:
    rows = db.execute(
        "select shape, hidden from folding where outlet_id = ? or site = ? order by id", [by.outlet_id, by.site]
    ).fetchall()
    return {shape: bool(hidden) for shape, hidden in rows}


def _as_chosen(text: str, block: Block, known: dict[str, bool]) -> Block:
    for shape in (_same(text, block), _labelled(text, block), _kind(block)):
        if shape in known:
            hidden = known[shape]
            return block if hidden is block.hidden else chosen(block, hidden)
    return block


def _shape(text: str, block: Block, hidden: bool) -> str | None:
    """What a block is remembered by; nothing where that would fold what others say."""
    if hidden and _is_sentence(text, block) and len(_words(text, block).split()) < _TELLING:
        return None
    return _kind(block) or _labelled(text, block) or _same(text, block)


def _kind(block: Block) -> str | None:
    return "kind:caption" if block.kind is BlockKind.CAPTION else None


def _labelled(text: str, block: Block) -> str | None:
    """``label:read more`` of a line that is no sentence."""
    words = _words(text, block)
    label = _LABEL.match(words)
    if label is None or block.kind in _NAMED or _is_sentence(text, block) or len(words.split()) > _LINE:
        return None
    return f"label:{label[1]}"


def _same(text: str, block: Block) -> str:
    return f"same:{_words(text, block)}"


def _is_sentence(text: str, block: Block) -> bool:
    return _SENTENCE.search(block.span.of(text).rstrip()) is not None


def _words(text: str, block: Block) -> str:
    """What is compared: without case, accents and styles of marks, every figure the same."""
    return _FIGURES.sub("0", fold(block.span.of(text)))
