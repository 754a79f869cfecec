"""The report as ClaimReview JSON-LD (schema.org), for the page on which a newsroom publishes its findings.

A list with one object for each claim that was found sourced, unverified or contested. A claim that is open, on which
reviewers disagree, or that is none, is no review and is left out. A confidential source is never cited. There is no number in
a rating: the house has no scale.
"""

from collections.abc import Iterable
from typing import Any

from workbench.core.model import Claim, Link, Verdict
from workbench.core.report import script_safe, words
from workbench.core.report.model import Entry, Report, Section

REVIEWED = frozenset({Verdict.SOURCED, Verdict.UNVERIFIED, Verdict.CONTESTED})

Thing = dict[str, Any]


def render(report: Report) -> str:
    """The list as JSON that is safe inside a script element. The same report gives the same text."""
    return script_safe.dumps([_review(section, entry) for section, entry in reviewed(report)])


def reviewed(report: Report) -> list[tuple[Section, Entry]]:
    """The claims that the list holds."""
    return [
        (section, entry)
        for section in report.sections
        for entry in section.entries
        if entry.claim.verdict in REVIEWED
    ]


def _review(section: Section, entry: Entry) -> Thing:
    claim = entry.claim
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": claim.restated or claim.quote,
        **_given(datePublished=_day(claim)),
        **_given(author=_one_or_all(_named("Person", name) for name in _reviewers(claim))),
        "reviewRating": {
            "@type": "Rating",
            "alternateName": claim.verdict,
            **_given(ratingExplanation=_explanation(claim)),
        },
        "itemReviewed": {
            "@type": "Claim",
            **_given(author=_named("Person", claim.speaker.name) if claim.speaker else None),
            "name": claim.quote,
            "appearance": _appearance(section),
        },
        **_given(citation=[_citation(link) for link in entry.evidence if not link.evidence.confidential]),
    }


def _reviewers(claim: Claim) -> Iterable[str]:
    """Who stands behind the verdict: the lead who decided, else everybody who gave it."""
    if claim.decision:
        return (claim.decision.lead,)
    return dict.fromkeys(each.reviewer for each in claim.verdicts if each.verdict == claim.verdict)


def _day(claim: Claim) -> str:
    """When the verdict that stands was given or decided, as a day."""
    if claim.decision:
        return claim.decision.at[:10]
    return max((each.at for each in claim.verdicts if each.verdict == claim.verdict), default="")[:10]


def _explanation(claim: Claim) -> str:
    if claim.decision:
        return claim.decision.reason
    return "\n".join(
        dict.fromkeys(each.reason for each in claim.verdicts if each.verdict == claim.verdict and each.reason)
    )


def _appearance(section: Section) -> Thing:
    article = section.article
    return {
        "@type": "CreativeWork",
        **_given(
            headline=article.title,
            url=words.web_address(article.url),
            datePublished=article.published,
            publisher=_named("Organization", article.publisher),
        ),
    }


def _citation(link: Link) -> Thing:
    evidence = link.evidence
    return {
        "@type": "CreativeWork",
        **_given(
            name=evidence.title or words.base_name(evidence.file_name),
            url=words.web_address(evidence.url),
            datePublished=evidence.published,
            pagination=link.page,
        ),
    }


def _named(kind: str, name: str) -> Thing | None:
    return {"@type": kind, "name": name} if name else None


def _one_or_all(things: Iterable[Thing | None]) -> Thing | list[Thing] | None:
    found = [thing for thing in things if thing]
    return found[0] if len(found) == 1 else found


def _given(**values: Any) -> Thing:
    """Those of the values that are there: a field is left out rather than invented."""
    return {name: value for name, value in values.items() if value}
