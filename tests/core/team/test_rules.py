"""Rules that decide many disagreements at once: shown before, one step, in each decision."""

from collections.abc import Callable

import pytest

from workbench.core import articles, claims, history, settings, verdicts
from workbench.core.errors import WrongUse
from workbench.core.model import ArticleDraft, Reviewer, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, disagreements, rules

Make = Callable[..., Workspace]
NAMES = ("Ana Moreau", "Ben Okafor", "Chen Li", "Dora Kim")


def judge(lead: Workspace, claim: str, given: str) -> None:
    """One verdict by each of the four, by its first letter, "-" for none; each writes who it is as the reason."""
    words = {"s": Verdict.SOURCED, "u": Verdict.UNVERIFIED, "c": Verdict.CONTESTED}
    for name, letter in zip(NAMES, given, strict=True):
        if letter != "-":
            with Workspace.open(lead.path, settings.reviewer(name)) as theirs:
                verdicts.give(theirs, [claim], words[letter], f"so says {name.split()[0]}")


@pytest.mark.parametrize(
    ("rule", "given", "expected"),
    [
        ("majority:3", "cccs", "contested"),
        ("majority:3", "-ccs", ""),
        ("majority:2", "ccss", ""),
        ("majority:2", "-ccs", "contested"),
        ("majority:2/4", "-ccs", ""),
        ("majority:2/4", "uccs", "contested"),
        ("all-but-one", "cscc", "contested"),
        ("all-but-one", "-csc", "contested"),
        ("all-but-one", "--sc", ""),
        ("all-but-one", "uccs", ""),
    ],
)
def test_how_many_agree(lead: Workspace, rule: str, given: str, expected: str) -> None:
    claim = claims.all(lead)[0].id
    judge(lead, claim, given)
    found = rules.preview(lead, rules.parse(rule))
    assert [str(each.verdict) for each in found] == ([expected] if expected else [])


def test_a_preview_then_one_step_with_the_rule_in_each_decision(lead: Workspace) -> None:
    first, second, third = (claim.id for claim in claims.all(lead)[:3])
    judge(lead, first, "ccsc")
    judge(lead, second, "ssus")
    judge(lead, third, "ssuu")
    before = history.head(lead)
    rule = rules.parse(" majority:3 ")
    found = rules.preview(lead, rule)
    assert history.head(lead) == before
    assert [(each.claim, each.verdict, each.whose) for each in found] == [
        (first, Verdict.CONTESTED, "Ana Moreau"),
        (second, Verdict.SOURCED, "Ana Moreau"),
    ]
    assert found[0].reason == "3 of 4 reviewers agree. Ana Moreau: so says Ana"

    changes = rules.decide(lead, rule)
    assert changes.ids == (first, second)
    for each in found:
        decision = claims.get(lead, each.claim).decision
        assert decision is not None
        assert (decision.verdict, decision.reason, decision.rule) == (each.verdict, each.reason, "majority:3")
    assert [each.claim for each in disagreements.all(lead) if not each.is_settled] == [third]
    assert rules.preview(lead, rule) == []

    history.undo(lead)
    assert disagreements.count(lead) == 3
    history.redo(lead)
    decision = claims.get(lead, first).decision
    assert decision is not None
    assert decision.rule == "majority:3"


def test_the_minority_view_stands(lead: Workspace) -> None:
    claim = claims.all(lead)[0].id
    judge(lead, claim, "ccsc")
    rules.decide(lead, rules.parse("all-but-one"))
    (found,) = disagreements.all(lead)
    assert [(side.reviewer, side.verdict, side.reason) for side in found.minority] == [
        ("Chen Li", Verdict.SOURCED, "so says Chen")
    ]


def test_an_earlier_decision_on_the_same_words(lead: Workspace, draft: ArticleDraft) -> None:
    again = ArticleDraft(
        f"{draft.text}\n\nPrinted again.",
        b"again",
        "text/plain",
        "again.txt",
        title="Again",
        proposals=draft.proposals,
    )
    articles.add(lead, again)
    old, new = (
        next(claim.id for claim in claims.all(lead) if claim.text_id == about.text_id and claim.number == 1)
        for about in articles.all(lead)
    )
    for claim in (old, new):
        judge(lead, claim, "cs--")
    rule = rules.parse("earlier")
    assert rules.preview(lead, rule) == []
    adjudicate.decide(lead, old, Verdict.UNVERIFIED, "Both are thin.")
    assert rules.preview(lead, rule) == [
        rules.Proposed(new, Verdict.UNVERIFIED, "Both are thin.", "Lea Lind", "Both are thin.")
    ]
    rules.decide(lead, rule)
    assert claims.get(lead, new).verdict == Verdict.UNVERIFIED


def test_nothing_to_decide_leaves_no_trace(lead: Workspace) -> None:
    before = history.head(lead)
    assert rules.decide(lead, rules.parse("all-but-one")).ids == ()
    assert history.head(lead) == before


@pytest.mark.parametrize("words", ["", "majority", "majority:0", "majority:3/", "most", "majority:٣"])
def test_what_is_no_rule_is_said_with_those_that_are(words: str) -> None:
    with pytest.raises(WrongUse, match="majority:3"):
        rules.parse(words)


def test_an_objection_is_left_to_be_decided_by_itself(lead: Workspace, ana: Reviewer) -> None:
    claim = claims.all(lead)[0].id
    judge(lead, claim, "ccsc")
    adjudicate.decide(lead, claim, Verdict.CONTESTED, "Three found nothing.")
    with Workspace.open(lead.path, ana) as theirs:
        verdicts.give(theirs, [claim], Verdict.UNVERIFIED, "No.")
    assert disagreements.count(lead) == 1
    assert rules.preview(lead, rules.parse("majority:2")) == []
