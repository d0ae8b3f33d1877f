"""Material for reports: an invented dispute over a weir, told by invented people in invented outlets."""

from collections.abc import Iterable

from workbench.model import (
    Actor,
    ActorKind,
    Alias,
    Anchor,
    Block,
    BlockKind,
    Claim,
    Memo,
    Quote,
    Role,
    Segment,
    Source,
    Span,
    Stance,
    Statement,
    Status,
    Version,
)
from workbench.report import Material
from workbench.text import number_paragraphs, text_sha256

TODAY = "2024-06-03"
NASTY = (
    "e\u0301 and é, tab\there, two  spaces, NBSP\u00a0here, soft\u00adhyphen, 👩🏽‍⚖️ and 🇹🇷, non‑breaking, "
    "zero\u200bwidth, \u202bمرحبا\u202c, 1 < 2 & 3 > 2, ]]>, &amp; “double” and ‘single’ — … \ufffd 𝔘𐍈"
)

ARTICLES = (
    (
        "Weir at Harlow Bend “will drown no village”, ministry says", "The Tarn Courier", "Ines Okafor", "2024-03-11",
        "https://tarncourier.example/2024/03/11/harlow-bend", "en",
        "The water ministry rejected fears over the weir at Harlow Bend on Monday.\n"
        "“No village will be flooded, not one,” minister Edda Varga told reporters in Lindmouth. “The level rises by "
        "forty centimetres, and that is all.”\n"
        "The Harlow Residents’ Union disagrees. Its chair, Tomas Brandt, said the ministry had “never once shown us "
        "the survey”.\n"
        "Construction is due to begin in September.",
    ),
    (
        "Residents’ union: survey of 2019 shows 214 houses at risk", "Lindmouth Post", "Pavel Rask", "2024-03-19",
        "https://lindmouthpost.example/news/8841", "en",
        "A survey made in 2019 counts 214 houses below the planned water line, the Harlow Residents’ Union said.\n"
        "“We have the survey. It says 214 houses,” Mr. Brandt told this newspaper. “The minister has read it, "
        "because her signature is on it.”\n"
        "The ministry did not answer questions about the signature.\n"
        "Hydrologist Amara Deniz of the Tarn Institute said the figure was plausible but old: “Whether it still "
        "holds, nobody can say without a new survey.”",
    ),
    (
        "Bakanlık: Hiçbir köy su altında kalmayacak", "Irmak Gazetesi", None, "2024-03-12",
        "https://irmak.example/haber/1203", "tr",
        "Bakan Varga, “Hiçbir köy su altında kalmayacak” dedi.\n"
        "Muhalefet ise raporun açıklanmasını istedi.",
    ),
    (
        "الوزارة: لن تغرق أي قرية", "النهر اليوم", None, "2024-03-13", "https://nahr.example/a/77", "ar",
        "قالت الوزيرة إيدا فارغا إن «أي قرية لن تغرق» بسبب السد.\n"
        "وطالب السكان بنشر تقرير عام 2019 كاملا.",
    ),
    (
        "Notes from the public meeting", None, None, None, None, "en",
        f"Transcript as scraped: {NASTY} end.\nBrandt: \"Show us the paper.\" Varga: \"You have it already.\"",
    ),
    (
        "Letter: let the river be", "The Tarn Courier", "Reader’s letter", "2024-04-02",
        "https://tarncourier.example/letters/412", "en",
        "I have fished at Harlow Bend for fifty years.",
    ),
)  # fmt: skip


