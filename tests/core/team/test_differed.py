"""Where a reviewer stood alone, and the filter that finds it."""

from collections.abc import Callable

import pytest

from workbench.core import claims, verdicts
from workbench.core.claim_query import strict
from workbench.core.model import ClaimFilter, Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments, differed, merge


@pytest.fixture
def merged(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> Workspace:
    """Ana's file. They agree on claim 0, differ on 1 and 2; on 2 the lead decided with Ben. Only Ana has a verdict on 3."""
    verdicts.give(workspace, claim_ids[:4], Verdict.SOURCED, "The register.")
    there = make("ben", ben)
    verdicts.give(there, claim_ids[:1], Verdict.SOURCED, "Another reason.")
    verdicts.give(there, claim_ids[1:3], Verdict.CONTESTED, "The ferry men.")
    merge.merge(workspace, [there.path])
    adjudicate.decide(workspace, claim_ids[2], Verdict.CONTESTED, "They were there.")
    return workspace


def found(workspace: Workspace, line: str) -> list[str]:
    return [claim.id for claim in claims.all(workspace, ClaimFilter(query=strict(line)))]


def test_it_lists_both_reasons(merged: Workspace, claim_ids: list[str], ana: Reviewer, ben: Reviewer) -> None:
    one, two = differed.of(merged, ana.id)
    assert [one.claim.id, two.claim.id] == claim_ids[1:3]
    assert (one.mine.verdict, one.mine.reason, one.claim.verdict) == (
        Verdict.SOURCED,
        "The register.",
        "disagreed",
    )
    assert [(other.reviewer, other.verdict, other.reason) for other in one.others] == [
        ("Ben Okafor", Verdict.CONTESTED, "The ferry men.")
    ]
    assert two.claim.decision is not None
    assert two.claim.decision.reason == "They were there."
    assert [each.claim.id for each in differed.of(merged, ben.id)] == claim_ids[1:2]
    assert differed.of(merged, "0" * 32) == []


def test_the_filter_finds_the_same(merged: Workspace, claim_ids: list[str], ben: Reviewer) -> None:
    assert found(merged, "differs:me") == claim_ids[1:3]
    assert found(merged, "differs:okafor") == claim_ids[1:2]
    assert found(merged, "-differs:me,okafor") == [claim_ids[0], *claim_ids[3:]]
    with Workspace.open(merged.path, ben) as as_ben:
        assert found(as_ben, "differs:me") == claim_ids[1:2]


def test_the_filter_finds_what_is_assigned(merged: Workspace, claim_ids: list[str], ana: Reviewer) -> None:
    assignments.assign(merged, assignments.find(merged, "Dana"), claim_ids[:2])
    assignments.assign(merged, assignments.find(merged, ana.name), claim_ids[1:3])
    assert found(merged, "assigned:dana") == claim_ids[:2]
    assert found(merged, "assigned:me") == claim_ids[1:3]
    assert found(merged, "-assigned:dana,me") == claim_ids[3:]
    assignments.accept(merged, assignments.find(merged, "Dana").id)
    assert found(merged, "assigned:me") == claim_ids[:3]
    assert found(merged, "assigned:dana") == []
