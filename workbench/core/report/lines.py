"""What the formats for word processors and paper say in one line each: verdicts, evidence, disagreements, changes, findings."""

from collections.abc import Iterator

from workbench.core.model import Claim, Link
from workbench.core.report import words
from workbench.core.report.model import Check, Correction, Difference

SIGNS = {
    "sourced": "✓",
    "unverified": "?",
    "contested": "⚠",
    "disagreed": "⇄",
    "not-a-claim": "–",
    "open": "○",
}


def standing(value: str) -> str:
    """A verdict as its sign and its word."""
    return f"{SIGNS[value]} {words.STANDING[value]}"


def verdicts(claim: Claim) -> Iterator[str]:
    """The lead's decision, then each reviewer's verdict with its reason."""
    if claim.decision:
        decision = claim.decision
        said = f"Decision of the lead: {words.STANDING[decision.verdict]}, {decision.lead}: {decision.reason}"
        yield f"{said} {words.DECISION[decision.state]}".rstrip()
    for given in claim.verdicts:
        flags = [
            word for flag, word in ((given.stale, words.STALE), (given.conflict, words.CONFLICT)) if flag
        ]
        reason = f": {given.reason}" if given.reason else ""
        yield f"{given.reviewer}, {words.STANDING[given.verdict]}{reason}{''.join(f' ({flag})' for flag in flags)}"


def evidence(link: Link) -> str:
    record = link.evidence
    address = words.shown_address(record.url)
    name = record.title or words.base_name(record.file_name) or address
    quote = f"“{link.quote}”" if link.quote else ""
    about = (
        name,
        *words.source(record),
        words.locator(link),
        address if address != name else "",
        quote,
        link.note,
    )
    return f"{words.STANCE[link.stance]}: {', '.join(part for part in about if part)}"


def difference(found: Difference) -> str:
    sides = "; ".join(
        " ".join(
            filter(None, (f"{side.reviewer}: {words.STANDING[side.verdict]}", side.reason, *side.evidence))
        )
        for side in found.sides
    )
    return f"{found.number}  {words.DIFFERENCE[found.kind]}, {'decided' if found.decided else 'not decided'}. {sides}"


def correction(change: Correction) -> str:
    whose = f"{change.reviewer}{', decision of the lead' if change.decision else ''}"
    steps = f"{words.STANDING[change.before]} → {words.STANDING[change.after]}"
    return f"{change.number}  {steps}, {whose}, {words.moment(change.at)}: {change.quote}"


def check(check: Check) -> str:
    place = f" (claim {check.number})" if check.number else ""
    muted = f" Muted: {check.muted}" if check.muted else ""
    return f"{words.SEVERITY[check.severity]}{place}: {check.message} {check.how} In: “{check.quote}”.{muted}"
