"""Whether the one who is named beside a quotation is the one who was recorded as saying it.

Below a quotation paragraph the line of attribution decides; in running prose the reporting verb of the sentence,
then the nearest name in it. The rule: whoever is recorded may be named by any of his names, his surname or the
role he holds; anybody else beside the words is a misattribution, also somebody the codebook does not know.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import reduce
from itertools import pairwise

from workbench.language import tr, tr_later
from workbench.model import Actor, ActorKind, Quote, Source, Span, Stance
from workbench.quotations import Quotation
from workbench.recheck.dates import agree, dates
from workbench.recheck.finding import LABEL, Quoted
from workbench.recheck.phrases import stances_in, unattributed, without_via
from workbench.recheck.reading import Story, paragraph_at
from workbench.suggest.speakers import candidates
from workbench.text import fold, sentences

_SAME_WIDTH = str.maketrans("’‘ʼ‛‐‑–—\u00a0\u202f", "'" * 4 + "-" * 4 + "  ")
_MOST_LINES = 12


class Names:
    """Finds the actors of the codebook by all their names, and persons by a surname that is theirs alone."""

    def __init__(self, actors: Collection[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}
        self._ids: dict[str, set[int]] = defaultdict(set)
        for actor in actors:
            for name in actor.names:
                self._ids[_key(name)].add(actor.id)
        surnames: dict[str, set[int]] = defaultdict(set)
        for actor in actors:
            if actor.kind is ActorKind.PERSON:
                for name in actor.names:
                    *given, surname = name.split() or [""]
                    if given and len(surname) > 2 and surname[0].isupper():
                        surnames[_key(surname)].add(actor.id)
        for surname, ids in surnames.items():
            self._ids.setdefault(surname, ids)
        names = sorted((name for name in self._ids if name), key=len, reverse=True)
        any_name = "|".join(map(re.escape, names)) or r"(?!)"
        self._pattern = re.compile(rf"(?<!\w)(?:{any_name})(?!\w)", re.IGNORECASE)

    def mentions(self, text: str) -> list[tuple[Span, frozenset[int]]]:
        """Where actors are named, with the ids each name may mean; a longer name hides those within it."""
        found = self._pattern.finditer(text.translate(_SAME_WIDTH))
        return [(Span(*match.span()), frozenset(self._ids[_key(match.group())])) for match in found]

    def name(self, actor_id: int) -> str:
        return self._actors[actor_id].name if actor_id in self._actors else ""

    def is_role(self, words: str, recorded: Collection[int]) -> bool:
        """Whether these words are a role of one of the recorded actors and nothing else."""
        folded = re.sub(r"^(?:the|a|an)[ ,]+", "", fold(words).strip(" ,."))
        return any(folded == fold(role.title) for actor in self._of(recorded) for role in actor.roles)

    def may_mean(self, words: str, recorded: Collection[int]) -> bool:
        """Whether words that are no name in the codebook hold the surname of one of the recorded actors (all words
        with a capital, for who is no person)."""
        said = set(fold(words).replace(",", " ").split())
        for actor in self._of(recorded):
            for name in actor.names:
                telling = [fold(part) for part in name.split() if part[:1].isupper()]
                if actor.kind is ActorKind.PERSON:
                    telling = telling[-1:]
                if telling and said.issuperset(telling):
                    return True
        return False

    def could_speak_for(self, ids: Collection[int], recorded: Collection[int]) -> bool:
        """Whether a name without a reporting verb beside it may be meant as the speaker: where persons are recorded a
        state or an organisation in the sentence is only spoken of."""
        persons = [actor for actor in self._of(recorded) if actor.kind is ActorKind.PERSON]
        return not persons or any(actor.kind is ActorKind.PERSON for actor in self._of(ids))

    def _of(self, ids: Collection[int]) -> Iterator[Actor]:
        return (self._actors[actor_id] for actor_id in ids if actor_id in self._actors)


def _key(name: str) -> str:
    return " ".join(name.translate(_SAME_WIDTH).split()).casefold()


def wrong_in_block(
    story: Story, quoted: Quoted, quote: Quote, source: Source, names: Names, outlets: Collection[str]
) -> str:
    """What the lines of attribution below a quotation paragraph say wrongly, as a sentence; empty where nothing."""
    speakers = {said.actor_id for said in quote.statements if said.actor_id}
    passed_on = {said.via_id for said in quote.statements if said.via_id}
    for line in _lines(story, quoted):
        head, _, rest = line.partition(" · ")
        head, via = without_via(head)
        if wrong := _wrong_name(head, speakers, names):
            return wrong
        if via and passed_on and (wrong := _wrong_name(via, passed_on, names)):
            return wrong
        if wrong := _wrong_facts(rest, quote, source, names, head, outlets):
            return wrong
    return ""


def _lines(story: Story, quoted: Quoted) -> Iterator[str]:
    first = paragraph_at(story, max(quoted.span.start, quoted.span.end - 1)) + 1
    row = story.paragraphs[first - 1].row
    for paragraph in story.paragraphs[first : first + _MOST_LINES]:
        text = paragraph.span.of(story.text)
        if "swtranslation" in paragraph.styles or "swtranslationnote" in paragraph.styles:
            row = 0  # beside the quotation in a row of its own; the attribution is below that
            continue
        attribution = "swattribution" in paragraph.styles or " · " in text
        if paragraph.row != row or not attribution or LABEL.match(text) or "swmeta" in paragraph.styles:
            return
        if text.strip():
            yield text


def _wrong_name(head: str, recorded: Collection[int], names: Names) -> str:
    said = head.strip().strip("—–-\u200e\u200f ")
    if not recorded or not said or fold(said) in unattributed():
        return ""
    mentions = names.mentions(head)
    if names.is_role(said, recorded) or (mentions and mentions[0][1] & set(recorded)):
        return ""
    if not mentions and (names.may_mean(said, recorded) or not any(char.isalpha() for char in said)):
        return ""
    return _attributed(mentions[0][0].of(head) if mentions else said.split(",")[0], recorded, names)


def _attributed(named: str, recorded: Collection[int], names: Names) -> str:
    right = _together(filter(None, map(names.name, recorded)))
    return tr("Attributed to {named}; recorded is {right}.", named=named, right=right)


def _together(named: Iterable[str]) -> str:
    """“A and B and C”; empty where nobody is named."""
    all_of_them = list(named)
    if not all_of_them:
        return ""
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), all_of_them)


def _wrong_facts(rest: str, quote: Quote, source: Source, names: Names, head: str, outlets: Collection[str]) -> str:
    """Date, outlet and stance of a line of attribution."""
    facts = [fact.strip("\u200e\u200f\u2068\u2069 ") for fact in rest.split(" · ")]
    given = [date for fact in facts[:3] for date in dates(fact)]
    if source.published and given and not any(agree(date, source.published) for date in given):
        return tr(
            "The date is given as {given}; the source is of {published}.",
            given=given[0],
            published=source.published,
        )
    if wrong_day := _wrong_day(given, quote, source):
        return wrong_day
    named = next((fact for fact in facts if fold(fact) in {fold(outlet) for outlet in outlets}), None)
    if named and source.outlet and fold(named) != fold(source.outlet):
        return tr("The outlet is given as {named}; the source is from {outlet}.", named=named, outlet=source.outlet)
    if named_stances := stances_in(rest):
        ids = {each for _, actor_ids in names.mentions(head)[:1] for each in actor_ids}
        taken = {said.stance for said in quote.statements if said.stance and (not ids or said.actor_id in ids)}
        if taken and (wrong := named_stances - taken):
            right = _together(tr(_STANCES[stance]) for stance in sorted(taken))
            return tr(
                "The stance is given as {given}; recorded is {right}.", given=tr(_STANCES[min(wrong)]), right=right
            )
    return ""


_STANCES = {
    Stance.ASSERTS: tr_later("asserts"),
    Stance.DENIES: tr_later("denies"),
    Stance.QUESTIONS: tr_later("questions"),
    Stance.REPORTS: tr_later("reports"),
}


def _wrong_day(given: Sequence[str], quote: Quote, source: Source) -> str:
    """Of two dates one is that of publication; the other has to be a day it was said on, where that is recorded."""
    days = sorted({said.said_on for said in quote.statements if said.said_on})
    other = [date for date in given if not (source.published and agree(date, source.published))]
    if not days or len(given) < 2 or any(agree(date, day) for date in given for day in days):
        return ""
    return tr(
        "The day it was said is given as {given}; recorded is {right}.",
        given=(*other, given[0])[0],
        right=_together(days),
    )


def wrong_in_prose(
    story: Story,
    quoted: Quoted,
    recorded: Collection[int],
    names: Names,
    actors: Sequence[Actor],
    around: Sequence[Quotation],
) -> str:
    """The same for a quotation in running text; ``around`` are the quotations of the story."""
    if not recorded:
        return ""
    paragraph = story.paragraphs[paragraph_at(story, quoted.span.start)].span
    text = _masked(story.text, paragraph, quoted, around)
    place = Span(quoted.span.start - paragraph.start, min(quoted.span.end, paragraph.end) - paragraph.start)
    sentence = _sentence_of(text, place)
    mentions = [
        (span, ids) for span, ids in names.mentions(text) if span.end <= place.start or span.start >= place.end
    ]
    within = [each for each in mentions if sentence.contains(each[0])]
    speaker = next(iter(candidates(paragraph.of(story.text), place, actors, limit=1)), None)
    if speaker and speaker.actor_id in recorded:
        return ""
    if speaker and speaker.cue and speaker.span and sentence.overlaps(speaker.span):
        meant = {each for span, ids in within if span.overlaps(speaker.span) for each in ids}
        # “the company said” may be anybody's company: only a name can be the wrong one.
        named = speaker.actor_id is not None or speaker.name[:1].isupper()
        right_one = meant & set(recorded) or names.may_mean(speaker.name, recorded)
        return "" if right_one or not named else _attributed(speaker.name, recorded, names)
    alike = [each for each in mentions if names.could_speak_for(each[1], recorded)]
    nearest = min(
        (each for each in alike if each in within), key=lambda each: _distance(each[0], place), default=None
    )
    if nearest is None and not any(ids & set(recorded) for _, ids in mentions):
        nearest = min(alike, key=lambda each: _distance(each[0], place), default=None)
    if nearest is None or nearest[1] & set(recorded):
        return ""
    return _attributed(nearest[0].of(text), recorded, names)


def _masked(text: str, paragraph: Span, quoted: Quoted, around: Sequence[Quotation]) -> str:
    """The paragraph without the words of other quotations, in which names are only spoken of."""
    letters = list(paragraph.of(text))
    for each in around:
        if each.level == 1 and each.span.overlaps(paragraph):
            first, end = max(each.inner.start, paragraph.start), min(each.inner.end, paragraph.end)
            letters[first - paragraph.start : end - paragraph.start] = " " * (end - first)
    return "".join(letters)


def _sentence_of(text: str, place: Span) -> Span:
    """From the beginning of the sentence the quotation begins in to the end of the one it ends in, taking in what
    follows a quotation that ended with a stop: ``“…?” he asked.``"""
    found = sentences(text) or [Span(0, len(text))]
    touched = [each for each in found if each.overlaps(Span(place.start, place.end + 2))]
    if not touched:
        before = [each for each in found if each.end <= place.start]
        return before[-1] if before else found[0]
    span = Span(touched[0].start, touched[-1].end)
    for one, other in pairwise(found):
        if one.end == span.end and other.of(text)[:1].islower():
            return Span(span.start, other.end)
    return span


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