def sources() -> tuple[tuple[Source, ...], dict[int, Version], dict[int, str], dict[int, tuple[Block, ...]]]:
    made, versions, texts, blocks = [], {}, {}, {}
    for number, (title, outlet, byline, published, url, language, body) in enumerate(ARTICLES, 1):
        text = f"{title}\n{body}"
        texts[number] = text
        blocks[number] = _blocks(text)
        versions[number] = Version(
            number, number, 1, text_sha256(text), f"{number:064x}", f"article-{number}.html", "text/html",
            "trafilatura 2.0", "2024-05-20T10:00:00",
        )  # fmt: skip
        status = (Status.DONE, Status.DONE, Status.READING, Status.DONE, Status.READING, Status.UNREAD)[number - 1]
        made.append(
            Source(
                number, title, outlet, byline, None, published, "2024-05-20T10:00:00", url, language, status, 0,
                len(text), f"{number:064x}", number,
            )
        )
    return tuple(made), versions, texts, blocks


ACTORS = (
    Actor(
        1, "Edda Varga", ActorKind.PERSON, (Alias(1, 1, "Minister Varga"), Alias(2, 1, "إيدا فارغا")),
        (Role(1, 1, "deputy for Lindmouth", "2019-01-01", "2023-10-31"),
         Role(2, 1, "minister of water", "2023-11-01")),
    ),
    Actor(2, "Tomas Brandt", ActorKind.PERSON, (), (Role(3, 2, "chair of the Harlow Residents’ Union"),)),
    Actor(3, "Amara Deniz", ActorKind.PERSON, (), (Role(4, 3, "hydrologist, Tarn Institute"),)),
    Actor(4, "Harlow Residents’ Union", ActorKind.ORGANISATION, (Alias(3, 4, "HRU"),)),
    Actor(5, "Nobody quoted", ActorKind.OTHER),
)  # fmt: skip
CLAIMS = (
    Claim(1, "The weir at Harlow Bend will flood houses"),
    Claim(2, "214 houses lie below the planned water line", 1),
    Claim(3, "The water ministry has withheld the survey of 2019"),
    Claim(4, "The minister signed the survey", 3),
    Claim(5, "The river carries less water every year"),
)
_SAID = (
    # source, words, statements (actor, claim, stance, via, suggested), note
    (1, ("No village will be flooded, not one",), ((1, 1, Stance.DENIES, None, False),),
     "Compare with the survey: “village” may be meant narrowly.\nAsk the press office."),
    (1, ("“The level rises by forty centimetres, and that is all.”",), ((1, 1, Stance.DENIES, None, False),), None),
    (1, ("the ministry had “never once shown us the survey”",), ((2, 3, Stance.ASSERTS, None, False),), None),
    (2, ("A survey made in 2019 counts 214 houses below the planned water line",),
     ((4, 2, Stance.ASSERTS, None, False), (4, 1, Stance.ASSERTS, None, False)), None),
    (2, ("“We have the survey. It says 214 houses,” Mr. Brandt told this newspaper. “The minister has read it, "
         "because her signature is on it.”\nThe ministry did not answer questions about the signature.",),
     ((2, 4, Stance.ASSERTS, None, False), (2, 2, Stance.ASSERTS, None, True)), "The signature is the story."),
    (2, ("the figure was plausible but old", "Whether it still holds, nobody can say without a new survey"),
     ((3, 2, Stance.QUESTIONS, None, False),), None),
    (3, ("Hiçbir köy su altında kalmayacak",), ((1, 1, Stance.DENIES, None, False),), None),
    (4, ("أي قرية لن تغرق",), ((1, 1, Stance.DENIES, None, True),), None),
    (4, ("وطالب السكان بنشر تقرير عام 2019 كاملا.",), ((4, 3, Stance.REPORTS, None, False),), None),
    (5, (NASTY,), ((None, None, None, None, False),), None),
    (5, ("Show us the paper.",), ((2, 3, Stance.ASSERTS, 4, False),), None),
    (5, ("You have it already.",), ((1, 3, Stance.DENIES, None, False),), None),
    (2, ("The ministry did not answer questions about the signature.",), (), None),
)  # fmt: skip


