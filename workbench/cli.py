"""The same verbs without a window: for scripts, for servers without a screen, for tests.

The rules: standard output holds the answer and nothing else; exit status 0 is done, 1 done but something needs
attention (or could not be done), 2 wrong usage, 3 the project cannot be opened; what goes wrong is one sentence.
Qt is never imported, and what only one verb needs is imported by that verb.
"""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from workbench import cli_arguments as arguments
from workbench import cli_choices, cli_upkeep
from workbench import cli_output as output
from workbench.cli_output import Answer, tell
from workbench.errors import ExportError, ProjectError, Refused, WorkbenchError
from workbench.model import Draft, Quote, Source, Span, Stance, Tally
from workbench.project import Project
from workbench.text import canonical, matching_form


class WrongUsage(WorkbenchError):
    """Arguments that are well formed but do not fit this project."""


def main(given: Sequence[str] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.excepthook = _explain_crash
    options = parser().parse_args(given)
    try:
        answer: Answer = options.verb(options)
        output.write(answer, as_json=options.json)
    except ProjectError as error:
        tell(str(error))
        return 3
    except (WrongUsage, Refused) as error:
        tell(str(error))
        return 2
    except WorkbenchError as error:
        tell(str(error))
        return 1
    except KeyboardInterrupt:
        tell("Stopped. What was done until now is kept.")
        return 130
    return 1 if answer.attention else 0


def new(options: argparse.Namespace) -> Answer:
    with Project.create(options.project, title=options.title) as project:
        value = {"path": str(project.path), "id": project.id, "title": project.title}
    return Answer(value, [f"Made {options.project}."])


def import_(options: argparse.Namespace) -> Answer:
    """One Undo entry for all; every source is kept as soon as it is read."""
    project_path: Path = options.project
    with Project.open(project_path) if project_path.exists() else Project.create(project_path) as project:
        from workbench import cli_import

        read = cli_import.read(options.paths, split_chapters=options.chapters)
        came = cli_import.bring_in(project, read, lambda draft: _described(draft, options))
        cli_import.look_up(project, came, fill=options.fill)
    return Answer(came.value(), came.lines(), attention=bool(came.rejected))


def _described(draft: Draft, options: argparse.Namespace) -> Draft:
    """The draft with what the user said about it, which counts more than what the text shows."""
    said = {"outlet": options.outlet, "published": options.date}
    given = {field: value for field, value in said.items() if value}
    return replace(draft, **given, origins={**draft.origins, **dict.fromkeys(given, "user")})


def _row(source: Source) -> tuple[int, str, str | None, str | None]:
    return source.id, source.title, source.outlet, source.published


def sources(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        found = project.sources.many(project.sources.ids())
        *_, stories = project.corpus.stories() if options.alike else [[]]
    kin = {each.source_id: each for story in stories or () for each in story}
    if options.alike:
        found = [source for source in found if source.id in kin]
        return Answer(
            [{**output.source_value(source), "story": output.kin_value(kin[source.id])} for source in found],
            output.story_lines(stories or (), {source.id: source for source in found}),
        )
    rows = [(*_row(source), source.status.value, source.quotes) for source in found]
    lines = output.table(("id", "title", "outlet", "date", "status", "quotes"), rows, elastic=1)
    return Answer([output.source_value(source) for source in found], lines)


def show(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        source = _source(project, options.source)
        text, blocks = project.sources.text(source.id), project.sources.blocks(source.id)
    value = {"id": source.id, "title": source.title, "text": text, "blocks": [*map(output.block_value, blocks)]}
    return Answer(value, output.source_lines(text, blocks))


def search(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        for _progress in project.search.refresh():
            pass
        if project.search.trouble:
            tell(project.search.trouble)
        results = project.search.find(
            options.query,
            limit=options.limit,
            order=options.order,
            hidden=options.hidden,
            facets=options.facets,
        )
        found = {source.id: source for source in project.sources.many(hit.source_id for hit in results.hits)}
    for repair in results.repairs:
        tell(repair)
    hits = [output.hit_value(hit, found.get(hit.source_id)) for hit in results.hits]
    facets = {facet.field: output.facet_values(facet) for facet in results.facets}
    value = {
        "query": results.query,
        "understood_as": results.understood_as,
        "total": results.total,
        "hidden_total": results.hidden_total,
        "did_you_mean": results.did_you_mean,
        "hits": hits,
        "facets": facets,
    }

    def lines() -> Iterator[str]:
        yield from output.hit_lines(hits)
        yield f"{results.total} source{'' if results.total == 1 else 's'} for {results.understood_as}"
        if results.hidden_total and not options.hidden:
            yield f"{results.hidden_total} more only in what is folded away (--hidden)"
        yield from output.facet_lines(facets)
        if results.did_you_mean:
            yield f"Did you mean {results.did_you_mean}?"

    return Answer(value, lines())


def quote(options: argparse.Namespace) -> Answer:
    """Keep a quote with all that is said about it: one Undo entry, actor and claim made where they are new."""
    with Project.open(options.project) as project:
        source = _source(project, options.source)
        spans = options.span or [_exact_span(project.sources.text(source.id), options.exact, options.occurrence)]
        codebook = project.codebook
        with project.step(""):
            made = project.quotes.add(source.id, spans, note=options.note)
            actor_id = claim_id = None
            if options.actor:
                actor_id = (codebook.find_actor(options.actor) or codebook.add_actor(options.actor)).id
            if options.claim:
                claim_id = (codebook.find_claim(options.claim) or codebook.add_claim(options.claim)).id
            if actor_id or claim_id or options.stance or options.said:
                project.quotes.state(
                    made.id, actor_id=actor_id, claim_id=claim_id, stance=options.stance, said_on=options.said
                )
            if options.translation:
                project.quotes.translations.write(
                    made.id, options.translation, language=options.into, translator=options.translator
                )
        value = _quote_values(project, [project.quotes.get(made.id)])[0]
    return Answer(value, output.quote_lines(value))


def _exact_span(text: str, wanted: str, occurrence: int | None) -> Span:
    """Where ``wanted`` stands in the text, to the character; the first time where no occurrence is asked for."""
    exact = canonical(wanted)
    starts = [match.start() for match in re.finditer(f"(?={re.escape(exact)})", text)] if exact.strip() else []
    if not starts:
        raise WrongUsage(_why_not_found(text, exact))
    if occurrence is None and len(starts) > 1:
        tell(f"This text occurs {len(starts)} times; the first one is taken (--occurrence N chooses).")
    if (occurrence or 1) > len(starts):
        raise WrongUsage(f"This text occurs {len(starts)} times, so there is no occurrence {occurrence}.")
    start = starts[(occurrence or 1) - 1]
    return Span(start, start + len(exact))


def _why_not_found(text: str, exact: str) -> str:
    if not exact.strip():
        return "A quote needs at least one word."
    form, offsets = matching_form(text)
    wanted = matching_form(exact)[0].strip()
    at = form.find(wanted)
    if at < 0:
        return "This text does not occur in the source."
    span = f"{offsets[at]}:{offsets[at + len(wanted)]}"
    return f"This text occurs only with other spaces, dashes or quotation marks, at --span {span}."


def quotes(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        values = _quote_values(project, project.quotes.many(project.quotes.ids()))
    return Answer(values, (line for value in values for line in (*output.quote_lines(value), "")))


def _quote_values(project: Project, made: Iterable[Quote]) -> list[dict[str, object]]:
    actors = {actor.id: actor for actor in project.codebook.actors()}
    claims = {claim.id: claim for claim in project.codebook.claims()}
    return [output.quote_value(one, actors, claims) for one in made]


def actors(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        counts = project.codebook.actor_counts()
        values = [output.actor_value(actor, counts.get(actor.id, 0)) for actor in project.codebook.actors()]
    rows = [(one["id"], one["name"], one["role"], "; ".join(one["aliases"]), one["quotes"]) for one in values]
    return Answer(values, output.table(("id", "name", "role", "also called", "quotes"), rows, elastic=3))


def claims(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        tallies = project.codebook.tallies()
        values = [output.claim_value(claim, tallies.get(claim.id, Tally())) for claim in project.codebook.claims()]
    counted = ("asserts", "denies", "questions", "reports")
    rows = [(one["id"], one["text"], one["parent"], *(one[stance] for stance in counted)) for one in values]
    return Answer(values, output.table(("id", "claim", "under", *counted), rows, elastic=1))


def undo(options: argparse.Namespace) -> Answer:
    with Project.open(options.project) as project:
        change = project.undo()
    label = change.label if change else None
    return Answer({"undone": label}, [f"Undone: {label}." if label else "There is nothing to undo."], label is None)


def redo(options: argparse.Namespace) -> Answer:
    with Project.open(options.project) as project:
        change = project.redo()
    label = change.label if change else None
    return Answer({"redone": label}, [f"Redone: {label}." if label else "There is nothing to redo."], label is None)


def verify(options: argparse.Namespace) -> Answer:
    with Project.open(options.project, read_only=True) as project:
        problems = project.quotes.verify()
        made = project.quotes.many(project.quotes.ids())
        current = not project.search.stale()
    where = {problem.where for problem in problems}
    verified = sum(one.label not in where and f"source {one.source_id}" not in where for one in made)
    value = {
        "quotes": len(made),
        "verified": verified,
        "problems": [{"what": one.what, "where": one.where, "detail": one.detail} for one in problems],
        "index": "current" if current else "behind",
    }
    if not current:
        tell("The search index is behind; the next search brings it up to date.")
    found = [f"{one.where}: {one.detail}" for one in problems]
    return Answer(value, [*found, f"{verified} of {len(made)} quotations verified."], attention=bool(problems))


def export(options: argparse.Namespace) -> Answer:
    from workbench import exporters

    if options.template and not options.template.is_file():
        raise WrongUsage(f"There is no template “{options.template}”.")
    try:
        with Project.open(options.project, read_only=True) as project:
            report = project.report(cli_choices.choices(options, project.title))
        writing = exporters.write(report, options.out)
    except ExportError as error:
        raise WrongUsage(str(error)) from error
    for _progress in writing:
        pass
    count = len(report.quotes)
    value = {"path": str(options.out), "quotes": count, "verified": report.verified}
    line = f"Wrote {options.out}: {report.verified} of {count} quotations verified."
    return Answer(value, [line], attention=report.verified < count)


def recheck(options: argparse.Namespace) -> Answer:
    """Judge every quotation of a document, which is only read; findings may go into a copy."""
    from workbench.recheck.checking import judged
    from workbench.recheck.comments import write_comments
    from workbench.recheck.known import gather

    with Project.open(options.project, read_only=True) as project:
        check = judged(gather(project), options.document)
    for remark in check.remarks:
        tell(remark)
    if options.comments:
        tell(f"Wrote {options.comments}: {write_comments(check, options.document, options.comments)} comments.")
    return Answer(output.check_value(check), output.check_lines(check), attention=bool(check.problems))


def _source(project: Project, source_id: int) -> Source:
    try:
        return project.sources.get(source_id)
    except LookupError as error:
        raise WrongUsage(f"There is no source {source_id} in this project.") from error


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workbench",
        description="Without a verb: the window, on PROJECT.swb or the project of last time (--sample: the sample).",
        epilog="Exit status: 0 done; 1 something needs attention; 2 wrong usage; 3 the project cannot be opened.",
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def verb(
        name: str, does: Callable[[argparse.Namespace], Answer], about: str, first: str = "PROJECT"
    ) -> argparse.ArgumentParser:
        added = verbs.add_parser(name, help=about, description=about)
        added.add_argument("project", type=Path, metavar=first)
        added.add_argument("--json", action="store_true", help="answer with one JSON value")
        added.set_defaults(verb=does)
        return added

    made = verb("new", new, "make an empty project")
    made.add_argument("--title", type=arguments.words)
    imports = verb("import", import_, "import files and folders; the project is made if missing")
    imports.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder; - reads standard input")
    imports.add_argument("--outlet", type=arguments.words, metavar="NAME", help="who published them")
    imports.add_argument("--date", type=arguments.date, metavar="DATE", help="when, as 2023, 2023-04 or 2023-04-25")
    imports.add_argument("--fill", action="store_true", help="keep what references know of sources that are there")
    imports.add_argument("--chapters", action="store_true", help="a source for each chapter of a book")
    lists = verb("sources", sources, "list the sources")
    lists.add_argument("--alike", action="store_true", help="those that tell one story: reprints and wire copy")
    verb("show", show, "show the text of a source").add_argument("source", type=arguments.positive, metavar="SOURCE")
    searches = verb("search", search, "find sources by their words")
    searches.add_argument("query", type=arguments.words, metavar="QUERY")
    searches.add_argument("--limit", type=arguments.positive, default=200, metavar="N", help="show at most N (200)")
    searches.add_argument("--order", choices=("relevance", "date", "oldest", "added"), default="relevance")
    searches.add_argument("--facets", action="store_true", help="count outlets, months, languages, actors …")
    searches.add_argument("--hidden", action="store_true", help="those that match only in what is folded away")
    _add_quote_options(verb("quote", quote, "keep a quote"))
    verb("quotes", quotes, "list the quotes")
    verb("actors", actors, "list the actors")
    verb("claims", claims, "list the claims")
    verb("undo", undo, "take the last step back")
    verb("redo", redo, "do again what was undone")
    verb("verify", verify, "check every quote against its stored source, by hash and text")
    exports = verb("export", export, "write the report")
    exports.add_argument("out", type=Path, metavar="OUT.docx|.xlsx|.csv|.html|.jsonld")
    cli_choices.add_arguments(exports)
    rechecks = verb("recheck", recheck, "say of every quotation of a Word document whether it still stands")
    rechecks.add_argument("document", type=Path, metavar="DOCUMENT.docx")
    rechecks.add_argument("--comments", type=Path, metavar="COPY.docx", help="write the findings into a copy")
    cli_upkeep.add_verbs(verb)
    return parser


def _add_quote_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=arguments.positive, metavar="SOURCE")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--exact", metavar="TEXT", help="the words, as they stand in the source")
    which.add_argument(
        "--span",
        type=arguments.span,
        action="append",
        metavar="START:END",
        help="the positions; again for a further part",
    )
    parser.add_argument(
        "--occurrence", type=arguments.positive, metavar="N", help="which occurrence of TEXT (the first)"
    )
    parser.add_argument("--actor", type=arguments.words, metavar="NAME", help="who says it")
    parser.add_argument("--claim", type=arguments.words, metavar="TEXT", help="what it is about, as one sentence")
    parser.add_argument(
        "--stance", type=arguments.stance, metavar="|".join(Stance), help="what the actor does with the claim"
    )
    parser.add_argument("--said", type=arguments.date, metavar="DATE", help="when the actor said it")
    parser.add_argument("--note", type=arguments.words, metavar="TEXT")
    parser.add_argument("--translation", type=arguments.words, metavar="TEXT", help="the words in another language")
    parser.add_argument("--into", type=arguments.words, metavar="CODE", help="that language: en, de …")
    parser.add_argument("--translator", type=arguments.words, metavar="NAME", help="who translated them")


def _explain_crash(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """A mistake of the program: still one sentence, unless a developer asks for more."""
    tell(f"The program made a mistake ({kind.__name__}: {error}). What was saved before is not affected.")
    if os.environ.get("WORKBENCH_TRACEBACK"):
        sys.__excepthook__(kind, error, where)
