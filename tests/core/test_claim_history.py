"""The history of one claim, and that it is found without reading the whole log."""

from time import process_time

from workbench.core import (
    articles,
    claim_history,
    claims,
    comments,
    evidence,
    history,
    links,
    log,
    redact,
    standing,
    verdicts,
)
from workbench.core.model import ArticleDraft, EvidenceDraft, Kind, Proposal, Reviewer, Stance, Verdict
from workbench.core.store import state
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate


def told(workspace: Workspace, claim_id: str) -> list[tuple[str, ...]]:
    return [
        (
            each.reviewer,
            each.what,
            each.before,
            each.after,
            each.reason,
            each.about,
            "gone" * each.gone,
            "undo" * each.undo,
        )
        for each in claim_history.of(workspace, claim_id)
    ]


def test_everything_is_told_newest_first(workspace: Workspace, claim_ids: list[str], ben: Reviewer) -> None:
    claim, other = claim_ids[1], claim_ids[2]
    verdicts.give(workspace, claim_ids[:3], Verdict.SOURCED, "the register")
    verdicts.give(workspace, [claim], Verdict.CONTESTED, "the plaque")
    claims.move_edge(workspace, claim, end=False, forward=True)
    claims.move_edge(workspace, claim, end=True, forward=False)
    claims.edit(workspace, claim, restated="The bridge was built in 1961.", speaker="the road office")
    kept = evidence.add(workspace, EvidenceDraft(b"x", "text/plain", "plaque.txt"), title="The plaque").ids[0]
    link = links.link(workspace, claim, kept, stance=Stance.REFUTES).ids[0]
    links.unlink(workspace, link)
    history.undo(workspace)
    comments.add(workspace, claim, "Look at the plaque.")
    claims.remove(workspace, [claim])
    history.undo(workspace)
    comments.add(workspace, other, "Not about this one.")
    with Workspace.open(workspace.path, ben) as his:
        verdicts.give(his, [claim], Verdict.UNVERIFIED)
        adjudicate.decide(his, claim, Verdict.CONTESTED, "The plaque says so.")
    assert told(workspace, claim) == [
        ("Ben Okafor", "decision", "", "contested", "The plaque says so.", "", "", ""),
        ("Ben Okafor", "verdict", "", "unverified", "", "", "", ""),
        ("Ana Moreau", "restored", "", "", "", "", "", "undo"),
        ("Ana Moreau", "removed", "", "", "", "", "", ""),
        ("Ana Moreau", "comment", "", "Look at the plaque.", "", "", "", ""),
        ("Ana Moreau", "link", "", "", "", "The plaque", "", "undo"),
        ("Ana Moreau", "link", "", "", "", "The plaque", "gone", ""),
        ("Ana Moreau", "link", "", "refutes", "", "The plaque", "", ""),
        ("Ana Moreau", "speaker", "", "the road office", "", "", "", ""),
        ("Ana Moreau", "wording", "", "The bridge was built in 1961.", "", "", "", ""),
        ("Ana Moreau", "edges", "was built in 1961.", "was built in 1961", "", "", "", ""),
        ("Ana Moreau", "edges", "It was built in 1961.", "was built in 1961.", "", "", "", ""),
        ("Ana Moreau", "verdict", "sourced", "contested", "the plaque", "", "", ""),
        ("Ana Moreau", "verdict", "", "sourced", "the register", "", "", ""),
        ("Ana Moreau", "proposed", "", "It was built in 1961.", "", "", "", ""),
    ]
    assert claim_history.of(workspace, claim)[12].reason_before == "the register"
    assert claim_history.of(workspace, "0" * 32) == []
    assert verify(workspace).ok


def test_an_undone_edit_falls_back_to_the_words_of_the_beginning(
    workspace: Workspace, claim_ids: list[str]
) -> None:
    claims.move_edge(workspace, claim_ids[1], end=False, forward=True)
    history.undo(workspace)
    newest = claim_history.of(workspace, claim_ids[1])[0]
    assert (newest.what, newest.before, newest.after, newest.undo) == (
        "edges", "was built in 1961.", "It was built in 1961.", True,
    )  # fmt: skip


def test_the_log_of_a_claim_is_the_log_without_the_others(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids, Verdict.SOURCED)
    verdicts.give(workspace, claim_ids[:2], Verdict.CONTESTED)
    comments.add(workspace, claim_ids[0], "Look.")
    expected = [each for each in log.log(workspace) if each.subject == claim_ids[0]]
    assert log.log(workspace, claim_ids[0]) == expected
    assert len(expected) == 4
    with workspace.transaction():
        state.rebuild(workspace.connection)
    assert log.log(workspace, claim_ids[0]) == expected, "also where all is derived at once"
    rows = workspace.connection.execute("SELECT count(*) FROM earlier").fetchone()[0]
    assert rows == 2, "only what was replaced is kept beside the registers"


def test_one_claim_among_many_is_found_by_its_index(workspace: Workspace) -> None:
    text = "The wall is 6 metres high. " * 600
    proposals = tuple(
        Proposal(at, at + 26, Kind.FACT, None, (), 0.5, (), "t 1") for at in range(0, 27 * 600, 27)
    )
    draft = ArticleDraft(text.strip(), b"x", "text/plain", "x.txt", title="Wall", proposals=proposals)
    articles.add(workspace, draft)
    known = claims.all(workspace)
    verdicts.give(workspace, [claim.id for claim in known], Verdict.SOURCED)
    history.undo(workspace)
    start = process_time()
    everything = log.log(workspace)
    whole = process_time() - start
    start = process_time()
    for claim in known[-20:]:
        assert len(claim_history.of(workspace, claim.id)) == 3
    assert (process_time() - start) / 20 < whole / 4
    assert len(everything) > 1800


def test_what_became_of_its_evidence_is_told_too(workspace: Workspace, claim_ids: list[str]) -> None:
    kept = evidence.add(workspace, EvidenceDraft(b"x", "text/plain", "plaque.txt"), title="The plaque").ids[0]
    links.link(workspace, claim_ids[1], kept, stance=Stance.SUPPORTS)
    standing.withdraw(workspace, kept, "It was a copy.")
    history.undo(workspace)
    redact.redact(workspace, kept, "A name is on it.")
    assert [each[1:] for each in told(workspace, claim_ids[1])][:3] == [
        ("redacted", "", "", "A name is on it.", "The plaque", "", ""),
        ("standing", "", "", "", "The plaque", "", "undo"),
        ("standing", "", "withdrawn", "It was a copy.", "The plaque", "", ""),
    ]
    assert "standing" not in {each[1] for each in told(workspace, claim_ids[2])}
