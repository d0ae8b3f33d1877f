"""The material, looked up and sifted once: which quotes are shown, which are left out and why, which are proven."""

from collections import defaultdict
from dataclasses import replace

from workbench.model import Actor, Anchor, Claim, Quote, Source, Statement
from workbench.report.choices import Choices
from workbench.report.csl import style
from workbench.report.values import Material, Note
from workbench.report.words import words
from workbench.text import text_sha256


class Gathering:
    """``shown`` are the quotes of the report in reading order (publication, source, place), each with the
    statements that count; ``orphans``, ``unconfirmed`` and ``unchosen`` are left out; ``verified`` holds the ids of
    the shown quotes that are proven; ``living`` the claims with a shown statement, their own or a descendant's.
    ``changed`` has those, by id, whose source no longer says it in these words. ``only``: the ids of the quotes
    that have a place in the outline, where it leaves any out."""

    def __init__(self, choices: Choices, material: Material, only: frozenset[int] | None = None) -> None:
        self.choices = choices
        self.material = material
        self.words = words(choices.language)
        self._only = only
        self.sources = {source.id: source for source in material.sources}
        self.actors = {actor.id: actor for actor in material.actors}
        self.claims = {claim.id: claim for claim in material.claims}
        self.orphans: list[Quote] = []
        self.unconfirmed: list[Quote] = []
        self.unchosen: list[Quote] = []
        self.shown = self._sift()
        cited = dict.fromkeys(quote.source_id for quote in self.shown)
        self.cited = [self.sources[source_id] for source_id in cited]
        self.citations = style(choices.style, self.words, self.cited)
        self.verified = self._verify()
        self.changed = {
            quote.id: later
            for quote in self.shown
            if (later := material.later.get(quote.id)) and later.state != "unchanged"
        }
        self._children: dict[int, list[Claim]] = defaultdict(list)
        for claim in material.claims:
            self._children[self._parent(claim)].append(claim)
        self._said: dict[int, list[tuple[Quote, Statement]]] = defaultdict(list)
        for quote in self.shown:
            for said in quote.statements:
                if said.claim_id:
                    self._said[said.claim_id].append((quote, said))
        self.living = self._living()
        self.spoken: dict[int, list[Quote]] = defaultdict(list)
        for quote in self.shown:
            for actor_id in dict.fromkeys(said.actor_id for said in quote.statements if said.actor_id):
                self.spoken[actor_id].append(quote)
        self._notes: dict[tuple[str, int | None], list[Note]] = defaultdict(list)
        for memo in material.memos if choices.comments else ():
            if memo.text.strip():
                note = Note(memo.text, memo.author or choices.author, memo.changed)
                self._notes[memo.about, memo.about_id].append(note)

    def roots(self) -> list[Claim]:
        return self._children[0]

    def children(self, claim_id: int) -> list[Claim]:
        return self._children[claim_id]

    def statements_on(self, claim_id: int) -> list[tuple[Quote, Statement]]:
        return self._said[claim_id]

    def notes(self, about: str, about_id: int | None) -> tuple[Note, ...]:
        return tuple(self._notes.get((about, about_id), ()))

    def own_note(self, quote: Quote) -> tuple[Note, ...]:
        told = self.choices.comments and quote.note and quote.note.strip()
        return (Note(quote.note or "", self.choices.author),) if told else ()

    def by_name(self) -> list[Actor]:
        """The actors in alphabetical order."""
        return sorted(self.actors.values(), key=lambda actor: (actor.name.casefold(), actor.id))

    def published(self, quote: Quote) -> str | None:
        return self.sources[quote.source_id].published

    def name(self, actor_id: int | None) -> str | None:
        actor = self.actors.get(actor_id or 0)
        return actor.name if actor else None

    def _parent(self, claim: Claim) -> int:
        return claim.parent_id if claim.parent_id in self.claims and claim.parent_id else 0

    def _sift(self) -> list[Quote]:
        shown = []
        for quote in self.material.quotes:
            kept = tuple(said for said in quote.statements if self.choices.include_suggested or not said.suggested)
            if quote.anchor is Anchor.ORPHAN:
                self.orphans.append(quote)
            elif quote.statements and not kept:
                self.unconfirmed.append(quote)
            elif not self._is_chosen(quote):
                self.unchosen.append(quote)
            else:
                shown.append(replace(quote, statements=kept))
        place = {source.id: index for index, source in enumerate(self.material.sources)}

        def reading_order(quote: Quote) -> tuple[str, int, int, int]:
            source: Source = self.sources[quote.source_id]
            return (source.published or "~", place[source.id], quote.span.start, quote.number)

        return sorted(shown, key=reading_order)

    def _is_chosen(self, quote: Quote) -> bool:
        chosen = self.choices.quotes
        return (chosen is None or quote.id in chosen) and (self._only is None or quote.id in self._only)

    def _verify(self) -> frozenset[int]:
        texts, versions = self.material.texts, self.material.versions
        sound = {
            version_id
            for version_id in {quote.version_id for quote in self.shown}
            if version_id in texts
            and version_id in versions
            and text_sha256(texts[version_id]) == versions[version_id].text_sha256
        }
        return frozenset(
            quote.id
            for quote in self.shown
            if quote.version_id in sound
            and all(segment.span.of(texts[quote.version_id]) == segment.exact for segment in quote.segments)
        )

    def _living(self) -> frozenset[int]:
        living: set[int] = set()
        for claim_id in self._said:
            walk: int = claim_id
            while walk in self.claims and walk not in living:
                living.add(walk)
                walk = self._parent(self.claims[walk])
        return frozenset(living)
