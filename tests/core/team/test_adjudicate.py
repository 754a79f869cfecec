"""The lead's decision: it stands until something is said against it, and the log keeps it."""

import json
from collections.abc import Callable

import pytest

from workbench.core import claims, history, verdicts
from workbench.core.errors import NoReviewer, NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements, merge

Make = Callable[..., Workspace]


@pytest.fixture
def claim(lead: Workspace, there: Workspace, make: Make, ana: Reviewer) -> str:
    """A claim on which Ana and Ben differ, merged into the lead's file."""
    other = make("ana", ana)
    claim = claims.all(lead)[0].id
    verdicts.give(other, [claim], Verdict.SOURCED)
    verdicts.give(there, [claim], Verdict.CONTESTED)
    merge.merge(lead, [other.path, there.path])
    return claim


def state(workspace: Workspace, claim: str) -> str:
    decision = claims.get(workspace, claim).decision
    return decision.state if decision else "none"


def test_a_decision_settles_and_stands(lead: Workspace, claim: str) -> None:
    assert claims.get(lead, claim).verdict == "disagreed"
    changes = adjudicate.decide(lead, claim, Verdict.UNVERIFIED, "  Both are thin.  ")
    assert changes.label == "Decide claim 1"
    assert changes.touched == {"adjudication": {claim}}
    shown = claims.get(lead, claim)
    assert shown.verdict == Verdict.UNVERIFIED
    (found,) = disagreements.all(lead)
    assert found.is_settled
    assert found.decided == shown.decision
    assert shown.decision is not None
    assert (shown.decision.reason, shown.decision.lead, shown.decision.state) == (
        "Both are thin.",
        "Lea Lind",
        "settled",
    )
    assert disagreements.count(lead) == 0


def test_the_decision_names_the_verdicts_that_it_was_shown(lead: Workspace, claim: str) -> None:
    given = lead.connection.execute(
        "SELECT h FROM event WHERE kind = 6 AND ent = ?", (bytes.fromhex(claim),)
    ).fetchall()
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    (text,) = lead.connection.execute("SELECT body FROM event WHERE kind = 10").fetchone()
    body = json.loads(text)
    assert sorted(body["shown"]) == sorted(h.hex() for (h,) in given)
    assert len(body["shown"]) == 2
    assert "decided" in {entry.verb for entry in history.log(lead, claim)}


def test_a_verdict_that_it_had_not_seen_reopens_it(lead: Workspace, there: Workspace, claim: str) -> None:
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    verdicts.give(there, [claim], Verdict.UNVERIFIED)
    merge.merge(lead, [there.path])
    assert state(lead, claim) == "unseen"
    assert disagreements.count(lead) == 1
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register, still.")
    assert state(lead, claim) == "settled"


def test_a_verdict_against_it_by_somebody_who_knew_it_is_an_objection(
    lead: Workspace, there: Workspace, claim: str
) -> None:
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    merge.merge(there, [lead.path])
    verdicts.give(there, [claim], Verdict.UNVERIFIED)
    merge.merge(lead, [there.path])
    assert state(lead, claim) == state(there, claim) == "objection"
    assert claims.get(lead, claim).verdict == Verdict.SOURCED, "the decision stands until it is changed"
    assert disagreements.count(lead) == 1


def test_agreeing_with_it_later_is_no_objection(lead: Workspace, there: Workspace, claim: str) -> None:
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    merge.merge(there, [lead.path])
    verdicts.give(there, [claim], Verdict.SOURCED)
    merge.merge(lead, [there.path])
    assert state(lead, claim) == "settled"


def test_two_leads_who_differ_are_a_disagreement_of_their_own(
    lead: Workspace, there: Workspace, claim: str
) -> None:
    merge.merge(there, [lead.path])
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    adjudicate.decide(there, claim, Verdict.CONTESTED, "The ferry men.")
    merge.merge(lead, [there.path])
    merge.merge(there, [lead.path])
    for workspace in (lead, there):
        assert state(workspace, claim) == "disagreed"
        assert claims.get(workspace, claim).verdict == "disagreed"
        assert disagreements.count(workspace) == 1
        (found,) = disagreements.all(workspace)
        assert found.kind == "decision"
        assert {(side.reviewer, side.verdict, side.reason) for side in found.sides} == {
            ("Lea Lind", Verdict.SOURCED, "The register."),
            ("Ben Okafor", Verdict.CONTESTED, "The ferry men."),
        }
    adjudicate.decide(lead, claim, Verdict.SOURCED, "We talked.")
    assert state(lead, claim) == "settled"


def test_undo_takes_a_decision_back(lead: Workspace, claim: str) -> None:
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    adjudicate.decide(lead, claim, Verdict.CONTESTED, "A letter came.")
    history.undo(lead)
    decision = claims.get(lead, claim).decision
    assert decision is not None
    assert (decision.verdict, decision.reason) == (Verdict.SOURCED, "The register.")
    history.undo(lead)
    assert claims.get(lead, claim).decision is None
    assert claims.get(lead, claim).verdict == "disagreed"


def test_what_cannot_be_decided_is_refused(lead: Workspace, claim: str) -> None:
    before = history.head(lead)
    with pytest.raises(WrongUse, match="needs its reason"):
        adjudicate.decide(lead, claim, Verdict.SOURCED, " \n")
    with pytest.raises(WrongUse, match="needs a verdict"):
        adjudicate.decide(lead, claim, Verdict.OPEN, "Leave it.")
    with pytest.raises(NotFound):
        adjudicate.decide(lead, "0" * 32, Verdict.SOURCED, "The register.")
    with Workspace.open(lead.path) as nobody, pytest.raises(NoReviewer):
        adjudicate.decide(nobody, claim, Verdict.SOURCED, "The register.")
    assert history.head(lead) == before


@pytest.mark.parametrize("later", ["taken back", "decided"])
def test_a_decision_that_a_lead_took_back_hides_none_of_another(
    lead: Workspace, there: Workspace, claim: str, later: str
) -> None:
    """Whichever clock is ahead: who took theirs back says nothing."""
    merge.merge(there, [lead.path])
    adjudicate.decide(lead, claim, Verdict.SOURCED, "The register.")
    if later == "decided":
        history.undo(lead)
    adjudicate.decide(there, claim, Verdict.CONTESTED, "The ferry men.")
    if later == "taken back":
        history.undo(lead)
    merge.merge(lead, [there.path])
    merge.merge(there, [lead.path])
    for workspace in (lead, there):
        decision = claims.get(workspace, claim).decision
        assert decision is not None
        assert (decision.verdict, decision.lead, decision.state) == (
            Verdict.CONTESTED,
            "Ben Okafor",
            "settled",
        )
        assert disagreements.count(workspace) == 0


@pytest.mark.parametrize("knew_it", ["the earlier", "the later"])
def test_of_leads_who_decided_the_same_one_need_have_seen_a_verdict(
    lead: Workspace, there: Workspace, make: Make, ana: Reviewer, claim: str, knew_it: str
) -> None:
    other = make("chi", Reviewer("c" * 32, "Chi Wen"))
    verdicts.give(other, [claim], Verdict.UNVERIFIED)
    merge.merge(there, [lead.path])
    first, second = (lead, there) if knew_it == "the earlier" else (there, lead)
    merge.merge(lead, [other.path])
    for workspace in (first, second):
        adjudicate.decide(workspace, claim, Verdict.SOURCED, "The register.")
    merge.merge(lead, [there.path])
    assert state(lead, claim) == "settled"
