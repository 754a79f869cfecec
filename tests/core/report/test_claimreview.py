"""ClaimReview: the names that schema.org and the design give, and nothing invented."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from workbench.core.model import Claim, Decision, Verdict
from workbench.core.report import claimreview
from workbench.core.report.model import Report

Build = Callable[..., Report]

NAMES = {
    "ClaimReview": {
        "@context", "@type", "claimReviewed", "datePublished", "author", "reviewRating", "itemReviewed", "citation",
    },
    "Rating": {"@type", "alternateName", "ratingExplanation"},
    "Claim": {"@type", "author", "name", "appearance"},
    "CreativeWork": {"@type", "headline", "url", "datePublished", "publisher", "name", "pagination"},
    "Person": {"@type", "name"},
    "Organization": {"@type", "name"},
}  # fmt: skip


def reviews(report: Report) -> list[dict[str, Any]]:
    return json.loads(claimreview.render(report))


def with_claim(report: Report, **values: Any) -> Report:
    section = report.sections[0]
    entry = replace(section.entries[0], claim=replace(section.entries[0].claim, **values))
    return replace(report, sections=(replace(section, entries=(entry,)),))


def things(value: Any):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from things(each)


def test_only_names_of_the_design_and_no_empty_value(report_on: Build):
    report = with_claim(report_on("One two.", [(0, 3)]), verdict="sourced")
    found = list(things(reviews(report)))
    assert {thing["@type"] for thing in found} == set(NAMES)
    for thing in found:
        assert set(thing) <= NAMES[thing["@type"]]
        assert all(thing.values())


def test_who_said_what_where_and_what_was_found(report_on: Build):
    report = with_claim(report_on("One two.", [(0, 3)], words="Ostmark"), verdict="sourced", restated="")
    (review,) = reviews(report)
    assert review["@context"] == "https://schema.org"
    assert review["claimReviewed"] == "One"
    assert review["datePublished"] == "2026-11-22"
    assert review["author"] == {"@type": "Person", "name": "Ostmark"}
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "sourced",
        "ratingExplanation": "Ostmark",
    }
    assert review["itemReviewed"]["author"] == {"@type": "Person", "name": "Ostmark"}
    assert "url" not in review["itemReviewed"]["appearance"], "an address on somebody's disk is none"
    assert review["citation"][0]["name"] == "Ostmark"
    assert "url" not in review["citation"][1], "javascript: is no address"


def test_several_reviewers_without_a_decision_are_all_named(report_on: Build):
    report = report_on("One two.", [(0, 3)])
    given = report.sections[0].entries[0].claim.verdicts
    both = tuple(replace(each, verdict=Verdict.CONTESTED, reason=each.reviewer) for each in given)
    (review,) = reviews(with_claim(report, verdict="contested", decision=None, verdicts=both))
    assert [person["name"] for person in review["author"]] == ["words", "Noor"]
    assert review["reviewRating"]["ratingExplanation"] == "words\nNoor"
    assert review["datePublished"] == "2026-11-21"


def test_open_disagreed_and_no_claims_are_no_reviews(report_on: Build):
    report = report_on("One two.", [(0, 3)])
    for verdict in ("open", "disagreed", "not-a-claim"):
        assert reviews(with_claim(report, verdict=verdict)) == []


def test_a_decision_by_the_lead_is_the_leads(report_on: Build):
    decision = Decision(
        Verdict.UNVERIFIED, "No trace of it.", "Marta Lind", "2026-11-23T08:00:00Z", "settled"
    )
    (review,) = reviews(with_claim(report_on("One.", [(0, 3)]), verdict="unverified", decision=decision))
    assert review["author"]["name"] == "Marta Lind"
    assert review["reviewRating"]["ratingExplanation"] == "No trace of it."


def test_it_can_stand_inside_a_script_element(report_on: Build, hostile: str):
    text = f"</script><!-- {hostile} \u2028"
    report = with_claim(report_on(text, [(0, len(text))], words=hostile), verdict="sourced")
    written = claimreview.render(report)
    assert not set("<>&\u2028") & set(written)
    claim: Claim = report.sections[0].entries[0].claim
    assert json.loads(written)[0]["itemReviewed"]["name"] == claim.quote
