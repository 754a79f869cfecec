"""Withdrawing a record: exactly the verdicts that rested on it are stale, until they are given again in knowledge of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import articles, claims, evidence, history, links, lint, log, signoff, standing, verdicts
from workbench.core.errors import WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store.dump import dump, load
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

Make = Callable[..., Workspace]


def keep(workspace: Workspace, words: str) -> str:
    draft = EvidenceDraft(words.encode(), "text/plain", f"{words[:4]}.txt", title=words.title(), text=words)
    return evidence.add(workspace, draft).ids[0]


@pytest.fixture
def minutes(workspace: Workspace) -> str:
    return keep(workspace, "minutes of the council")


def stale(workspace: Workspace) -> list[int]:
    """The numbers of the claims with a verdict that is stale."""
    return [each.number for each in claims.all(workspace) if any(given.stale for given in each.verdicts)]


def rest_three_claims(workspace: Workspace, ids: list[str], minutes: str) -> None:
    """Claims 1 to 3 are sourced, contested and unverified on the minutes; 4 rests on another record; 5 on nothing."""
    other = keep(workspace, "a survey of the road")
    for claim in ids[:3]:
        links.link(workspace, claim, minutes, stance=Stance.SUPPORTS)
    links.link(workspace, ids[3], other)
    verdicts.give(workspace, [ids[0], ids[3], ids[4]], Verdict.SOURCED)
    verdicts.give(workspace, [ids[1]], Verdict.CONTESTED)
    verdicts.give(workspace, [ids[2]], Verdict.UNVERIFIED)


def test_exactly_the_verdicts_that_rested_on_it_are_stale(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    rest_three_claims(workspace, claim_ids, minutes)
    changes = standing.withdraw(workspace, minutes, "The council took them back.")
    assert stale(workspace) == [1, 2]
    assert changes.touched["verdict"] == frozenset(claim_ids[:3])
    given = claims.get(workspace, claim_ids[0]).verdicts[0]
    assert given.lost_evidence
    stood = evidence.get(workspace, minutes).stood
    assert stood is not None
    assert (stood.standing, stood.reason, stood.by) == (
        "withdrawn",
        "The council took them back.",
        "Ana Moreau",
    )
    assert verify(workspace).ok


def test_a_verdict_given_again_in_knowledge_of_it_is_fresh(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    rest_three_claims(workspace, claim_ids, minutes)
    standing.correct(workspace, minutes, "The paper corrected the sum.")
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED, "Still, by the budget.")
    assert stale(workspace) == [2]
    links.link(workspace, claim_ids[4], minutes, note="withdrawn since")
    assert stale(workspace) == [2], "a link made in knowledge of it lends nothing to an older verdict"
    links.unlink(workspace, links.of(workspace, claim_ids[1])[0].id)
    assert stale(workspace) == []


def test_the_same_verdict_again_says_that_it_was_looked_at(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    rest_three_claims(workspace, claim_ids, minutes)
    standing.withdraw(workspace, minutes, "Forged.")
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    assert stale(workspace) == [2]


def test_the_checks_warn_until_the_verdict_is_given_again(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    other = keep(workspace, "a letter of the mayor")
    for record in (minutes, other):
        links.link(workspace, claim_ids[0], record)
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    assert not [each for each in lint.findings(workspace) if each.rule == "withdrawn-evidence"]
    standing.withdraw(workspace, minutes, "Forged.")
    standing.correct(workspace, other, "Another sum.")
    (found,) = (each for each in lint.findings(workspace) if each.rule == "withdrawn-evidence")
    assert (found.claim, found.severity) == (claim_ids[0], lint.Severity.WARNING)
    assert "withdrawn: Forged." in found.message
    assert "corrected: Another sum." in found.message
    assert found.name in {each.name for each in signoff.unmet(workspace, found.article)}
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    (found,) = (each for each in lint.findings(workspace) if each.rule == "withdrawn-evidence")
    assert found.severity is lint.Severity.NOTE


def test_undo_and_letting_it_stand_again_make_them_fresh(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    rest_three_claims(workspace, claim_ids, minutes)
    standing.withdraw(workspace, minutes, "Forged.")
    history.undo(workspace)
    assert stale(workspace) == []
    assert evidence.get(workspace, minutes).stood is None
    history.redo(workspace)
    assert stale(workspace) == [1, 2]
    standing.reinstate(workspace, minutes, "It was genuine.")
    assert stale(workspace) == []
    with pytest.raises(WrongUse, match="Nothing is held against"):
        standing.reinstate(workspace, minutes, "again")
    assert verify(workspace).ok


def test_the_preview_names_everything_that_leans_on_it(
    workspace: Workspace, claim_ids: list[str], minutes: str, ben: Reviewer
) -> None:
    rest_three_claims(workspace, claim_ids, minutes)
    article = articles.all(workspace)[0]
    waived = {each.name: "later" for each in signoff.unmet(workspace, article.id)}
    signoff.sign(workspace, article.id, waived)
    workspace.reviewer = ben
    verdicts.give(workspace, [claim_ids[1]], Verdict.SOURCED)
    before = dump(workspace)
    found = standing.leaning(workspace, minutes)
    assert dump(workspace) == before
    assert [claim.number for claim in found.claims] == [1, 2, 3]
    assert found.articles == ((article.id, article.title),)
    assert [(each.article, each.reviewer) for each in found.signoffs] == [(article.id, "Ana Moreau")]
    assert found.colleagues == ("Ana Moreau", "Ben Okafor")
    assert found.verdicts == 3


def test_a_sign_off_holds_no_more(workspace: Workspace, claim_ids: list[str], minutes: str) -> None:
    links.link(workspace, claim_ids[0], minutes)
    verdicts.give(workspace, claim_ids, Verdict.UNVERIFIED)
    article = articles.all(workspace)[0].id
    signoff.sign(workspace, article, {each.name: "let be" for each in signoff.unmet(workspace, article)})
    assert [each.holds for each in signoff.of(workspace, article)] == [True]
    standing.withdraw(workspace, minutes, "Forged.")
    assert [each.holds for each in signoff.of(workspace, article)] == [False]
    assert not any(each.name.startswith("withdrawn") for each in signoff.unmet(workspace, article)), (
        "no verdict rested on it"
    )


def test_who_had_not_seen_it_is_stale_and_who_had_is_not(
    make: Make, workspace: Workspace, claim_ids: list[str], minutes: str, ana: Reviewer, ben: Reviewer
) -> None:
    """Ben works on without knowing; whichever file takes the other in, both say the same."""
    links.link(workspace, claim_ids[0], minutes)
    theirs = make("ben", ben, with_article=False)
    merge.merge(theirs, [workspace.path])
    standing.withdraw(workspace, minutes, "Forged.")
    verdicts.give(theirs, [claim_ids[0]], Verdict.SOURCED)
    merge.merge(theirs, [workspace.path])
    merge.merge(workspace, [theirs.path])
    assert stale(workspace) == stale(theirs) == [1]
    verdicts.give(theirs, [claim_ids[0]], Verdict.SOURCED, "By the register.")
    merge.merge(workspace, [theirs.path])
    assert stale(workspace) == stale(theirs) == []
    assert dump(workspace) == dump(theirs)


def test_two_who_differ_are_shown_both(
    make: Make, workspace: Workspace, claim_ids: list[str], minutes: str, ben: Reviewer
) -> None:
    links.link(workspace, claim_ids[0], minutes)
    verdicts.give(workspace, [claim_ids[0]], Verdict.SOURCED)
    standing.withdraw(workspace, minutes, "Forged.")
    theirs = make("ben", ben, with_article=False)
    merge.merge(theirs, [workspace.path])
    standing.reinstate(theirs, minutes, "It is genuine.")
    standing.correct(workspace, minutes, "The date was wrong.")
    merge.merge(workspace, [theirs.path])
    stood = evidence.get(workspace, minutes).stood
    assert stood is not None
    assert stood.standing == "corrected"
    assert {(each.reviewer, each.standing) for each in stood.said} == {
        ("Ana Moreau", "corrected"),
        ("Ben Okafor", ""),
    }
    assert stale(workspace) == [1]
    standing.reinstate(workspace, minutes, "We agree now.")
    agreed = evidence.get(workspace, minutes).stood
    assert agreed is None
    assert stale(workspace) == []


def test_the_record_in_its_place_is_linked_where_it_stood(
    workspace: Workspace, claim_ids: list[str], minutes: str
) -> None:
    new = keep(workspace, "the corrected minutes of the council")
    links.link(workspace, claim_ids[0], minutes, stance=Stance.REFUTES, quote="of the council", page="")
    links.link(workspace, claim_ids[1], minutes)
    links.link(workspace, claim_ids[1], new)
    before = links.all(workspace)
    changes = standing.replace(workspace, minutes, new, "They printed them again.", relink=True)
    assert evidence.get(workspace, minutes).stood.successor == new  # type: ignore[union-attr]
    linked = [link for link in links.of(workspace, claim_ids[0]) if link.evidence.id == new]
    assert changes.ids == (minutes, linked[0].id)
    with pytest.raises(WrongUse, match="its own place"):
        standing.replace(workspace, minutes, minutes, "no")
    history.undo(workspace)
    assert links.all(workspace) == before
    assert evidence.get(workspace, minutes).stood is None
    assert [(link.stance, link.quote, link.quote_check) for link in linked] == [
        (Stance.REFUTES, "of the council", "exact")
    ]
    with pytest.raises(WrongUse, match="needs a reason"):
        standing.withdraw(workspace, minutes, "  ")


def test_the_log_says_why_and_a_dump_comes_back(
    workspace: Workspace, claim_ids: list[str], minutes: str, tmp_path: Path
) -> None:
    links.link(workspace, claim_ids[0], minutes)
    standing.withdraw(workspace, minutes, "Gefälscht, 伪造 🛞")
    told = log.log(workspace)[-1]
    assert log.log(workspace, claim_ids[0])[-1] == told, "also beside the claim that leans on it"
    assert told not in log.log(workspace, claim_ids[1])
    assert (told.verb, told.subject, told.after) == ("withdrew the evidence", minutes, "Gefälscht, 伪造 🛞")
    data = dump(workspace)
    with load(data, tmp_path / "again.claims") as again:
        assert dump(again) == data
