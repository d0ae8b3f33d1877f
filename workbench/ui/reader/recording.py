"""Between a capture and the project: writes the one down in the other, and says in words what is written."""

from collections.abc import Sequence

from workbench.model import Quote, Statement
from workbench.project import Project
from workbench.store.codebook import Codebook
from workbench.ui.reader.grammar import ActorChoice, Capture, ClaimChoice


def record(project: Project, source_id: int, capture: Capture) -> Quote:
    """Keep a quote with all that was said about it: new actor, alias, claim, statement and note are one step and
    one Undo, labelled by the quote. Raises ``Refused`` where nothing but white space is selected."""
    with project.step(""):
        quote = project.quotes.add(source_id, capture.spans, note=capture.note)
        actor_id = _actor(project, capture.actor)
        claim_id = _claim(project, capture.claim)
        if actor_id or claim_id or capture.stance:
            project.quotes.state(
                quote.id,
                actor_id=actor_id,
                claim_id=claim_id,
                stance=capture.stance,
                suggested=capture.suggested,
            )
    return project.quotes.get(quote.id)


def previous(project: Project) -> Capture | None:
    """What ``=`` repeats: actor, claim and stance of the quote added last."""
    last = project.quotes.last()
    if last is None or not last.statements:
        return None
    said = last.statements[0]
    book = project.codebook
    actor = ActorChoice(book.actor(said.actor_id).name, said.actor_id) if said.actor_id else None
    claim = ClaimChoice(book.claim(said.claim_id).text, said.claim_id) if said.claim_id else None
    return Capture((), actor, claim, said.stance)


def tip(quotes: Sequence[Quote], codebook: Codebook) -> str:
    """Number, speaker, stance and claim of quotes, a line each."""
    lines = []
    for quote in quotes:
        said = [_in_words(statement, codebook) for statement in quote.statements]
        lines.append("   ".join([quote.label, *(said or ["not attributed yet"])]))
    return "\n".join(lines)


def _in_words(statement: Statement, codebook: Codebook) -> str:
    actor = codebook.actor(statement.actor_id).name if statement.actor_id else ""
    claim = codebook.claim(statement.claim_id).text if statement.claim_id else ""
    words = " ".join(part for part in (actor, statement.stance.sign if statement.stance else "", claim) if part)
    return f"{words} (suggested)" if statement.suggested else words


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
