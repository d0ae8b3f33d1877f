"""What comes of the choices: a job that lays the report out and hands over its pages, the ones being looked at first.

The rule: nothing here runs on the screen's thread or writes anything; it reads the project through a connection of
its own. What outlasts one change of an option (the material, what was measured) is kept in ``Kept``, so that the
next change pays only for what it changes.
"""

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.exporters.word.flow import Flow, Paragraph
from workbench.project import Project
from workbench.report import Choices, Material, Report, build
from workbench.report.changes import State, state
from workbench.report.outline import Outline, outline
from workbench.report.preflight import Check, preflight
from workbench.search.quoted import Asked, QuotedCorpus, matching_quotes
from workbench.ui.report.paging import Pager, Sheet
from workbench.ui.report.typeset import Known, Typesetter

AHEAD = 3
"""Pages behind the one that is looked at, which are made before it is shown."""
AT_ONCE = 24
STYLES = 4
_LOOKS = ("title", "subtitle", "summary", "client", "notes", "paper", "template")
"""Choices that say nothing to ``report.build``: whoever sets the report reads them."""
STOP = 40
"""Steps of the document between two places to stop at."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the pages are to be. ``choices.filter`` is a query as it was typed; ``searches`` are told of in it.
    ``mark`` is the place that is looked at, ``page`` (from 0) where it stood."""

    choices: Choices
    mark: str = ""
    page: int = 0
    searches: tuple[str, ...] = ()


@dataclass(slots=True)
class Kept:
    """Between jobs. ``stale`` is set when the project changed."""

    path: Path
    corpus: QuotedCorpus
    material: Material | None = None
    stale: bool = True
    asked: tuple[str, Asked] | None = None
    known: dict[bytes, Known] = field(default_factory=dict)
    report: tuple[Choices, Material, Report] | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """What all pages have in common. ``first`` says whether the first has header and footer as well; without
    ``header`` and ``footer`` (``None``) they are the template's, called ``template``."""

    width: float
    height: float
    left: float
    measure: float
    header_at: float
    footer_at: float
    first: bool
    header: tuple[Paragraph, ...] | None
    footer: tuple[Paragraph, ...] | None
    styles: bytes
    known: Known
    template: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """The first pages, enough to show the place that was asked for."""

    paper: Paper
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class More:
    sheets: tuple[Sheet, ...]
    done: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of the report beside its pages. ``counted`` are the quotations it shows, of ``total``."""

    outline: Outline
    checks: tuple[Check, ...]
    state: State
    asked: Asked
    counted: int
    total: int


Step = Begun | More | Told | None
"""``None`` is a place to stop at, where something newer is wanted."""


def make(kept: Kept, wish: Wish) -> Generator[Step, None, None]:
    """A job; raises ``ExportError`` for a style or a template that cannot be used."""
    yield None
    material, asked = _material(kept), _asked(kept, wish.choices.filter)
    yield None
    choices = _asked_for(wish, asked)
    report = _built(kept, choices, material)
    yield None
    flow = Flow(report)
    known = _known(kept, flow.styles)
    pager = Pager(flow, Typesetter(flow.styles, known))
    template = choices.template.name if choices.template else ""
    paper = Paper(
        pager.width, pager.height, pager.left, pager.measure, pager.header_at, pager.footer_at,
        not flow.page.title, flow.header, flow.footer, flow.styles, known, template,
    )  # fmt: skip
    shown = yield from _pages(pager, flow, paper, wish)
    yield Told(
        outline(choices, material), preflight(report, material), state(report), asked, len(report.quotes),
        len(material.quotes),
    )  # fmt: skip
    pager.finish()
    yield More(tuple(pager.sheets[shown:]), done=True)


def make_report(kept: Kept, wish: Wish) -> Report:
    """The report alone, for whoever writes it into a file."""
    return build(_asked_for(wish, _asked(kept, wish.choices.filter)), _material(kept))


def _asked_for(wish: Wish, asked: Asked) -> Choices:
    return replace(wish.choices, quotes=asked.ids, filter=asked.understood, searches=wish.searches)


def _pages(pager: Pager, flow: Flow, paper: Paper, wish: Wish) -> Generator[Step, None, int]:
    """Hand pages over as they are done; how many were."""
    given, target = 0, wish.page + AHEAD
    found = not wish.mark
    looked = 0
    for count, blocks in enumerate(flow.blocks()):
        pager.add(blocks)
        if count % STOP == STOP - 1:
            yield None
        done = len(pager.sheets) - 1
        if done <= looked:
            continue
        if not found:
            for sheet in pager.sheets[looked:done]:
                if any(mark == wish.mark for mark, _ in sheet.marks):
                    found, target = True, sheet.number + AHEAD
        looked = done
        if (not given and found and done >= target) or (given and done - given >= AT_ONCE):
            sheets = tuple(pager.sheets[given:done])
            yield More(sheets) if given else Begun(paper, sheets)
            given = done
    if not given:
        given = max(1, len(pager.sheets) - 1)
        yield Begun(paper, tuple(pager.sheets[:given]))
    return given


def _material(kept: Kept) -> Material:
    if kept.material is None or kept.stale:
        kept.stale = False
        with Project.open(kept.path, read_only=True) as project:
            kept.material = project.material()
    return kept.material


def _asked(kept: Kept, query: str) -> Asked:
    if kept.asked is None or kept.asked[0] != query:
        kept.asked = (query, matching_quotes(kept.corpus, query))
    return kept.asked[1]


def _built(kept: Kept, choices: Choices, material: Material) -> Report:
    """The report; where only what it looks like was changed, the one of before in its new clothes."""
    plain: dict[str, Any] = dict.fromkeys(_LOOKS, "")
    said = replace(choices, **plain)
    if kept.report is None or kept.report[0] != said or kept.report[1] is not material:
        kept.report = (said, material, build(choices, material))
    return replace(kept.report[2], choices=choices)


def _known(kept: Kept, styles: bytes) -> Known:
    if styles not in kept.known:
        while len(kept.known) >= STYLES:
            kept.known.pop(next(iter(kept.known)))
        kept.known[styles] = {}
    return kept.known[styles]
