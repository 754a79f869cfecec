"""The same claim? What a lead says about claims that different people put on almost the same words."""

from collections.abc import Sequence

from workbench.core import claim_rows, ids, links
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Claim, Link, Verdict
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, was
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate


def keep_both(workspace: Workspace, claim_ids: Sequence[str], reason: str) -> Changes:
    """Say that these claims, two or more, are different ones and all stay.

    WrongUse without a reason; NotFound where one of them is not there.
    """
    found = _checked(workspace, claim_ids, reason)
    with workspace.action(f"Keep {_numbers(found)}") as action:
        action.ids = tuple(claim.id for claim in found)
        write(workspace, action, action.ids, "", reason)
    return workspace.done()


def keep_one(workspace: Workspace, kept: str, others: Sequence[str], reason: str) -> Changes:
    """Say that these claims are the same and `kept` stays: the evidence of the others is linked to it, what was said of them
    stands beside it as a comment, and they go out of sight. WrongUse without a reason; NotFound where one of them is not there.
    """
    first, *rest = _checked(workspace, [kept, *others], reason)
    with workspace.action(f"Keep claim {first.number} instead of {_numbers(rest)}") as action:
        action.ids = (kept,)
        write(workspace, action, [kept, *(claim.id for claim in rest)], kept, reason)
        known = {_bearing(link) for link in links.of(workspace, kept)}
        for claim in rest:
            for link in links.of(workspace, claim.id):
                if _bearing(link) not in known:
                    known.add(_bearing(link))
                    links.write_again(action, link, kept)
            action.write(EventKind.COMMENT, ids.fresh(), {"text": _told(claim)}, ref=kept, about=kept)
            action.write(EventKind.EXIST, claim.id, {"gone": True, "was": False}, row="claim")
    return workspace.done()


def _checked(workspace: Workspace, claim_ids: Sequence[str], reason: str) -> list[Claim]:
    workspace.require_writer()
    adjudicate.given(reason)
    found = claim_rows.several(workspace, claim_ids)
    if len(found) < 2:
        raise WrongUse("Name two claims or more, to say whether they are the same. Nothing was changed.")
    return found


def write(
    workspace: Workspace, action: Action, claim_ids: Sequence[str], kept: str | None, reason: str
) -> None:
    """Write into an action which of these claims stays: "" for all, None where nothing was said of it. One register for each
    pair, both ways round, so that each claim has it in its history."""
    for claim in claim_ids:
        for other in claim_ids:
            if other != claim:
                before = was(body(workspace.connection, EventKind.SAME_CLAIM, claim, other))
                said = {"other": other, "kept": kept, "reason": reason.strip()}
                if before or kept is not None:
                    action.write(EventKind.SAME_CLAIM, claim, {**said, "was": before}, row="claim")


def _bearing(link: Link) -> tuple[str, str, str]:
    return link.evidence.id, str(link.stance), link.quote


def _told(claim: Claim) -> str:
    """What stays of a claim that goes: its words, and who found what."""
    given = [
        f"{each.reviewer}: {each.verdict}{f' ({each.reason})' if each.reason else ''}."
        for each in claim.verdicts
        if each.verdict is not Verdict.OPEN
    ]
    return " ".join([f"The same claim, marked as “{claim.quote}”.", *given])


def _numbers(found: Sequence[Claim]) -> str:
    return (
        "claims " + ", ".join(str(claim.number) for claim in found)
        if len(found) > 1
        else f"claim {found[0].number}"
    )
