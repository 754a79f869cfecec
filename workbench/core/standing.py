"""Whether a record of evidence still stands: withdrawing, correcting and replacing it, and who leaned on it.

Verdicts that rested on the record are stale until they are given again by somebody who has seen what was said of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core import claim_rows, evidence, links
from workbench.core.basics import Standing
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.links import Bearing
from workbench.core.model import Claim, Evidence, Link, Verdict
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch, leaning_claims, was
from workbench.core.store.workspace import Workspace

RESTING = (Verdict.SOURCED, Verdict.CONTESTED)
"""Verdicts that rest on evidence."""

_VERBS = {
    Standing.WITHDRAWN: "Withdraw the evidence",
    Standing.CORRECTED: "Note a correction of the evidence",
    Standing.REPLACED: "Replace the evidence",
    None: "Let the evidence stand again",
}


@dataclass(frozen=True)
class SignedText:
    """A sign-off that speaks for an article in which a claim leans on the record."""

    article: str
    title: str
    reviewer: str


@dataclass(frozen=True)
class Leaning:
    """What leans on a record: claims in the order of articles and margin numbers, ids and titles of the articles, who
    signed one of these off, and the names of all who gave those claims a verdict, decided or linked the record. `verdicts` counts
    those that rest on evidence and are not stale yet."""

    record: Evidence
    claims: tuple[Claim, ...]
    articles: tuple[tuple[str, str], ...]
    signoffs: tuple[SignedText, ...]
    colleagues: tuple[str, ...]
    verdicts: int


def leaning(workspace: Workspace, evidence_id: str) -> Leaning:
    """Everything and everybody that leans on a record through a link; NotFound."""
    record = evidence.get(workspace, evidence_id)
    found = sorted(
        claim_rows.several(workspace, leaning_claims(workspace.connection, evidence_id)),
        key=lambda claim: (claim.article, claim.version, claim.number),
    )
    texts = [claim.text_id for claim in found]
    resting = [given for claim in found for given in claim.verdicts if given.verdict in RESTING]
    return Leaning(
        record=record,
        claims=tuple(found),
        articles=tuple(_titles(workspace, texts).items()),
        signoffs=tuple(_signoffs(workspace, texts)),
        colleagues=tuple(_colleagues(workspace, found, evidence_id)),
        verdicts=sum(not given.stale for given in resting),
    )


def withdraw(workspace: Workspace, evidence_id: str, reason: str) -> Changes:
    """Say that a record does not hold any more. WrongUse without a reason."""
    return _say(workspace, evidence_id, Standing.WITHDRAWN, reason)


def correct(workspace: Workspace, evidence_id: str, reason: str) -> Changes:
    """Say that the source itself corrected what it said. WrongUse without a reason."""
    return _say(workspace, evidence_id, Standing.CORRECTED, reason)


def replace(
    workspace: Workspace, evidence_id: str, successor: str, reason: str, *, relink: bool = False
) -> Changes:
    """Say that another record takes the place of this one. With `relink` it is linked too wherever this one is and it is not,
    in the same sense; the quotes are looked up in it, and the old links stay. `ids` are the record and the new links.

    WrongUse without a reason, or where the other is the record itself.
    """
    check_successor(workspace, evidence_id, successor)
    waiting = _waiting(workspace, evidence_id, successor) if relink else ()
    return _say(workspace, evidence_id, Standing.REPLACED, reason, successor, waiting)


def check_successor(workspace: Workspace, evidence_id: str, successor: str) -> None:
    """WrongUse or NotFound where the second record cannot take the place of the first."""
    if successor == evidence_id:
        raise WrongUse("A record cannot take its own place; name another one. Nothing was changed.")
    evidence.get(workspace, successor)


def reinstate(workspace: Workspace, evidence_id: str, reason: str) -> Changes:
    """Let a record stand again. WrongUse without a reason, or where nothing is held against it."""
    if evidence.get(workspace, evidence_id).stood is None:
        raise WrongUse("Nothing is held against this record. Nothing was changed.")
    return _say(workspace, evidence_id, None, reason)


def _waiting(workspace: Workspace, evidence_id: str, successor: str) -> tuple[Link, ...]:
    """The links of a record on claims that its successor is not linked to."""
    return tuple(
        link
        for of_claim in links.all(workspace).values()
        if all(link.evidence.id != successor for link in of_claim)
        for link in of_claim
        if link.evidence.id == evidence_id
    )


def _say(
    workspace: Workspace,
    evidence_id: str,
    standing: Standing | None,
    reason: str,
    successor: str = "",
    waiting: Sequence[Link] = (),
) -> Changes:
    workspace.require_writer()
    record = evidence.get(workspace, evidence_id)
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUse("This needs a reason, which the log keeps. Nothing was changed.")
    kept = was(body(workspace.connection, EventKind.EVIDENCE_STANDING, evidence_id))
    about = {"standing": str(standing or ""), "reason": reason, "successor": successor}
    with workspace.action(f"{_VERBS[standing]} {evidence.shown_title(record.title)}") as action:
        action.ids = (evidence_id, *_link_too(workspace, action, successor, waiting))
        if about != kept or (record.stood and record.stood.said):
            action.write(EventKind.EVIDENCE_STANDING, evidence_id, {**about, "was": kept}, row="evidence")
            action.touch("verdict", leaning_claims(workspace.connection, evidence_id))
    return workspace.done()


def _link_too(workspace: Workspace, action: Action, successor: str, waiting: Sequence[Link]) -> Iterator[str]:
    """Links a record as others are linked, but for the place; the ids of its links."""
    if waiting:
        text = evidence.text(workspace, successor)
        action.touch("evidence", (successor,))
        for link in waiting:
            bearing = Bearing(link.stance, link.quote, note=link.note)
            yield links.write(action, link.claim, successor, bearing, text)


def _titles(workspace: Workspace, texts: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text_id in dict.fromkeys(texts):
        row = fetch(
            workspace.connection, "SELECT article, title FROM article_version WHERE id = ?", (text_id,)
        )[0]
        found[row["article"]] = row["title"]
    return found


def _signoffs(workspace: Workspace, texts: Sequence[str]) -> list[SignedText]:
    return [
        SignedText(row["article"], row["title"], row["name"])
        for text_id in dict.fromkeys(texts)
        for row in fetch(
            workspace.connection,
            "SELECT v.article, v.title, coalesce(r.name, '') AS name FROM signoff s JOIN article_version v ON v.id = s.text_id "
            "LEFT JOIN reviewer r ON r.id = s.reviewer WHERE s.text_id = ? ORDER BY s.at, s.reviewer",
            (text_id,),
        )
    ]


def _colleagues(workspace: Workspace, found: Sequence[Claim], evidence_id: str) -> list[str]:
    """By name, each once."""
    names = {
        given.reviewer for claim in found for given in claim.verdicts if given.verdict is not Verdict.OPEN
    }
    names |= {claim.decision.lead for claim in found if claim.decision}
    linked: list[Link] = [link for claim in found for link in links.of(workspace, claim.id)]
    names |= {link.by for link in linked if link.evidence.id == evidence_id}
    return sorted(names - {""})
