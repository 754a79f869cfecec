"""Checks of the articles in a file and of their evidence: what does not fit, and which findings a reviewer muted and why."""

from collections.abc import Iterable, Sequence

from workbench.core import (
    articles,
    claim_rows,
    evidence_lint,
    fields,
    mutes,
    set_twice,
    unfinished,
    withdrawn,
)
from workbench.core.changes import Changes
from workbench.core.checks.found import Found, Severity
from workbench.core.errors import NotFound, WrongUse
from workbench.core.finding import Finding
from workbench.core.model import Article, Claim, Span
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body
from workbench.core.store.workspace import Workspace
from workbench.core.unfinished import Typed

__all__ = ["Finding", "Severity", "alarms", "findings", "mute", "named", "of_article", "of_claim", "unmute"]


def findings(workspace: Workspace, article: str = "") -> list[Finding]:
    """The findings in the current text of every article, or of the one with that id, in the order of the text; behind those of an
    article those about the evidence of its claims."""
    chosen = [articles.get(workspace, article)] if article else articles.all(workspace)
    return [
        finding
        for each in chosen
        for finding in (*of_article(workspace, each), *evidence_lint.findings(workspace, each))
    ]


def of_claim(workspace: Workspace, claim: Claim, found: Sequence[Found]) -> list[Finding]:
    """Those of `found` (what `check` found in the claim's text) that touch the claim."""
    span = [(claim.id, claim.start, claim.end)]
    touching = [each for each in found if _touched(span, (Span(each.start, each.end), *each.also))]
    if not touching:
        return []
    reasons = {finding: reason for _, finding, reason in mutes.in_text(workspace, claim.text_id)}
    return [_finding(each, claim.article, claim.text_id, span, reasons) for each in touching]


def alarms(found: Iterable[Finding]) -> list[Finding]:
    """Those that somebody has to look at: neither muted nor mere notes."""
    return [finding for finding in found if not finding.muted and finding.severity is not Severity.NOTE]


def named(found: Iterable[Finding], name: str) -> Finding:
    """The finding of that name; NotFound where there is none, or one in several articles."""
    meant = [finding for finding in found if finding.name == name.strip()]
    if len(meant) > 1:
        raise NotFound(f'"{name}" stands in {len(meant)} articles; say which article. Nothing was changed.')
    if not meant:
        raise NotFound(
            f'There is no finding "{name}"; list the findings to see which are. Nothing was changed.'
        )
    return meant[0]


def mute(workspace: Workspace, finding: Finding, reason: str) -> Changes:
    """Mute a finding and keep why. WrongUse without a reason."""
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUse("Muting a check needs a reason; nothing was changed.")
    return _write(workspace, finding, [finding.claim or finding.text_id], reason, "Mute")


def unmute(workspace: Workspace, finding: Finding) -> Changes:
    """Let a muted finding be heard again."""
    muted = [entity for entity, told, _ in mutes.in_text(workspace, finding.text_id) if told == finding.name]
    return _write(workspace, finding, muted, "", "Unmute")


def _write(
    workspace: Workspace, finding: Finding, entities: Sequence[str], reason: str, verb: str
) -> Changes:
    """One action that sets the register of this finding on each entity (a claim or a text)."""
    workspace.require_writer()
    field = mutes.FIELD + finding.name
    with workspace.action(f"{verb} the check {finding.rule}") as action:
        action.ids = tuple(entities)
        for entity in entities:
            kept = body(workspace.connection, EventKind.EDIT, entity, field) or {}
            row, about = ("article", finding.article) if entity == finding.text_id else ("claim", entity)
            fields.write(action, entity, field, reason, shown=kept.get("value") or "", row=row, about=about)
        unfinished.drop(workspace, unfinished.of_finding(finding), Typed.MUTE)
    return workspace.done()


def of_article(workspace: Workspace, article: Article) -> list[Finding]:
    """The findings about the article itself, in the order of its newest text."""
    from workbench.core.checks.article import check

    text = articles.text(workspace, article.text_id)
    reasons = {finding: reason for _, finding, reason in mutes.in_text(workspace, article.text_id)}
    spans = [(claim, start, end) for _, claim, start, end, _ in claim_rows.spans(workspace, article.text_id)]
    of_text = check(text, article.language, article.published)
    of_file = (*withdrawn.find(workspace, article.text_id), *set_twice.find(workspace, article.text_id))
    found = sorted([*of_text, *of_file], key=lambda each: each.start)
    return [_finding(each, article.id, article.text_id, spans, reasons) for each in found]


def _finding(
    found: Found,
    article: str,
    text_id: str,
    spans: Sequence[tuple[str, int, int]],
    reasons: dict[str, str],
) -> Finding:
    touched = _touched(spans, (Span(found.start, found.end), *found.also))
    own = max(
        spans,
        key=lambda span: min(span[2], found.end) - max(span[1], found.start),
        default=("", 0, 0),
    )
    on_it = own[1] < found.end and found.start < own[2]
    return Finding(
        rule=found.rule,
        claim=own[0] if on_it else "",
        severity=found.severity,
        message=found.message,
        how=found.how,
        start=found.start,
        end=found.end,
        muted=reasons.get(f"{found.rule}:{found.start}-{found.end}", ""),
        article=article,
        text_id=text_id,
        claims=touched,
    )


def _touched(spans: Sequence[tuple[str, int, int]], places: Sequence[Span]) -> tuple[str, ...]:
    return tuple(
        claim
        for claim, start, end in spans
        if any(start < place.end and place.start < end for place in places)
    )
