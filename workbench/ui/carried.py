"""Quotes on their way from one panel to another: their ids, for whoever drops them inside the program.

Beside the words, which go into other programs. Ids mean something in one project only, so its id goes with them; and
a list narrowed to an actor, a claim or a stance carries quotes for one of their statements, so that is said too.
"""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData

from workbench.model import QuoteFilter, Stance

QUOTES = "application/x-source-workbench-quotes"


@dataclass(frozen=True, slots=True)
class Carried:
    project_id: str
    quote_ids: tuple[int, ...]
    of_actor: int | None = None
    of_claim: int | None = None
    of_stance: Stance | None = None


def put(data: QMimeData, project_id: str, quote_ids: list[int], wanted: QuoteFilter) -> QMimeData:
    """Say in ``data`` which quotes it carries."""
    carried = Carried(project_id, tuple(quote_ids), wanted.actor_id, wanted.claim_id, wanted.stance)
    data.setData(QUOTES, json.dumps(asdict(carried)).encode())
    return data


def taken(data: QMimeData, project_id: str) -> Carried | None:
    """The quotes in ``data``, if they are of this project."""
    if not data.hasFormat(QUOTES):
        return None
    given = json.loads(bytes(data.data(QUOTES).data()))
    stance = Stance(given["of_stance"]) if given["of_stance"] else None
    carried = Carried(given["project_id"], tuple(given["quote_ids"]), given["of_actor"], given["of_claim"], stance)
    return carried if carried.project_id == project_id else None
