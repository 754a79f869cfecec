"""Sign-off: closing an article with every requirement met or waived with a reason, and whether that still holds."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from workbench.core import articles, claim_rows, evidence_lint, links, lint, requoted, versions
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import (
    DISAGREED,
    Article,
    Claim,
    ClaimFilter,
    QuoteCheck,
    SignOff,
    Verdict,
    Waived,
)
from workbench.core.store import queries
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch, was
from workbench.core.store.workspace import Workspace

SHOWN = 12
"""Numbers of claims that a requirement names."""
_RESTS_ON_EVIDENCE = (Verdict.SOURCED, Verdict.CONTESTED)


@dataclass(frozen=True)
class Requirement:
    """One thing that is not met. `name` stands for it in the article: "open", or a finding's name ("weekday:22-50"); `what`
    says it in a sentence. `claims` are the ids it is about, `start` the place in the text where it is about none, else -1."""

    name: str
    what: str
    claims: tuple[str, ...] = ()
    start: int = -1


def unmet(workspace: Workspace, article_id: str) -> list[Requirement]:
    """What the article still needs before it can be signed off without waiving anything."""
    article = articles.get(workspace, article_id)
    found = claim_rows.all(workspace, ClaimFilter(article=article.id))
    linked = links.all(workspace)
    quoting = {each.id: linked.get(each.id, ()) for each in found}
    # What was recorded as missing is a finding, which can be muted; here is what was found once and is gone.
    recorded = (
        link
        for of_claim in quoting.values()
        for link in of_claim
        if link.quote_check is not QuoteCheck.MISSING
    )
    gone = requoted.missing(workspace, recorded)
    waiting = [each.claim for each in versions.queue(workspace, article.id)]
    looks = (
        ("open", "no verdict yet", [each for each in found if each.verdict == Verdict.OPEN]),
        ("disagreed", "reviewers who differ", [each for each in found if each.verdict == DISAGREED]),
        ("reopened", "a decision that later verdicts reopened", [each for each in found if _reopened(each)]),
        ("stale", "a verdict on other words", [each for each in found if _stale(each)]),
        ("waiting", "no place in the newest text", waiting),
        ("no-evidence", "a verdict without evidence", [each for each in found if _bare(each)]),
        ("quote-gone", "a quote that the kept file has no more", [
            each for each in found if any(link.id in gone for link in quoting[each.id])
        ]),
        *_of_evidence(workspace, article, found),
    )  # fmt: skip
    counted = [_counted(name, which, claims) for name, which, claims in looks if claims]
    return counted + list(_unread(workspace, article)) + list(_alarms(workspace, article))


def sign(
    workspace: Workspace, article_id: str, waived: Mapping[str, str] | None = None, note: str = ""
) -> Changes:
    """Sign the article's newest text off. `waived` gives a reason for each requirement, by name, that is not met.

    WrongUse where one is left without a reason; nothing is written then.
    """
    workspace.require_writer()
    article = articles.get(workspace, article_id)
    reasons = {name: " ".join(reason.split()) for name, reason in (waived or {}).items()}
    needed = unmet(workspace, article.id)
    left = [each for each in needed if not reasons.get(each.name)]
    if left:
        more = f" And {len(left) - 1} more." if len(left) > 1 else ""
        raise WrongUse(
            f"Not signed off: {left[0].what}{more} Meet this, or waive it with a reason. Nothing was changed."
        )
    let_be = [{"name": each.name, "what": each.what, "reason": reasons[each.name]} for each in needed]
    about = {
        "signed": True,
        "note": note.strip(),
        "waived": let_be,
        "state": _fingerprint(workspace, article.text_id),
    }
    return _write(workspace, article, about, f"Sign off {articles.shown(article.title)}")


def withdraw(workspace: Workspace, article_id: str, reason: str) -> Changes:
    """Take back this reviewer's sign-off of the newest text. WrongUse without a reason, or where there is none."""
    workspace.require_writer()
    article = articles.get(workspace, article_id)
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUse("Taking back a sign-off needs a reason; nothing was changed.")
    if not any(each.is_mine for each in of(workspace, article.id)):
        raise WrongUse("You have not signed this text off, so there is nothing to take back.")
    about = {"signed": False, "note": reason, "waived": [], "state": ""}
    return _write(workspace, article, about, f"Take back the sign-off of {articles.shown(article.title)}")


