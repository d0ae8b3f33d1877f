"""The codebook's actors as a text names them: by a name or alias, by surname, by the role they hold."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from workbench.model import Actor, ActorKind, Span
from workbench.suggest import names
from workbench.suggest.naming import capitalised, folded_word
from workbench.text import fold


class Book:
    """The actors of a codebook, in the order given. What is looked up is prepared once, on first use."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.actors = actors
        self._found: dict[str, Actor | None] = {}

    def find(self, name: str) -> Actor | None:
        """Who has this name or alias, or else is probably meant by it."""
        if name not in self._found:
            self._found[name] = self._named.get(fold(name)) or self._known.near(name)
        return self._found[name]

    @cached_property
    def _named(self) -> dict[str, Actor]:
        return {fold(name): actor for actor in reversed(self.actors) for name in reversed(actor.names)}

    @cached_property
    def _known(self) -> names.Known:
        return names.Known(self.actors)

    def holder(self, role: str) -> str | None:
        """The one actor whose role in the codebook this is."""
        words = role_words(role)
        found = [actor for actor in self.actors if any(words <= role_words(held.title) for held in actor.roles)]
        return found[0].name if len(found) == 1 and words else None

    def named_in(self, text: str, at: int) -> Iterator[tuple[Actor, Span]]:
        """Every actor a text names, with the mention nearest to a place. Persons are also found by a surname that
        no other actor shares."""
        places = _places(text)
        bearers = self._bearers()
        for actor in self.actors:
            found: list[Span] = []
            for name in actor.names:
                words = _spoken(name)
                if not name[:1].isupper() and name and not name.isascii():
                    found += _written(text, name)
                elif words[-1] in places:
                    alone = actor.kind is ActorKind.PERSON and bearers.get(words[-1]) == {actor.id}
                    found += _nearest(text, places[words[-1]], () if alone else words[:-1], at)
            if found:
                yield actor, min(found, key=lambda place: abs(place.start - at))

    def _bearers(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for actor in self.actors:
            if actor.kind is ActorKind.PERSON:
                for name in actor.names:
                    found.setdefault(_spoken(name)[-1], set()).add(actor.id)
        return found


@lru_cache(maxsize=8192)
def _spoken(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split(" "))


@lru_cache(maxsize=1024)
def role_words(role: str) -> frozenset[str]:
    """What a role is compared by: "Russia’s foreign minister" → russia, foreign, minister."""
    return frozenset(fold(role).replace("'s", "").split()) - {"the", "a", "an", "of"}


@lru_cache(maxsize=8)
def _places(text: str) -> dict[str, list[tuple[int, int]]]:
    """Folded word → where it stands with a capital."""
    found: dict[str, list[tuple[int, int]]] = {}
    for match in capitalised().finditer(text):
        word = match[0].rstrip(".")
        if word.endswith(("’s", "'s", "’", "'")):
            word = word.rstrip("s")[:-1] if word[-1] == "s" else word[:-1]
        found.setdefault(folded_word(word), []).append((match.start(), match.start() + len(word)))
    return found


def _nearest(text: str, places: list[tuple[int, int]], before: tuple[str, ...], at: int) -> list[Span]:
    """The nearest place on either side of a position that these folded words come before."""
    middle = bisect_left(places, (at, 0))
    found = []
    wanted = " ".join(before)
    for side in (reversed(places[:middle]), iter(places[middle:])):
        for start, end in side:
            if not before:
                found.append(Span(start, end))
                break
            begin = max(0, start - 2 * len(wanted) - 8)
            written = text[begin:start]
            if fold(written).endswith(wanted):
                first = written.split()[-len(before)]
                found.append(Span(begin + written.rindex(first), end))
                break
    return found


def _written(text: str, name: str) -> list[Span]:
    """A name in a script without capitals is looked for as it is written."""
    at = text.find(name)
    return [Span(at, at + len(name))] if at >= 0 else []
