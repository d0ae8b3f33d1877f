"""Between a capture and the project: writes the one down in the other, and says in words what is written."""

from collections.abc import Sequence

from workbench.language import tr
from workbench.model import Quote, Statement
from workbench.project import Project
from workbench.store.codebook import Codebook
from workbench.ui.reader.grammar import ActorChoice, Capture, ClaimChoice, Saying
from workbench.ui.widgets.drawing import side_by_side


def record(project: Project, source_id: int, capture: Capture) -> Quote:
    """Keep a quote with all that was said about it: new actor, alias, claim, statement and note are one step and
    one Undo, labelled by the quote. Raises ``Refused`` where nothing but white space is selected."""
    with project.step(""):
        quote = project.quotes.add(source_id, capture.spans, note=capture.note)
        for saying in (*capture.also, capture.last):
            _state(project, quote.id, saying, suggested=capture.suggested and saying not in capture.also)
    return project.quotes.get(quote.id)


def _state(project: Project, quote_id: int, saying: Saying, *, suggested: bool) -> None:
    actor_id, via_id = _actor(project, saying.actor), _actor(project, saying.via)
    claim_id = _claim(project, saying.claim)
    if actor_id or claim_id or via_id or saying.stance:
        project.quotes.state(
            quote_id,
            actor_id=actor_id,
            claim_id=claim_id,
            stance=saying.stance,
            via_id=via_id if via_id != actor_id else None,  # whoever passes on his own words passes nothing on
            suggested=suggested,
        )


def previous(project: Project) -> Capture | None:
    """What ``=`` repeats: everything said in the quote added last."""
    last = project.quotes.last()
    if last is None or not last.statements:
        return None
    *before, said = [_saying(project, statement) for statement in last.statements]
    return Capture((), said.actor, said.claim, said.stance, via=said.via, also=tuple(before))


def _saying(project: Project, said: Statement) -> Saying:
    book = project.codebook
    actor, via = (
        ActorChoice(book.actor(row_id).name, row_id) if row_id else None for row_id in (said.actor_id, said.via_id)
    )
    claim = ClaimChoice(book.claim(said.claim_id).text, said.claim_id) if said.claim_id else None
    return Saying(actor, claim, said.stance, via)


def tip(quotes: Sequence[Quote], codebook: Codebook) -> str:
    """Number, speaker, stance and claim of quotes, a line each."""
    lines = []
    for quote in quotes:
        said = [_in_words(statement, codebook) for statement in quote.statements]
        lines.append(side_by_side([quote.label, *(said or [tr("not attributed yet")])], "   "))
    return "\n".join(lines)


def _in_words(statement: Statement, codebook: Codebook) -> str:
    actor = codebook.actor(statement.actor_id).name if statement.actor_id else ""
    if statement.via_id:
        via = codebook.actor(statement.via_id).name
        actor = tr("{actor} via {via}", actor=actor, via=via) if actor else tr("via {via}", via=via)
    claim = codebook.claim(statement.claim_id).text if statement.claim_id else ""
    words = " ".join(part for part in (actor, statement.stance.sign if statement.stance else "", claim) if part)
    return tr("{words} (suggested)", words=words) if statement.suggested else words


def _actor(project: Project, choice: ActorChoice | None) -> int | None:
    if choice is None:
        return None
    if choice.actor_id is None:
        known = project.codebook.find_actor(choice.name)
        return known.id if known else project.codebook.add_actor(choice.name).id
    if choice.alias:
        project.codebook.add_alias(choice.actor_id, choice.alias)
    return choice.actor_id


def _claim(project: Project, choice: ClaimChoice | None) -> int | None:
    if choice is None:
        return None
    if choice.claim_id is None:
        known = project.codebook.find_claim(choice.text)
        return known.id if known else project.codebook.add_claim(choice.text).id
    return choice.claim_id
