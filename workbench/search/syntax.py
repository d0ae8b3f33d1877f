"""The query language: words → ``query.Query``. ``"phrase"``, ``OR``, ``-not``, ``="exact phrase"``, ``prefix*``,
``wom?n``, ``*ism``, ``like~``, ``near``, brackets, ``field:value``. What stands side by side must all occur; AND
binds before OR, OR before standing side by side, so that whatever is put beside a query narrows it. Several values
of one field side by side are alternatives.

Whatever is typed means something: this module reads on where another would stop, and says what it changed.

Operators bind as in Whoosh's own parser, and a test holds the two together; but that parser is not used, not even
under plugins of ours. Its tree is of ``whoosh.query``, which neither the plain scan nor the columns ask. What it
cannot read it drops without a word, where this program owes a sentence: ``"grain deal``, ``grain) deal``,
``grain OR`` and ``author:smith`` all come back as if nothing had been wrong, typographic quotation marks make no
phrase, and nothing tells which word is still being typed. With taggers, groups, operators, phrases and fields each
replaced to say so, only the loop that tries one tagger after another would be left of it.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from workbench.language import tr
from workbench.search import phrasing
from workbench.search.dates import period
from workbench.search.query import (
    FARTHEST,
    NEAREST,
    SCOPES,
    And,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Query,
    Words,
    join,
    scoped,
)

LONGEST = 2000
"""Code points of a query that are read."""
DEEPEST = 30
"""Brackets within brackets; those further in are left out."""

FILTERS = ("outlet", "date", "actor", "claim", "stance", "status", "lang", "byline")
_QUOTES = '"“”„‟«»＂'
_LEXEME = re.compile(
    rf"""
    (?P<space>\s+|\+(?=[^\s()]))
  | (?P<open>\()
  | (?P<close>\))
  | (?P<either>\|\|?|OR(?=[\s()|{_QUOTES}]|$))
  | (?P<both>&&?|AND(?=[\s()|{_QUOTES}]|$))
  | (?P<near>(?:NEAR(?:/\d+)?|near(?:/\d+)?)(?=[\s()|{_QUOTES}]|$))
  | (?P<without>[-−](?=[^\s)\-−])|NOT(?=[\s()|{_QUOTES}]|$))
  | (?P<field>[^\W\d_]+):(?:
        (?P<same_value>=)?[{_QUOTES}](?P<quoted_value>[^{_QUOTES}]*)(?P<value_end>[{_QUOTES}]?)
        |(?P<value>[^\s()]*))
  | (?P<same>=)?[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<end>[{_QUOTES}]?(?:(?<=[{_QUOTES}])~\d{{1,3}})?)
  | (?P<word>[^\s(){_QUOTES}|]+)
    """,
    re.VERBOSE,
)
_STANCES = {"+": "asserts", "-": "denies", "−": "denies", "–": "denies", "?": "questions", "~": "reports"}
_STANCES |= {name: name for name in ("asserts", "denies", "questions", "reports")}
_STATUSES = ("unread", "reading", "done")


@dataclass(frozen=True, slots=True)
class _Scope:
    """``in:title``: said once, it holds for the words beside it."""

    name: str


def parse(
    text: str, *, as_you_type: bool = False, within: str | None = None, today: date | None = None
) -> Query:
    """What ``text`` asks for. With ``as_you_type`` the word the text ends in is taken as a beginning; ``within`` is
    where words are looked for that do not say it; ``today`` is what “last month” counts from."""
    query = _Parser(text, as_you_type, today or date.today()).query()
    return Query(scoped(query.root, within), query.repairs) if query.root and within in SCOPES else query


class _Parser:
    def __init__(self, text: str, as_you_type: bool, today: date) -> None:
        self._today = today
        self._repairs: dict[str, None] = {}
        # Neither can stand in a text, and a lone surrogate cannot be written to a file.
        text = unicodedata.normalize("NFC", re.sub(r"[\ud800-\udfff\x00]", " ", text))
        if len(text) > LONGEST:
            text = text[:LONGEST]
            self._say(tr("Only the first {count} characters were read.", count=LONGEST))
        self._lexemes = [found for found in _LEXEME.finditer(text) if found.lastgroup != "space"]
        self._ends_open = as_you_type and bool(text) and not text[-1].isspace()
        self._at = 0
        self._depth = 0
        self._within = ""

    def query(self) -> Query:
        root = self._all()
        while self._at < len(self._lexemes):
            # Only a closing bracket stops the reading early.
            self._at += 1
            self._say(tr("A closing bracket without an opening one was left out."))
            root = join(And, [node for node in (root, self._all()) if node])
        return Query(root, tuple(self._repairs))

    def _all(self) -> Node | None:
        """What stands side by side, up to the end or a closing bracket; ``in:`` holds for all of it."""
        outside, self._within = self._within, ""
        nodes: list[Node] = []
        said: dict[str, int] = {}
        while self._kind() not in (None, "close"):
            alone = self._lexemes[self._at]["field"] is not None
            node = self._either()
            if alone and isinstance(node, Filter) and said.setdefault(node.field, len(nodes)) < len(nodes):
                # Two outlets side by side: nothing is from both, so either will do.
                place = said[node.field]
                nodes[place] = join(Or, list(dict.fromkeys([*_sides(nodes[place]), node]))) or node
            elif node is not None:
                nodes.append(node)
        whole = join(And, nodes)
        scope, self._within = self._within, outside
        return scoped(whole, scope) if whole and scope else whole

    def _either(self) -> Node | None:
        sides = [self._both()]
        while self._kind() == "either":
            self._at += 1
            sides.append(self._both())
        nodes = [side for side in sides if side is not None]
        if len(nodes) < len(sides) > 1:
            self._say(tr("An OR with nothing on one side was left out."))
        return join(Or, nodes)

    def _both(self) -> Node | None:
        first = self._one()
        nodes: list[Node] = [first] if first else []
        while self._kind() == "both" or (self._kind() == "near" and self._is_near(nodes)):
            operator = self._lexemes[self._at].group()
            self._at += 1
            node = self._one()
            if node is None or not nodes:
                self._say(tr("An AND with nothing on one side was left out."))
                nodes += [node] if node else []
            elif operator.lower().startswith("near"):
                nodes += self._near(nodes.pop(), node, operator)
            else:
                nodes.append(node)
        return join(And, nodes)

    def _is_near(self, nodes: list[Node]) -> bool:
        """Whether “near” is meant as an operator: in small letters it is one only between two words."""
        written = self._lexemes[self._at].group()
        if written != "near":
            return True
        following = self._lexemes[self._at + 1] if self._at + 1 < len(self._lexemes) else None
        words = following is not None and following.lastgroup in ("word", "end", "same")
        return words and bool(nodes) and isinstance(nodes[-1], Words | Near)

    def _near(self, left: Node, right: Node, operator: str) -> list[Node]:
        number = int(operator.partition("/")[2][:4] or NEAREST)
        distance = min(max(number, 1), FARTHEST)
        if number != distance:
            self._say(tr("{typed} was read as {read}.", typed=f"NEAR/{number}", read=f"NEAR/{distance}"))
        words = left.right if isinstance(left, Near) else left
        if not isinstance(words, Words) or not isinstance(right, Words):
            self._say(tr("NEAR joins words and phrases: both sides are looked for."))
            return [left, right]
        scope = words.scope or right.scope
        both = [each for each in (scoped(words, scope), scoped(right, scope)) if isinstance(each, Words)]
        if both[0].scope != both[1].scope:
            self._say(tr("NEAR joins words in one place: both sides are looked for."))
            return [left, right]
        # a near b near c: a near b, and b near c
        near = Near(both[0], both[1], distance)
        return [left, near] if isinstance(left, Near) else [near]

    def _one(self) -> Node | None:
        negated = 0
        while self._kind() == "without":
            negated += 1
            self._at += 1
        if self._kind() in (None, "either", "both", "close") or self._lexemes[self._at].group().startswith("NEAR"):
            if negated:
                self._say(tr("A NOT with nothing after it was left out."))
            return None
        node = self._group() if self._kind() == "open" else self._leaf()
        if isinstance(node, _Scope):
            self._within = node.name
            return self._one()
        if negated % 2 and node is not None:
            return node.child if isinstance(node, Not) else Not(node)
        return node

    def _group(self) -> Node | None:
        self._at += 1
        if self._depth >= DEEPEST:
            self._say(tr("Brackets too deep were left out."))
            return None
        self._depth += 1
        node = self._all()
        self._depth -= 1
        if self._kind() == "close":
            self._at += 1
        else:
            self._say(tr("An open bracket was closed."))
        return node

    def _leaf(self) -> "Node | _Scope | None":
        found = self._lexemes[self._at]
        self._at += 1
        last = self._at == len(self._lexemes) and self._ends_open
        if found["word"] is not None or found["near"] is not None:
            return self._word(found["word"] or found["near"], last)
        if found["phrase"] is not None:
            if not found["end"]:
                self._say(tr("An open quotation mark was closed."))
            slop = found["end"].partition("~")[2]
            open_end = last and not found["end"]
            return self._phrase(found["phrase"], open_end=open_end, exact=bool(found["same"]), slop=slop)
        if found["quoted_value"] is None:
            return self._field(found["field"], found["value"], quoted=False, last=last)
        if found["same_value"] and found["field"].lower() in SCOPES:
            node = self._phrase(found["quoted_value"], open_end=False, exact=True)
            return node and scoped(node, found["field"].lower())
        if not found["value_end"]:
            self._say(tr("An open quotation mark was closed."))
        return self._field(found["field"], found["quoted_value"], quoted=True, last=last and not found["value_end"])

    def _field(self, name: str, value: str, *, quoted: bool, last: bool) -> "Node | _Scope | None":
        field = name.lower()
        value = re.sub(f"[{_QUOTES}]", "", value)
        if field in SCOPES and value:
            node = self._phrase(value, open_end=last) if quoted else self._word(value, last)
            return node and scoped(node, field)
        if field == "in":
            return self._scope(value.lower())
        if field == "date" and not quoted:
            value = self._whole_date(value)
        if field in FILTERS:
            return self._filter(field, " ".join(value.split()))
        if value and not value.startswith("//"):
            self._say(tr("“{field}” is no field: looked for as words.", field=f"{name}:"))
        return self._word(f"{name}:{value}", last, quoted)

    def _whole_date(self, value: str) -> str:
        """“last month” without quotation marks is several lexemes: as many as still make a date."""
        best, taken, joined = value, 0, value
        for count, lexeme in enumerate(self._lexemes[self._at : self._at + 4], 1):
            if lexeme["word"] is None:
                break
            joined = f"{joined} {lexeme['word']}"
            if period(joined, self._today):
                best, taken = joined, count
        self._at += taken
        return best

    def _scope(self, value: str) -> _Scope | None:
        if value in SCOPES:
            return _Scope(value)
        self._say(tr("“{typed}” is not known ({known}): left out.", typed=f"in:{value}", known=", ".join(SCOPES)))
        return None

    def _filter(self, field: str, value: str) -> Filter | None:
        known: dict[str, str | None] = {
            "date": period(value, self._today),
            "stance": _STANCES.get(value.lower()),
            "status": value.lower() if value.lower() in _STATUSES else None,
            "lang": value.lower() or None,
        }
        understood = known.get(field, value or None)
        if understood is not None:
            return Filter(field, understood)
        example = {
            "date": "2023, 2023-04, 2022-11..2023-05, last month",
            "stance": "+ − ? ~",
            "status": ", ".join(_STATUSES),
        }.get(field, "")
        if value:
            typed = f"{field}:{value}"
            self._say(tr("“{typed}” is not understood ({example}): left out.", typed=typed, example=example))
        else:
            self._say(tr("“{field}” with nothing after it was left out.", field=f"{field}:"))
        return None

    def _word(self, typed: str, last: bool, quoted: bool = False) -> Node | None:
        bare = typed.strip(_QUOTES)
        found = phrasing.word(bare, open_end=last, quoted=quoted)
        if found is None:
            self._say(tr("“{typed}” holds no word: left out.", typed=typed))
        return found

    def _phrase(self, typed: str, *, open_end: bool, exact: bool = False, slop: str = "") -> Node | None:
        inside = " ".join(typed.split())
        found = phrasing.phrase(inside, open_end=open_end, exact=exact)
        if found is None:
            self._say(
                tr("“{typed}” holds no word: left out.", typed=typed)
                if typed
                else tr("An empty phrase was left out.")
            )
        elif slop:
            words = [phrasing.word(each, open_end=False) for each in inside.split()]
            sides = [each for each in words if each is not None]
            distance = min(max(int(slop), 1), FARTHEST)
            pairs: list[Node] = [Near(a, b, distance) for a, b in pairwise(sides)]
            return join(And, pairs) if pairs else found
        return found

    def _kind(self) -> str | None:
        """The kind of the next lexeme; any that makes a leaf is told apart there."""
        return self._lexemes[self._at].lastgroup if self._at < len(self._lexemes) else None

    def _say(self, repair: str) -> None:
        self._repairs[repair] = None


def _sides(node: Node) -> tuple[Node, ...]:
    return node.children if isinstance(node, Or) else (node,)
