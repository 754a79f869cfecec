"""The report as Web Annotations (W3C Web Annotation Data Model, JSON-LD), so that other tools find each claim in the text.

One collection with one page of annotations, each on the words of a claim: one that classifies it (its kind), one that
assesses it for each verdict and decision, one that links for each piece of evidence, one that comments for each comment. A
claim without any of these is highlighted. Offsets are code points of the stored text, end excluded, as the model counts them.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from workbench.core.disclosure import WITHHELD
from workbench.core.model import Claim, Link, Verdict
from workbench.core.report import script_safe, words
from workbench.core.report.model import Entry, Report, Section

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Code points of the text on each side of a quote that help to find it again."""

Thing = dict[str, Any]


def render(report: Report) -> str:
    """The collection as JSON that is safe inside a script element. The same report gives the same text."""
    items = [each for section in report.sections for entry in section.entries for each in _of(section, entry)]
    name = f"urn:claim-workbench:{report.head}"
    return script_safe.dumps(
        {
            "@context": CONTEXT,
            "id": name,
            "type": "AnnotationCollection",
            "label": report.title,
            "created": report.generated_at,
            "generator": {"type": "Software", "name": report.program},
            "total": len(items),
            "first": {
                "id": f"{name}:1",
                "type": "AnnotationPage",
                "partOf": name,
                "startIndex": 0,
                "items": items,
            },
        }
    )


def _of(section: Section, entry: Entry) -> Iterator[Thing]:
    """The annotations of one claim, numbered from 1 within it."""
    target = _target(section, entry.claim)
    for number, told in enumerate(_told(entry) or [{"motivation": "highlighting"}], 1):
        yield {
            "@context": CONTEXT,
            "id": f"{_urn(entry.claim.id)}#{number}",
            "type": "Annotation",
            **told,
            "target": target,
        }


def _told(entry: Entry) -> list[Thing]:
    claim = entry.claim
    found: list[Thing] = []
    if claim.kind:
        found.append({"motivation": "classifying", "body": _words(claim.kind, "classifying")})
    found += [
        _assessed(given.verdict, given.reason, given.reviewer, given.at)
        for given in claim.verdicts
        if given.verdict != Verdict.OPEN
    ]
    if claim.decision:
        decision = claim.decision
        found.append(_assessed(decision.verdict, decision.reason, decision.lead, decision.at))
    if claim.restated:
        found.append(
            {"motivation": "commenting", "body": _words(f"Restated: {claim.restated}", "commenting")}
        )
    found += [_linked(link) for link in entry.evidence]
    found += [
        {
            "motivation": "commenting",
            **_by(comment.by, comment.at),
            "body": _words(comment.text, "commenting"),
        }
        for comment in entry.comments
    ]
    return found


def _assessed(verdict: Verdict, reason: str, by: str, at: str) -> Thing:
    said = f"{verdict}: {reason}" if reason else verdict.value
    return {"motivation": "assessing", **_by(by, at), "body": _words(said, "assessing")}


def _linked(link: Link) -> Thing:
    """Where the evidence lies: its address, or a name made of the hash of the kept bytes; with the quote, where there is one."""
    evidence = link.evidence
    if evidence.kind == WITHHELD:
        told = " · ".join(filter(None, (f"{link.stance}: {evidence.title}", *words.notices(evidence))))
        return {"motivation": "commenting", **_by(link.by, link.at), "body": _words(told, "describing")}
    source = words.web_address(evidence.url) or (
        f"urn:sha256:{evidence.sha256}" if evidence.sha256 else _urn(evidence.id)
    )
    body: Thing = {"type": "SpecificResource", "source": source, "purpose": "linking"}
    if link.quote:
        body["selector"] = {"type": "TextQuoteSelector", "exact": link.quote}
    title = evidence.title or words.base_name(evidence.file_name)
    told = " · ".join(
        part
        for part in (
            f"{link.stance}: {title}" if title else link.stance.value,
            words.locator(link),
            link.note,
            *words.notices(evidence),
        )
        if part
    )
    return {
        "motivation": "linking",
        **_by(link.by, link.at),
        "body": [body, _words(told, "describing")],
    }


def _target(section: Section, claim: Claim) -> Thing:
    text, article = section.text, section.article
    return {
        "source": words.web_address(article.url) or f"urn:sha256:{article.text_sha256}",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": text[claim.start : claim.end],
                "prefix": text[max(0, claim.start - AROUND) : claim.start],
                "suffix": text[claim.end : claim.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
        ],
    }


def _by(name: str, at: str) -> Thing:
    return {"created": at, "creator": {"type": "Person", "name": name}}


def _words(value: str, purpose: str) -> Thing:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _urn(name: str) -> str:
    return UUID(name).urn
