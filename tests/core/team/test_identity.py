"""Two people under one name, one person with two laptops, somebody else's file: asked, and answered once."""

from collections.abc import Callable

import pytest

from workbench.core import claim_rows, history, log, signoff, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.dump import dump, load
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import agreement, assignments, disagreements, identity, merge, pack, progress

LAPTOP = Reviewer("a1" * 16, "Ana Moreau")
AT_HOME = Reviewer("b2" * 16, "Ana Moreau")
NAMESAKE = Reviewer("c3" * 16, "ana moreau")
SHORT = Reviewer("d4" * 16, "A. Moreau")

Make = Callable[..., Workspace]


@pytest.fixture
def here(make: Make) -> Workspace:
    return make("here.claims", LAPTOP)


@pytest.fixture
def home(make: Make) -> Workspace:
    return make("home.claims", AT_HOME)


@pytest.fixture
def ids(here: Workspace) -> list[str]:
    return [claim.id for claim in claim_rows.fetch(here, list(claim_rows.rows(here)))]


def asked(workspace: Workspace) -> list[tuple[str, str, str]]:
    return [(each.one.id, each.other.id, each.why) for each in identity.questions(workspace)]


def given(workspace: Workspace, claim: str) -> list[tuple[str, str, bool]]:
    return [
        (each.reviewer, str(each.verdict), each.conflict)
        for each in claim_rows.get(workspace, claim).verdicts
    ]


def test_one_name_is_asked_about_and_told_apart_until_it_is_answered(
    here: Workspace, home: Workspace, ids: list[str]
) -> None:
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    verdicts.give(home, ids[:2], Verdict.CONTESTED)
    assert asked(here) == []
    merge.merge(here, [home.path])
    assert asked(here) == [(LAPTOP.id, AT_HOME.id, "name")]
    one, other = identity.questions(here)[0].one, identity.questions(here)[0].other
    assert (one.verdicts, other.verdicts) == (1, 2)
    assert one.first <= one.last
    assert given(here, ids[0]) == [
        ("Ana Moreau (a1a1a1)", "sourced", False),
        ("Ana Moreau (b2b2b2)", "contested", False),
    ]
    assert [person.name for person in agreement.measure(here).reviewers] == [
        "Ana Moreau (a1a1a1)", "Ana Moreau (b2b2b2)",
    ]  # fmt: skip

    changes = identity.different_people(here, AT_HOME.id, LAPTOP.id)
    assert changes.label == "Say that Ana Moreau (a1a1a1) and Ana Moreau (b2b2b2) are different people"
    assert asked(here) == []
    assert len(given(here, ids[0])) == 2
    history.undo(here)
    assert asked(here) == [(LAPTOP.id, AT_HOME.id, "name")]
    history.redo(here)
    assert asked(here) == []
    with load(dump(here), here.path.with_name("loaded.claims")) as loaded:
        assert (dump(loaded), asked(loaded)) == (dump(here), [])


def test_an_answer_that_was_taken_back_is_merged_as_such(here: Workspace, home: Workspace) -> None:
    merge.merge(here, [home.path])
    identity.same_person(here, LAPTOP.id, AT_HOME.id)
    history.undo(here)
    merge.merge(home, [here.path])
    assert dump(home) == dump(here)
    assert asked(home) == asked(here) == [(LAPTOP.id, AT_HOME.id, "name")]


@pytest.mark.parametrize("later", ["taken back", "said"])
def test_an_answer_that_one_took_back_hides_none_of_another(
    here: Workspace, home: Workspace, later: str
) -> None:
    merge.merge(here, [home.path])
    merge.merge(home, [here.path])
    identity.same_person(here, LAPTOP.id, AT_HOME.id)
    if later == "said":
        history.undo(here)
    identity.same_person(home, LAPTOP.id, AT_HOME.id)
    if later == "taken back":
        history.undo(here)
    merge.merge(here, [home.path])
    assert asked(here) == []
    assert [each.name for each in identity.people(here)] == ["Ana Moreau"]


