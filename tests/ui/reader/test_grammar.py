import itertools

import pytest

from workbench.model import Span, Stance
from workbench.ui.reader.grammar import ActorChoice, Capture, ClaimChoice, Effect, Offer, Sentence

KOVACS, SZABO, NEWCOMER = ActorChoice("Kovács", 1), ActorChoice("Szabó", 2), ActorChoice("Ministry of Tides")
ORDERED, LOSSES = ClaimChoice("Varnia ordered the strike", 10), ClaimChoice("There were losses", 11)
SPANS = (Span(3, 9),)


def _sentence(**given: object) -> Sentence:
    return Sentence(SPANS, Offer((KOVACS, SZABO, NEWCOMER), (ORDERED, LOSSES), **given))  # type: ignore[arg-type]


def _press(sentence: Sentence, keys: str) -> Capture | None:
    said = None
    for key in keys:
        _effect, said = sentence.press(key)
    return said


@pytest.mark.parametrize("order", list(itertools.permutations("s2")))
def test_letter_and_digit_may_come_in_any_order(order: tuple[str, str]) -> None:
    assert _press(_sentence(), "".join(order) + "-") == Capture(SPANS, SZABO, LOSSES, Stance.DENIES)


@pytest.mark.parametrize(("sign", "twin"), ["+z", "-x", "?c", "~v"])
def test_every_sign_has_an_unshifted_twin(sign: str, twin: str) -> None:
    assert _press(_sentence(), sign) == _press(_sentence(), twin)


def test_a_letter_pressed_again_is_taken_back_and_another_letter_changes_the_choice() -> None:
    sentence = _sentence()
    _press(sentence, "ss")
    assert sentence.actor is None
    _press(sentence, "as")
    assert sentence.actor == SZABO


def test_enter_alone_keeps_a_quote_only() -> None:
    assert _sentence().commit() == Capture(SPANS)


def test_a_prediction_is_suggested_by_enter_and_said_by_a_sign() -> None:
    assert _sentence(predicted=KOVACS).commit() == Capture(SPANS, KOVACS, suggested=True)
    assert _press(_sentence(predicted=KOVACS), "2-") == Capture(SPANS, KOVACS, LOSSES, Stance.DENIES)


def test_a_confirmed_prediction_is_not_a_suggestion() -> None:
    sentence = _sentence(predicted=KOVACS)
    _press(sentence, "a")
    assert sentence.commit() == Capture(SPANS, KOVACS)


def test_a_prediction_that_was_refused_does_not_come_back() -> None:
    sentence = _sentence(predicted=KOVACS)
    assert sentence.clear()
    assert sentence.commit() == Capture(SPANS)


def test_a_key_without_a_chip_does_nothing() -> None:
    sentence = _sentence()
    assert sentence.press("l")[0] is Effect.NOTHING
    assert sentence.press("s", actors=1)[0] is Effect.NOTHING
    assert sentence.press("9")[0] is Effect.NOTHING
    assert sentence.commit() == Capture(SPANS)


def test_the_equals_sign_repeats_the_quote_before() -> None:
    before = Capture((Span(0, 1),), KOVACS, ORDERED, Stance.ASSERTS)
    assert _press(_sentence(previous=before), "=") == Capture(SPANS, KOVACS, ORDERED, Stance.ASSERTS)
    assert _sentence().press("=")[0] is Effect.NOTHING


def test_what_was_chosen_stays_when_the_selection_grows() -> None:
    before = _sentence()
    _press(before, "s1")
    grown = Sentence((Span(0, 20),), before.offer)
    grown.go_on(before)
    assert _press(grown, "+") == Capture((Span(0, 20),), SZABO, ORDERED, Stance.ASSERTS)
