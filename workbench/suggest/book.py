"""The codebook's actors as a text names them: by a name or alias, by surname, by the role they hold."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from workbench.model import Actor, ActorKind, Span
from workbench.suggest import names
from workbench.suggest.naming import folded_word
from workbench.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*(?:['’-][^\W\d_]+)*|\d+")
_POSSESSIVE = re.compile(r"['’]s$")


class Book:
    """The actors of a codebook, in the order given."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.actors = actors

    def find(self, name: str) -> Actor | None:
        """Who has this name or alias, or else is probably meant by it."""
        wanted = fold(name)
        exact = next((actor for actor in self.actors if any(fold(each) == wanted for each in actor.names)), None)
        return exact or names.near(name, self.actors)

    def holder(self, role: str) -> str | None:
        """The one actor whose role in the codebook this is."""
        words = role_words(role)
        found = [actor for actor in self.actors if any(words <= role_words(held.title) for held in actor.roles)]
        return found[0].name if len(found) == 1 and words else None

    def named_in(self, text: str, at: int) -> Iterator[tuple[Actor, Span]]:
        """Every actor a text names, with the mention nearest to a place. Persons are also found by a surname that
        no other actor shares."""
        words = _Words.of(text)
        bearers = self._bearers()
        for actor in self.actors:
            nearest: Span | None = None
            for name in actor.names:
                spoken = _spoken(name)
                mentions = [words.nearest(spoken, at)]
                if actor.kind is ActorKind.PERSON and len(spoken) > 1 and bearers.get(spoken[-1]) == {actor.id}:
                    mentions.append(words.nearest(spoken[-1:], at))
                for place in mentions:
                    if place and (nearest is None or abs(place.start - at) < abs(nearest.start - at)):
                        nearest = place
            if nearest:
                yield actor, nearest

    def _bearers(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for actor in self.actors:
            if actor.kind is ActorKind.PERSON:
                for name in actor.names:
                    found.setdefault(_spoken(name)[-1], set()).add(actor.id)
        return found


@lru_cache(maxsize=8192)
def _spoken(name: str) -> tuple[str, ...]:
    return tuple(_POSSESSIVE.sub("", word) for word in _WORD.findall(fold(name))) or ("",)


@lru_cache(maxsize=1024)
def role_words(role: str) -> frozenset[str]:
    """What a role is compared by: "Russia’s foreign minister" → russia, foreign, minister."""
    return frozenset(fold(role).replace("'s", "").split()) - {"the", "a", "an", "of"}


class _Words:
    """The words of a text and where each stands."""

    def __init__(self, text: str) -> None:
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.places: dict[str, list[int]] = {}
        for match in _WORD.finditer(text):
            written, start = match[0], match.start()
            short = _POSSESSIVE.sub("", written)
            word = folded_word(short)
            if written[0].isupper() or written[0].isdigit() or not word.isascii():
                self.places.setdefault(word, []).append(len(self.words))
            self.words.append(word)
            self.spans.append((start, start + len(short)))

    @staticmethod
    @lru_cache(maxsize=8)
    def of(text: str) -> "_Words":
        return _Words(text)

    def nearest(self, spoken: tuple[str, ...], at: int) -> Span | None:
        """The mention of these words nearest to a position. The last must be written with a capital (or be of a
        script without them)."""
        places = self.places.get(spoken[-1])
        if not places:
            return None
        middle = bisect_left(places, at, key=lambda place: self.spans[place][0])
        best: Span | None = None
        for steps in (range(middle - 1, -1, -1), range(middle, len(places))):
            for step in steps:
                first = places[step] - len(spoken) + 1
                if first >= 0 and tuple(self.words[first : places[step] + 1]) == spoken:
                    found = Span(self.spans[first][0], self.spans[places[step]][1])
                    if best is None or abs(found.start - at) < abs(best.start - at):
                        best = found
                    break
        return best
