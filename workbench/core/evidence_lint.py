"""Checks of the evidence: what does not fit between claims, verdicts and what is linked to them."""

from collections.abc import Iterator, Mapping, Sequence

from workbench.core import evidence_cases, mutes
from workbench.core.evidence_cases import Placed
from workbench.core.evidence_checks.found import Found
from workbench.core.evidence_checks.rules import WHICH, check
from workbench.core.finding import Finding
from workbench.core.model import Article, Claim, Link
from workbench.core.store.workspace import Workspace

__all__ = ["WHICH", "findings", "of_claim"]

_SUBJECT = 12
"""Digits of an id by which a finding is named."""


def findings(
    workspace: Workspace, article: Article, linked: Mapping[str, Sequence[Link]] | None = None
) -> list[Finding]:
    """The findings about the evidence of all claims of the article's newest text, in the order of the claims; `linked` as in
    `evidence_cases.of_text`."""
    reasons = {
        (entity, finding): reason for entity, finding, reason in mutes.in_text(workspace, article.text_id)
    }
    return [
        finding
        for placed in evidence_cases.of_text(workspace, article.text_id, linked=linked)
        for finding in _of_case(placed, article.id, article.text_id, reasons)
    ]


def of_claim(workspace: Workspace, claim: Claim) -> list[Finding]:
    """Those of one claim."""
    reasons = {(claim.id, finding): reason for finding, reason in mutes.at_claim(workspace, claim.id).items()}
    return [
        finding
        for placed in evidence_cases.of_text(workspace, claim.text_id, claim.id)
        for finding in _of_case(placed, claim.article, claim.text_id, reasons)
    ]


def _of_case(
    placed: Placed, article: str, text_id: str, reasons: Mapping[tuple[str, str], str]
) -> Iterator[Finding]:
    for found in check(placed.case):
        yield _finding(found, placed, article, text_id, reasons)


def _finding(
    found: Found, placed: Placed, article: str, text_id: str, reasons: Mapping[tuple[str, str], str]
) -> Finding:
    claim = placed.case.claim
    subject = (found.piece.link if found.piece else claim)[:_SUBJECT]
    return Finding(
        rule=found.rule,
        claim=claim,
        severity=found.severity,
        message=found.message,
        how=found.how,
        start=placed.start,
        end=placed.end,
        muted=reasons.get((claim, f"{found.rule}:{subject}"), ""),
        article=article,
        text_id=text_id,
        claims=(claim,),
        subject=subject,
        evidence=found.piece.evidence if found.piece else "",
    )
