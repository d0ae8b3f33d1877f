"""The re-check of a document: every quotation in it gets one verdict, the gravest that holds.

Each is judged three times: its words against the stored text of its source, the name beside it against who was
recorded, its note against where it stands. Words that differ outweigh a wrong name, a wrong name outweighs a source
that has changed since.
"""

from collections.abc import Generator, Iterator
from pathlib import Path

from workbench.language import tr
from workbench.model import Quote, Source, Span
from workbench.quotations import Quotation, quotations
from workbench.recheck.comparing import Comparison, compare
from workbench.recheck.finding import Quoted, find, without_marks
from workbench.recheck.known import Known, changed_since
from workbench.recheck.lookup import Lookup, Passage
from workbench.recheck.proof import Exported, read_proof
from workbench.recheck.reading import Document, paragraph_at, read
from workbench.recheck.references import References
from workbench.recheck.speakers import Names, wrong_in_block, wrong_in_prose
from workbench.recheck.values import Check, Finding, Place, Verdict
from workbench.recheck.words import same, words
from workbench.text import canonical, matching_form

Progress = tuple[int, int]


def check(known: Known, path: Path) -> Generator[Progress, None, Check]:
    """Judge the document at ``path``; yields ``(done, total)`` on the way. Raises ``UnreadableFile``."""
    document = read(path)
    yield 0, 1
    return (yield from _Checker(known, document).run(path.name))


def judged(known: Known, path: Path) -> Check:
    """The same at once, for who needs no progress."""
    judging = check(known, path)
    while True:
        try:
            next(judging)
        except StopIteration as end:
            result: Check = end.value
            return result


