"""The report as one page for a browser: nothing is fetched, and it prints like a document.

Styles are inside the page and there is no script; what comes from a source or an analyst is escaped, always.
Quotations are marked with their language and direction, and stand in ``pre-wrap``, so that every tab, space and
line break of the source is there to be read and copied.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from workbench.exporters.clipboard import cited, said_by, translated_by
from workbench.exporters.marks import is_rtl, outer_marks
from workbench.exporters.saving import replacing
from workbench.model import Source, Stance, Tally
from workbench.report import (
    Context,
    Dossier,
    Entry,
    Issue,
    Kind,
    Part,
    Piece,
    Provenance,
    Report,
    Said,
    Section,
    TimelineRow,
    Variant,
)
from workbench.report.citation import credit
from workbench.report.words import primary
from workbench.resources import path as resource

_STEP = 100
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    total = sum(1 for _ in report.entries())
    with replacing(path) as file:
        done = 0
        page = _Page(report)
        for piece in page.write():
            file.write(piece.encode())
            if page.written >= done + _STEP:
                done = page.written
                yield done, total
    yield total, total


class _Page:
    """``write`` yields the page piece by piece; ``written`` counts the quotations in it so far."""

    def __init__(self, report: Report) -> None:
        self.written = 0
        self._report = report
        self._words = report.words
        self._in_text = report.choices.notes == "text"
        self._notes: list[str] = []

    def write(self) -> Iterator[str]:
        report, words = self._report, self._words
        style = resource("report.css").read_text("utf-8")
        direction = "rtl" if words.rtl else "ltr"
        yield (
            f'<!DOCTYPE html>\n<html lang="{words.language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            f"<title>{escape(report.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        )
        yield from self._title()
        yield from self._contents()
        for key, body in self._parts():
            yield f'<section id="{key}">\n<h2>{escape(words(f"part_{key}"))}</h2>\n'
            yield from body
            yield "</section>\n"
        made = words("made_with", project=report.project_title)
        yield f'<footer class="colophon">{escape(made)}</footer>\n</body>\n</html>\n'

    def _title(self) -> Iterator[str]:
        report = self._report
        yield f'<header class="title">\n<p class="kicker">{escape(report.story)}</p>\n'
        yield f"<h1>{escape(report.title)}</h1>\n"
        if report.choices.subtitle:
            yield f'<p class="subtitle">{escape(report.choices.subtitle)}</p>\n'
        if report.choices.client:
            yield f"<p>{escape(self._words('prepared_for', client=report.choices.client))}</p>\n"
        facts = "".join(f"<dt>{escape(label)}</dt><dd>{escape(fact)}</dd>" for label, fact in report.scope.facts)
        yield f"<dl>{facts}</dl>\n</header>\n"

    def _contents(self) -> Iterator[str]:
        yield f'<nav><h2>{escape(self._words("part_contents"))}</h2><ol>'
        for key, _ in self._parts():
            yield f'<li><a href="#{key}">{escape(self._words(f"part_{key}"))}</a></li>'
        yield "</ol></nav>\n"

    def _parts(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Key and content of every part there is, in the order of the report."""
        report = self._report
        shows = report.shows
        parts: list[tuple[object, str, Iterable[str]]] = [
            (report.choices.summary.strip(), "summary", _leads(report.choices.summary)),
            (shows(Part.SCOPE), "scope", self._scope()),
            (report.claims, "claims", self._claims()),
            (True, "quotations", self._sections(report.sections, 3)),
            (report.sections and not self._in_text, "notes", self._endnotes()),
            (report.dossiers, "dossiers", (self._dossier(dossier) for dossier in report.dossiers)),
            (report.timeline, "timeline", self._timeline(report.timeline)),
            (report.variants, "variants", self._variants(report.variants)),
            (report.contexts, "full_text" if report.choices.full_text else "context", self._contexts()),
            (report.provenance and shows(Part.PROVENANCE), "provenance", self._provenance()),
            (report.bibliography and shows(Part.BIBLIOGRAPHY), "bibliography", self._bibliography()),
            (report.index, "index", self._index()),
            (report.issues, "issues", (self._issue(issue) for issue in report.issues)),
        ]
        for shown, key, body in parts:
            if shown:
                yield key, body

    def _scope(self) -> Iterator[str]:
        for sentence in self._report.scope.sentences:
            yield f"<p>{escape(sentence)}</p>\n"
        heads = [self._words(f"head_{name}") for name in ("outlet", "sources", "read", "begun", "unread", "quotes")]
        rows = [
            [escape(row.outlet or self._words("unknown")),
             *(str(count or "–") for count in (row.sources, row.done, row.reading, row.unread, row.quotes))]
            for row in self._report.scope.outlets
        ]  # fmt: skip
        yield _table(heads, rows, "counts")

    def _claims(self) -> Iterator[str]:
        words = self._words
        heads = [words(f"head_{name}") for name in ("claim", "asserted", "denied", "other")]
        rows = []
        for row in self._report.claims:
            names = ["<br>".join(map(escape, each)) for each in (row.asserted_by, row.denied_by, row.other)]
            text = f'<span class="depth{min(row.depth, 3)}">{escape(row.claim.text)}</span>'
            first = words.short_date(row.first_seen) if row.quotes else ""
            rows.append([text, *names, *_tally(row.tally), escape(first), _links(row.quotes)])
        yield _table([*heads, *(stance.sign for stance in Stance), words("head_first"), words("head_quotes")], rows)

    def _sections(self, sections: Sequence[Section], level: int) -> Iterator[str]:
        if not sections and level == 3:
            yield f"<p>{escape(self._words('nothing'))}</p>\n"
        for section in sections:
            yield f"<h{level}>{escape(section.title)}</h{level}>\n"
            yield f'<p class="meta">{escape(section.summary)}</p>\n' if section.summary else ""
            yield from _leads(section.lead)
            for entry in section.entries:
                self.written += 1
                yield self._entry(entry)
            yield from self._sections(section.children, min(level + 1, 6))

    def _entry(self, entry: Entry) -> str:
        quote, words = entry.quote, self._words
        citation = cited(entry.citation, _language(entry.source))
        self._notes.append(citation)
        number = len(self._notes)
        note = "" if self._in_text else f'<sup><a href="#n{number}" id="r{number}">{number}</a></sup>'
        placed = f'<p class="citation">{citation}</p>' if self._in_text else ""
        rtl = is_rtl(quote.exact, words.rtl)
        opening, closing = outer_marks(quote.exact, rtl=rtl)
        anchor = f' id="q{quote.number}"' if entry.occurrence == 1 else ""
        lines = "".join(f'<p class="said">{self._said(entry, index)}</p>' for index in range(len(entry.attributions)))
        notes = "".join(f'<p class="memo">{_lines(note.text)}</p>' for note in entry.notes)
        lines = self._translation(entry) + lines
        return (
            f'<blockquote{anchor}><p class="quote" {_tagged(entry.source, rtl=rtl)}>'
            f'<span class="number" dir="ltr">{quote.label} </span>{opening}'
            f'<span class="exact" data-quote="{quote.label}">{escape(quote.exact)}</span>{closing}'
            f"{note}</p>{lines}{placed}{notes}</blockquote>\n"
        )

    def _translation(self, entry: Entry) -> str:
        if not (made := entry.translation):
            return ""
        rtl = is_rtl(made.text, self._words.rtl)
        by = escape(translated_by(made, self._words))
        tag = f'lang="{escape(made.language or self._words.language)}" dir="{"rtl" if rtl else "ltr"}"'
        return f'<p class="translation" {tag}>{_lines(made.text)}</p><p class="said">{by}</p>'

    def _said(self, entry: Entry, index: int) -> str:
        said = entry.attributions[index]
        speaker, *facts = (escape(fact) for fact in said_by(said, entry, self._words))
        if said.stance:
            named = escape(self._words.stance(said.stance))
            facts = [fact.replace(named, f'<b class="{said.stance.value}">{named}</b>') for fact in facts]
        facts += [escape(self._words("in_language", language=entry.language))] if entry.language else []
        facts += [f"<i>{escape(self._words('changed'))}</i>"] if entry.later else []
        facts += [f"<i>{escape(self._words('not_verified'))}</i>"] if not entry.verified else []
        return f"<b>{speaker}</b> · {' · '.join(facts)}"

    def _endnotes(self) -> Iterator[str]:
        yield '<ol class="notes">\n'
        for number, note in enumerate(self._notes, 1):
            yield f'<li id="n{number}">{note} <a href="#r{number}" aria-label="↩">↩</a></li>\n'
        yield "</ol>\n"

    def _dossier(self, dossier: Dossier) -> str:
        words = self._words
        facts = "".join(f"<br>{escape(fact)}" for fact in [*dossier.facts, dossier.summary] if fact)
        notes = "".join(f'<p class="memo">{_lines(note.text)}</p>' for note in dossier.notes)
        rows = [
            [escape(row.claim.text if row.claim else words("without_claim")), *_tally(row.tally),
             escape(words.short_date(row.first)), escape(words.short_date(row.last)), _links(row.quotes)]
            for row in dossier.rows
        ]  # fmt: skip
        heads = [words("head_claim"), *(stance.sign for stance in Stance)]
        heads += [words(f"head_{name}") for name in ("first", "last", "quotes")]
        table = _table(heads, rows) if rows else ""
        passed = f"<p>{words('passed_on', list=_links(dossier.passes_on))}</p>" if dossier.passes_on else ""
        name = escape(dossier.actor.name)
        return f'<h3>{name}</h3>\n<p class="meta">{facts.removeprefix("<br>")}</p>\n{notes}{table}{passed}\n'

    def _timeline(self, timeline: Sequence[TimelineRow]) -> Iterator[str]:
        words = self._words
        rows = []
        for row in timeline:
            said = "<br>".join(self._line(each) for each in row.said)
            where = _origin(row.source, words("outlet_unknown"))
            if row.source.published and row.source.published != row.date:
                where += f"<br>{escape(words('published', date=words.short_date(row.source.published)))}"
            rows.append([escape(words.short_date(row.date)), where, said])
        yield _table([words("date"), words("head_source"), words("head_who")], rows)

    def _line(self, said: Said) -> str:
        words = self._words
        stance = f'<b class="{said.stance.value}">{escape(words.stance(said.stance))}</b>' if said.stance else ""
        speaker = f"<b>{escape(said.speaker or words('unattributed'))}</b>"
        return " ".join(filter(None, [speaker, stance, escape(said.claim or ""), _links(said.quotes)]))

    def _variants(self, variants: Sequence[Variant]) -> Iterator[str]:
        words = self._words
        yield f"<p>{escape(words('variants_intro'))}</p>\n"
        for variant in variants:
            rows = []
            for wording in variant.wordings:
                pieces = ((escape(piece), differs) for piece, differs in wording.pieces)
                text = "".join(f"<b><u>{piece}</u></b>" if differs else piece for piece, differs in pieces)
                tag = _tagged(wording.source, rtl=is_rtl(wording.quote.exact, words.rtl))
                same = f" <i>({escape(words('same_words'))})</i>" if wording.same else ""
                where = f"{_origin(wording.source, '')}<br>{escape(words.date(wording.source.published))}"
                shown = f'<span class="quote" {tag}>{text}</span>{same}'
                rows.append([_links((wording.quote.number,)), where, shown])
            yield f"<h3>{escape(variant.speaker or words('unattributed'))}</h3>\n"
            yield _table([words("head_term"), words("head_source"), words("head_wording")], rows)

    def _contexts(self) -> Iterator[str]:
        words = self._words
        if self._report.choices.full_text:
            yield f'<p class="warning">{escape(words("copyright"))}</p>\n'
        yield f"<p>{escape(words('context_intro'))}</p>\n"
        for context in self._report.contexts:
            yield self._context(context)

    def _context(self, context: Context) -> str:
        rows = []
        for passage in context.passages:
            whole = "".join(text for text, _ in passage.pieces)
            text = "".join(
                f"<mark>{escape(piece)}</mark>" if numbers else escape(piece) for piece, numbers in passage.pieces
            )
            margin = [_links((number,)) for number in passage.quotes]
            margin += [f"¶ {passage.paragraph}"] if passage.paragraph else []
            tag = _tagged(context.source, rtl=is_rtl(whole, self._words.rtl))
            gap = '<span class="gap">[…]</span> ' if passage.gap else ""
            rows.append(f'<tr><td>{"<br>".join(margin)}</td><td class="quote" {tag}>{gap}{text}</td></tr>')
        title = _origin(context.source, self._words("outlet_unknown"))
        date = escape(self._words.date(context.source.published))
        head = f"<thead><tr><th>{context.label}</th><th>{title} · {date}</th></tr></thead>"
        return f'<table class="passages">{head}<tbody>{"".join(rows)}</tbody></table>\n'

    def _provenance(self) -> Iterator[str]:
        words = self._words
        yield f"<p>{escape(words('provenance_intro'))}</p>\n"
        rows = [[row.label, self._proof(row), _links(row.quotes)] for row in self._report.provenance]
        yield _table([words("head_number"), words("head_source"), words("head_quotes")], rows)

    def _proof(self, row: Provenance) -> str:
        words, source = self._words, row.source
        lines = [_origin(source, words("outlet_unknown")), escape(words.date(source.published))]
        lines += [escape(words("retrieved", date=words.date(source.retrieved)))] if source.retrieved else []
        credited = credit(source)
        lines += [escape(credited)] if credited else []
        lines += [escape(words("translated_by", name=source.translator))] if source.translator else []
        lines += [_address(source.url)] if source.url else []
        lines += [f"{escape(words('archived'))} {_address(source.archive_url)}"] if source.archive_url else []
        for version in row.versions:
            made = words("made_by", file=version.filename, number=version.number, type=version.media_type,
                         extractor=version.extractor)  # fmt: skip
            lines += [escape(made), f"{escape(words('sha_original'))} <code>{version.sha256}</code>"]
            lines.append(f"{escape(words('sha_text'))} <code>{version.text_sha256}</code>")
        if row.latest:
            date = words.date(row.latest.imported)
            lines.append(f"<i>{escape(words('later_version', number=row.latest.number, date=date))}</i>")
        return "<br>".join(lines)

    def _bibliography(self) -> Iterator[str]:
        for row in self._report.bibliography:
            yield f'<p class="reference">{cited(row.citation, _language(row.source))}</p>\n'

    def _index(self) -> Iterator[str]:
        rows = []
        for row in self._report.index:
            role = escape(f", {row.actor.role}" if row.actor.role else "")
            others = ", ".join(alias.name for alias in row.actor.aliases)
            also = f"<br><small>{escape(self._words('also', names=others))}</small>" if others else ""
            rows.append([f"<b>{escape(row.actor.name)}</b>{role}{also}", _links(row.quotes)])
        yield _table([self._words("head_actor"), self._words("head_quotes")], rows)

    def _issue(self, issue: Issue) -> str:
        lines = "".join(f"<li>{escape(line)}</li>" for line in issue.lines)
        listed = f"<ul>{lines}</ul>" if lines else ""
        numbers = f"<p>{_links(issue.quotes)}</p>" if issue.quotes else ""
        count = self._words.number(issue.count)
        head = f"<h3>{escape(issue.title)} <small>{count}</small></h3>\n"
        return f'{head}<p class="meta">{escape(issue.why)}</p>{numbers}{listed}\n'


