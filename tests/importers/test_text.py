"""The traps of a page copied as text, one by one."""

from workbench import importers
from workbench.model import BlockKind, Draft

LEAD = "The ferry company said on Monday that none of its boats had crossed since the bridge was closed to them."
NEXT = "A spokesman for the harbour, reached by telephone, said that he had counted eleven crossings in two nights."
LAST = "“We have a log of every crossing, and we will show it to anyone who asks for it,” the spokesman added."
SHORT = "He hung up."


def read(*lines: str) -> Draft:
    return importers.read_bytes("\n".join(lines).encode(), "a.txt")


def shown(draft: Draft, kind: BlockKind | None = None) -> list[str]:
    return [b.span.of(draft.text) for b in draft.blocks if not b.hidden and kind in (None, b.kind)]


def hidden(draft: Draft) -> dict[str, str | None]:
    return {b.span.of(draft.text): b.reason for b in draft.blocks if b.hidden}


def test_notes_without_a_page_around_them_are_shown_whole() -> None:
    lines = ["Harbour, second visit", "Wind from the west", LEAD, "11 boats", "ask for the log", "Mrs Harrow?"]
    assert shown(read(*lines)) == lines


def test_a_short_sentence_at_the_end_of_an_article_is_not_folded() -> None:
    draft = read("Share", LEAD, NEXT, LAST, "He would not say more.", "Newsletter", "Subscribe now")
    assert shown(draft) == [LEAD, NEXT, LAST, "He would not say more."]


def test_short_answers_inside_an_article_are_not_folded() -> None:
    assert SHORT in shown(read("Share", LEAD, SHORT, NEXT, "12 comments", "I disagree."))


def test_a_short_heading_stays_and_a_headline_of_another_story_goes() -> None:
    draft = read(
        "Share",
        LEAD,
        "Two nights in May",
        NEXT,
        "Harbour Master To Leave Office After Report On Ferries",
        LAST,
        "Reply",
    )
    assert shown(draft, BlockKind.HEADING) == ["Two nights in May"]
    assert hidden(draft)["Harbour Master To Leave Office After Report On Ferries"] == "related"


def test_comments_that_outweigh_the_article_are_still_comments() -> None:
    noise = [f"Boat {n} crossed, and everybody in the harbour saw it and said nothing about it." for n in range(25)]
    draft = read(
        "Headline of the ferry story",
        LEAD,
        NEXT,
        LAST,
        NEXT + " Twice.",
        "18 Comments",
        "Oldest",
        "Most voted",
        *noise,
    )
    assert hidden(draft)[noise[0]] == "comments"
    assert shown(draft)[-1] == NEXT + " Twice."


def test_a_comment_counter_under_the_headline_ends_nothing() -> None:
    draft = read("Ferries cross at night, harbour says", "3 comments", LEAD, NEXT, LAST)
    assert shown(draft) == ["Ferries cross at night, harbour says", LEAD, NEXT, LAST]


def test_a_sentence_that_begins_like_an_interface_is_not_folded() -> None:
    lines = [
        "Support for the ferry company has fallen in every town along the strait, according to the harbour office.",
        "Share prices fell on Tuesday, and by the evening the ferry company had lost a tenth of what it was worth.",
        "Subscribe, he said, was the word that the company used for what everybody else would have called a tax.",
        "The report was published on Monday by the harbour office, which has not said who wrote it or when.",
        "We use the ferry every day, and we have never been asked for our cookies or for anything else by the crew.",
    ]
    assert shown(read("Share", "Tweet", *lines, "Newsletter")) == lines


def test_byline_and_date_lines_are_metadata_and_an_image_credit_is_no_author() -> None:
    draft = read(
        "Menu", "Ferries cross at night, harbour says", "By Ada Quill and Tove Lindqvar", "3 May 2023, 10:05",
        "Photo: Jan Mohr/Strait Pictures", LEAD, NEXT, LAST, "© 2023 The Strait Herald. All rights reserved.",
    )  # fmt: skip
    assert (draft.byline, draft.published, draft.outlet) == (
        "Ada Quill and Tove Lindqvar",
        "2023-05-03",
        "The Strait Herald",
    )
    assert shown(draft, BlockKind.BYLINE) == ["By Ada Quill and Tove Lindqvar"]
    assert shown(draft, BlockKind.DATELINE) == ["3 May 2023, 10:05"]
    assert hidden(draft)["Photo: Jan Mohr/Strait Pictures"] == "caption"


def test_a_countdown_is_no_date() -> None:
    assert (
        read("10 DAYS LEFT UNTIL THE END OF JANUARY", "Ferries cross at night, says harbour", LEAD, NEXT).published
        is None
    )


def test_a_prepared_header_is_read_as_metadata() -> None:
    draft = read(
        "Title: The night ferries",
        "Source: The Strait Herald",
        "Date: 2023-05-03",
        "URL: https://strait.example/1",
        "",
        LEAD,
    )
    assert (draft.title, draft.outlet, draft.published, draft.url) == (
        "The night ferries", "The Strait Herald", "2023-05-03", "https://strait.example/1",
    )  # fmt: skip


def test_a_text_wrapped_at_72_columns_has_its_paragraphs_back() -> None:
    wrapped = (
        "The ferry company said on Monday that none of its boats had crossed the\n"
        "strait since the bridge was closed to them, and that anybody who had\n"
        "seen a boat had seen another company's boat. The harbour office did not\n"
        "comment on it, neither on Monday nor afterwards.\n"
        "\n"
        "A spokesman, reached by telephone, said that he had counted not\n"
        "fewer than eleven crossings in two nights and that he would be glad to\n"
        "show his log of them to anyone who asked for it in writing and who had\n"
        "the patience to read a hand that even his wife could not always read,\n"
        "which was why the log had never been printed.\n"
    )
    draft = importers.read_bytes(wrapped.encode(), "a.txt")
    assert len(draft.blocks) == 2
    assert draft.text == wrapped.strip("\n").replace("\n\n", "¶").replace("\n", " ").replace("¶", "\n\n") + "\n"


def test_a_list_is_a_list() -> None:
    draft = read("Ferries", LEAD, "- the Anna, at two in the morning", "- the Berta, at three", NEXT)
    assert shown(draft, BlockKind.LIST) == ["- the Anna, at two in the morning", "- the Berta, at three"]


def test_update_agency_and_translator_are_read_where_they_are_printed() -> None:
    draft = importers.read_paste(
        "A headline about the gates of Keld\nBy AFP\nPublished: 3 May 2023 | Updated: 4 May 2023\n"
        "The gates of the dam were opened in the night, and nobody in the village knew by whom it was done.\n"
        "Translated from the French by Ada Quill\n"
    )
    assert (draft.published, draft.updated) == ("2023-05-03", "2023-05-04")
    assert (draft.byline, draft.agency, draft.translator) == ("AFP", "AFP", "Ada Quill")
    assert {draft.origins[name] for name in ("updated", "agency", "translator")} == {"text"}
