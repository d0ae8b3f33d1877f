"""Dossiers, timeline, variants, and the passages of appendix A."""

from dataclasses import replace

import pytest

from tests.exporters import sample
from workbench.model import Stance
from workbench.report import Choices, Context, Report, build


def make(**choices: object) -> Report:
    return build(Choices("The weir", **choices), sample.material())  # type: ignore[arg-type]


def context(report: Report, label: str) -> Context:
    return next(each for each in report.contexts if each.label == label)


def test_a_dossier_says_who_somebody_is_and_what_they_say_of_each_claim() -> None:
    varga = next(dossier for dossier in make().dossiers if dossier.actor.id == 1)
    assert varga.facts == (
        "also Minister Varga, إيدا فارغا",
        "deputy for Lindmouth (since 1 January 2019, until 31 October 2023)",
        "minister of water (since 1 November 2023)",
    )
    assert varga.summary == "5 quotations · 4 sources"
    flood, survey = varga.rows
    assert (flood.tally.denies, flood.quotes) == (4, (1, 2, 7, 8))
    assert (flood.first, flood.last) == ("2024-03-11", "2024-03-13")
    assert (survey.first, survey.quotes) == (None, (12,))


def test_who_passes_on_the_words_of_others_has_a_dossier_too() -> None:
    union = next(dossier for dossier in make().dossiers if dossier.actor.id == 4)
    assert union.passes_on == (11,)


def test_the_timeline_goes_by_publication_with_the_undated_last_and_names_every_quote() -> None:
    timeline = make().timeline
    assert [row.date for row in timeline] == ["2024-03-11", "2024-03-12", "2024-03-13", "2024-03-19", None]
    first = timeline[0].said[0]
    assert (first.speaker, first.stance, first.quotes) == ("Edda Varga", Stance.DENIES, (1, 2))
    assert {number for row in timeline for said in row.said for number in said.quotes} == set(range(1, 14))


@pytest.mark.parametrize("choices", [{}, {"context": 0}, {"context": 20}, {"full_text": True}])
def test_passages_are_the_sources_own_text_with_every_quoted_word_marked(choices: dict) -> None:
    report = make(**choices)
    texts = sample.material().texts
    marked: dict[int, str] = {}
    for each in report.contexts:
        at = 0
        for passage in each.passages:
            whole = "".join(text for text, _ in passage.pieces)
            at = texts[each.source.id].index(whole, at) + len(whole)
            for text, numbers in passage.pieces:
                for number in numbers:
                    marked[number] = marked.get(number, "") + text
    for quote in report.quotes:
        said = "".join(segment.exact for segment in quote.segments)
        assert marked[quote.number].split() == said.split() or marked[quote.number] == said.replace("\n", "")


def test_the_context_is_as_many_sentences_as_were_asked_for() -> None:
    text = "A first one. A second one. A third one. The quoted one. A fifth one. A sixth one. A seventh one."
    material = sample.material()
    versions = {1: replace(material.versions[1], text_sha256="")}
    quote = sample.quote(1, 1, ["The quoted one."], text)
    alone = replace(material, texts={1: text}, versions=versions, quotes=(quote,), blocks={})

    def shown(count: int) -> str:
        passages = build(Choices("T", context=count), alone).contexts[0].passages
        return "".join(piece for passage in passages for piece, _ in passage.pieces)

    assert shown(0) == "The quoted one."
    assert shown(1) == "A third one. The quoted one. A fifth one."
    assert shown(2) == "A second one. A third one. The quoted one. A fifth one. A sixth one."
    assert shown(20) == text


def test_a_gap_between_passages_is_marked_and_numbers_stand_where_quotes_begin() -> None:
    first, second = context(make(context=0), "S-01").passages[:2]
    assert (first.quotes, first.paragraph, first.gap) == ((1, 2), 2, False)
    assert (second.quotes, second.gap) == ((3,), True)
    assert [passage.quotes for passage in context(make(), "S-02").passages][-1] == (6,)


def test_a_title_is_a_passage_only_where_it_is_quoted() -> None:
    assert context(make(), "S-01").passages[0].paragraph == 1
    assert context(make(), "S-03").passages[0].quotes == (7,)


def test_a_source_without_its_text_has_no_passage() -> None:
    material = replace(sample.material(), texts={1: sample.material().texts[1]})
    assert [each.label for each in build(Choices("T"), material).contexts] == ["S-01"]


def variants_of(words: str, other: str, *, speaker: int = 1, published: str = "2024-03-15") -> Report:
    """Two sources: one prints ``words``, the other ``other``, said by ``speaker``."""
    material = sample.material()
    texts = {1: words, 2: other}
    quotes = (
        sample.quote(1, 1, [words], words, [(1, 1, Stance.ASSERTS, None, False)]),
        sample.quote(2, 2, [other], other, [(speaker, 1, Stance.ASSERTS, None, False)]),
    )
    second = replace(material.sources[1], published=published)
    sources = (material.sources[0], second, *material.sources[2:])
    return build(Choices("T"), replace(material, texts=texts, quotes=quotes, sources=sources, blocks={}))


SAID = "We will not raise the level of the river before the survey is published in full"
TOLD = "We will never raise the level of the river until the survey is published in full"


def test_the_same_quotation_in_other_words_is_shown_with_the_difference() -> None:
    variant = variants_of(SAID, TOLD).variants[0]
    assert [wording.quote.number for wording in variant.wordings] == [1, 2]
    assert [text for text, differs in variant.wordings[1].pieces if differs] == ["never", "until"]
    assert "".join(text for text, _ in variant.wordings[1].pieces) == TOLD
    assert variant.speaker == "Edda Varga"


def test_the_same_words_are_one_quotation_whoever_is_said_to_say_them() -> None:
    variant = variants_of(SAID, SAID, speaker=2).variants[0]
    assert variant.wordings[1].same


def test_other_words_of_another_actor_or_another_month_are_another_quotation() -> None:
    assert not variants_of(SAID, TOLD, speaker=2).variants
    assert not variants_of(SAID, TOLD, published="2024-06-15").variants
    assert not variants_of(SAID, TOLD, published="2024-03").variants
