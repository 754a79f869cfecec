"""The history of one claim, and that it is found without reading the whole log."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
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
    versions,
)
from workbench.core.model import ArticleDraft, EvidenceDraft, Kind, Proposal, Reviewer, Stance, Verdict
from workbench.core.store import state
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments, merge, same_claim, wording


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


def test_what_two_said_of_words_that_both_marked_is_told_and_that_both_stand(
    workspace: Workspace, ben: Reviewer, make: Callable[..., Workspace]
) -> None:
    text_id = articles.all(workspace)[0].text_id
    claim = claims.add(workspace, text_id, 4, 33, restated="The bridge will close.", kind="event").ids[0]
    there = make("ben", ben)
    claims.add(there, text_id, 4, 33, restated="It closes in 2026.", speaker="Dag Holm", kind="forecast")
    claims.edit(there, claim, speaker="D. Holm")
    merge.merge(workspace, [there.path])
    happened = {
        (each.reviewer, each.what, each.before, each.after, each.beside)
        for each in claim_history.of(workspace, claim)
    }
    marked = "bridge at Orrin closes in May"
    assert happened == {
        ("Ana Moreau", "added", "", marked, False),
        ("Ana Moreau", "wording", "", "The bridge will close.", True),
        ("Ana Moreau", "kind", "", "event", True),
        ("Ben Okafor", "added", "", marked, False),
        ("Ben Okafor", "wording", "", "It closes in 2026.", True),
        ("Ben Okafor", "kind", "", "forecast", True),
        ("Ben Okafor", "speaker", "", "Dag Holm", False),
        ("Ben Okafor", "speaker", "Dag Holm", "D. Holm", False),
    }
    wording.take(workspace, claim, "wording", ben.id, "It names the year.")
    newest, *_rest = claim_history.of(workspace, claim)
    assert (newest.what, newest.after, newest.reason) == (
        "wording", "It closes in 2026.", "It names the year.",
    )  # fmt: skip
    assert [each.after for each in claim_history.of(workspace, claim) if each.beside] == ["forecast", "event"]
    told_of = {entry.after for entry in log.log(workspace, claim)}
    assert f"{marked}; restated: It closes in 2026.; speaker: Dag Holm" in told_of
    assert "It closes in 2026.: It names the year." in told_of


def test_verdicts_of_one_person_and_decisions_of_two_that_did_not_know_each_other(
    workspace: Workspace, claim_ids: list[str], ana: Reviewer, ben: Reviewer, tmp_path: Path
) -> None:
    claim = claim_ids[0]
    copies = [Path(shutil.copy(workspace.path, tmp_path / f"{name}.claims")) for name in ("laptop", "ben")]
    verdicts.give(workspace, [claim], Verdict.SOURCED)
    adjudicate.decide(workspace, claim, Verdict.SOURCED, "The count.")
    for path, reviewer in zip(copies, (ana, ben), strict=True):
        with Workspace.open(path, reviewer) as copy:
            if reviewer == ana:
                verdicts.give(copy, [claim], Verdict.CONTESTED)
            else:
                adjudicate.decide(copy, claim, Verdict.CONTESTED, "Another count.")
    merge.merge(workspace, copies)
    beside = [
        (each.reviewer, each.what, each.after) for each in claim_history.of(workspace, claim) if each.beside
    ]
    assert sorted(beside) == [
        ("Ana Moreau", "decision", "sourced"),
        ("Ana Moreau", "verdict", "contested"),
        ("Ana Moreau", "verdict", "sourced"),
        ("Ben Okafor", "decision", "contested"),
    ]
    adjudicate.decide(workspace, claim, Verdict.SOURCED, "Both seen.")
    assert {each.what for each in claim_history.of(workspace, claim) if each.beside} == {"verdict"}


def test_what_was_decided_of_two_claims_and_who_was_asked_is_told(
    workspace: Workspace, claim_ids: list[str], ben: Reviewer
) -> None:
    text_id = articles.all(workspace)[0].text_id
    long, short = (claims.add(workspace, text_id, start, 33).ids[0] for start in (0, 4))
    same_claim.keep_both(workspace, [long, short], "Two questions.")
    history.undo(workspace)
    same_claim.keep_one(workspace, long, [short], "One question.")
    decided = [
        (each.after, each.about, each.reason)
        for each in claim_history.of(workspace, short)
        if each.what == "same"
    ]
    whole = "The bridge at Orrin closes in May"
    assert decided == [
        ("other", whole, "One question."), ("", whole, ""), ("both", whole, "Two questions."),
    ]  # fmt: skip
    kept = [each.after for each in claim_history.of(workspace, long) if each.what == "same"]
    assert kept == ["this", "", "both"]
    assignments.assign(workspace, assignments.find(workspace, ben.name), claim_ids[:1])
    history.undo(workspace)
    asked = [
        (each.about, each.gone)
        for each in claim_history.of(workspace, claim_ids[0])
        if each.what == "assigned"
    ]
    assert asked == [("Ben Okafor", True), ("Ben Okafor", False)]
    for claim in (long, short, *claim_ids):
        assert "other" not in {each.what for each in claim_history.of(workspace, claim)}


def test_where_a_claim_went_in_a_newer_version_is_told(
    workspace: Workspace, claim_ids: list[str], draft: ArticleDraft
) -> None:
    text = draft.text.replace("1961", "1962").replace("40 million", "41 million")
    newer = replace(draft, text=text, source=text.encode(), proposals=())
    articles.add(workspace, newer, version_of=articles.all(workspace)[0].id)
    article = articles.all(workspace)[0]
    start = text.index("It was built in 1962.")
    versions.place(workspace, claim_ids[1], start, start + 21)
    versions.dismiss(workspace, [claim_ids[4]])
    history.undo(workspace)
    assert told(workspace, claim_ids[1])[0][1:4] == ("placed", "", "It was built in 1962.")
    assert [(*each[1:4], each[7]) for each in told(workspace, claim_ids[4])[:2]] == [
        ("placed", "", "", "undo"), ("dismissed", "", "", ""),
    ]  # fmt: skip
    assert article.versions == 2
