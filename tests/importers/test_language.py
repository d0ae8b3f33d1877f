import pytest

from workbench.importers.language import detect, tag


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The boats that crossed at night were not those of the company, and nobody knows whose they were.",
        ),
        (
            "de",
            "Die Boote, die in der Nacht fuhren, waren nicht die der Firma, und niemand weiß, wem sie gehören.",
        ),
        (
            "fr",
            "Les bateaux qui ont traversé dans la nuit ne sont pas ceux de la compagnie, et personne ne sait.",
        ),
        (
            "es",
            "Los barcos que cruzaron el estrecho por la noche no eran los de la compañía, y nadie sabe de quién son.",
        ),
        (
            "tr",
            "Gece geçen tekneler bu şirkete ait değil ve kime ait olduğu da bilinmiyor, ancak bir daha olmayacak.",
        ),
        (
            "ru",
            "Суда, которые ночью прошли через пролив, не были судами компании, и никто не знает, чьи это были суда.",
        ),
        (
            "ar",
            "القوارب التي عبرت المضيق في الليل لم تكن من الشركة ولا أحد يعرف إلى من كانت هذه القوارب في ذلك اليوم",
        ),
    ],
)
def test_seven_languages_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berta Cesar Dora Emil Friedrich Gustav Heinrich Ida",
        "Hello",
        "12 34 56 78 90",
        "Судна, які вночі пройшли через протоку, не були суднами компанії, і ніхто не знає, чиї вони.",
    ],
)
def test_what_is_unsure_has_no_language(text: str) -> None:
    assert detect(text) is None


def test_a_language_tag_is_cut_to_its_language() -> None:
    assert [tag(value) for value in ("en-GB", "zh_Hant_TW", "English", "", None)] == ["en", "zh", None, None, None]