def of(workspace: Workspace, article_id: str) -> list[SignOff]:
    """Who signed the article's newest text off, oldest first."""
    article = articles.get(workspace, article_id)
    rows = fetch(
        workspace.connection,
        "SELECT s.*, coalesce(r.name, '') AS name FROM signoff s LEFT JOIN reviewer r ON r.id = s.reviewer "
        "WHERE s.text_id = ? ORDER BY s.at, s.reviewer",
        (article.text_id,),
    )
    if not rows:
        return []
    now = _fingerprint(workspace, article.text_id)
    me = workspace.person
    return [
        SignOff(
            reviewer=row["name"],
            at=row["at"],
            note=row["note"],
            waived=tuple(Waived(**each) for each in json.loads(row["waived"])),
            holds=row["state"] == now,
            is_mine=row["reviewer"] == me,
        )
        for row in rows
    ]


def is_signed(workspace: Workspace, article_id: str) -> bool:
    """Whether anybody signed the article's newest text off, whether or not that holds; cheap to ask."""
    found = workspace.connection.execute(
        "SELECT 1 FROM signoff s JOIN article_version v ON v.id = s.text_id WHERE v.article = ? AND v.present AND v.number = "
        "(SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)",
        (article_id,),
    )
    return found.fetchone() is not None


def _write(workspace: Workspace, article: Article, about: dict[str, object], label: str) -> Changes:
    workspace.require_writer()
    kept = was(body(workspace.connection, EventKind.SIGNOFF, article.text_id, workspace.person))
    with workspace.action(label) as action:
        action.ids = (article.id,)
        action.write(
            EventKind.SIGNOFF, article.text_id, {**about, "was": kept}, row="signoff", about=article.id
        )
    return workspace.done()


def _fingerprint(workspace: Workspace, text_id: str) -> str:
    """32 hex digits over what a sign-off speaks for: the text's claims and their wording, verdicts, decisions, linked evidence
    and muted checks. The order in which they came makes no difference (BLAKE2b, 16 bytes)."""
    rows = fetch(workspace.connection, queries.text("queries/signed_state"), {"text": text_id})
    lines = sorted(json.dumps(tuple(row), ensure_ascii=False) for row in rows)
    return blake2b("\n".join(lines).encode(), digest_size=16).hexdigest()


def _counted(name: str, which: str, claims: Sequence[Claim]) -> Requirement:
    numbers = ", ".join(str(each.number) for each in claims[:SHOWN]) + (", …" if len(claims) > SHOWN else "")
    what = (
        f"Claim {numbers} has {which}."
        if len(claims) == 1
        else f"{len(claims)} claims have {which} ({numbers})."
    )
    return Requirement(name, what, tuple(each.id for each in claims))


def _reopened(claim: Claim) -> bool:
    return claim.decision is not None and claim.decision.state in ("unseen", "objection")


def _stale(claim: Claim) -> bool:
    """Whether what stands rests on verdicts for words that are not there any more. Withdrawn evidence is a finding of lint."""
    given = [each for each in claim.verdicts if each.verdict is not Verdict.OPEN]
    return bool(given) and all(each.stale and not each.lost_evidence for each in given)


def _bare(claim: Claim) -> bool:
    return claim.verdict in _RESTS_ON_EVIDENCE and not claim.evidence


def _of_evidence(
    workspace: Workspace, article: Article, claims: Sequence[Claim]
) -> Iterator[tuple[str, str, list[Claim]]]:
    """For each rule about evidence its name and the claims on which it raises an alarm. That there is no evidence at all is a
    requirement of its own."""
    raised: defaultdict[str, set[str]] = defaultdict(set)
    for finding in lint.alarms(evidence_lint.findings(workspace, article)):
        raised[finding.rule].add(finding.claim)
    for rule, which in evidence_lint.WHICH.items():
        yield rule, which, [each for each in claims if each.id in raised[rule] and each.evidence]


def _unread(workspace: Workspace, article: Article) -> Iterator[Requirement]:
    untouched = [each for each in articles.sentences(workspace, article.text_id) if each.state == "untouched"]
    if untouched:
        what = (
            "One sentence is neither a claim nor marked as not a claim."
            if len(untouched) == 1
            else f"{len(untouched)} sentences are neither a claim nor marked as not a claim."
        )
        yield Requirement("unread", what, start=untouched[0].start)


def _alarms(workspace: Workspace, article: Article) -> Iterator[Requirement]:
    for finding in lint.alarms(lint.of_article(workspace, article)):
        claims = (finding.claim,) if finding.claim else ()
        yield Requirement(finding.name, finding.message, claims, finding.start)
