import pytest

from workbench.model import Actor, ActorKind, Alias
from workbench.suggest.names import Known, near

PERSON, ORGANISATION, STATE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.STATE


def actor(number: int, name: str, kind: ActorKind = PERSON, *aliases: str) -> Actor:
    return Actor(number, name, kind, tuple(Alias(at, number, alias) for at, alias in enumerate(aliases)))


@pytest.mark.parametrize(
    ("name", "known", "kind"),
    [
        ("Sergei Lavrov", "Sergey Lavrov", PERSON),
        ("Lavrov", "Sergey Lavrov", PERSON),
        ("S. Lavrov", "Sergey Lavrov", PERSON),
        ("Сергей Лавров", "Sergey Lavrov", PERSON),
        ("Russian Foreign Minister Sergey Lavrov", "Sergey Lavrov", PERSON),
        ("Mr. Lavrov", "Sergey Lavrov", PERSON),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", PERSON),
        ("Bashar Assad", "Bashar al-Assad", PERSON),
        ("Bashar Al Asad", "Bashar al-Assad", PERSON),
        ("Faisal Miqdad", "Faisal Mekdad", PERSON),
        ("Hossein Amirabdollahian", "Hossein Amir-Abdollahian", PERSON),
        ("Muhammad Hassan", "Mohammed Hasan", PERSON),
        ("Bill Harding", "William Harding", PERSON),
        ("Türkiye", "Turkiye", STATE),
        ("UN", "United Nations", ORGANISATION),
        ("United Nations", "U.N.", ORGANISATION),
        ("Russia’s Defence Ministry", "Russian Defense Ministry", ORGANISATION),
        ("Ministry of Defence of Russia", "Russian Defense Ministry", ORGANISATION),
        ("the Harbour Council", "Harbour Council", ORGANISATION),
    ],
)
def test_another_writing_of_a_known_name_is_recognised(name: str, known: str, kind: ActorKind) -> None:
    others = [actor(2, "Ilona Kovács"), actor(3, "Northern League", ORGANISATION), actor(4, "Ostland", STATE)]
    found = near(name, [*others, actor(1, known, kind)])
    assert found is not None
    assert found.id == 1


@pytest.mark.parametrize(
    ("name", "known", "kind"),
    [
        ("Iran", "Iraq", STATE),
        ("Niger", "Nigeria", STATE),
        ("Niger", "Nigeria", ORGANISATION),
        ("Austria", "Australia", STATE),
        ("Moscow", "Russia", STATE),
        ("Pavel Szabó", "Peter Szabó", PERSON),
        ("Ivanov", "Ivanova", PERSON),
        ("Alexandrova", "Alexandrov", PERSON),
        ("Boris Laverentiev", "Alexander Lavrentiev", PERSON),
        ("Sergey Lavrentiev", "Sergey Lavrov", PERSON),
        ("Sergey", "Sergey Lavrov", PERSON),
        ("Lav", "Sergey Lavrov", PERSON),
        ("Lavrov Foundation", "Sergey Lavrov", PERSON),
        ("Northern Council", "Northern League", ORGANISATION),
        ("Council", "Harbour Council", ORGANISATION),
        ("EU", "United Nations", ORGANISATION),
        ("", "Sergey Lavrov", PERSON),
        ("?!", "Sergey Lavrov", PERSON),
    ],
)
def test_another_name_is_not_taken_for_a_known_one(name: str, known: str, kind: ActorKind) -> None:
    assert near(name, [actor(1, known, kind)]) is None


def test_a_surname_of_two_actors_is_not_guessed() -> None:
    actors = [actor(1, "Ilona Kovács"), actor(2, "Peter Kovács")]
    assert near("Kovács", actors) is None
    assert near("Ilona Kovacs", actors) is actors[0]


def test_an_alias_counts_as_the_name() -> None:
    actors = [actor(1, "Recep Tayyip Erdogan", PERSON, "Tayyip Erdoğan")]
    assert near("T. Erdogan", actors) is actors[0]


@pytest.mark.parametrize("written", ["Laverentiev", "Alexander Laverentiev"])
def test_a_slip_in_a_long_surname_is_offered_as_another_name(written: str) -> None:
    known = actor(1, "Alexander Lavrentiev")
    assert near(written, [known, actor(2, "Sergey Lavrov")]) is known
    assert Known([known]).near(written) is known
