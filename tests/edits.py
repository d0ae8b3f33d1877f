"""Edits as outlets make them, on real articles: what was quoted, the text before and after, where the quote is now.

Harmless ones leave words and meaning; the others change what is said, or take it away. Built from the sample's own
articles and, where it is there, from PolNeAR (news of 2015 and 2016); nothing of that is kept here.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.model import Span
from workbench.text import canonical, sentences

ROOT = Path(__file__).parents[1]
POLNEAR = ROOT.parent / "shared" / "corpora" / "polnear" / "dev" / "text"
OF_EACH = 30


@dataclass(frozen=True, slots=True)
class Edit:
    """``place`` is where the very passage stands now, ``None`` where it is gone or says something else;
    ``harmless`` says that nobody should be asked."""

    kind: str
    source: str
    before: str
    quote: Span
    after: str
    place: Span | None
    harmless: bool


def articles() -> dict[str, str]:
    paths = sorted((ROOT / "resources" / "sample").glob("*.txt"))
    paths += sorted(POLNEAR.glob("*.txt")) if POLNEAR.is_dir() else []
    return {path.stem: canonical(path.read_text("utf-8")).strip() for path in paths}


def all_edits() -> list[Edit]:
    texts = articles()
    found = []
    for kind, (make, harmless) in KINDS.items():
        chance = random.Random(kind)
        made = 0
        names = list(texts)
        chance.shuffle(names)
        for name in names:
            if made == OF_EACH:
                break
            edit = _edit(kind, make, harmless, name, texts[name], chance)
            if edit:
                found.append(edit)
                made += 1
    return found


Made = tuple[str, Span | None] | None
Maker = Callable[[str, Span, random.Random], Made]


def _edit(kind: str, make: Maker, harmless: bool, name: str, text: str, chance: random.Random) -> Edit | None:
    quotes = list(_quotes(text))
    chance.shuffle(quotes)
    for quote in quotes[:12]:
        made = make(text, quote, chance)
        if made:
            return Edit(kind, name, text, quote, made[0], made[1], harmless)
    return None


def _quotes(text: str) -> Iterator[Span]:
    """Sentences of some length that stand once in the text, not alone in their paragraph, or parts of them."""
    for span in sentences(text):
        words = span.of(text)
        start, end = _paragraph(text, span)
        if 60 <= len(words) <= 320 and (end - start) - len(span) > 80 and text.count(words) == 1:
            yield span


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    end = text.find("\n", span.end)
    return text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end


def _put(text: str, quote: Span, words: str) -> str:
    return text[: quote.start] + words + text[quote.end :]


def _slip(text: str, quote: Span, chance: random.Random) -> Made:
    """A typo is corrected: the text before has two letters changed about."""
    words = quote.of(text)
    long = [match for match in re.finditer(r"(?<![\w’'-])[a-z]{7,}(?![\w’'-])", words)]
    long = [match for match in long if match[0][3] != match[0][4]]
    if not long:
        return None
    match = chance.choice(long)
    at = match.start() + 3
    typo = words[:at] + words[at + 1] + words[at] + words[at + 2 :]
    return _put(text, quote, typo), Span(quote.start, quote.end)


def _split(text: str, quote: Span, chance: random.Random) -> Made:
    spaces = [match.start() for match in re.finditer(" ", quote.of(text))][2:-2]
    if not spaces:
        return None
    at = quote.start + chance.choice(spaces)
    return text[:at] + "\n\n" + text[at + 1 :], Span(quote.start, quote.end + 1)


def _marks(text: str, quote: Span, _chance: random.Random) -> Made:
    after = text.translate(str.maketrans("“”’‘–", "\"\"''—"))
    if after == text:
        after = text.translate(str.maketrans("\"'-", "”’‐"))
    return (after, quote) if after != text else None


def _spaces(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text).replace(" ", "\u00a0", 3).replace("e", "e\u00ad", 1)
    return _put(text, quote, words), Span(quote.start, quote.start + len(words))


def _moved(text: str, quote: Span, _chance: random.Random) -> Made:
    start, end = _paragraph(text, quote)
    paragraph = text[start:end]
    rest = text[:start].rstrip("\n") + "\n\n" + text[end:].lstrip("\n")
    after = rest.rstrip("\n") + "\n\n" + paragraph
    begin = len(after) - len(paragraph) + quote.start - start
    return after, Span(begin, begin + len(quote))


def _pulled(text: str, quote: Span, _chance: random.Random) -> Made:
    """Printed once more, as a pull quote."""
    return text + "\n\n" + quote.of(text) + "\n\nRead more of what matters.", quote


def _updated(text: str, quote: Span, _chance: random.Random) -> Made:
    head = "UPDATE 6.40 p.m.: This article was changed to add what officials said in the evening.\n\n"
    tail = "\n\nA spokeswoman did not answer a request for comment by the time this was printed."
    _, end = _paragraph(text, quote)
    near = text[end:].lstrip("\n").partition("\n")[0]
    if not near:
        return None
    other = near[: len(near) // 2].rstrip() + ", according to two people who were there."
    after = text[:end] + text[end:].replace(near, other, 1)
    return head + after + tail, Span(quote.start + len(head), quote.end + len(head))


def _number(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text)
    numbers = {"two": "three", "three": "five", "four": "six", "five": "seven", "one": "two", "first": "third"}
    match = re.search(r"(?<!\w)\d+(?!\w)|(?<![\w’])(?:two|three|four|five|one|first)(?!\w)", words)
    if not match:
        return None
    new = numbers.get(match[0]) or str(int(match[0]) + 7)
    return _put(text, quote, words[: match.start()] + new + words[match.end() :]), None


def _negated(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text)
    match = re.search(r"(?<!\w)(?:is|was|are|were|will|has|have|had|did|can|could|would|should)(?!\w)", words)
    if not match:
        return None
    return _put(text, quote, f"{words[: match.end()]} not{words[match.end() :]}"), None


def _denied_no_more(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text)
    match = re.search(r" (?:not|never)(?!\w)|n[’']t(?!\w)", words)
    return (_put(text, quote, words[: match.start()] + words[match.end() :]), None) if match else None


def _renamed(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text)
    match = re.search(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?!\w)", words)
    return (_put(text, quote, words.replace(match[0], "Wexcombe")), None) if match else None


def _deleted(text: str, quote: Span, _chance: random.Random) -> Made:
    return _put(text, quote, "").replace("  ", " "), None


def _lookalike(text: str, quote: Span, chance: random.Random) -> Made:
    """Deleted, while another says nearly the same elsewhere."""
    changed = _negated(text, quote, chance) or _number(text, quote, chance) or _renamed(text, quote, chance)
    if changed is None:
        return None
    words = changed[0][quote.start : quote.end + len(changed[0]) - len(text)]
    return f"{_put(text, quote, '')}\n\nThe mayor of another town saw it otherwise. {words} Nobody else agreed.", None


def _twin(text: str, quote: Span, chance: random.Random) -> Made:
    """Changed in its place, while the old words stand elsewhere in another's mouth."""
    changed = _negated(text, quote, chance) or _number(text, quote, chance)
    return (
        (f"{changed[0]}\n\nWhat was heard this week: {quote.of(text)} So said a reader.", None) if changed else None
    )


def _reworded(text: str, quote: Span, _chance: random.Random) -> Made:
    words = quote.of(text).split(" ")
    at = len(words) // 2
    return _put(text, quote, " ".join([*words[:at], "reportedly", *words[at + 2 :]])), None


KINDS: dict[str, tuple[Maker, bool]] = {
    "a typo corrected": (_slip, True),
    "a paragraph split": (_split, True),
    "other quotation marks": (_marks, True),
    "other spaces and hyphens": (_spaces, True),
    "moved with its paragraph": (_moved, True),
    "printed once more": (_pulled, True),
    "the article updated": (_updated, True),
    "a number changed": (_number, False),
    "a negation put in": (_negated, False),
    "a negation taken out": (_denied_no_more, False),
    "a name changed": (_renamed, False),
    "deleted": (_deleted, False),
    "deleted with a lookalike": (_lookalike, False),
    "changed with a twin": (_twin, False),
    "reworded": (_reworded, False),
}
