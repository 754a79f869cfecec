"""What the formats for word processors and paper say in one line each: verdicts, evidence, disagreements, changes, findings."""

from collections.abc import Iterable, Iterator

from workbench.core.disclosure import WITHHELD
from workbench.core.model import Claim, Evidence, Link, SignOff
from workbench.core.report import words
from workbench.core.report.model import Check, Correction, Difference, Entry

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
        flags = [word for word in (words.stale(given), words.CONFLICT if given.conflict else "") if word]
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
        *words.notices(record),
    )
    return f"{words.STANCE[link.stance]}: {', '.join(part for part in about if part)}"


def difference(found: Difference) -> str:
    sides = "; ".join(
        " ".join((f"{side.reviewer}: {words.STANDING[side.verdict]}", *words.side(side)))
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


def signoffs(given: Iterable[SignOff]) -> Iterator[str]:
    """Who closed the review, or that nobody did."""
    anybody = False
    for each in given:
        anybody = True
        parts = (
            each.note,
            words.SIGNED[each.holds],
            *(f"Waived: {one.what} {one.reason}" for one in each.waived),
        )
        yield " ".join((f"Signed off by {each.reviewer}, {words.moment(each.at)}.", *filter(None, parts)))
    if not anybody:
        yield words.NOT_SIGNED


def records(entries: Iterable[Entry]) -> Iterator[str]:
    """Each record once, with the hash of what is kept of it and the claims that lean on it. Of a source that is not named only
    the descriptor is told."""
    leaning: dict[str, list[int]] = {}
    found: dict[str, Evidence] = {}
    for entry in entries:
        for link in entry.evidence:
            name = link.evidence.id or f"withheld {link.evidence.title}"
            found.setdefault(name, link.evidence)
            leaning.setdefault(name, []).append(entry.claim.number)
    for name, record in found.items():
        claims = ", ".join(map(str, dict.fromkeys(leaning[name])))
        yield f"{', '.join(part for part in _about(record) if part)}. Claims: {claims}."


def _about(record: Evidence) -> tuple[str, ...]:
    if record.kind == WITHHELD:
        return (record.title, *words.notices(record))
    address = words.shown_address(record.url)
    title = record.title or words.base_name(record.file_name) or address
    file = (
        f"{words.base_name(record.file_name)}, SHA-256 {record.sha256}"
        if record.sha256
        else words.kept(record)
    )
    captured = f"captured {words.moment(record.captured_at)}" if record.captured_at else ""
    other_address = address if address != title else ""
    return (title, *words.source(record), other_address, file, captured, *words.notices(record))


def who(claim: Claim) -> str:
    """The lead who decided, else those who gave a verdict, else nobody."""
    if claim.decision:
        return claim.decision.lead
    return (
        ", ".join(dict.fromkeys(given.reviewer for given in claim.verdicts if given.verdict != "open"))
        or "Claim Workbench"
    )


def when(claim: Claim) -> str:
    """When the decision was made, else the last of the verdicts was given."""
    if claim.decision:
        return claim.decision.at
    return max((given.at for given in claim.verdicts), default="1980-01-01T00:00:00Z")


def remark(entry: Entry) -> Iterator[str]:
    """All that was found on a claim, as it stands in a comment on its statement."""
    claim = entry.claim
    yield f"[{claim.number}] {standing(claim.verdict)}"
    if claim.restated:
        yield f"Restated: {claim.restated}"
    yield from verdicts(claim)
    for link in entry.evidence:
        yield evidence(link)
    for comment in entry.comments:
        yield f"{comment.by}: {comment.text}"
