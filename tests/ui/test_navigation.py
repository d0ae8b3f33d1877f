"""Back and forward, as a browser does it."""

from workbench.model import Location, Span
from workbench.ui.navigation import Navigation

A, B, C = Location(1), Location(2), Location(2, Span(4, 9))


def test_back_and_forward_return_to_where_one_was() -> None:
    navigation = Navigation()
    for place in (A, B, C):
        navigation.visit(place)
    assert navigation.back() == B
    assert navigation.back() == A
    assert navigation.back() is None
    assert navigation.forward() == B


def test_a_new_place_drops_what_was_ahead() -> None:
    navigation = Navigation()
    for place in (A, B):
        navigation.visit(place)
    navigation.back()
    navigation.visit(C)
    assert not navigation.can_go_forward
    assert navigation.back() == A


def test_the_same_place_twice_is_one_place() -> None:
    navigation = Navigation()
    navigation.visit(A)
    navigation.visit(A)
    assert not navigation.can_go_back


def test_places_in_a_removed_source_are_forgotten() -> None:
    navigation = Navigation()
    for place in (A, B, C):
        navigation.visit(place)
    navigation.forget(2)
    assert not navigation.can_go_back
    assert not navigation.can_go_forward
