"""Links: which evidence bears on which claim, how, and where in it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from sqlite3 import Row
from typing import Any

from workbench.core import evidence, ids
from workbench.core.changes import Changes
from workbench.core.claim_rows import get as get_claim
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import EvidenceDraft, Link, QuoteCheck, Stance
from workbench.core.store import queries
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace


@dataclass(frozen=True)
class Bearing:
    """How evidence bears on a claim, and where in it."""

    stance: Stance = Stance.SUPPORTS
    quote: str = ""
    page: str = ""
    paragraph: str = ""
    time: str = ""
    note: str = ""


def link(workspace: Workspace, claim_id: str, evidence_id: str, **bearing: Any) -> Changes:
    """Link evidence to a claim; `ids[0]` is the link's id. `bearing` are the fields of `Bearing`.

    The quote is looked up in the kept file, and the result kept.
    """
    workspace.require_writer()
    claim = get_claim(workspace, claim_id)
    kept = evidence.get(workspace, evidence_id)
    found = Bearing(**bearing)
    text = evidence.text(workspace, evidence_id) if found.quote.strip() else ""
    with workspace.action(f"Link evidence to claim {claim.number}") as action:
        action.ids = (_write(action, claim_id, evidence_id, found, text, kept.title, kept.pages),)
    return workspace.done()


def link_new(
    workspace: Workspace, claim_id: str, source: EvidenceDraft | str, about: Mapping[str, str], **bearing: Any
) -> Changes:
    """Keep a file, or note an address, and link it, in one action; `about` as in `evidence.add`, `bearing` as in `link`."""
    workspace.require_writer()
    claim = get_claim(workspace, claim_id)
    text, pages = ("", 0) if isinstance(source, str) else (source.text, len(source.pages))
    with workspace.action(f"Link new evidence to claim {claim.number}") as action:
        evidence_id = evidence.write(workspace, action, source, about)
        title = evidence.name_of(source, about)
        action.ids = (_write(action, claim_id, evidence_id, Bearing(**bearing), text, title, pages),)
    return workspace.done()


def _write(
    action: Action, claim_id: str, evidence_id: str, bearing: Bearing, text: str, title: str, pages: int
) -> str:
    page = bearing.page.strip()
    if page and pages and not (page.isdecimal() and 1 <= int(page) <= pages):
        raise WrongUse(f"{title} has pages 1 to {pages}, not {page}. Nothing was changed.")
    about = {name: value.strip() for name, value in asdict(bearing).items()}
    about["stance"] = str(Stance(bearing.stance))
    about["quote_check"] = str(looked_up(about["quote"], text) or "")
    link_id = ids.fresh()
    action.write(EventKind.LINK, link_id, {**about, "evidence": evidence_id}, ref=claim_id, about=claim_id)
    return link_id


def unlink(workspace: Workspace, link_id: str) -> Changes:
    """Take a link back; the evidence stays in the library."""
    row = fetch_one(
        workspace.connection,
        "SELECT l.claim, c.number FROM link l JOIN claim c ON c.id = l.claim WHERE l.id = ? AND l.present",
        (link_id,),
    )
    if row is None:
        raise NotFound("That link is gone already. Nothing was changed.")
    with workspace.action(f"Unlink evidence from claim {row['number']}") as action:
        action.ids = (link_id,)
        action.write(EventKind.EXIST, link_id, {"gone": True, "was": False}, row="link", about=row["claim"])
    return workspace.done()


def of(workspace: Workspace, claim_id: str) -> list[Link]:
    """The evidence linked to a claim, oldest first."""
    rows = fetch(workspace.connection, queries.text("queries/links"), {"claim": claim_id})
    return [_link(row) for row in rows]


def all(workspace: Workspace) -> dict[str, list[Link]]:
    """Every link, by the id of its claim."""
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for row in fetch(workspace.connection, queries.text("queries/links"), {"claim": None}):
        found[row["claim"]].append(_link(row))
    return dict(found)


def check_quote(workspace: Workspace, evidence_id: str, quote: str) -> QuoteCheck | None:
    """Whether the words stand in the kept file; None where there is no quote, or no text to look in."""
    return looked_up(quote.strip(), evidence.text(workspace, evidence_id) if quote.strip() else "")


def looked_up(quote: str, text: str) -> QuoteCheck | None:
    """How the words stand in a kept text; None where either is empty."""
    if not quote or not text:
        return None
    from workbench.core.text.quotes import check

    return check(quote, text)[0]


def _link(row: Row) -> Link:
    return Link(
        id=row["link_id"],
        claim=row["claim"],
        evidence=evidence.record(row),
        stance=Stance(row["stance"]),
        quote=row["quote"],
        page=row["page"],
        paragraph=row["paragraph"],
        time=row["time"],
        note=row["link_note"],
        quote_check=QuoteCheck(row["quote_check"]) if row["quote_check"] else None,
        by=row["linked_by"],
        at=row["linked_at"],
    )
