"""The query language: words → ``query.Query``. AND by default and before OR; ``"phrase"``, ``OR``, ``-not``,
``prefix*``, brackets, ``field:value``.

Whatever is typed means something: this module reads on where another would stop, and says what it changed.
"""

import re
import unicodedata
from dataclasses import dataclass

from workbench.search.analysis import spelling
from workbench.search.query import (
    IN_TEXT,
    IN_TITLE,
    And,
    Filter,
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
    (?P<space>\s+|[+=](?=[^\s()]))
  | (?P<open>\()
  | (?P<close>\))
  | (?P<either>\|\|?|OR(?=[\s()|{_QUOTES}]|$))
  | (?P<both>&&?|AND(?=[\s()|{_QUOTES}]|$))
  | (?P<near>NEAR(?:/\d+)?(?=[\s()|{_QUOTES}]|$))
  | (?P<without>[-−](?=[^\s)\-−])|NOT(?=[\s()|{_QUOTES}]|$))
  | (?P<field>[^\W\d_]+):(?:[{_QUOTES}](?P<quoted_value>[^{_QUOTES}]*)(?P<value_end>[{_QUOTES}]?)|(?P<value>[^\s()]*))
  | [{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<end>[{_QUOTES}]?)
  | (?P<word>[^\s(){_QUOTES}|]+)
    """,
    re.VERBOSE,
)
_DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_DATES = re.compile(rf"{_DATE}|(?:{_DATE})?\.\.{_DATE}|{_DATE}\.\.")
_STANCES = {"+": "asserts", "-": "denies", "−": "denies", "–": "denies", "?": "questions", "~": "reports"}
_STANCES |= {name: name for name in ("asserts", "denies", "questions", "reports")}
_STATUSES = ("unread", "reading", "done")


@dataclass(frozen=True, slots=True)
class _Scope:
    """``in:title``: said once, it holds for the words beside it."""

    name: str


def parse(text: str, *, as_you_type: bool = False) -> Query:
    """What ``text`` asks for. With ``as_you_type`` the word the text ends in is taken as a beginning."""
    return _Parser(text, as_you_type).query()


class _Parser:
    def __init__(self, text: str, as_you_type: bool) -> None:
        self._repairs: dict[str, None] = {}
        # Neither can stand in a text, and a lone surrogate cannot be written to a file.
        text = unicodedata.normalize("NFC", re.sub(r"[\ud800-\udfff\x00]", " ", text))
        if len(text) > LONGEST:
            text = text[:LONGEST]
            self._say(f"Only the first {LONGEST} characters were read.")
        self._lexemes = [found for found in _LEXEME.finditer(text) if found.lastgroup != "space"]
        self._ends_open = as_you_type and bool(text) and not text[-1].isspace()
        self._at = 0
        self._depth = 0

    def query(self) -> Query:
        root = self._either()
        while self._at < len(self._lexemes):
            # Only a closing bracket stops the reading early.
            self._at += 1
            self._say("A closing bracket without an opening one was left out.")
            root = join(And, [node for node in (root, self._either()) if node])
        return Query(root, tuple(self._repairs))

    def _either(self) -> Node | None:
        sides = [self._both()]
        while self._kind() == "either":
            self._at += 1
            sides.append(self._both())
        nodes = [side for side in sides if side is not None]
        if len(nodes) < len(sides) > 1:
            self._say("An OR with nothing on one side was left out.")
        return join(Or, nodes)

    def _both(self) -> Node | None:
        nodes: list[Node] = []
        scope = ""
        operator = False
        while (kind := self._kind()) not in (None, "either", "close"):
            if kind in ("both", "near"):
                self._at += 1
                if kind == "near":
                    self._say("NEAR is not understood yet: both words are looked for.")
                elif operator or not nodes:
                    self._say("An AND with nothing on one side was left out.")
                operator = True
                continue
            node = self._one()
            if isinstance(node, _Scope):
                scope = node.name
            elif node is not None:
                nodes.append(node)
                operator = False
        if operator:
            self._say("An AND with nothing on one side was left out.")
        whole = join(And, nodes)
        return scoped(whole, scope) if whole and scope else whole

    def _one(self) -> "Node | _Scope | None":
        negated = 0
        while self._kind() == "without":
            negated += 1
            self._at += 1
        if self._kind() in (None, "either", "both", "near", "close"):
            self._say("A NOT with nothing after it was left out.")
            return None
        node = self._group() if self._kind() == "open" else self._leaf()
        if negated % 2 and node is not None and not isinstance(node, _Scope):
            return node.child if isinstance(node, Not) else Not(node)
        return node

    def _group(self) -> Node | None:
        self._at += 1
        if self._depth >= DEEPEST:
            self._say("Brackets too deep were left out.")
            return None
        self._depth += 1
        node = self._either()
        self._depth -= 1
        if self._kind() == "close":
            self._at += 1
        else:
            self._say("An open bracket was closed.")
        return node

    def _leaf(self) -> "Node | _Scope | None":
        found = self._lexemes[self._at]
        self._at += 1
        last = self._at == len(self._lexemes) and self._ends_open
        match found.lastgroup:
            case "word":
                return self._word(found["word"], last)
            case "end":
                if not found["end"]:
                    self._say("An open quotation mark was closed.")
                return self._phrase(found["phrase"], prefix=last and not found["end"])
        if found["quoted_value"] is None:
            return self._field(found["field"], found["value"], quoted=False, last=last)
        if not found["value_end"]:
            self._say("An open quotation mark was closed.")
        return self._field(found["field"], found["quoted_value"], quoted=True, last=last and not found["value_end"])

    def _field(self, name: str, value: str, *, quoted: bool, last: bool) -> "Node | _Scope | None":
        field = name.lower()
        value = re.sub(f"[{_QUOTES}]", "", value)
        if field in (IN_TITLE, IN_TEXT):
            node = self._phrase(value, prefix=last) if quoted else self._word(value, last)
            return node and scoped(node, field)
        if field == "in":
            return self._scope(value.lower())
        if field in FILTERS:
            return self._filter(field, " ".join(value.split()))
        if value and not value.startswith("//"):
            self._say(f"“{name}:” is no field: looked for as words.")
        return self._word(f"{name}:{value}", last, quoted)

    def _scope(self, value: str) -> _Scope | None:
        if value in (IN_TITLE, IN_TEXT):
            return _Scope(value)
        if value in ("quotes", "notes"):
            self._say(f"Looking in {value} is not there yet: titles and texts were searched.")
        else:
            self._say(f"“in:{value}” is not known (title, text): left out.")
        return None

    def _filter(self, field: str, value: str) -> Filter | None:
        known: dict[str, str | None] = {
            "date": value if _DATES.fullmatch(value) else None,
            "stance": _STANCES.get(value.lower()),
            "status": value.lower() if value.lower() in _STATUSES else None,
            "lang": value.lower() or None,
        }
        understood = known.get(field, value or None)
        if understood is not None:
            return Filter(field, understood)
        example = {
            "date": "2023, 2023-04, 2022-11..2023-05",
            "stance": "+ − ? ~",
            "status": ", ".join(_STATUSES),
        }.get(field, "")
        if value:
            self._say(f"“{field}:{value}” is not understood ({example}): left out.")
        else:
            self._say(f"“{field}:” with nothing after it was left out.")
        return None

    def _word(self, typed: str, last: bool, quoted: bool = False) -> Words | None:
        bare = typed.strip(_QUOTES).rstrip("~^")
        prefix = bare.endswith("*") or last
        stem = bare.rstrip("*")
        inside = stem.lstrip("*")
        if "*" in inside:
            stem = inside.partition("*")[0]
            prefix = True
            self._say(f"A star can only end a word yet: “{typed}” was read as “{stem}*”.")
        elif inside != stem:
            stem = inside
            self._say(f"A star can only end a word: “{typed}” was read as “{stem}”.")
        if bare != typed.strip(_QUOTES):
            self._say(f"Likeness (~) is not understood yet: “{bare}” is looked for as written.")
        return self._words(stem, typed, prefix=prefix, quoted=quoted)

    def _phrase(self, typed: str, *, prefix: bool) -> Words | None:
        inside = " ".join(typed.split())
        starred = inside.endswith("*")
        plain = " ".join(inside.replace("*", " ").split())
        return self._words(plain, typed, prefix=prefix or starred, quoted=True)

    def _words(self, plain: str, typed: str, *, prefix: bool, quoted: bool) -> Words | None:
        found = spelling(plain)
        if not found.terms:
            self._say(f"“{typed}” holds no word: left out." if typed else "An empty phrase was left out.")
            return None
        spellings = (found.terms, (found.joined,)) if found.joined else (found.terms,)
        return Words(spellings, plain, prefix or found.open_ended, quoted)

    def _kind(self) -> str | None:
        """The kind of the next lexeme; any that makes a leaf is told apart there."""
        return self._lexemes[self._at].lastgroup if self._at < len(self._lexemes) else None

    def _say(self, repair: str) -> None:
        self._repairs[repair] = None
