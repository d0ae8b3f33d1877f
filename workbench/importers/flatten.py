"""A page's tree as lines of text, each knowing what stood around it.

Every piece of text a reader could see becomes part of exactly one line, in the order of the page; scripts,
styles and templates are no text. The walk is a loop, not a recursion: hostile pages nest by the thousand.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from workbench.importers import phrases
from workbench.model import BlockKind

_NO_TEXT = frozenset(
    {"script", "style", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video"}
    | {"select", "datalist", "textarea", "map", "applet", "frameset"}
)
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
    }
    | {
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
    }
    | {"legend", "li", "main", "menu", "nav", "noscript", "ol", "option", "p", "pre", "search", "section", "summary"}
    | {"table", "caption", "tbody", "thead", "tfoot", "tr", "ul", "button", "label"}
)
_CELLS = frozenset({"td", "th"})
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST),
    "tr": BlockKind.TABLE,
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    "blockquote": BlockKind.QUOTE,
}
_RANK = (  # the strongest of a line's parents
    BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.QUOTE, BlockKind.HEADING, BlockKind.TABLE, BlockKind.LIST,
)  # fmt: skip
_TAG_REASONS = {
    "nav": phrases.NAVIGATION,
    "footer": phrases.NAVIGATION,
    "menu": phrases.NAVIGATION,
    "aside": phrases.RELATED,
    "form": phrases.FORM,
    "button": phrases.FORM,
    "label": phrases.FORM,
    "option": phrases.FORM,
    "figcaption": phrases.CAPTION,
    "noscript": phrases.NAVIGATION,
}
_NAMES: dict[str, str] = {
    phrases.COOKIE: r"cookies?(?:bar|banner|notice|consent)?|consent|gdpr|cmp|onetrust",
    phrases.COMMENTS: r"comments?(?:list|section|area|s)?|respond|disqus\w*|commentlist|replies|discussion",
    phrases.NEWSLETTER: r"newsletters?|subscribe|subscription|sign-?up|mc_embed\w*|mailing",
    phrases.DONATION: r"donat(?:e|ion|ions)|support-?us|membership|paywall",
    phrases.SHARE: r"shar(?:e|ing|edaddy)|social(?:s|media)?|addtoany|addthis\w*|share-?(?:bar|buttons?|tools?)",
    phrases.RELATED: r"related\w*|recommend\w*|more-?(?:stories|news|on)|also-?(?:read|like)|popular|trending"
    r"|most-?\w+|teasers?|outbrain\w*|taboola\w*|sidebar|widget",
    phrases.ADS: r"ads?|advert\w*|sponsor\w*|promo\w*|banner",
    phrases.CAPTION: r"caption|credits?|photo-?credit|image-?caption|wp-caption-text",
    phrases.NAVIGATION: r"nav\w*|\w*menu|breadcrumbs?|footer|masthead|topbar|tags?|skip\w*|toolbar|pagination",
}
_NAME_REASONS = tuple(
    (reason, re.compile(rf"(?:^|[\s_-])(?:{pattern})(?:$|[\s_\d-])", re.I)) for reason, pattern in _NAMES.items()
)
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTES = re.compile(r"(?:^|[\s_-])(?:doc-)?(?:foot|end)-?notes?(?:$|[\s_\d-])", re.I)
_SPACE = re.compile(r"[ \t\n\r\f]+")  # HTML's white space; NBSP is text


@dataclass(slots=True)
class Line:
    """One paragraph of the page. ``reason`` is what its surroundings say it is; ``names`` the words of class, id
    and rel around it, ``tags`` its block and the inline elements in it; ``linked`` how much of it is link text."""

    text: str
    kind: BlockKind
    reason: str | None
    names: str
    tags: str
    linked: float
    tight: bool = False  # stands close to the line before it: list items, rows, lines of one paragraph


@dataclass(slots=True)
class _Frame:
    tag: str
    kind: BlockKind | None
    reason: str | None
    names: str
    link: bool
    pre: bool
    silent: bool
    raised: bool = False


@dataclass(slots=True)
class _Page:
    lines: list[Line] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    linked: int = 0
    within: list[_Frame] = field(default_factory=list)  # the frames of the pieces of the line in the making
    broken: bool = False  # the line before ended in <br>, so this one goes on close to it
    number: str = ""  # of the note that begins with the next line; browsers draw it, and a reader looks for it

    def write(self, text: str | None, frame: _Frame) -> None:
        if not text or frame.silent:
            return
        if text.strip():
            self.within.append(frame)
        if frame.raised and text.strip().isdecimal():
            text = text.translate(_SUPERSCRIPT)  # “denies.2” is not what the page says
        if frame.pre:
            first, *rest = text.split("\n")
            self.buffer.append(first)
            for line in rest:
                self.end(frame, broken=True)
                self.buffer.append(line)
            return
        self.buffer.append(text)
        if frame.link:
            self.linked += len(text.strip())

    def end(self, frame: _Frame, *, broken: bool = False) -> None:
        """Ends the line in the making, if there is one."""
        text = _SPACE.sub(" ", "".join(self.buffer)).strip(" ") if not frame.pre else "".join(self.buffer).rstrip()
        if "\x1f" in text:
            text = re.sub(r" ?\x1f ?", "\t", text)
        text = text.strip("\t ")
        if text.strip():
            kind = frame.kind or BlockKind.PARAGRAPH
            if self.number and not text[0].isdecimal():
                text = f"{self.number} {text}"
            self.number = ""
            if kind is BlockKind.TABLE and "\t" not in text:
                kind = BlockKind.PARAGRAPH  # a table of one column only arranges the page
            follows = kind in (BlockKind.LIST, BlockKind.TABLE) and bool(self.lines) and self.lines[-1].kind is kind
            tight = self.broken or follows
            share = min(1.0, self.linked / max(1, len(text)))
            whys = {piece.reason for piece in self.within}
            why = whys.pop() if len(whys) == 1 else frame.reason
            names = max((piece.names for piece in self.within), key=len, default=frame.names)
            tags = " ".join(dict.fromkeys([frame.tag, *(piece.tag for piece in self.within)]))
            self.lines.append(Line(text, kind, why, names, tags, share, tight))
            self.broken = broken
        elif not broken:
            self.broken = False
        self.buffer.clear()
        self.within.clear()
        self.linked = 0


def flatten(root: Any) -> list[Line]:
    """The lines of an lxml tree, in document order."""
    page = _Page()
    stack = [_Frame("", None, None, "", False, False, False)]
    todo: list[tuple[Any, bool]] = [(root, True)]
    while todo:
        element, opening = todo.pop()
        if opening:
            frame = _enter(element, stack[-1])
            if frame.tag in _BLOCKS and not frame.silent:
                page.end(stack[-1])
            elif frame.tag == "br":
                page.end(stack[-1], broken=True)
            elif frame.tag in _CELLS and page.buffer:
                page.buffer.append("\x1f")  # no character of a page: it becomes the tab between cells
            if frame.tag == "li" and frame.kind is BlockKind.FOOTNOTE and stack[-1].tag == "ol":
                page.number = _number(element).translate(_SUPERSCRIPT)
            stack.append(frame)
            page.write(element.text if isinstance(element.tag, str) else None, frame)
            todo.append((element, False))
            if not frame.silent:
                todo.extend((child, True) for child in reversed(element))
        else:
            frame = stack.pop()
            if frame.tag in _BLOCKS and not frame.silent:
                page.end(frame)
            if len(stack) > 1:
                page.write(element.tail, stack[-1])
    page.end(stack[0])
    return page.lines


def _enter(element: Any, parent: _Frame) -> _Frame:
    tag = element.tag.lower() if isinstance(element.tag, str) else ""  # comments and instructions have a function
    if not tag:
        return _Frame("", parent.kind, parent.reason, parent.names, parent.link, parent.pre, True)
    names = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("rel"), element.get("role"))))
    note, named = _said_by(names) if names else (False, None)
    kind = BlockKind.FOOTNOTE if note else _KINDS.get(tag, parent.kind)
    if parent.kind is not None and kind is not None and _RANK.index(parent.kind) < _RANK.index(kind):
        kind = parent.kind
    if kind is BlockKind.TABLE and tag in _BLOCKS and tag not in _KINDS:
        kind = None  # a cell of several paragraphs
    reason = parent.reason
    if reason in (None, phrases.NAVIGATION) and tag not in ("html", "body", "main", "article"):
        reason = named or _TAG_REASONS.get(tag) or reason
    return _Frame(
        tag=tag,
        kind=kind,
        reason=reason,
        names=f"{parent.names} {names}"[-400:] if names else parent.names,
        link=parent.link or tag == "a",
        pre=parent.pre or tag == "pre",
        silent=parent.silent or tag in _NO_TEXT,
        raised=parent.raised or tag == "sup",
    )


@lru_cache(maxsize=4096)  # a page has hundreds of elements of one name
def _said_by(names: str) -> tuple[bool, str | None]:
    """Whether names are those of a footnote, and why what bears them is no article."""
    return bool(_NOTES.search(names)), next((why for why, pattern in _NAME_REASONS if pattern.search(names)), None)


def _number(item: Any) -> str:
    """What a browser writes before an item of a numbered list."""
    stated = item.get("value") or ""
    if stated.isdecimal():
        return str(stated)
    first = item.getparent().get("start") or "1"
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    return str((int(first) if first.isdecimal() else 1) + before)