def test_one_person_counts_once_and_what_they_said_unseen_is_their_own_conflict(
    here: Workspace, home: Workspace, ids: list[str]
) -> None:
    verdicts.give(here, ids[:2], Verdict.SOURCED, "seen")
    verdicts.give(home, ids[:1], Verdict.CONTESTED)
    merge.merge(home, [here.path])
    verdicts.give(home, ids[1:2], Verdict.UNVERIFIED)  # knowing the other
    merge.merge(here, [home.path])
    assert agreement.measure(here).n == 2
    changes = identity.same_person(here, LAPTOP.id, AT_HOME.id)
    assert changes.touched["verdict"] == set(ids[:2])
    assert given(here, ids[1]) == [("Ana Moreau", "unverified", False)]
    assert claim_rows.get(here, ids[1]).verdict == "unverified"
    ((name, _, conflict),) = given(here, ids[0])
    assert (name, conflict) == ("Ana Moreau", True)
    (card,) = disagreements.all(here)
    assert (card.claim, {side.reviewer_id for side in card.sides}) == (ids[0], {LAPTOP.id})
    assert {str(side.verdict) for side in card.sides} == {"sourced", "contested"}
    assert agreement.measure(here).n == 0
    assert [person.ids for person in identity.people(here)] == [(LAPTOP.id, AT_HOME.id)]
    assert verify(here).ok

    verdicts.give(here, ids[:1], Verdict.SOURCED)
    assert given(here, ids[0]) == [("Ana Moreau", "sourced", False)], "said again, the conflict is over"
    assert disagreements.all(here) == []
    history.undo(here)
    history.undo(here)
    assert len(given(here, ids[1])) == 2, "two again, each with their own"
    assert {entry.after for entry in log.log(here, ids[1])} >= {"sourced: seen", "unverified"}


def test_a_merge_counts_a_verdict_of_two_ids_once(
    here: Workspace, home: Workspace, ids: list[str], make: Make
) -> None:
    verdicts.give(here, ids[:2], Verdict.SOURCED)
    verdicts.give(home, [ids[0], ids[2]], Verdict.SOURCED)
    merge.merge(home, [here.path])
    identity.same_person(home, LAPTOP.id, AT_HOME.id)
    lead = make("lead.claims", SHORT)
    for take in (merge.preview, merge.merge):
        (file,) = take(lead, [home.path]).files
        assert file.added["verdicts"] == 3
    assert [len(given(lead, claim)) for claim in ids[:3]] == [1, 1, 1]


def test_who_works_on_under_another_id_goes_on_with_their_own_verdicts(
    here: Workspace, home: Workspace, ids: list[str]
) -> None:
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    article = claim_rows.get(here, ids[0]).article
    signoff.sign(here, article, {each.name: "ok" for each in signoff.unmet(here, article)})
    assignments.assign(here, assignments.find(here, "Ana Moreau"), ids[:2])
    merge.merge(home, [here.path])
    verdicts.give(home, ids[4:], Verdict.SOURCED)
    identity.same_person(home, AT_HOME.id, LAPTOP.id)
    mine = verdicts.mine(home, ids[0])
    assert mine is not None
    assert mine.verdict is Verdict.SOURCED
    assert [each.is_mine for each in signoff.of(home, article)] == [True]
    assert assignments.find(home, "ana moreau").id == LAPTOP.id, "one person, so nothing to choose"
    assert [(each.assigned, each.done) for each in progress.all(home)] == [(2, 1)]
    assert assignments.is_accepted(home, LAPTOP.id)
    verdicts.give(home, ids[:2], Verdict.CONTESTED)
    assert given(home, ids[0]) == [("Ana Moreau", "contested", False)]
    history.undo(home)
    assert given(home, ids[0]) == [("Ana Moreau", "sourced", False)], (
        "undo goes back to what they said elsewhere"
    )
    assert [(each.assigned, each.done) for each in progress.all(home)] == [(2, 1)]


def test_joined_under_two_names_both_are_shown(here: Workspace, make: Make, ids: list[str]) -> None:
    short = make("short.claims", SHORT)
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    verdicts.give(short, ids[1:2], Verdict.SOURCED)
    merge.merge(here, [short.path])
    assert asked(here) == []
    identity.same_person(here, identity.find(here, "a. moreau"), identity.find(here, "a1a1a1"))
    assert given(here, ids[1]) == [("A. Moreau / Ana Moreau", "sourced", False)]
    assert given(here, ids[0])[0][0] == "A. Moreau / Ana Moreau"
    (both,) = identity.people(here)
    assert (both.id, both.verdicts) == (LAPTOP.id, 2)


