"""The law of anchoring on real articles: no edit attaches a quote wrongly, and harmless ones ask nobody."""

from collections import Counter

import pytest

from tests.edits import POLNEAR, Edit, all_edits
from workbench.anchoring import Verdict, anchor, describe
from workbench.model import Anchor
from workbench.text import matching_form

EDITS = all_edits()


def verdict(edit: Edit) -> Verdict:
    return anchor(edit.after, describe(edit.before, edit.quote), same_version=False)


def is_right(edit: Edit, found: Verdict) -> bool:
    """Attached to the very passage: its words, as they are spelled now, at its place."""
    if edit.place is None:
        return False
    (span,) = found.spans
    return matching_form(span.of(edit.after))[0] == matching_form(edit.place.of(edit.after))[0] and (
        abs(span.start - edit.place.start) <= 2
    )


@pytest.mark.parametrize("edit", EDITS, ids=[f"{edit.kind}: {edit.source}" for edit in EDITS])
def test_no_edit_attaches_a_quote_to_anything_but_its_passage(edit: Edit) -> None:
    found = verdict(edit)
    assert found.anchor is not Anchor.ATTACHED or is_right(edit, found)


@pytest.mark.skipif(not POLNEAR.is_dir(), reason="../shared/corpora/polnear is not there")
def test_harmless_edits_are_attached_without_a_question() -> None:
    assert len(EDITS) >= 200
    attached = Counter(edit.kind for edit in EDITS if edit.harmless and verdict(edit).anchor is Anchor.ATTACHED)
    of = Counter(edit.kind for edit in EDITS if edit.harmless)
    assert attached.total() >= 0.95 * of.total(), {kind: (attached[kind], of[kind]) for kind in of}
