"""Who is asked to look at what, how far they are, and how a name that nobody has becomes a person."""

from collections.abc import Callable

import pytest

from workbench.core import claims, history, settings, verdicts
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Reviewer, Verdict
from workbench.core.store.dump import dump, load
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import assignments, merge, progress


def told(workspace: Workspace) -> dict[str, tuple[int, int, int, int]]:
    return {each.name: (each.assigned, each.done, each.open, each.stale) for each in progress.all(workspace)}


def test_progress_counts_what_is_done_open_and_stale(
    workspace: Workspace, claim_ids: list[str], ana: Reviewer
) -> None:
    myself = assignments.find(workspace, "ana  moreau")
    assert (myself.id, myself.known) == (ana.id, True)
    changes = assignments.assign(workspace, myself, claim_ids[:3])
    assert changes.label == "Assign 3 claims to Ana Moreau"
    assert told(workspace) == {"Ana Moreau": (3, 0, 3, 0)}
    verdicts.give(workspace, claim_ids[1:4], Verdict.SOURCED)
    claims.move(workspace, claim_ids[1], 36, 60)
    assert told(workspace) == {"Ana Moreau": (3, 1, 1, 1)}
    assignments.take_back(workspace, myself, claim_ids[:1])
    assert told(workspace) == {"Ana Moreau": (2, 1, 0, 1)}
    history.undo(workspace)
    history.undo(workspace)  # the move
    assert told(workspace) == {"Ana Moreau": (3, 2, 1, 0)}
    history.redo(workspace)
    history.redo(workspace)
    assert told(workspace) == {"Ana Moreau": (2, 1, 0, 1)}


def test_an_article_is_all_its_claims_also_those_that_come_later(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    text_id = claims.get(workspace, claim_ids[0]).text_id
    ben = assignments.find(workspace, "Ben Okafor")
    assert not ben.known
    assert assignments.assign(workspace, ben, claim_ids[:1], [text_id]).label == (
        "Assign claims and articles to Ben Okafor"
    )
    assert told(workspace) == {"Ben Okafor": (5, 0, 5, 0)}
    claims.add(workspace, text_id, 0, 10)
    assert told(workspace) == {"Ben Okafor": (6, 0, 6, 0)}
    assert assignments.assign(workspace, ben, claim_ids[:1]).ids == (), "it was theirs already"
    with load(dump(workspace), workspace.path.with_name("loaded.claims")) as loaded:
        assert told(loaded) == told(workspace)
    assert verify(workspace).ok


def test_a_name_becomes_the_person_who_accepts_it(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> None:
    invited = assignments.find(workspace, "B. Okafor")
    assignments.assign(workspace, invited, claim_ids[:2])
    there = make("ben", ben, with_article=False)
    merge.merge(there, [workspace.path])
    verdicts.give(there, claim_ids[:1], Verdict.CONTESTED)
    assert told(there) == {"B. Okafor": (2, 0, 2, 0)}, "nobody guesses that Ben Okafor is B. Okafor"
    assignments.accept(there, invited.id)
    assert told(there) == {"Ben Okafor": (2, 1, 1, 0)}
    assert not assignments.accept(there, invited.id), "once is enough"
    merge.merge(workspace, [there.path])
    assert told(workspace) == {"Ben Okafor": (2, 1, 1, 0)}
    history.undo(there)
    assert told(there) == {"B. Okafor": (2, 0, 2, 0)}


def test_where_two_accept_a_name_both_count_and_neither_becomes_it(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> None:
    invited = assignments.find(workspace, "Okafor")
    assignments.assign(workspace, invited, claim_ids[:2])
    for name, reviewer, claim in (("ben", ben, 0), ("chi", settings.reviewer("Chi Okafor"), 1)):
        there = make(name, reviewer, with_article=False)
        merge.merge(there, [workspace.path])
        assignments.accept(there, invited.id)
        verdicts.give(there, [claim_ids[claim]], Verdict.SOURCED)
    merge.merge(workspace, [workspace.path.with_name("ben.claims"), workspace.path.with_name("chi.claims")])
    assert told(workspace) == {"Okafor": (2, 2, 0, 0)}
    assert [each.known for each in progress.all(workspace)] == [True], "both have been in the file"


def test_taken_back_here_and_given_there_it_stays(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer, ana: Reviewer
) -> None:
    assignments.assign(workspace, assignments.find(workspace, ana.name), claim_ids[:1])
    there = make("ben", ben, with_article=False)
    merge.merge(there, [workspace.path])
    chosen = assignments.find(there, ana.name)
    assignments.take_back(there, chosen, claim_ids[:1])
    assignments.assign(there, chosen, claim_ids[:1])
    assignments.take_back(workspace, chosen, claim_ids[:1])
    merge.merge(workspace, [there.path])
    merge.merge(there, [workspace.path])
    assert told(workspace) == told(there) == {ana.name: (1, 0, 1, 0)}
    assert dump(workspace) == dump(there)


def test_to_ask_somebody_does_not_bring_a_removed_claim_back(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace], ben: Reviewer
) -> None:
    there = make("ben", ben, with_article=False)
    merge.merge(there, [workspace.path])
    claims.remove(workspace, claim_ids[:1])
    assignments.assign(there, assignments.find(there, "Chi"), claim_ids[:1])
    merge.merge(workspace, [there.path])
    assert claim_ids[0] not in [claim.id for claim in claims.all(workspace)]
    assert told(workspace) == {}
    assert verify(workspace).ok


def test_what_cannot_be_assigned_is_refused(
    workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace]
) -> None:
    before = history.head(workspace)
    ben = assignments.find(workspace, "Ben \u202eOkafor")
    with pytest.raises(WrongUse, match="Name the claims"):
        assignments.assign(workspace, ben)
    with pytest.raises(WrongUse, match="Say to whom"):
        assignments.find(workspace, " \n")
    with pytest.raises(NotFound):
        assignments.assign(workspace, ben, ["0" * 32])
    assert history.head(workspace) == before
    other = make("other", Reviewer("ab" * 16, "Ana Moreau"), with_article=False)
    merge.merge(other, [workspace.path])
    history.restore_point(other, "here")
    with pytest.raises(WrongUse, match=r"2 persons .* Ana Moreau; give the id"):
        assignments.find(other, "Ana Moreau")
    assert assignments.find(other, "abababab").name == "Ana Moreau (ababab)", "told apart"
