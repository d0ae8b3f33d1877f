from dataclasses import replace

from tests.exporters import sample
from workbench.model import Anchor
from workbench.report import Choices, Material, build
from workbench.report.outline import outline
from workbench.report.preflight import Kind, preflight


def checks(material: Material, **choices: object) -> dict[Kind, int]:
    report = build(Choices("The weir", **choices), material)  # type: ignore[arg-type]
    return {check.kind: check.count for check in preflight(report, material)}


def test_each_open_question_is_counted() -> None:
    found = checks(sample.material())
    assert found[Kind.UNATTRIBUTED] > 0
    assert found[Kind.UNDATED] == 1
    assert Kind.UNPROVEN not in found


def test_words_that_are_not_the_sources_are_told_first() -> None:
    material = sample.material()
    texts = dict(material.texts)
    first = min(texts)
    texts[first] = texts[first].replace("e", "3")
    told = list(checks(replace(material, texts=texts)))
    assert told[0] is Kind.UNPROVEN


def test_a_quote_that_lost_its_place_is_told_though_the_report_has_not_got_it() -> None:
    material = sample.material()
    quotes = (replace(material.quotes[0], anchor=Anchor.ORPHAN), *material.quotes[1:])
    assert checks(replace(material, quotes=quotes))[Kind.ORPHANS] == 1


def test_a_text_whose_section_is_gone_is_told_but_not_one_of_another_grouping() -> None:
    leads = {"claim:1": "There.", "actor:2": "Of another grouping.", "claim:99": "Gone."}
    report = build(Choices("The weir", leads=leads), sample.material())
    homeless = [check for check in preflight(report, sample.material()) if check.kind is Kind.LEADS]
    assert homeless[0].keys == ("claim:99",)


def test_the_outline_shows_what_is_left_out_at_its_place() -> None:
    material = sample.material()
    whole = outline(Choices("The weir"), material)
    first = whole.branches[0]
    without = outline(Choices("The weir", excluded=frozenset({first.key, first.leaves[0].key})), material)
    assert [branch.key for branch in without.walk()] == [branch.key for branch in whole.walk()]
    assert not without.branches[0].shown
    assert not any(leaf.shown for leaf in without.branches[0].leaves)
    assert all(branch.shown for branch in without.branches[1:])


def test_the_outline_has_the_sections_and_quotations_of_the_report() -> None:
    choices = Choices("The weir", by="actor", then_by="claim")
    made, told = build(choices, sample.material()), outline(choices, sample.material())
    assert [branch.key for branch in told.walk()] == [section.key for section in made.walk()]
    numbers = [leaf.number for branch in told.walk() for leaf in branch.leaves]
    assert numbers == [entry.quote.number for entry in made.entries()]
