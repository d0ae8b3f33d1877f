"""Downloads from press archives: every article found, what is missing said."""

import pytest

from tests.importers import writing
from tests.importers.test_importers import check
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft, Rejected

_BODY = "The gates of dam number {n} were opened at night, and nobody in the village knew by whom it was done."


def nexis(number: int) -> list[str]:
    head = [f"Gates of dam {number} opened", "The Strait Herald", "April 25, 2023 Tuesday"]
    fields = ["Copyright 2023 Strait Media", "Section: NEWS; Pg. 1", "Length: 312 words", "Byline: By Ilse Brandt"]
    fields += ["Dateline: KELD", "Body"]
    body = [_BODY.format(n=number), "Share", "“We have a log,” she said."]
    return [*head, *fields, *body, "Load-Date: April 26, 2023", "End of Document"]


def factiva(number: int) -> list[str]:
    head = [f"Gates of dam {number} opened", "By Ilse Brandt", "312 words", "25 April 2023", "The Strait Herald"]
    fields = ["STRAIT", "English", "(c) 2023 Strait Media"]
    body = [_BODY.format(n=number), "“We have a log,” she said."]
    return [*head, *fields, *body, f"Document STRAIT0020230425ej4p0000{number}"]


def coded(number: int) -> list[str]:
    fields = [
        ("HD", f"Gates of dam {number} opened"), ("BY", "Ilse Brandt"), ("WC", "312 words"), ("PD", "25 April 2023"),
        ("SN", "The Strait Herald"), ("LA", "English"), ("CY", "(c) 2023"), ("LP", _BODY.format(n=number)),
        ("TD", "“We have a log,” she said."),
    ]  # fmt: skip
    return [*(f"{code}\t{text}" for code, text in fields), f"Document STRAIT0020230425ej4p0000{number}"]


def shown(draft: Draft, *kinds: str) -> list[str]:
    return [b.span.of(draft.text) for b in draft.blocks if not b.hidden and b.kind.value in kinds]


@pytest.mark.parametrize("write", [writing.docx, writing.rtf, writing.odt])
@pytest.mark.parametrize("layout", [nexis, factiva, coded])
def test_every_article_of_a_download_is_a_source(layout, write) -> None:  # type: ignore[no-untyped-def]
    data = write([line for number in range(1, 4) for line in layout(number)])
    drafts = list(importers.read_bytes_many(data, "download"))
    assert len(drafts) == 3
    for number, draft in enumerate(drafts, 1):
        assert isinstance(draft, Draft)
        check(draft)
        assert (draft.part, draft.original) == (number, data)
        assert (draft.title, draft.byline) == (f"Gates of dam {number} opened", "Ilse Brandt")
        assert (draft.outlet, draft.published, draft.language) == ("The Strait Herald", "2023-04-25", "en")
        assert shown(draft, "title") == [draft.title]
        body = shown(draft, "paragraph")
        assert body[0] == _BODY.format(n=number)
        assert body[-1] == "“We have a log,” she said."
        assert "Dateline" not in " ".join(body)


def test_the_archive_knows_its_bodies_so_no_line_of_one_is_folded() -> None:
    draft = next(iter(importers.read_bytes_many(writing.docx(nexis(1) + nexis(2)), "x.docx")))
    assert isinstance(draft, Draft)
    assert "Share" in shown(draft, "paragraph")
    assert draft.place == "Keld"


def test_what_a_download_says_it_holds_is_compared_with_what_is_found() -> None:
    cover = ["Documents (4)", "1. Gates of dam 1 opened", "2. Gates of dam 2 opened", "3. A lost article", "4. Gates"]
    data = writing.docx([*cover, *nexis(1), *nexis(2)])
    found = list(importers.read_bytes_many(data, "x.docx"))
    assert [item.title for item in found if isinstance(item, Draft)] == [
        "Gates of dam 1 opened",
        "Gates of dam 2 opened",
    ]
    (missing,) = [item.reason for item in found if isinstance(item, Rejected)]
    assert missing == ("“x.docx” says it holds 4 articles; 2 were found. Not found: “A lost article”; “Gates”.")


def test_an_article_without_text_is_named_and_the_others_come_in() -> None:
    empty = [line for line in nexis(2) if line.startswith(("Gates", "The Strait", "April", "Length", "End"))]
    found = list(importers.read_bytes_many(writing.docx([*nexis(1), *empty, *nexis(3)]), "x.docx"))
    assert [type(item) for item in found] == [Draft, Rejected, Draft]
    assert [item.part for item in found if isinstance(item, Draft)] == [1, 3]


def test_several_articles_are_not_read_as_one() -> None:
    with pytest.raises(UnreadableFile, match="holds 2 sources, not one"):
        importers.read_bytes(writing.docx(nexis(1) + nexis(2)), "x.docx")
