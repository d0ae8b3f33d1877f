"""What a search tells besides which sources match."""

from pathlib import Path

import pytest

from tests.search.collection import Collection, of
from workbench.model import Span
from workbench.search import Search


@pytest.fixture(params=["indexed", "scanned"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def search(tmp_path: Path, collection: Collection, way: str = "indexed") -> Search:
    made = Search(tmp_path / "index", collection)
    if way == "indexed":
        for _ in made.refresh():
            pass
    return made


def in_language(language: str | None, *texts: str) -> Collection:
    collection = Collection()
    for source_id, text in enumerate(texts, 1):
        collection.put(source_id, text, language=language)
    return collection


@pytest.mark.parametrize(
    ("language", "text", "query", "found"),
    [
        ("en-GB", "The ministers denied dealing.", "minister deny deals", True),
        ("en", "The ministers denied.", '"minister denies"', True),
        ("en", "The ministers denied.", '="minister denied"', False),
        ("en", "The ministers denied.", '="ministers denied"', True),
        (None, "The ministers denied.", "minister", False),
        ("hu", "A kormányról beszélt.", "kormány", True),
        ("de", "Die Häuser brannten.", "haus", True),
        ("ru", "Министры отрицали это.", "министр", True),
        ("ar", "الوزراء", "وزراء", True),
        ("tr", "Bakanlar toplandı.", "bakan", True),
        ("tr", "Bakandan açıklama geldi.", "bakan açıklamalar", True),
        ("tr", "ISPARTALILAR ve ÇOCUKLAR", "ıspartalı cocuk", True),
        ("tr", "Ankara’da ve İstanbul'dan", "ankara istanbul", True),
        ("tr", "Bakanlar toplandı.", '="bakan"', False),
        ("pl", "Rozmowy z ministrami.", "ministrom", True),
        ("el", "Οι υπουργοί μίλησαν.", "υπουργός", True),
        ("sr", "Министри су дошли.", "министар", True),
        ("cs", "Ministři přišli.", "ministr", True),
        ("uk", "Міністри прийшли.", "міністр", False),
        ("en", "Hundreds of thousands", "hundred", True),
    ],
)
def test_a_word_stands_for_its_forms_in_the_language_of_the_source(
    tmp_path: Path, way: str, language: str | None, text: str, query: str, found: bool
) -> None:
    made = search(tmp_path, in_language(language, text, "Nothing of the kind."), way)
    assert [hit.source_id for hit in made.find(query).hits] == ([1] if found else [])


def test_typing_a_word_to_its_end_keeps_what_its_forms_find(tmp_path: Path, way: str) -> None:
    made = search(tmp_path, in_language("en", "One minister."), way)
    assert all(made.find("ministers"[:letters], as_you_type=True).total == 1 for letters in range(1, 10))


def test_results_can_be_sorted_by_date_either_way_undated_last(tmp_path: Path, way: str) -> None:
    collection = of(*["grain"] * 4)
    collection.known = {1: (None, "2023-04"), 2: (None, None), 3: (None, "2023-04-02"), 4: (None, "2021")}
    made = search(tmp_path, collection, way)
    assert [hit.source_id for hit in made.find("grain", order="date").hits] == [3, 1, 4, 2]
    assert [hit.source_id for hit in made.find("grain", order="oldest").hits] == [4, 1, 3, 2]


def test_facets_count_what_was_found_and_give_the_words_to_narrow_it(tmp_path: Path, way: str) -> None:
    collection = of("grain", "grain deal", "talks")
    collection.known = {1: ("The Daily", "2023-04-02"), 2: ("The Daily", "2022-11"), 3: ("Courier", None)}
    collection.mentioned = [(1, "actor", "Kovács"), (2, "actor", "Kovács"), (3, "actor", "Szabó")]
    collection.mentioned.append((2, "stance", "denies"))
    made = search(tmp_path, collection, way)
    facets = {facet.field: facet for facet in made.find("grain", facets=True).facets}
    said = {field: [(value.token, value.count) for value in facet.values] for field, facet in facets.items()}
    assert said["outlet"] == [('outlet:"The Daily"', 2)]
    assert said["date"] == [("date:2022-11", 1), ("date:2023-04", 1)]
    assert said["status"] == [("status:unread", 2)]
    assert said["actor"] == [('actor:"Kovács"', 2)]
    assert said["stance"] == [("stance:-", 1)]
    assert (facets["stance"].missing, facets["lang"].missing, said["claim"]) == (1, 2, [])
    everything = {facet.field: facet for facet in made.facets("")}
    assert [value.count for value in everything["outlet"].values] == [2, 1]


def test_values_of_one_field_are_alternatives_and_are_counted_without_their_own_choice(
    tmp_path: Path, way: str
) -> None:
    collection = of("grain", "grain deal", "grain", "talks")
    outlets = {1: "Post", 2: "Post", 3: "Courier", 4: "Gazette"}
    collection.known = {source_id: (outlet, "2023-04") for source_id, outlet in outlets.items()}
    for source_id, outlet in outlets.items():
        collection.facts_of.setdefault(("outlet", outlet), set()).add(source_id)
    collection.facts_of["actor", "Thorn"] = {2, 3}
    collection.mentioned = [(2, "actor", "Thorn"), (3, "actor", "Thorn"), (3, "actor", "Brandt")]
    made = search(tmp_path, collection, way)

    def counts(query: str, field: str) -> dict[str, int]:
        facet = next(each for each in made.find(query, facets=True).facets if each.field == field)
        assert facet == next(each for each in made.facets(query) if each.field == field)
        return {value.label: value.count for value in facet.values}

    assert made.find("grain outlet:Post outlet:Courier").total == 3
    assert made.find("grain outlet:Post outlet:Courier actor:Thorn").total == 2
    assert counts("grain outlet:Post", "outlet") == {"Post": 2, "Courier": 1}
    assert counts("grain outlet:Post", "actor") == {"Thorn": 1}
    assert counts("grain outlet:Post actor:Thorn", "outlet") == {"Post": 1, "Courier": 1}
    assert counts("grain outlet:Post actor:Thorn", "actor") == {"Thorn": 1}
    assert counts("grain outlet:Post outlet:Courier", "actor") == {"Thorn": 2, "Brandt": 1}
    assert counts("outlet:Post", "outlet") == {"Post": 2, "Courier": 1, "Gazette": 1}
    assert counts("grain -outlet:Post", "outlet") == {"Courier": 1}


def test_quotes_and_notes_are_searched_apart(tmp_path: Path, way: str) -> None:
    collection = of("He said: we did not order it.", "We did not order it, he said.", "Other.")
    collection.comment("quotes", 1, "we did not order it", start=9)
    collection.comment("notes", 3, "Compare the order of 1998.")
    made = search(tmp_path, collection, way)
    quoted = made.find("in:quotes order").hits
    assert [(hit.source_id, hit.within, hit.snippet) for hit in quoted] == [(1, "quotes", "we did not order it")]
    assert [span.of(collection.texts[1].text) for span in quoted[0].spans] == ["order"]
    noted = made.find("in:notes order").hits
    assert [(hit.source_id, hit.within) for hit in noted] == [(3, "notes")]
    assert [span.of(noted[0].snippet) for span in noted[0].matches] == ["order"]
    assert [hit.source_id for hit in made.find("order", within="quotes").hits] == [1]
    assert made.matches(1, "in:quotes order") == (quoted[0].span,)
    collection.comment("quotes", 2, "We did not order it", start=0)
    assert made.find("in:quotes order").total == 2


def test_near_words_are_found_and_marked_only_where_they_are_near(tmp_path: Path, way: str) -> None:
    text = "Grain came first. " + "Nothing more. " * 30 + "The deal on grain."
    hit = search(tmp_path, of(text, "grain " + "word " * 60 + "deal"), way).find("grain near/3 deal").hits
    assert [each.source_id for each in hit] == [1]
    assert [span.of(text) for span in hit[0].spans] == ["deal", "grain"]


def test_more_like_a_source_are_those_that_share_its_rare_words(tmp_path: Path) -> None:
    texts = ["The grain deal of Odesa.", "Odesa and its grain.", "The talks of the day.", "The weather of the day."]
    made = search(tmp_path, of(*texts, *["The day."] * 6))
    found = [hit.source_id for hit in made.more_like(1).hits]
    assert found[0] == 2
    assert 1 not in found
    with pytest.raises(LookupError):
        made.more_like(99)


def test_words_are_offered_as_they_are_written(tmp_path: Path) -> None:
    made = search(tmp_path, of("Kovács met Kovács.", "Kovács", "Kovalenko"))
    assert [(word.text, word.sources) for word in made.words("kov")] == [("Kovács", 2), ("Kovalenko", 1)]
    assert made.words("") == []


def test_did_you_mean_mends_several_words_and_phrases(tmp_path: Path) -> None:
    made = search(tmp_path, of("The foreign minister spoke of grain."))
    assert made.find('"foriegn minster" grian').did_you_mean == '"foreign minister" AND grain'


def test_a_source_shows_up_to_three_places(tmp_path: Path, way: str) -> None:
    text = "\n".join(f"Grain was shipped on day {day}. " + "Nothing else was said. " * 12 for day in range(5))
    hit = search(tmp_path, of(text), way).find("grain").hits[0]
    assert [each.span for each in hit.snippets] == list(hit.spans[:3])
    first = hit.snippets[0]
    assert (hit.snippet, hit.matches, hit.span) == (first.text, first.matches, first.span)
    assert len(hit.spans) == 5
    assert hit.span == Span(0, 5)