@pytest.mark.parametrize("backwards", [False, True])
def test_what_does_not_fit_together_joins_nobody_and_is_asked_again(
    make: Make, here: Workspace, home: Workspace, ids: list[str], *, backwards: bool
) -> None:
    """One says that A is B and B is C, the other that A is not C."""
    third = make("third.claims", NAMESAKE)
    for workspace in (here, home, third):
        verdicts.give(workspace, ids[:1], Verdict.SOURCED)
    merge.merge(here, [home.path, third.path])
    merge.merge(third, [here.path])
    assert len(asked(here)) == 3
    identity.same_person(here, LAPTOP.id, AT_HOME.id)
    identity.same_person(here, AT_HOME.id, NAMESAKE.id)
    assert asked(here) == []
    assert len(given(here, ids[0])) == 1
    identity.different_people(third, LAPTOP.id, NAMESAKE.id)
    target = home
    others = [here.path, third.path]
    merge.merge(target, others[::-1] if backwards else others)
    assert [why for *_, why in asked(target)] == ["disputed"] * 3
    assert len(given(target, ids[0])) == 3
    assert verify(target).ok
    identity.different_people(target, NAMESAKE.id, AT_HOME.id)
    assert asked(target) == []
    assert [each[0] for each in given(target, ids[0])] == ["Ana Moreau (a1a1a1)", "ana moreau (c3c3c3)"]


def test_a_merge_that_joins_two_is_taken_back(here: Workspace, home: Workspace, ids: list[str]) -> None:
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    verdicts.give(home, ids[:1], Verdict.CONTESTED)
    merge.merge(home, [here.path])
    merge.merge(here, [home.path])
    before = dump(here)
    identity.same_person(home, LAPTOP.id, AT_HOME.id)
    merged = merge.merge(here, [home.path])
    assert merged.changes.touched["verdict"] == {ids[0]}
    assert len(given(here, ids[0])) == 1
    assert dump(here) == dump(home)
    merge.undo_last(here)
    assert dump(here) == before


def test_a_pack_for_one_of_the_ids_is_for_the_person(
    here: Workspace, home: Workspace, ids: list[str]
) -> None:
    verdicts.give(home, ids[:1], Verdict.CONTESTED, "my own")
    merge.merge(here, [home.path])
    verdicts.give(here, ids[1:2], Verdict.SOURCED)
    identity.same_person(here, LAPTOP.id, AT_HOME.id)
    assignments.assign(here, assignments.find(here, AT_HOME.id), ids[:2])
    out = here.path.with_name("pack.claims")
    pack.cut(here, out, assignments.find(here, "Ana Moreau"), blind=True)
    with Workspace.open(out, AT_HOME) as cut:
        assert given(cut, ids[0]) == [("Ana Moreau", "contested", False)]
        assert assignments.is_accepted(cut, pack.of(cut).assignee)  # pyright: ignore[reportOptionalMemberAccess]
        assert identity.owner(cut) is None


def test_somebody_elses_file_is_known_until_one_writes_in_it(here: Workspace, ids: list[str]) -> None:
    verdicts.give(here, ids[:1], Verdict.SOURCED)
    assert identity.owner(here) is None, "their own"
    with Workspace.open(here.path, SHORT) as opened:
        owner = identity.owner(opened)
        assert owner is not None
        assert (owner.name, owner.verdicts) == ("Ana Moreau", 1)
        verdicts.give(opened, ids[:1], Verdict.CONTESTED)
        assert identity.owner(opened) is None
    with Workspace.open(here.path, SHORT, read_only=True) as opened:
        assert identity.owner(opened) is None
    with Workspace.create(here.path.with_name("new.claims"), SHORT) as new:
        assert identity.owner(new) is None


def test_said_once_and_only_of_two_who_are_there(here: Workspace, home: Workspace, ids: list[str]) -> None:
    verdicts.give(home, ids[:1], Verdict.SOURCED)
    merge.merge(here, [home.path])
    assert identity.same_person(here, LAPTOP.id, AT_HOME.id).touched
    assert not identity.same_person(here, AT_HOME.id, LAPTOP.id).touched, "said before"
    with pytest.raises(WrongUse, match="one id"):
        identity.same_person(here, LAPTOP.id, LAPTOP.id)
    with pytest.raises(NotFound, match="Nobody"):
        identity.different_people(here, LAPTOP.id, "e5" * 16)
    with pytest.raises(NotFound):
        identity.find(here, "\u202e\u732b")
    with pytest.raises(WrongUse, match=r"a1a1a1a1, b2b2b2b2"):
        identity.find(here, "Ana Moreau")


def test_many_of_one_name_are_asked_about_a_hundred_at_a_time(make: Make, here: Workspace) -> None:
    for number in range(16):
        with Workspace.open(here.path, Reviewer(f"{number:032x}", "Ana Moreau")) as opened:
            history.restore_point(opened, "x")
    assert len(identity.questions(here)) == identity.MOST
