"""Gathers a report from an open file, through the same verbs that the window reads with."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping

import workbench
from workbench.core import (
    articles,
    carrying,
    claim_rows,
    comments,
    disclosure,
    evidence_lint,
    links,
    lint,
    log,
    signoff,
)
from workbench.core.disclosure import Profile
from workbench.core.finding import Finding
from workbench.core.model import DISAGREED, Article, Claim, ClaimFilter, Link, LogEntry, Verdict
from workbench.core.report import words
from workbench.core.report.annotated import number_at
from workbench.core.report.model import (
    STANDINGS,
    Check,
    Correction,
    Count,
    Difference,
    Entry,
    Report,
    ReviewerWork,
    Section,
    Side,
)
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace
from workbench.core.team import agreement, agreement_words, disagreements
from workbench.core.team.disagreements import Disagreement

_GIVEN = tuple(name for name in STANDINGS if name not in (DISAGREED, Verdict.OPEN))


def build(
    workspace: Workspace, *, article: str = "", generated_at: str, profile: Profile = Profile.DESK
) -> Report:
    """A report on one article (by id, unique prefix or SHA-256 prefix), or on all of them.

    `generated_at` is an ISO UTC time and goes into the report as it is. What `profile` may not see of confidential sources is
    not in the values either. NotFound for an unknown article.
    """
    if article:
        chosen = [articles.get(workspace, articles.resolve(workspace, article))]
    else:
        chosen = articles.all(workspace)
    linked = links.all(workspace)
    given = log.changed(workspace, EventKind.VERDICT, EventKind.ADJUDICATION)
    disagreed = disagreements.all(workspace)
    told = disclosure.links(linked, profile)
    titles = {} if told is linked else _titles(linked, told)
    sections = tuple(_section(workspace, about, linked, told, given, disagreed, titles) for about in chosen)
    return Report(
        title=sections[0].article.title or "Untitled" if len(sections) == 1 else workspace.path.stem,
        generated_at=generated_at,
        program=f"Claim Workbench {workbench.__version__}",
        file=workspace.path.name,
        head=log.head(workspace),
        sections=sections,
        profile=profile.value,
        withheld=len(_withheld(sections, linked, profile)),
    )


def _titles(linked: dict[str, list[Link]], told: Mapping[str, list[Link]]) -> dict[str, str]:
    """What each record is called in the report, by its id."""
    return {
        each.evidence.id: shown.evidence.title
        for claim, of_claim in linked.items()
        for each, shown in zip(of_claim, told[claim], strict=True)
    }


def _withheld(sections: tuple[Section, ...], linked: dict[str, list[Link]], profile: Profile) -> set[str]:
    """The ids of the records that the report does not name."""
    if profile.names_sources:
        return set()
    return {
        each.evidence.id
        for section in sections
        for entry in section.entries
        for each in linked.get(entry.claim.id, ())
        if disclosure.is_withheld(each.evidence, profile)
    }


def _section(
    workspace: Workspace,
    article: Article,
    linked: dict[str, list[Link]],
    told: Mapping[str, list[Link]],
    given: list[LogEntry],
    disagreed: list[Disagreement],
    titles: dict[str, str],
) -> Section:
    text = articles.text(workspace, article.text_id)
    found = claim_rows.all(workspace, ClaimFilter(article=article.id))
    numbers = number_at(text)
    pages = articles.pages(workspace, article.text_id)
    measured = agreement.of_claims(found)
    about_evidence = disclosure.findings(evidence_lint.findings(workspace, article, linked), told)
    return Section(
        article=article,
        text=text,
        entries=tuple(
            Entry(
                claim,
                numbers.of(claim.start),
                bisect_right(pages, claim.start),
                tuple(told.get(claim.id, ())),
                tuple(comments.of(workspace, claim.id)) if claim.comments else (),
            )
            for claim in found
        ),
        counts=_counts(STANDINGS, (claim.verdict for claim in found)),
        reviewers=_reviewers(found),
        differences=tuple(_differences(found, disagreed, titles)),
        corrections=tuple(_corrections(found, given)),
        checks=tuple(_checks(lint.of_article(workspace, article), text, found)),
        evidence_checks=tuple(_checks(about_evidence, text, found)),
        signoffs=tuple(signoff.of(workspace, article.id)),
        waiting=len(carrying.unsettled(workspace, article.id, but=article.text_id))
        if article.versions > 1
        else 0,
        agreement=tuple(agreement_words.account(measured)),
        pairs=measured.pairs,
    )


def _checks(findings: Iterable[Finding], text: str, claims: list[Claim]) -> Iterable[Check]:
    numbers = {claim.id: claim.number for claim in claims}
    for finding in findings:
        yield Check(
            claim=finding.claim,
            number=numbers.get(finding.claim, 0),
            quote=text[finding.start : finding.end],
            rule=finding.rule,
            severity=finding.severity.value,
            message=finding.message,
            how=finding.how,
            muted=finding.muted,
        )


def _differences(
    claims: list[Claim], found: list[Disagreement], titles: dict[str, str]
) -> Iterable[Difference]:
    known = {claim.id: claim for claim in claims}
    for disagreement in found:
        claim = known.get(disagreement.claim)
        if claim is None:
            continue
        sides = tuple(
            Side(
                side.reviewer,
                side.verdict,
                side.reason,
                tuple(
                    f"{words.STANCE[linked.stance]}: {titles.get(linked.id, linked.title)}"
                    for linked in side.evidence
                ),
                known[side.claim].number if side.claim != claim.id and side.claim in known else 0,
                side.words,
                side in disagreement.minority,
            )
            for side in disagreement.sides
        )
        yield Difference(
            claim.id, claim.number, claim.quote, disagreement.kind, sides, disagreement.is_settled
        )


def _counts(names: Iterable[str], values: Iterable[str]) -> tuple[Count, ...]:
    counted = Counter(values)
    return tuple(Count(name, counted[name]) for name in names)


def _reviewers(claims: list[Claim]) -> tuple[ReviewerWork, ...]:
    """By name; two persons of one name stay two rows."""
    given: dict[tuple[str, str], list[str]] = {}
    for claim in claims:
        for finding in claim.verdicts:
            if finding.verdict != Verdict.OPEN:
                given.setdefault((finding.reviewer, finding.reviewer_id), []).append(finding.verdict)
    return tuple(
        ReviewerWork(name, _counts(_GIVEN, values), len(values))
        for (name, _), values in sorted(given.items())
    )


def _corrections(claims: list[Claim], entries: list[LogEntry]) -> Iterable[Correction]:
    """Each step from one verdict to another of the same person on the same claim, or of the lead's decision. One that was
    taken back and given again is no change; one that was only taken back leaves the claim open; of two that were given in two
    copies of the file neither changes the other."""
    known = {claim.id: claim for claim in claims}
    taken_back: dict[tuple[str, str, str], str] = {}
    for entry in entries:
        claim = known.get(entry.subject)
        if claim is None or entry.verb not in ("gave the verdict", "decided"):
            continue
        key = (claim.id, entry.reviewer, entry.verb)
        stood, value = (said.partition(":")[0] for said in (entry.before, entry.after))
        before = stood if stood in _GIVEN else taken_back.pop(key, value)
        if value not in _GIVEN:
            taken_back[key] = before
        elif value != before:
            decision = entry.verb == "decided"
            yield Correction(
                claim.id, claim.number, claim.quote, entry.reviewer, before, value, entry.at, decision
            )
