"""Which source the note of a quotation points to."""

import re
from collections.abc import Mapping

from workbench.language import tr
from workbench.model import Source
from workbench.recheck.dates import agree, dates
from workbench.recheck.finding import Quoted
from workbench.recheck.reading import Document, NoteMark, Story, paragraph_at
from workbench.text import fold

_LABEL = re.compile(r"\bS[-‑](\d{2,9})\b")
_SHORTEST_TITLE = 12


class References:
    """Looks sources up by what a citation names: the number of ours, the address, the title."""

    def __init__(self, document: Document, sources: Mapping[int, Source], *, ours: bool) -> None:
        self._sources = sources
        self._ours = ours
        self._titles = {
            source.id: title for source in sources.values() if len(title := _plain(source.title)) >= _SHORTEST_TITLE
        }
        self._notes = {(story.kind, story.id): story for story in document.stories if story.id}

    def wrong(self, story: Story, quoted: Quoted, recorded: set[int]) -> str:
        """What the note says wrongly, as a sentence; empty where it is right, names no source or is missing."""
        mark = self._note_of(story, quoted)
        note = self._notes.get((mark.kind, mark.id)) if mark else None
        if note is None:
            return ""
        named = self._named(note)
        if not named:
            return ""
        if not named & recorded:
            return tr("The note points to “{title}”, another source.", title=self._sources[min(named)].title)
        source = self._sources[min(named & recorded)]
        given = dates(note.text)
        if not (self._ours and source.published and given and len(named) == 1):
            return ""
        if any(agree(date, source.published) for date in given):
            return ""
        return tr(
            "The note dates the source {given}; it is of {published}.", given=given[0], published=source.published
        )

    def _note_of(self, story: Story, quoted: Quoted) -> NoteMark | None:
        paragraph = story.paragraphs[paragraph_at(story, max(quoted.span.start, quoted.span.end - 1))]
        behind = (mark for mark in story.notes if quoted.span.end <= mark.position <= paragraph.end)
        mark = next(behind, None)
        if mark is None or quoted.block:
            return mark
        between = story.text[quoted.span.end : mark.position]
        # In prose the note may follow the sentence, but not the next quotation.
        return mark if not any(char in between[1:] for char in "“„«") else None

    def _named(self, note: Story) -> set[int]:
        if self._ours:
            labelled = {int(number) for number in _LABEL.findall(note.text)} & self._sources.keys()
            if labelled:
                return labelled
        linked = [source for source in self._sources.values() if source.url and source.url.rstrip("/") in note.text]
        if linked:
            longest = max(len(source.url or "") for source in linked)
            return {source.id for source in linked if len(source.url or "") == longest}
        plain = _plain(note.text)
        return {source_id for source_id, title in self._titles.items() if title in plain}


def _plain(text: str) -> str:
    return fold(text.replace("\u200e", ""))
