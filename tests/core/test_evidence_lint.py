"""Findings about evidence in a real file: computed from its links, muted with a reason, kept through a merge."""

from collections.abc import Callable
from typing import Any

import pytest

from workbench.core import (
    articles,
    claims,
    evidence,
    evidence_lint,
    history,
    links,
    lint,
    origins,
    signoff,
    verdicts,
)
from workbench.core.finding import Finding
from workbench.core.model import ArticleDraft, EvidenceDraft, Kind, Proposal, Reviewer, Stance, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

from .conftest import TEXT


def found(workspace: Workspace) -> dict[str, Finding]:
    (article,) = articles.all(workspace)
    return {each.rule: each for each in evidence_lint.findings(workspace, article)}


def keep(workspace: Workspace, text: str, **fields: Any) -> str:
    draft = EvidenceDraft(text.encode(), "text/plain", "kept.txt", text=text)
    return evidence.add(workspace, draft, **fields).ids[0]


@pytest.fixture
def cars(workspace: Workspace) -> str:
    """The claim "About 3,200 cars cross the bridge at Orrin each day", sourced from a quote with another number."""
    claim = claims.all(workspace)[0]
    record = keep(workspace, "We counted 2,100 cars.", title="Count", origin="Road office")
    links.link(workspace, claim.id, record, quote="We counted 2,100 cars.")
    verdicts.give(workspace, [claim.id], Verdict.SOURCED)
    return claim.id


def test_a_finding_stands_on_its_claim(workspace: Workspace, cars: str) -> None:
    (finding,) = found(workspace).values()
    claim = claims.get(workspace, cars)
    assert (finding.rule, finding.claim, finding.claims) == ("number-not-quoted", cars, (cars,))
    assert (finding.start, finding.end, finding.evidence) == (claim.start, claim.end, "")
    assert finding.name == f"number-not-quoted:{cars[:12]}"
    assert evidence_lint.of_claim(workspace, claim) == [finding]
    assert finding in lint.findings(workspace)
    assert all(not evidence_lint.of_claim(workspace, each) for each in claims.all(workspace)[1:])


def test_it_is_muted_with_a_reason_undone_and_merged(
    workspace: Workspace, cars: str, make: Callable[..., Workspace], ben: Reviewer
) -> None:
    finding = found(workspace)["number-not-quoted"]
    changes = lint.mute(workspace, finding, "The road office corrected it.")
    assert changes.label == "Mute the check number-not-quoted"
    assert found(workspace)["number-not-quoted"].muted == "The road office corrected it."
    (shown,) = evidence_lint.of_claim(workspace, claims.get(workspace, cars))
    assert shown.muted == "The road office corrected it."
    other = make("ben", ben, with_article=False)
    merge.merge(other, [workspace.path])
    assert found(other)["number-not-quoted"].muted == "The road office corrected it."
    history.undo(workspace)
    assert found(workspace)["number-not-quoted"].muted == ""
    history.redo(workspace)
    lint.unmute(workspace, found(workspace)["number-not-quoted"])
    assert found(workspace)["number-not-quoted"].muted == ""


def test_two_links_of_one_rule_are_muted_apart(workspace: Workspace, cars: str) -> None:
    for words in ("No cars at all.", "Not one car."):
        links.link(workspace, cars, keep(workspace, words), stance=Stance.REFUTES)
    (article,) = articles.all(workspace)
    both = [each for each in evidence_lint.findings(workspace, article) if each.rule == "sourced-refuted"]
    assert len({each.name for each in both}) == 2
    assert {each.evidence for each in both} < {record.id for record in evidence.all(workspace)}
    lint.mute(workspace, both[0], "It counts bicycles.")
    after = [each for each in evidence_lint.findings(workspace, article) if each.rule == "sourced-refuted"]
    assert sorted(each.muted for each in after) == ["", "It counts bicycles."]