class _Checker:
    def __init__(self, known: Known, document: Document) -> None:
        self._known = known
        self._document = document
        self._proof = read_proof(document.proof)
        self._ours = self._proof is None or self._proof.project_id == known.project_id
        self._names = Names(list(known.actors.values()))
        self._actors = list(known.actors.values())
        self._outlets = {source.outlet for source in known.sources.values() if source.outlet}
        self._references = References(document, known.sources, ours=self._ours)
        self._titles = {_form(title) for title in known.titles}
        self._own = "\n".join(_form(text) for text in known.own)
        self._latest: dict[int, str] = {}
        self._around: dict[int, list[Quotation]] = {}
        self._seen: set[int] = set()
        self._findings: list[Finding] = []

    def run(self, name: str) -> Generator[Progress, None, Check]:
        found = find(self._document, ours=self._ours)
        whole = "\0".join(self._known.texts.values())
        found = [each for each in found if not (each.passage and canonical(self._text(each)) in whole)]
        unknown = [each for each in found if not self._is_known(each)]
        unknown = [each for each in unknown if _form(self._text(each)) not in self._titles]
        lookup = Lookup([canonical(self._text(each)) for each in unknown])
        total = len(found) + len(self._known.sources) * bool(unknown)
        done = 0
        if unknown:
            for source in self._known.documents():
                lookup.read(source)
                done += 1
                yield done, total
        places = {id(each): index for index, each in enumerate(unknown)}
        for each in found:
            if self._is_known(each):
                self._judge_known(each)
            elif id(each) in places:
                self._judge_unknown(each, lookup.passages(places[id(each)]))
            done += 1
            yield done, total
        self._add_removed()
        return Check(name, tuple(self._findings), tuple(self._remarks()))

    def _remarks(self) -> Iterator[str]:
        if self._proof and not self._ours:
            yield tr("It is a report of another project; its quotations were looked up in the sources of this one.")
        yield from self._document.remarks

    def _text(self, quoted: Quoted) -> str:
        return quoted.span.of(self._document.stories[quoted.story].text)

    def _is_known(self, quoted: Quoted) -> bool:
        if not self._ours or quoted.number is None:
            return False
        if self._proof:
            return quoted.number in self._known.quotes or quoted.number in self._proof.quotes
        # Without the proof a number may be another project's: the words must be recognisable.
        quote = self._known.quotes.get(quoted.number)
        return quote is not None and _alike(self._text(quoted), quote.exact)

    # Quotations of known number.

    def _judge_known(self, quoted: Quoted) -> None:
        number = quoted.number or 0
        quote = self._known.quotes.get(number)
        exported = self._proof.quotes.get(number) if self._proof else None
        if quoted.translation:
            self._judge_translation(quoted, quote, exported)
            return
        self._seen.add(number)
        if quote is None:
            if exported:
                self._judge_forgotten(quoted, exported)
            return
        source = self._known.sources[quote.source_id]
        expected = quote.exact
        result, found = self._compared(quoted, quote, expected)
        if result.verdict is Verdict.ALTERED and exported and exported.exact != expected:
            again, _ = self._compared(quoted, quote, exported.exact)
            if again.verdict is not Verdict.ALTERED and self._stands(exported):
                result, expected = again, exported.exact
        verdict, reason = result.verdict, result.reason
        if verdict is not Verdict.ALTERED:
            wrong = self._wrong_reference(quoted, quote, source)
            changed = "" if wrong else changed_since(self._known, quote, self._latest)
            if wrong or changed:
                verdict = Verdict.MISATTRIBUTED if wrong else Verdict.SOURCE_CHANGED
                reason = wrong or changed
        self._add(quoted, verdict, number, found, expected, result, reason, source, self._span(quote))

    def _judge_translation(self, quoted: Quoted, quote: Quote | None, exported: Exported | None) -> None:
        """It is held against the one that is recorded: no source can prove it."""
        found = canonical(self._text(quoted).strip())
        kept = quote.translation.text if quote and quote.translation else ""
        expected, reason = kept or (exported.translation if exported else ""), ""
        result = compare(found, expected)
        if not kept or (result.verdict is Verdict.ALTERED and exported and exported.translation == found):
            result = Comparison(Verdict.SOURCE_CHANGED, result.edits)
            reason = tr("The project has another translation of this quote, or none.")
        elif result.verdict is Verdict.ALTERED:
            reason = tr("It is not the translation that is recorded.")
        source = self._known.sources[quote.source_id] if quote else None
        span = self._span(quote) if quote else None
        self._add(quoted, result.verdict, quoted.number, found, expected, result, reason, source, span)

    def _compared(self, quoted: Quoted, quote: Quote, expected: str) -> tuple[Comparison, str]:
        """The comparison, and the words that were compared: those between the ends of the bookmark, unless others
        stand beside them in the same quotation."""
        story = self._document.stories[quoted.story].text
        shown = quoted.span.of(story)
        if quoted.kept is not None:
            kept = quoted.kept.of(story)
            if same(words(canonical(kept)), words(canonical(shown))):
                shown = kept
        bare = without_marks(shown)
        shown = next((each for each in (shown, shown.strip(), bare) if each == expected), shown.strip())
        result = compare(shown, expected)
        shown = canonical(shown)
        if result.verdict is Verdict.ALTERED and self._goes_on(shown, quote, expected):
            longer = tr("Longer than recorded, and word for word in the source.")
            return Comparison(Verdict.VERBATIM, reason=longer), shown
        return result, shown

    def _goes_on(self, shown: str, quote: Quote, expected: str) -> bool:
        """Whether the document quotes more of the same passage, and all of it stands there."""
        here, there = [[word.word for word in words(text)] for text in (shown, expected)]
        if len(here) <= len(there) or len(quote.segments) > 1:
            return False
        reach = 8 * (len(shown) - len(expected)) + 400
        around = self._known.texts[quote.version_id][max(0, quote.span.start - reach) : quote.span.end + reach]
        passage = [word.word for word in words(around)]
        return _within(there, here) and _within(here, passage)

    def _stands(self, exported: Exported) -> bool:
        """Whether what was exported is, to the letter, in the version it says it is from."""
        text = self._known.texts.get(exported.version_id)
        return text is not None and exported.exact == " […] ".join(text[start:end] for start, end in exported.spans)

    def _wrong_reference(self, quoted: Quoted, quote: Quote, source: Source) -> str:
        story = self._document.stories[quoted.story]
        if quoted.label is not None and quoted.label != quote.number:
            return tr(
                "It stands under the number {given}; it is {right}.", given=f"Q-{quoted.label:03}", right=quote.label
            )
        if quoted.block:
            wrong = wrong_in_block(story, quoted, quote, source, self._names, self._outlets)
        else:
            recorded = _speakers([quote])
            wrong = wrong_in_prose(story, quoted, recorded, self._names, self._actors, self._quotations(quoted))
        return wrong or self._references.wrong(story, quoted, {source.id})

    def _judge_forgotten(self, quoted: Quoted, exported: Exported) -> None:
        """A quote the project does not keep any more; its source may still be there."""
        found = canonical(self._text(quoted).strip())
        result = compare(found, exported.exact)
        reason = tr("The project no longer keeps this quote.")
        verdict = Verdict.ALTERED if result.verdict is Verdict.ALTERED else Verdict.SOURCE_CHANGED
        self._add(quoted, verdict, exported.number, found, exported.exact, result, reason, None, None)

    # Quotations without a number.

    def _judge_unknown(self, quoted: Quoted, passages: list[Passage]) -> None:
        found = canonical(self._text(quoted).strip())
        stands = passages and passages[0].verdict not in (Verdict.ALTERED, Verdict.UNSOURCED)
        if not stands and _form(found) in self._own:
            return  # a claim or a note of the analyst's, in marks
        if stands and quoted.passage:
            return  # in its appendix it is shown, not quoted
        if not passages:
            reason = tr("No source of this project says anything like it.")
            self._add(quoted, Verdict.UNSOURCED, None, found, "", Comparison(Verdict.UNSOURCED), reason, None, None)
            return
        best = passages[0]
        result = compare(found, best.text)
        verdict, reason = best.verdict, result.reason
        if verdict is Verdict.UNSOURCED:
            reason = tr("No source of this project says it; the nearest passage is offered.")
        elif verdict is Verdict.VERBATIM:
            result, reason = Comparison(verdict), ""
        elif verdict is Verdict.ALTERED:
            result = result if result.edits else Comparison(verdict, result.edits, reason)
        kept = [quote for each in passages for quote in self._known.kept_at(each.source_id, each.span)]
        number = kept[0].number if kept and verdict is not Verdict.UNSOURCED else None
        if stands:
            self._seen.update(quote.number for quote in kept)
            story = self._document.stories[quoted.story]
            recorded = _speakers(kept)
            around = self._quotations(quoted)
            wrong = wrong_in_prose(story, quoted, recorded, self._names, self._actors, around)
            wrong = wrong or self._references.wrong(story, quoted, {each.source_id for each in passages})
            if wrong:
                verdict, reason = Verdict.MISATTRIBUTED, wrong
        source = self._known.sources[best.source_id]
        self._add(quoted, verdict, number, found, best.text, result, reason, source, best.span)

    def _span(self, quote: Quote) -> Span | None:
        return self._known.spans.get(quote.id)

    def _quotations(self, quoted: Quoted) -> list[Quotation]:
        if quoted.story not in self._around:
            self._around[quoted.story] = quotations(self._document.stories[quoted.story].text)
        return self._around[quoted.story]

    def _add_removed(self) -> None:
        """Of a report of ours: what was exported and is not there any more."""
        for number in sorted((self._proof.quotes if self._proof and self._ours else {}).keys() - self._seen):
            quote = self._known.quotes.get(number)
            source = self._known.sources[quote.source_id] if quote else None
            exact = quote.exact if quote else self._proof.quotes[number].exact if self._proof else ""
            self._findings.append(
                Finding(
                    len(self._findings) + 1, Verdict.REMOVED, number, "", exact,
                    reason=tr("It was in the report and is not in the document."),
                    source_id=source.id if source else None, source_title=source.title if source else "",
                    source_span=self._span(quote) if quote else None,
                )
            )  # fmt: skip

    def _add(
        self, quoted: Quoted, verdict: Verdict, number: int | None, found: str, expected: str, result: Comparison,
        reason: str, source: Source | None, span: Span | None,
    ) -> None:  # fmt: skip
        story = self._document.stories[quoted.story]
        paragraph = paragraph_at(story, quoted.span.start)
        kind = "table" if story.kind == "body" and story.paragraphs[paragraph].row else story.kind
        self._findings.append(
            Finding(
                id=len(self._findings) + 1, verdict=verdict, number=number, found=found, expected=expected,
                edits=result.edits, reason=reason, fix=_fix(verdict, expected, result),
                source_id=source.id if source else None, source_title=source.title if source else "",
                source_span=span, place=Place(quoted.story, kind, paragraph + 1, quoted.span),
            )
        )  # fmt: skip


def _speakers(quotes: list[Quote]) -> set[int]:
    """Who may stand beside the words: who said them, or passed them on."""
    return {
        actor_id
        for quote in quotes
        for said in quote.statements
        for actor_id in (said.actor_id, said.via_id)
        if actor_id
    }


def _fix(verdict: Verdict, expected: str, result: Comparison) -> str:
    """The words to put in its place, where words are what is wrong."""
    if verdict in (Verdict.ALTERED, Verdict.UNSOURCED) or (verdict is Verdict.SOURCE_CHANGED and result.edits):
        return expected
    return ""


def _form(text: str) -> str:
    return matching_form(canonical(text))[0].strip(" \"'.,;:").casefold()


def _alike(one: str, other: str) -> bool:
    """Whether a third of the words of both are the same."""
    here, there = [{word.word.casefold() for word in words(canonical(text))} for text in (one, other)]
    return 3 * len(here & there) >= len(here | there)


def _within(part: list[str], whole: list[str]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
