"""A page is flattened whole; the article is found in it and the rest folded."""

from workbench import importers
from workbench.model import BlockKind, Draft

BODY = """
<p>The ferry company said on Monday that none of its boats had crossed the strait since the bridge was closed.</p>
<p>A spokesman for the harbour, who was <a href="#">reached</a> by telephone, said that he had counted <b>eleven</b>
crossings in two nights, and that he had written down the name of every boat that he could read.</p>
<h2>Two nights in May</h2>
<blockquote>
<p>We have a log of every crossing, and we will show it to anyone who asks for it in writing.</p></blockquote>
<ul><li>The Anna crossed at two in the morning.</li><li>The Berta crossed at three.</li></ul>
<p>The company’s lawyer said that a log written at night is not a log but a diary, and that diaries prove nothing.</p>
<table><tr><th>Night</th><th>Boats</th></tr>
<tr><td>First</td><td>4</td></tr><tr><td>Second</td><td>7</td></tr></table>
<p>The case will be heard in the autumn, when the bridge is due to be opened again to everyone who wants it.</p>
"""
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Ferries cross at night | The Strait Herald</title>
<meta property="article:published_time" content="2023-05-03T23:10:00+02:00"><meta name="author" content="Ada Quill">
<link rel="canonical" href="https://strait.example/night"><style>p {{ color: red }}</style></head><body>
<nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>
<main><article>
<h1>Ferries cross at night</h1><figure><img alt="A boat"><figcaption>A boat in May.</figcaption></figure>
{BODY}</article><div class="comments">
<p>I was on that boat and there was nobody else on board but the dog of the captain.</p></div></main>
<script>var hidden = "never text"</script><template><p>never text</p></template>
<footer>© 2023 The Strait Herald</footer></body></html>"""


def read(page: str) -> Draft:
    return importers.read_bytes(page.encode(), "page.html")


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(draft.text)[:14]) for block in draft.blocks if not block.hidden]


def test_headings_quotations_lists_and_tables_keep_their_kind() -> None:
    assert kinds(read(PAGE)) == [
        ("title", "Ferries cross "),
        ("paragraph", "The ferry comp"),
        ("paragraph", "A spokesman fo"),
        ("heading", "Two nights in "),
        ("quote", "We have a log "),
        ("list", "The Anna cross"),
        ("list", "The Berta cros"),
        ("paragraph", "The company’s "),
        ("table", "Night\tBoats"),
        ("table", "First\t4"),
        ("table", "Second\t7"),
        ("paragraph", "The case will "),
    ]


def test_what_stands_around_the_article_is_folded_with_its_reason_and_scripts_are_no_text() -> None:
    draft = read(PAGE)
    hidden = {block.span.of(draft.text): block.reason for block in draft.blocks if block.hidden}
    assert hidden["Home Boats"] == "navigation"
    assert hidden["A boat in May."] == "caption"
    assert hidden["I was on that boat and there was nobody else on board but the dog of the captain."] == "comments"
    assert hidden["© 2023 The Strait Herald"] == "navigation"
    assert "never text" not in draft.text


def test_metadata_comes_from_the_page_and_says_so() -> None:
    draft = read(PAGE)
    assert (draft.title, draft.byline, draft.published) == ("Ferries cross at night", "Ada Quill", "2023-05-03")
    assert (draft.url, draft.language) == ("https://strait.example/night", "en")
    assert draft.origins == {
        "title": "text", "byline": "meta", "published": "meta", "url": "meta", "language": "meta", "outlet": "text",
    }  # fmt: skip


def test_json_ld_is_believed_before_meta_tags() -> None:
    data = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": "NewsArticle", "datePublished": "2023-05-04",
        "author": [{"name": "Tove Lindqvar"}, {"name": "Ada Quill"}],
        "publisher": {"name": "Strait Herald"}}]}</script></head>"""
    draft = read(PAGE.replace("</head>", data))
    assert (draft.published, draft.byline, draft.outlet) == (
        "2023-05-04",
        "Tove Lindqvar, Ada Quill",
        "Strait Herald",
    )