def _leads(text: str) -> Iterator[str]:
    for line in filter(str.strip, text.split("\n")):
        yield f'<p class="lead">{escape(line)}</p>\n'


def _address(text: str) -> str:
    return cited([Piece(text, Kind.LINK)], None)


def _links(numbers: Iterable[int]) -> str:
    return ", ".join(f'<a href="#q{number}">Q-{number:03}</a>' for number in numbers)


def _tally(tally: Tally) -> list[str]:
    return [str(count or "") for count in (tally.asserts, tally.denies, tally.questions, tally.reports)]


def _origin(source: Source, unknown: str) -> str:
    outlet = escape(source.outlet or unknown)
    title = f'<span {_tagged(source, rtl=is_rtl(source.title))}>{escape(source.title)}</span>'
    return f"<i>{outlet}</i><br>{title}" if outlet else title


def _tagged(source: Source, *, rtl: bool) -> str:
    language = _language(source)
    return (f'lang="{escape(language)}" ' if language else "") + f'dir="{"rtl" if rtl else "ltr"}"'


def _language(source: Source) -> str:
    return primary(source.language) if source.language else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], kind: str = "") -> str:
    """``rows`` are HTML already, ``heads`` are not."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    named = f' class="{kind}"' if kind else ""
    return f"<table{named}><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>\n"