def material(*extra: Quote) -> Material:
    made, versions, texts, blocks = sources()
    quotes = [
        quote(number, source_id, words, texts[source_id], said, note)
        for number, (source_id, words, said, note) in enumerate(_SAID, 1)
    ]
    return Material(
        project_title="Harlow Bend",
        project_id="5f0c9d1e7b6a4c3d8e2f1a0b9c8d7e6f",
        today=TODAY,
        sources=made,
        versions=versions,
        texts=texts,
        quotes=(*quotes, *extra),
        actors=ACTORS,
        claims=CLAIMS,
        memos=(
            Memo(1, "claim", 1, "The heart of the dispute.", "Ruth Anders", "2024-05-21T09:30:00"),
            Memo(2, "actor", 1, "Took office in November 2023.", "Ruth Anders", "2024-05-22"),
            *(
                Memo(10 + index, "quote", each.id, each.note, "Ruth Anders", "2024-05-23T08:15")
                for index, each in enumerate(quotes)
                if each.note
            ),
        ),
        blocks=blocks,
    )


def quote(
    number: int,
    source_id: int,
    words: Iterable[str],
    text: str,
    said: Iterable[tuple[int | None, int | None, Stance | None, int | None, bool]] = (),
    note: str | None = None,
    anchor: Anchor = Anchor.ATTACHED,
) -> Quote:
    """A quote of words that stand in the text; its id differs from its number, as it may in a project."""
    segments, start = [], 0
    for exact in words:
        start = text.index(exact, start)
        end = start + len(exact)
        segments.append(Segment(start, end, exact, text[max(0, start - 32) : start], text[end : end + 32]))
        start = end
    identity = 100 + number
    statements = tuple(
        Statement(identity * 10 + index, identity, actor, claim, stance, via, suggested)
        for index, (actor, claim, stance, via, suggested) in enumerate(said)
    )
    return Quote(identity, number, source_id, source_id, tuple(segments), statements, note, anchor, "2024-05-21")


def _blocks(text: str) -> tuple[Block, ...]:
    blocks, start = [], 0
    for index, line in enumerate(text.split("\n")):
        blocks.append(Block(BlockKind.PARAGRAPH if index else BlockKind.TITLE, start, start + len(line)))
        start += len(line) + 1
    return number_paragraphs(blocks)


def many(count: int) -> Material:
    """A project of ``count`` quotations from ``count // 10`` sources, with a claim for every twenty."""
    kinds = (Stance.ASSERTS, Stance.DENIES, Stance.QUESTIONS, Stance.REPORTS)
    texts, versions, blocks, made = {}, {}, {}, []
    quotes: list[Quote] = []
    for source_id in range(1, count // 10 + 1):
        lines = [f"Sentence {source_id}.{line} of the record — “as read” — ends here." for line in range(10)]
        text = f"Record {source_id}\n" + "\n".join(lines)
        texts[source_id] = text
        blocks[source_id] = _blocks(text)
        versions[source_id] = Version(
            source_id, source_id, 1, text_sha256(text), f"{source_id:064x}", "r.txt", "text/plain", "text", TODAY
        )
        made.append(
            Source(
                source_id, f"Record {source_id}", f"Outlet {source_id % 7}", None, None,
                f"2024-{source_id % 12 + 1:02}-01", "2024-05-20", f"https://records.example/{source_id}", "en",
                Status.DONE, 0, len(text), f"{source_id:064x}", source_id,
            )
        )
        for line in lines:
            number = len(quotes) + 1
            said = (number % 3 + 1, (number - 1) // 20 + 1, kinds[number % 4], None, False)
            quotes.append(quote(number, source_id, [line], text, [said], f"Note {number}"))
    claims = tuple(Claim(number, f"Claim {number} of the record") for number in range(1, count // 20 + 1))
    return Material(
        "Record", "0" * 32, TODAY, tuple(made), versions, texts, tuple(quotes), ACTORS, claims,
        blocks=blocks,
    )  # fmt: skip


__all__ = ["ACTORS", "CLAIMS", "NASTY", "TODAY", "Span", "many", "material", "quote"]