def test_damaged_json_ld_is_passed_over() -> None:
    assert (
        read(PAGE.replace("</head>", '<script type="application/ld+json">{"@type": </script></head>')).byline
        == "Ada Quill"
    )


def test_a_page_without_metadata_has_none() -> None:
    draft = read(f"<body>{BODY}</body>")
    assert (draft.outlet, draft.byline, draft.place, draft.published, draft.url) == (None,) * 5


def test_a_dateline_in_the_text_gives_what_the_page_does_not_say() -> None:
    draft = read(
        f"<body>{BODY.replace('The ferry company', 'HARROW BAY, 3 May 2023 (SNA) — The ferry company')}</body>"
    )
    assert (draft.place, draft.published, draft.origins["place"]) == ("Harrow Bay", "2023-05-03", "text")


def test_inline_elements_do_not_break_words_and_nbsp_survives() -> None:
    draft = read("<p>The <b>fer</b>ries\n   cross\u00a0at <i>night</i>.<br>Every night.</p>")
    assert draft.text == "The ferries cross\u00a0at night.\nEvery night."


def test_a_page_nested_too_deeply_for_a_tree_keeps_its_text() -> None:
    draft = read(
        "<body>" + "<div>" * 20000 + "The gates were opened at night." + "</div>" * 20000 + "<p>Nobody said why.</p>"
    )
    assert "The gates were opened at night." in draft.text
    assert "Nobody said why." in draft.text


def test_a_teaser_with_the_lead_of_the_article_does_not_take_its_place() -> None:
    teaser = "<div class='teasers'><p>The ferry company said on Monday that none of its boats had crossed the strait"
    draft = read(PAGE.replace("<main>", f"{teaser} since the bridge was closed.</p></div><main>"))
    places = [block.hidden for block in draft.blocks if block.span.of(draft.text).startswith("The ferry company")]
    assert places == [True, False]


def test_a_template_that_declares_the_wrong_language_is_not_believed() -> None:
    page = PAGE.replace(
        BODY, "<p>Die Boote, die in der Nacht fuhren, waren nicht die der Firma, und niemand weiß mehr.</p>" * 3
    )
    draft = read(page)
    assert (draft.language, draft.origins["language"]) == ("de", "guess")


def test_an_account_name_is_no_author_and_a_photographer_no_outlet() -> None:
    page = PAGE.replace("Ada Quill", "admin").replace("© 2023 The Strait Herald", "© PICTURES / POOL")
    draft = read(page)
    assert (draft.byline, draft.outlet) == (None, None)


def test_notes_carry_the_numbers_a_browser_draws_and_raised_figures_stay_apart_from_the_words() -> None:
    notes = "<ol><li id=a>Report of the committee.</li><li><p>A letter that was not printed.</p></li><li>3 May</li>"
    page = "<p>She denies it.<sup><a href='#a'>1</a></sup> It took 10<sup>6</sup> crowns on the 1<sup>st</sup>.</p>"
    draft = importers.read_bytes(
        f"<html><body>{page}<div class=footnotes><ol>{notes}</ol></div></body></html>".encode(), "x"
    )
    assert draft.text.splitlines()[0] == "She denies it.¹ It took 10⁶ crowns on the 1st."
    found = [block.span.of(draft.text) for block in draft.blocks if block.kind is BlockKind.FOOTNOTE]
    assert found == ["¹ Report of the committee.", "² A letter that was not printed.", "3 May"]


def test_a_page_credited_to_a_wire_alone_is_that_wire_s_and_an_account_is_no_author() -> None:
    page = PAGE.replace("Ada Quill", "Reuters")
    draft = importers.read_bytes(page.encode(), "x")
    assert (draft.byline, draft.agency, draft.origins["agency"]) == ("Reuters", "Reuters", draft.origins["byline"])
    assert importers.read_bytes(PAGE.encode(), "x").agency is None
    nobody = PAGE.replace('<meta name="author" content="Ada Quill">', "").replace("</h1>", "</h1><p>By admin</p>")
    assert importers.read_bytes(nobody.encode(), "x").byline is None
