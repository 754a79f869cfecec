"""Links: which evidence bears on which claim, how, and where in it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from sqlite3 import Row
from threading import Event
from typing import Any

from workbench.core import evidence, ids
from workbench.core.changes import Changes
from workbench.core.claim_conditions import NUMBER
from workbench.core.claim_rows import get as get_claim
from workbench.core.errors import NotFound
from workbench.core.intake import media
from workbench.core.model import Evidence, EvidenceDraft, Link, QuoteCheck, Stance
from workbench.core.store import queries
from workbench.core.store.action import Action
from workbench.core.store.content import Step
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch, fetch_one
from workbench.core.store.workspace import Workspace

LOCATORS = ("page", "paragraph", "time", "cell", "fragment")


@dataclass(frozen=True)
class Bearing:
    """How evidence bears on a claim, and where in it."""

    stance: Stance = Stance.SUPPORTS
    quote: str = ""
    page: str = ""
    paragraph: str = ""
    time: str = ""
    cell: str = ""
    fragment: str = ""
    note: str = ""


def link(workspace: Workspace, claim_id: str, evidence_id: str, **bearing: Any) -> Changes:
    """Link evidence to a claim; `ids[0]` is the link's id. `bearing` are the fields of `Bearing`.

    The quote is looked up in the kept file, and the result kept. WrongUse for a locator that the file cannot have.
    """
    workspace.require_writer()
    claim = get_claim(workspace, claim_id)
    kept = evidence.get(workspace, evidence_id)
    wanted = Bearing(**bearing)
    text = evidence.text(workspace, evidence_id) if wanted.quote.strip() else ""
    if any(getattr(wanted, name).strip() for name in LOCATORS):
        from workbench.core import extent

        wanted = replace(wanted, **extent.fitted(extent.of_record(workspace, kept), asdict(wanted)))
    with workspace.action(f"Link evidence to claim {claim.number}") as action:
        action.ids = (write(action, claim_id, evidence_id, wanted, text),)
    return workspace.done()


def link_new(
    workspace: Workspace,
    claim_id: str,
    source: EvidenceDraft | str,
    about: Mapping[str, str],
    *,
    progress: Step | None = None,
    cancel: Event | None = None,
    **bearing: Any,
) -> Changes:
    """Keep a file, or note an address, and link it, in one action; `about`, `progress` and `cancel` as in `evidence.add`,
    `bearing` as in `link`."""
    workspace.require_writer()
    claim = get_claim(workspace, claim_id)
    wanted = Bearing(**bearing)
    if any(getattr(wanted, name).strip() for name in LOCATORS):
        from workbench.core import extent

        title = evidence.name_of(source, about)
        held = extent.of_address(title) if isinstance(source, str) else extent.of_draft(source, title)
        wanted = replace(wanted, **extent.fitted(held, asdict(wanted)))
    text = "" if isinstance(source, str) else source.text
    with workspace.action(f"Link new evidence to claim {claim.number}") as action:
        step = evidence.watched(progress, cancel)
        evidence_id = evidence.write(workspace, action, source, about, step)
        action.ids = (write(action, claim_id, evidence_id, wanted, text),)
    return workspace.done()


def write(action: Action, claim_id: str, evidence_id: str, bearing: Bearing, text: str) -> str:
    """Write a link into an action and return its id; the quote is looked up in `text`, that of the record."""
    about = {name: value.strip() for name, value in asdict(bearing).items()}
    about["stance"] = str(Stance(bearing.stance))
    about["quote_check"] = str(_looked_up(about["quote"], text) or "")
    link_id = ids.fresh()
    action.write(EventKind.LINK, link_id, {**about, "evidence": evidence_id}, ref=claim_id, about=claim_id)
    return link_id


def write_again(action: Action, link: Link, claim_id: str) -> str:
    """Write into an action a link like `link` on another claim; its id. What was found of the quote is not looked up anew."""
    about = {name: getattr(link, name) for name in ("quote", *LOCATORS, "note")}
    about |= {"stance": str(link.stance), "quote_check": str(link.quote_check or "")}
    link_id = ids.fresh()
    action.write(
        EventKind.LINK, link_id, {**about, "evidence": link.evidence.id}, ref=claim_id, about=claim_id
    )
    return link_id


def lacks(link: Link) -> str:
    """Which locator a reader would need to find the place and nobody gave: "page", "time" or "cell"; "" where none is missing."""
    record = link.evidence
    if record.pages > 1:
        return "" if link.page else "page"
    if record.media_type.startswith(("audio/", "video/")):
        return "" if link.time else "time"
    is_table = record.media_type in media.TABLES
    return "cell" if is_table and not (link.cell or link.paragraph) else ""


def unlink(workspace: Workspace, link_id: str, *more: str) -> Changes:
    """Take a link back, or several of one claim; the evidence stays in the library. NotFound."""
    row = fetch_one(
        workspace.connection,
        f"SELECT l.claim, {NUMBER} AS number FROM link l JOIN claim c ON c.id = l.claim WHERE l.id = ? AND l.present",
        (link_id,),
    )
    if row is None:
        raise NotFound("That link is gone already. Nothing was changed.")
    with workspace.action(f"Unlink evidence from claim {row['number']}") as action:
        action.ids = (link_id, *more)
        for each in action.ids:
            gone = {"gone": True, "was": False}
            action.write(EventKind.EXIST, each, gone, row="link", about=row["claim"])
    return workspace.done()


def of(workspace: Workspace, claim_id: str) -> list[Link]:
    """The evidence linked to a claim, oldest first."""
    rows = fetch(workspace.connection, queries.text("queries/links"), {"claim": claim_id})
    return [_link(row, evidence.record(row)) for row in rows]


def claims_of(workspace: Workspace, evidence_id: str) -> list[str]:
    """The ids of the claims that a record is linked to, of those that are there, in the order of their first links."""
    found = workspace.connection.execute(
        "SELECT l.claim FROM link l JOIN claim c ON c.id = l.claim AND c.present "
        "WHERE l.evidence = ? AND l.present GROUP BY l.claim ORDER BY min(l.at), min(l.id)",
        (evidence_id,),
    )
    return [claim for (claim,) in found.fetchall()]


def all(workspace: Workspace) -> dict[str, list[Link]]:
    """Every link, by the id of its claim."""
    records = {record.id: record for record in evidence.all(workspace)}
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for row in fetch(workspace.connection, queries.text("queries/all_links")):
        if row["evidence"] in records:
            found[row["claim"]].append(_link(row, records[row["evidence"]]))
    return dict(found)


def _looked_up(quote: str, text: str) -> QuoteCheck | None:
    """How the words stand in a kept text; None where either is empty."""
    if not quote or not text:
        return None
    from workbench.core.text.quotes import check

    return check(quote, text)[0]


def _link(row: Row, record: Evidence) -> Link:
    """A link from a row that begins with the columns of `db/queries/links.sql`, up to its time."""
    name, claim, stance, quote, page, paragraph, time, cell, fragment, note, found, by, at = row[:_COLUMNS]
    return Link(
        id=name,
        claim=claim,
        evidence=record,
        stance=Stance(stance),
        quote=quote,
        page=page,
        paragraph=paragraph,
        time=time,
        cell=cell,
        fragment=fragment,
        note=note,
        quote_check=QuoteCheck(found) if found else None,
        by=by,
        at=at,
    )


_COLUMNS = 13
