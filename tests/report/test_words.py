import json
import string

import pytest

from tests.exporters import sample
from workbench import resources
from workbench.model import Stance
from workbench.report import Choices, build
from workbench.report.words import LANGUAGES, words


def catalogue(language: str) -> dict:
    return json.loads(resources.path(f"words/{language}.json").read_text("utf-8"))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_english_does(language: str) -> None:
    english, other = catalogue("en"), catalogue(language)
    assert english.keys() == other.keys()
    for key, text in english.items():
        if isinstance(text, str):
            # A sentence may need the total where English names the quotations.
            assert placeholders(other[key]) <= placeholders(text) | {"total"}, key
            assert other[key], key
        elif isinstance(text, dict):
            assert text.keys() == other[key].keys()
    assert len(other["months"].split()) == len(other["months_alone"].split()) == 12


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 source"), ("en", 1234, "1,234 sources"), ("de", 1, "1 Quelle"), ("de", 1234, "1.234 Quellen"),
        ("ru", 1, "1 источник"), ("ru", 3, "3 источника"), ("ru", 11, "11 источников"), ("ru", 21, "21 источник"),
        ("tr", 5, "5 kaynak"), ("ar", 1, "مصدر واحد"), ("ar", 2, "مصدران"), ("ar", 5, "5 مصادر"),
        ("ar", 13, "13 مصدرًا"), ("ar", 100, "100 مصدر"),
    ],
)  # fmt: skip
def test_numbers_take_the_form_their_language_asks_for(language: str, number: int, said: str) -> None:
    assert words(language).count(number, "source") == said


def test_dates_and_stances_are_in_the_language() -> None:
    assert words("de").date("2024-03-11") == "11. März 2024"
    assert words("ru").date("2024-03-11") == "11 марта 2024"
    assert words("ru").date("2024-03") == "март 2024"
    assert words("ar").date(None) == "دون تاريخ"
    assert words("tr").stance(Stance.DENIES) == "yalanlıyor\u00a0−"


def test_a_language_without_words_is_english_and_a_place_does_not_matter() -> None:
    assert words("fi").language == "en"
    assert words("de-AT").language == "de"
    assert words("en").named("ar-SY") == "Arabic"
    assert words("en").named("xx") == "xx"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_report_in_another_language_has_no_english_of_ours(language: str) -> None:
    report = build(Choices("T", language=language, then_by="actor"), sample.material())
    ours = [*report.scope.sentences, *(label for label, _ in report.scope.facts)]
    ours += [issue.title + issue.why for issue in report.issues]
    ours += [section.summary for section in report.walk() if section.key.startswith("claim")]
    for english in ("quotation", "source", "verified", "Author", "undated", "first seen", "None"):
        assert not any(english in text for text in ours), english
