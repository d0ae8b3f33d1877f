"""What a query finds, by reading every text and asking of every word: slow, and as plain as can be."""

from collections.abc import Mapping

from tests.search.collection import Collection, Text
from workbench.search.analysis import Token, tokens
from workbench.search.forms import accepts
from workbench.search.query import And, Filter, Near, Node, Not, Or, Part, Words
from workbench.search.stems import language_of

Run = list[tuple[Token, str]]


def found(root: Node, collection: Collection) -> tuple[set[int], set[int]]:
    """The sources that match by what is shown of them, and those that match by that or what is folded away."""
    shown, anywhere = set(), set()
    for source, text in collection.texts.items():
        if judge(root, text, collection, folded=False):
            shown.add(source)
        if judge(root, text, collection, folded=True):
            anywhere.add(source)
    return shown, anywhere


def judge(node: Node, text: Text, collection: Collection, *, folded: bool) -> bool:
    """What is folded away can make a source match, never keep it from matching."""
    match node:
        case Filter(field=field, value=value):
            return text.source_id in collection.matching(field, value)
        case Not(child=child):
            return not judge(child, text, collection, folded=False)
        case And(children=children):
            return all(judge(child, text, collection, folded=folded) for child in children)
        case Or(children=children):
            return any(judge(child, text, collection, folded=folded) for child in children)
    language = language_of(text.language)
    scope = node.left.scope if isinstance(node, Near) else node.scope
    for run in runs(text, collection, scope, folded=folded):
        if isinstance(node, Words) and starts(node, run, language):
            return True
        if isinstance(node, Near):
            left, right = starts(node.left, run, language), starts(node.right, run, language)
            if any(0 < abs(one - other) <= node.distance for one in left for other in right):
                return True
    return False


def runs(text: Text, collection: Collection, scope: str, *, folded: bool) -> list[Run]:
    hidden = text.blocks[0] if text.blocks else None
    shown = text.text[: hidden.start] if hidden else text.text
    said = [each for each in collection.comments if each.source_id == text.source_id]
    parts: Mapping[str, list[str]] = {
        "": [text.title, shown, *([text.text[hidden.start :]] if hidden and folded else [])],
        "title": [text.title],
        "text": [shown, *([text.text[hidden.start :]] if hidden and folded else [])],
        "quotes": [each.text for each in said if each.kind == "quotes"],
        "notes": [each.text for each in said if each.kind == "notes"],
    }
    return [[(token, part[token.start : token.end]) for token in tokens(part)] for part in parts[scope]]


def starts(words: Words, run: Run, language: str) -> set[int]:
    """The positions at which any of the spellings begins."""

    def stands(part: Part, position: int) -> bool:
        return any(accepts(part, token.term, raw, language) for token, raw in run if token.position == position)

    positions = {token.position for token, _ in run}
    return {
        position
        for spelling in words.spellings
        for position in positions
        if all(stands(part, position + order) for order, part in enumerate(spelling))
    }
