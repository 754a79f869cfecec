"""An article is closed with every requirement met or waived with a reason, and a later change shows."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import articles, claims, evidence, history, links, log, signoff, verdicts
from workbench.core.errors import ReadOnly, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.store import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge


def article(workspace: Workspace) -> str:
    return articles.all(workspace)[0].id


def names(workspace: Workspace) -> list[str]:
    return [each.name for each in signoff.unmet(workspace, article(workspace))]


def waive_all(workspace: Workspace) -> dict[str, str]:
    return dict.fromkeys(names(workspace), "the desk knows")


@pytest.fixture
def checked(workspace: Workspace) -> Workspace:
    """Every claim is sourced from a kept file that holds what is quoted; one sentence is left unread."""
    words = "3,200 cars, 40 million crowns"
    draft = EvidenceDraft(words.encode(), "text/plain", "count.txt", text=words)
    (record,) = evidence.add(workspace, draft).ids
    for claim in claims.all(workspace):
        links.link(workspace, claim.id, record, quote=words)
    verdicts.give(workspace, [claim.id for claim in claims.all(workspace)], Verdict.SOURCED)
    return workspace


def test_each_thing_that_is_missing_is_named(workspace: Workspace, ben: Reviewer) -> None:
    found = {each.name: each for each in signoff.unmet(workspace, article(workspace))}
    assert list(found) == ["open", "unread"]
    assert found["open"].what == "5 claims have no verdict yet (1, 2, 3, 4, 5)."
    assert set(found["open"].claims) == {claim.id for claim in claims.all(workspace)}
    first = claims.all(workspace)[0]
    verdicts.give(workspace, [first.id], Verdict.SOURCED)
    draft = EvidenceDraft(b"nothing", "text/plain", "n.txt", text="nothing of that kind")
    (record,) = evidence.add(workspace, draft).ids
    assert "no-evidence" in names(workspace)
    links.link(workspace, first.id, record, quote="3,200 cars")
    assert "no-evidence" not in names(workspace)
    assert "quote-missing" in names(workspace)
    claims.move(workspace, first.id, first.start, first.end - 9)
    assert "stale" in names(workspace)


def test_disagreement_and_a_reopened_decision_are_named(
    workspace: Workspace, make: Callable[..., Workspace], ben: Reviewer
) -> None:
    from workbench.core.team import adjudicate

    other = make("ben", ben)
    first = claims.all(workspace)[0].id
    verdicts.give(workspace, [first], Verdict.SOURCED)
    verdicts.give(other, [first], Verdict.CONTESTED)
    merge.merge(workspace, [other.path])
    assert "disagreed" in names(workspace)
    adjudicate.decide(workspace, first, Verdict.SOURCED, "The paper says so.")
    assert "disagreed" not in names(workspace)
    verdicts.give(other, [first], Verdict.UNVERIFIED)
    merge.merge(workspace, [other.path])
    assert "reopened" in names(workspace)


def test_nothing_is_signed_off_while_something_is_left_without_a_reason(checked: Workspace) -> None:
    before = dump.dump(checked)
    assert names(checked) == ["unread"]
    with pytest.raises(WrongUse, match="neither a claim nor marked"):
        signoff.sign(checked, article(checked))
    with pytest.raises(WrongUse, match="waive it with a reason"):
        signoff.sign(checked, article(checked), waived={"unread": "  "})
    assert dump.dump(checked) == before


def test_a_sign_off_keeps_who_what_and_why(checked: Workspace) -> None:
    signoff.sign(checked, article(checked), waived={"unread": "A headline."}, note="Read twice.")
    (given,) = signoff.of(checked, article(checked))
    assert (given.reviewer, given.note, given.holds, given.is_mine) == (
        "Ana Moreau",
        "Read twice.",
        True,
        True,
    )
    assert [(each.name, each.reason) for each in given.waived] == [("unread", "A headline.")]
    (entry,) = [each for each in log.log(checked) if each.verb == "signed off"]
    assert "Waived: A headline." in entry.after
    assert verify(checked).ok


@pytest.mark.parametrize("change", ["verdict", "link", "edges", "new claim", "reason"])
def test_a_sign_off_does_not_hold_after_a_change(checked: Workspace, change: str) -> None:
    signoff.sign(checked, article(checked), waived=waive_all(checked))
    claim = claims.all(checked)[0]
    match change:
        case "verdict":
            verdicts.give(checked, [claim.id], Verdict.CONTESTED)
        case "link":
            links.unlink(checked, links.of(checked, claim.id)[0].id)
        case "edges":
            claims.move(checked, claim.id, claim.start, claim.end - 9)
        case "new claim":
            claims.add(checked, claim.text_id, 4, 10)
        case _:
            verdicts.explain(checked, claim.id, "Another look.")
    assert [each.holds for each in signoff.of(checked, article(checked))] == [False]
    history.undo(checked)
    assert [each.holds for each in signoff.of(checked, article(checked))] == [True]


def test_it_is_taken_back_with_a_reason_and_undone_like_everything(checked: Workspace) -> None:
    here = article(checked)
    with pytest.raises(WrongUse, match="have not signed"):
        signoff.withdraw(checked, here, "oops")
    signoff.sign(checked, here, waived=waive_all(checked))
    history.undo(checked)
    assert signoff.of(checked, here) == []
    history.redo(checked)
    with pytest.raises(WrongUse, match="needs a reason"):
        signoff.withdraw(checked, here, " ")
    signoff.withdraw(checked, here, "A source called back.")
    assert signoff.of(checked, here) == []
    history.undo(checked)
    assert [each.waived for each in signoff.of(checked, here)] != [()]
    assert verify(checked).ok


def test_sign_offs_of_two_people_meet_in_a_merge(
    checked: Workspace, make: Callable[..., Workspace], ben: Reviewer, tmp_path: Path
) -> None:
    other = make("ben", ben)
    signoff.sign(other, article(other), waived=waive_all(other))
    signoff.sign(checked, article(checked), waived=waive_all(checked))
    merge.merge(checked, [other.path])
    merge.merge(other, [checked.path])
    given = signoff.of(checked, article(checked))
    assert {each.reviewer: each.holds for each in given} == {"Ana Moreau": True, "Ben Okafor": False}
    assert dump.dump(checked) == dump.dump(other)
    dump.load(dump.dump(checked), tmp_path / "again.claims")
    with Workspace.open(tmp_path / "again.claims", read_only=True) as again:
        assert [each.reviewer for each in signoff.of(again, article(again))] == [
            each.reviewer for each in given
        ]


@pytest.mark.parametrize("laptop_is_first", [True, False])
def test_what_one_person_took_back_elsewhere_does_not_hold_whichever_clock_is_ahead(
    checked: Workspace, ana: Reviewer, tmp_path: Path, laptop_is_first: bool
) -> None:
    here = article(checked)
    signoff.sign(checked, here, waived=waive_all(checked))
    shutil.copyfile(checked.path, tmp_path / "laptop.claims")
    with Workspace.open(tmp_path / "laptop.claims", ana) as laptop:
        if laptop_is_first:
            signoff.withdraw(laptop, here, "A source called back.")
        signoff.withdraw(checked, here, "A comma.")
        signoff.sign(checked, here, waived=waive_all(checked))
        if not laptop_is_first:
            signoff.withdraw(laptop, here, "A source called back.")
        merge.merge(laptop, [checked.path])
        assert signoff.of(laptop, here) == []
        assert not signoff.is_signed(laptop, here)
        merge.merge(checked, [laptop.path])
        assert dump.dump(checked) == dump.dump(laptop)
    signoff.sign(checked, here, waived=waive_all(checked))
    assert [each.holds for each in signoff.of(checked, here)] == [True]
    assert verify(checked).ok


def test_a_new_version_is_not_signed_off_and_a_reader_cannot_sign(checked: Workspace) -> None:
    from dataclasses import replace

    here = article(checked)
    signoff.sign(checked, here, waived=waive_all(checked))
    newer = replace(articles.as_draft(checked, articles.get(checked, here).text_id))
    articles.add(checked, replace(newer, text=newer.text + "\n\nMore."), version_of=here)
    assert signoff.of(checked, here) == []
    with Workspace.open(checked.path, read_only=True) as reader, pytest.raises(ReadOnly):
        signoff.sign(reader, here)
