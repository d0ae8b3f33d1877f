"""Downloads from press archives: one document, hundreds of articles, each with its own head and end.

Two layouts are known, by what they cannot do without: Nexis closes an article with “End of Document” or opens it
with “3 of 250 DOCUMENTS”; Factiva closes it with “Document LBA0000020230425…”. What the download says it holds is
compared with what is found, and what is missing is said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from workbench.errors import UnreadableFile
from workbench.importers import compose, credits, datelines, language
from workbench.importers.compose import Paper, Piece
from workbench.language import number, tr, tr_n
from workbench.model import BlockKind, Draft, Rejected
from workbench.text import fold

PROVENANCE = "provenance"
_NEXIS_END = re.compile(r"End of Document")
_NEXIS_OPEN = re.compile(r"\d+ of (?P<all>\d+) (?:DOCUMENTS?|DOKUMENTE?|DOCUMENTOS?)")
_FACTIVA_END = re.compile(r"(?:Document|Documento|Dokument) [A-Z]{2,8}\d{4,}\w{6,}")
_FIELD = re.compile(
    r"(?P<name>section|length|byline|dateline|highlight|headline|load-date|language|publication-type|body|graphic"
    r"|copyright|series|correction|correction-date|subject|organization|company|ticker|industry|person|city|state"
    r"|country|region|geographic|classification|document-type|distribution|url|link|notes|source|series|type"
    r"|acc-no|journal-code|page|edition|column)\s*:\s*(?P<value>.*)",
    re.I | re.S,
)
_BODY = re.compile(r"(?:body|text|volltext|full text)\s*:?", re.I)
_CODES = {
    "HD": "title", "HL": "title", "BY": "byline", "PD": "published", "SN": "outlet", "LA": "language", "LP": "body",
    "TD": "body", "CR": "credit", "ED": "", "PG": "", "WC": "", "SC": "", "CY": "", "CO": "", "IN": "", "NS": "",
    "RE": "", "PUB": "", "AN": "", "SE": "", "ET": "", "VOL": "", "CLM": "", "ART": "", "IPC": "", "IPD": "",
    "RF": "", "CT": "", "NGC": "",
}  # fmt: skip
_TOLD = re.compile(
    r"(?:Documents? \((?P<a>\d+)\)|Results Found\s*:?\s*(?P<b>[\d,.]+)|Number of documents:?\s*(?P<c>\d+)"
    r"|Total documents:?\s*(?P<d>\d+))",
    re.I,
)
_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "turkish": "tr", "russian": "ru", "arabic": "ar", "italian": "it", "dutch": "nl",
    "portuguese": "pt", "polish": "pl", "chinese": "zh", "japanese": "ja", "ukrainian": "uk",
}  # fmt: skip
_LISTED = re.compile(r"\s*(?P<number>\d{1,4})\.\s+(?P<title>\S.*)")


@dataclass(slots=True)
class Download:
    """The articles of one file, each a run of its paragraphs; what stands before the first; how many it says."""

    articles: list[list[Piece]]
    front: list[Piece]
    told: int | None
    factiva: bool


@dataclass(slots=True)
class _Head:
    known: dict[str, str] = field(default_factory=dict)
    body: bool = False

    def offer(self, name: str, value: str) -> None:
        if value.strip():
            self.known.setdefault(name, " ".join(value.split()))


def split(pieces: Sequence[Piece]) -> Download | None:
    """The articles of a download; ``None`` for any other document."""
    texts = [piece.text.strip() for piece in pieces]
    closing = [index for index, text in enumerate(texts) if _NEXIS_END.fullmatch(text)]
    if closing and any(re.match(r"(?:Load-Date|Length|Body|Byline)\b", text, re.I) for text in texts):
        return _closed(pieces, closing, factiva=False)
    opening = [index for index, text in enumerate(texts) if _NEXIS_OPEN.fullmatch(text)]
    if opening:
        runs = [
            list(pieces[start + 1 : end]) for start, end in zip(opening, [*opening[1:], len(pieces)], strict=True)
        ]
        counts = [found["all"] for text in texts if (found := _NEXIS_OPEN.fullmatch(text))]
        return Download(runs, list(pieces[: opening[0]]), max(map(int, counts)), factiva=False)
    closing = [index for index, text in enumerate(texts) if _FACTIVA_END.fullmatch(text)]
    if closing and any(re.search(r"(?:^|\t)[\d,.]+ (?:words|mots|palabras|Wörter)\b", text) for text in texts):
        return _closed(pieces, closing, factiva=True)
    return None


def _closed(pieces: Sequence[Piece], ends: Sequence[int], *, factiva: bool) -> Download:
    """Articles that say where they end. The first begins after the cover page, the rest after the one before."""
    start = 0 if factiva else _after_cover(pieces, ends[0])
    front = list(pieces[:start])
    runs = []
    for end in ends:
        runs.append(list(pieces[start : end + 1]))
        start = end + 1
    front += pieces[start:]  # Factiva's search summary stands at the end
    counts = [int(re.sub(r"\D", "", next(filter(None, found.groups())))) for piece in front
              if (found := _TOLD.search(piece.text))]  # fmt: skip
    return Download(runs, front, max(counts, default=None), factiva)


def _after_cover(pieces: Sequence[Piece], end: int) -> int:
    """Where the first article begins: above its copyright or length stand date, outlet and headline, and above
    those the cover with its list."""
    for index in range(end):
        if re.match(r"(?:Copyright|©|Length\s*:)", pieces[index].text, re.I):
            dated = (at for at in range(index - 1, max(-1, index - 5), -1) if datelines.date_in(pieces[at].text))
            return max(0, next(dated, index) - 2)
    return 0


def drafts(download: Download, paper: Paper) -> Iterator[Draft | Rejected]:
    """A Draft of each article, numbered as they come, and at the end one sentence where some are missing."""
    found = []
    for part, run in enumerate(download.articles, 1):
        try:
            draft = _article(run, paper, factiva=download.factiva)
        except UnreadableFile:
            yield Rejected(
                paper.filename, tr("Article {number} of “{name}” has no text.", number=part, name=paper.filename)
            )
            continue
        found.append(draft.title)
        yield replace(draft, part=part)
    if sentence := _missing(download, found, paper.filename):
        yield Rejected(paper.filename, sentence)


def _missing(download: Download, found: Sequence[str], filename: str) -> str | None:
    if download.told is None or download.told <= len(found):
        return None
    known = {fold(title) for title in found}
    listed = [match["title"] for piece in download.front if (match := _LISTED.fullmatch(piece.text))]
    lost = [title for title in listed if fold(title) not in known]
    told = tr_n(
        "“{name}” says it holds {n} article; {found} were found."
        "|“{name}” says it holds {n} articles; {found} were found.",
        download.told,
        name=filename,
        found=number(len(found)),
    )
    if not lost:
        return told
    titles = "; ".join(tr("“{title}”", title=title) for title in lost[:5]) + (" …" if len(lost) > 5 else "")
    return f"{told} {tr('Not found: {titles}.', titles=titles)}"


def _article(run: Sequence[Piece], paper: Paper, *, factiva: bool) -> Draft:
    head = _Head()
    kinds = _factiva(run, head) if factiva else _nexis(run, head)
    pieces = []
    for piece, kind in zip(run, kinds, strict=True):
        text = _without_code(piece.text) if factiva else piece.text
        pieces.append(replace(piece, text=text, kind=None if kind is BlockKind.PARAGRAPH else kind))
    if not any(kind is BlockKind.PARAGRAPH for kind in kinds):
        raise UnreadableFile(tr("“{name}” holds an article without text.", name=paper.filename))
    return _as_told(pieces, kinds, head, paper)


def _as_told(pieces: list[Piece], kinds: Sequence[BlockKind], head: _Head, paper: Paper) -> Draft:
    """The archive has told head from body, so nothing needs to be found: its word goes before our rules."""
    known = {name: (value, "text") for name, value in head.known.items() if name != "body"}
    for piece in pieces:
        piece.reason = None
    draft = compose.draft(pieces, paper, known)
    blocks = []
    wanted = iter(kinds)
    expected = [(piece.text, kind) for piece, kind in zip(pieces, wanted, strict=False)]
    at = 0
    for block in draft.blocks:
        text = block.span.of(draft.text)
        while at + 1 < len(expected) and text not in expected[at][0]:
            at += 1
        kind = expected[at][1]
        hidden = kind is BlockKind.BOILERPLATE
        if kind is BlockKind.PARAGRAPH and block.kind in (BlockKind.LIST, BlockKind.QUOTE, BlockKind.TABLE,
                                                          BlockKind.HEADING):  # fmt: skip
            kind = block.kind
        blocks.append(replace(block, kind=kind, hidden=hidden, reason=PROVENANCE if hidden else None))
    title = head.known.get("title")
    origins = {**draft.origins, "title": "text"} if title else draft.origins
    return replace(draft, blocks=tuple(blocks), title=title or draft.title, origins=origins)


def _nexis(run: Sequence[Piece], head: _Head) -> list[BlockKind]:
    """What each paragraph of a Nexis article is; its head is filled on the way."""
    kinds = []
    titled = in_body = False
    fields = any(_BODY.fullmatch(piece.text.strip()) for piece in run)
    for piece in run:
        text = piece.text.strip()
        found = _FIELD.fullmatch(text)
        if _NEXIS_END.fullmatch(text) or (
            in_body and re.match(r"(?:Load-Date|Classification|Graphic)\b", text, re.I)
        ):
            in_body = False
            kinds.append(BlockKind.BOILERPLATE)
        elif _BODY.fullmatch(text):
            in_body = True
            kinds.append(BlockKind.BOILERPLATE)
        elif found and not (in_body and language.word_count(text) > 40):
            kinds.append(_nexis_field(found["name"].lower(), found["value"], head))
            in_body = (in_body or found["name"].lower() == "body") and found["name"].lower() != "load-date"
        elif in_body or (not fields and "length" in head.known):
            kinds.append(BlockKind.PARAGRAPH)
        else:
            kinds.append(_nexis_top(text, head, titled=titled))
            titled = titled or kinds[-1] is BlockKind.TITLE
    return kinds


def _nexis_field(name: str, value: str, head: _Head) -> BlockKind:
    if name == "body" and value.strip():
        return BlockKind.PARAGRAPH
    if name == "headline":
        head.offer("title", value)
        return BlockKind.TITLE
    if name == "byline":
        head.offer("byline", credits.byline(value) or value)
        return BlockKind.BYLINE
    if name == "dateline":
        place = datelines.opening(f"{value} –")
        head.offer("place", place.place if place else re.split(r"[,(]", value)[0].strip().title())
        return BlockKind.DATELINE
    if name == "highlight" and value.strip():
        return BlockKind.PARAGRAPH
    if name == "language":
        head.offer("language", _LANGUAGES.get(value.split(";")[0].strip().lower(), ""))
    elif name in ("url", "link"):
        head.offer("url", value)
    elif name == "length":
        head.offer("length", value)
    return BlockKind.BOILERPLATE


def _nexis_top(text: str, head: _Head, *, titled: bool) -> BlockKind:
    """Above the fields: headline, outlet, date (or outlet, date, headline, in the older layout), copyright."""
    if re.match(r"copyright\b|©|all rights reserved", text, re.I):
        return BlockKind.BOILERPLATE
    date = datelines.date_in(text)
    if date and language.word_count(text) <= 8:
        head.offer("published", date)
        return BlockKind.DATELINE
    if not titled and "published" not in head.known and "outlet" not in head.known:
        head.offer("first", text)
        head.offer("title", text)
        return BlockKind.TITLE
    head.offer("outlet", text)
    return BlockKind.DATELINE


def _factiva(run: Sequence[Piece], head: _Head) -> list[BlockKind]:
    """What each paragraph of a Factiva article is: by its two-letter codes where it has them, else by its order:
    headline, byline, words, date, outlet, code, language, copyright, text."""
    coded = sum(_code(piece.text) is not None for piece in run) > 3
    kinds = []
    name = ""
    for piece in run:
        text = piece.text.strip()
        if _FACTIVA_END.fullmatch(text):
            kinds.append(BlockKind.BOILERPLATE)
        elif coded:
            code = _code(text)
            name = _CODES[code] if code else name
            kinds.append(_factiva_field(name, _without_code(text), head))
        elif head.body:
            kinds.append(BlockKind.PARAGRAPH)
        else:
            kinds.append(_factiva_top(text, head))
    return kinds


def _code(text: str) -> str | None:
    found = re.match(r"([A-Z]{2,3})(?:\t|\s{2,}|\Z)", text.lstrip())
    return found[1] if found and found[1] in _CODES else None


def _without_code(text: str) -> str:
    code = _code(text)
    return text.lstrip()[len(code) :].strip() or text.strip() if code else text


def _factiva_field(name: str, text: str, head: _Head) -> BlockKind:
    if name == "body":
        return BlockKind.PARAGRAPH
    if name == "published":
        head.offer(name, datelines.date_in(text) or "")
        return BlockKind.DATELINE
    if name == "language":
        head.offer(name, _LANGUAGES.get(text.lower(), ""))
        return BlockKind.BOILERPLATE
    if name in ("title", "byline", "outlet"):
        head.offer(name, re.sub(r"^By\s+", "", text) if name == "byline" else text)
        return {"title": BlockKind.TITLE, "byline": BlockKind.BYLINE, "outlet": BlockKind.DATELINE}[name]
    return BlockKind.BOILERPLATE


def _factiva_top(text: str, head: _Head) -> BlockKind:
    if re.match(r"\(?c\)|copyright|©", text, re.I):
        head.body = True
        return BlockKind.BOILERPLATE
    if "title" not in head.known:
        head.offer("title", text)
        return BlockKind.TITLE
    if re.fullmatch(r"[\d,.]+ (?:words|mots|palabras|Wörter)", text):
        head.offer("length", text)
        return BlockKind.BOILERPLATE
    if text.lower() in _LANGUAGES:
        head.offer("language", _LANGUAGES[text.lower()])
        return BlockKind.BOILERPLATE
    if "length" not in head.known:
        head.offer("byline", re.sub(r"^By\s+", "", text))
        return BlockKind.BYLINE
    if "published" not in head.known and (date := datelines.date_in(text)):
        head.offer("published", date)
        return BlockKind.DATELINE
    if "published" in head.known and "outlet" not in head.known and not re.fullmatch(r"\d\d:\d\d( GMT)?", text):
        head.offer("outlet", text)
        return BlockKind.DATELINE
    return BlockKind.BOILERPLATE
