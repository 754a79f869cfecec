"""Links: which evidence bears on which claim, how, and where in it."""

from collections import defaultdict
from sqlite3 import Row

from workbench.core import evidence, ids
from workbench.core.changes import Changes
from workbench.core.claim_rows import get as get_claim
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Link, QuoteCheck, Stance
from workbench.core.store import queries
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace


def link(
    workspace: Workspace,
    claim_id: str,
    evidence_id: str,
    *,
    stance: Stance = Stance.SUPPORTS,
    quote: str = "",
    page: str = "",
    paragraph: str = "",
    time: str = "",
    note: str = "",
) -> Changes:
    """Link evidence to a claim; `ids[0]` is the link's id. The quote is looked up in the kept file, and the result kept."""
    workspace.require_writer()
    claim = get_claim(workspace, claim_id)
    kept = evidence.get(workspace, evidence_id)
    if page and kept.pages and not (page.strip().isdecimal() and 1 <= int(page) <= kept.pages):
        raise WrongUse(f"{kept.title} has pages 1 to {kept.pages}, not {page}. Nothing was changed.")
    check = check_quote(workspace, evidence_id, quote)
    about = {
        "evidence": evidence_id,
        "stance": str(Stance(stance)),
        "quote": quote.strip(),
        "page": page.strip(),
        "paragraph": paragraph.strip(),
        "time": time.strip(),
        "note": note.strip(),
        "quote_check": str(check or ""),
    }
    with workspace.action(f"Link evidence to claim {claim.number}") as action:
        link_id = ids.fresh()
        action.ids = (link_id,)
        action.write(EventKind.LINK, link_id, about, ref=claim_id, about=claim_id)
    return workspace.done()


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
    stored = evidence.text(workspace, evidence_id) if quote.strip() else ""
    if not stored:
        return None
    from workbench.core.text.quotes import check

    return check(quote.strip(), stored)[0]


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