def test_the_article_its_copy_and_its_address_are_no_source(workspace: Workspace) -> None:
    (article,) = articles.all(workspace)
    claim = claims.all(workspace)[1].id
    copy = keep(
        workspace, f"The Post writes:\n\n{TEXT.upper()}\n\nAll rights reserved.", published="2026-03-03"
    )
    links.link(workspace, claim, copy)
    finding = found(workspace)["own-article"]
    assert (finding.evidence, finding.how[:11]) == (copy, "100 percent")
    own = evidence.add(
        workspace, EvidenceDraft(TEXT.encode("utf-16"), "text/plain", "bridge.txt", text="")
    ).ids[0]
    links.link(workspace, claims.all(workspace)[2].id, own)
    assert [
        each.evidence for each in evidence_lint.findings(workspace, article) if each.rule == "own-article"
    ] == [copy, own]
    other = keep(
        workspace,
        f"{TEXT[:70]} The rest of this letter is about another bridge in another town altogether. " * 3,
    )
    links.link(workspace, claims.all(workspace)[3].id, other)
    assert other not in [
        each.evidence for each in evidence_lint.findings(workspace, article) if each.rule == "own-article"
    ]


def test_a_single_origin_is_no_finding_any_more_once_there_are_two(workspace: Workspace) -> None:
    claim = claims.all(workspace)[2].id
    claims.edit(workspace, claim, restated="The office lied to the ferry men.")
    both = [
        keep(workspace, words, published="2026-03-01") for words in ("They lied to us.", "The office lied.")
    ]
    for record in both:
        links.link(workspace, claim, record)
    assert found(workspace)["single-origin"].severity is lint.Severity.NOTE
    origins.same(workspace, both, "Dag Holm")
    single = found(workspace)["single-origin"]
    assert (single.severity, "Dag Holm" in single.how) == (lint.Severity.WARNING, True)
    origins.same(workspace, both[:1], "Ferry board")
    assert "single-origin" not in found(workspace)


def test_the_sign_off_asks_for_each_rule_once_and_only_for_alarms(workspace: Workspace, cars: str) -> None:
    (article,) = articles.all(workspace)
    names = {each.name: each for each in signoff.unmet(workspace, article.id)}
    assert names["number-not-quoted"].what == "Claim 1 has a number that no quote of its evidence has."
    assert names["number-not-quoted"].claims == (cars,)
    lint.mute(workspace, found(workspace)["number-not-quoted"], "Corrected since.")
    verdicts.give(workspace, [claims.all(workspace)[1].id], Verdict.SOURCED)
    names = {each.name: each for each in signoff.unmet(workspace, article.id)}
    assert "number-not-quoted" not in names
    assert "no-evidence" in names
    assert "sourced-unsupported" not in names  # that there is none is said once
    assert "sourced-unsupported" in found(workspace)


def test_many_claims_are_checked_with_a_few_queries(make: Callable[..., Workspace], ana: Reviewer) -> None:
    workspace = make("large", ana, with_article=False)
    text = "\n\n".join(f"The county paid {number},500 crowns in 2025." for number in range(1, 41))
    spans = [(text.index(line), text.index(line) + len(line)) for line in text.split("\n\n")]
    proposals = tuple(Proposal(*span, Kind.STATISTIC, None, (), 0.5, (), "") for span in spans)
    articles.add(workspace, ArticleDraft(text, b"x", "text/plain", "h", language="en", proposals=proposals))
    record = keep(workspace, "The county paid 1,500 crowns.", published="2024-12-31")
    for claim in claims.all(workspace):
        links.link(workspace, claim.id, record, quote="paid 1,500 crowns")
    (article,) = articles.all(workspace)
    asked: list[str] = []
    workspace.connection.set_trace_callback(asked.append)
    findings = evidence_lint.findings(workspace, article)
    workspace.connection.set_trace_callback(None)
    assert len(asked) < 10
    assert len([each for each in findings if each.rule == "number-not-quoted"]) == 39
    assert len([each for each in findings if each.rule == "source-older"]) == 40


def test_links_that_are_read_already_say_the_same(workspace: Workspace, cars: str) -> None:
    (article,) = articles.all(workspace)
    claim = claims.all(workspace)[2].id
    copy = keep(workspace, f"The Post writes:\n\n{TEXT}", title="Memo", confidential="a senior official")
    links.link(workspace, claim, copy, quote="Not in it.", page="", note="Seen.")
    links.link_new(workspace, claim, "https://post.example/1", {}, stance=Stance.REFUTES)
    links.link(workspace, cars, copy)
    for each in claims.all(workspace)[2:4]:
        verdicts.give(workspace, [each.id], Verdict.SOURCED)
    read_here = evidence_lint.findings(workspace, article)
    assert {each.rule for each in read_here} >= {"number-not-quoted", "own-article", "quote-missing"}
    assert any("a senior official" in each.message for each in read_here)
    assert evidence_lint.findings(workspace, article, links.all(workspace)) == read_here
