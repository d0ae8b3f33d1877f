"""What stands beside a quotation: its words in another language, the day it was said, the copy of its source."""

import pytest

from tests.store.test_quotes import span_of
from workbench.errors import Refused
from workbench.model import Source, Stance, Statement, Translation
from workbench.project import Project

GERMAN = Translation("Wir haben den Schlag nicht befohlen", "de", "N. Quill")


def translate(project: Project, quote_id: int, said: Translation = GERMAN) -> None:
    project.quotes.translations.write(quote_id, said.text, language=said.language, translator=said.translator)


def test_a_translation_is_one_step_rewritten_and_taken_away(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("We did not order the strike")])
    translate(project, quote.id)
    assert project.quotes.get(quote.id).translation == GERMAN
    assert project.undo_label == "Translate Q-001"
    label = project.history()[-1].id
    translate(project, quote.id)
    assert project.history()[-1].id == label  # said already: no step
    project.quotes.translations.write(quote.id, " ")
    assert project.quotes.get(quote.id).translation is None
    project.undo()
    assert project.quotes.get(quote.id).translation == GERMAN
    project.undo()
    assert project.quotes.get(quote.id).translation is None
    with pytest.raises(LookupError):
        project.quotes.translations.write(404, "Nichts")


def test_a_translation_goes_and_comes_back_with_its_quote(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("We did not order the strike")])
    translate(project, quote.id)
    project.quotes.remove(quote.id)
    project.undo()
    assert project.quotes.get(quote.id).translation == GERMAN


def test_merged_quotes_are_translated_in_the_order_of_the_text_and_a_split_one_keeps_its_own(
    project: Project, source: Source
) -> None:
    second = project.quotes.add(source.id, [span_of("we have the log")])
    first = project.quotes.add(source.id, [span_of("They ordered it")])
    translate(project, second.id, Translation("wir haben das Protokoll", None, "N. Quill"))
    translate(project, first.id, Translation("Sie haben es befohlen", "de"))
    merged = project.quotes.merge([first.id, second.id])
    whole = Translation("Sie haben es befohlen […] wir haben das Protokoll", "de", "N. Quill")
    assert merged.translation == whole
    before, after = project.quotes.split(merged.id, span_of("we have the log").start)
    assert (before.translation, after.translation) == (whole, None)
    project.undo()
    project.undo()
    assert project.quotes.get(second.id).translation == Translation("wir haben das Protokoll", None, "N. Quill")


def test_a_translation_is_found_in_the_list_and_by_search(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("We did not order the strike")])
    translate(project, quote.id)
    assert project.quotes.ids(contains="befohlen") == [quote.id]
    remark = next(each for each in project.corpus.remarks() if each.kind == "notes")
    assert (remark.text, remark.language, remark.span) == (GERMAN.text, "de", quote.span)
    for _ in project.search.refresh():
        pass
    assert [hit.source_id for hit in project.search.find("notes:Schlag").hits] == [source.id]


def test_when_it_was_said_is_part_of_a_statement(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    quote = project.quotes.add(source.id, [span_of("We did not order the strike")])
    said = project.quotes.state(quote.id, actor_id=ada, stance=Stance.DENIES)
    dated = project.quotes.restate(said.id, said_on="2023-04-24")
    assert dated == Statement(said.id, quote.id, ada, None, Stance.DENIES, said_on="2023-04-24")
    assert project.quotes.state(quote.id, actor_id=ada, stance=Stance.DENIES) == dated  # said already
    other_day = project.quotes.state(quote.id, actor_id=ada, stance=Stance.DENIES, said_on="2023-04-25")
    assert project.quotes.get(quote.id).statements == (dated, other_day)
    project.undo()
    assert project.quotes.get(quote.id).statements == (dated,)
    with pytest.raises(Refused, match="is not a date"):
        project.quotes.restate(said.id, said_on="yesterday")
    assert project.quotes.restate(said.id, said_on=None) == Statement(said.id, quote.id, ada, None, Stance.DENIES)


def test_of_the_same_said_twice_the_date_is_kept(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    early, late = (
        project.quotes.add(source.id, [span_of(words)], statement=Statement(0, 0, ada, said_on=date))
        for words, date in (("Officials met", None), ("reporters", "2023-04-24"))
    )
    merged = project.quotes.merge([early.id, late.id])
    assert [said.said_on for said in merged.statements] == ["2023-04-24"]


def test_actors_told_apart_again_keep_the_day_they_said_it(project: Project, source: Source) -> None:
    one, two = project.codebook.add_actor("Ada"), project.codebook.add_actor("A. Kovács")
    quote = project.quotes.add(source.id, [span_of("Officials met")])
    for actor in (one, two):
        project.quotes.state(quote.id, actor_id=actor.id, said_on="2023-04-24")
    project.codebook.merge_actors(one.id, two.id)
    project.codebook.split_actor(project.codebook.merges(actor_id=one.id)[0][0])
    said = project.quotes.get(quote.id).statements
    assert [each.said_on for each in said] == ["2023-04-24", "2023-04-24"]


def test_the_address_of_a_copy_is_a_field_like_the_others(project: Project, source: Source) -> None:
    project.sources.edit(source.id, archive_url="https://archive.example/2023/keld")
    kept = project.sources.get(source.id)
    assert (kept.archive_url, kept.origins["archive_url"]) == ("https://archive.example/2023/keld", "user")
    project.undo()
    assert project.sources.get(source.id).archive_url is None
