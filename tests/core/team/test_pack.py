"""A work pack holds what its reviewer needs and not a byte more, and comes back without a trace but their work."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.core import claims, comments, evidence, history, links, redact, search, standing, verdicts
from workbench.core.errors import Damaged, FileProblem, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.store import state
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments, merge, pack, progress

OTHER = (
    "xqOtherReason",
    "xqOtherComment",
    "xqOtherNote",
    "xqOtherKept",
    "xqOtherTitle",
    "xqOtherQuote",
    "xqOtherDecision",
)
"""What stands about claims that are not in the pack."""
FOUND = ("xqAnaReason", "xqAnaComment", "xqAnaDecision", "xqChiReason")
"""What others found about a claim that is in it."""


def record(workspace: Workspace, words: str, title: str) -> str:
    draft = EvidenceDraft(words.encode(), "text/plain", "kept.txt", text=words, title=title)
    return evidence.add(workspace, draft).ids[0]


@pytest.fixture
def lead(workspace: Workspace, claim_ids: list[str], make: Callable[..., Workspace]) -> Workspace:
    """Ana's file with work of two people on two claims, the first of which is assigned to Ben with another."""
    ours, other = (
        record(workspace, "xqOurs 3,200 cars", "xqOursTitle"),
        record(workspace, "xqOtherKept", "xqOtherTitle"),
    )
    links.link(workspace, claim_ids[0], ours, quote="xqOurs 3,200 cars", note="xqOursNote")
    links.link(workspace, claim_ids[1], other, quote="xqOtherQuote", note="xqOtherNote")
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "xqAnaReason")
    verdicts.give(workspace, claim_ids[1:2], Verdict.SOURCED, "xqOtherReason")
    comments.add(workspace, claim_ids[0], "xqAnaComment")
    comments.add(workspace, claim_ids[1], "xqOtherComment")
    with make("chi", Reviewer("c1" * 16, "Chi Adeyemi"), with_article=False) as chi:
        merge.merge(chi, [workspace.path])
        verdicts.give(chi, claim_ids[:1], Verdict.UNVERIFIED, "xqChiReason")
        verdicts.give(chi, claim_ids[1:2], Verdict.UNVERIFIED, "xqOtherReason of Chi")
    merge.merge(workspace, [chi.path])
    adjudicate.decide(workspace, claim_ids[0], Verdict.SOURCED, "xqAnaDecision")
    adjudicate.decide(workspace, claim_ids[1], Verdict.SOURCED, "xqOtherDecision")
    assignments.assign(workspace, assignments.find(workspace, "B. Okafor"), [claim_ids[0], claim_ids[2]])
    return workspace


@pytest.fixture
def cut(lead: Workspace, ben: Reviewer, tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    """Cuts Ben's pack and opens it for him, on what counts as a place of its own."""
    opened: list[Workspace] = []

    def cut_one(name: str = "pack.claims", *, blind: bool = False) -> Workspace:
        out = tmp_path / name
        assert pack.cut(lead, out, assignments.find(lead, "B. Okafor"), blind=blind) == pack.Cut(2, 1, 1)
        opened.append(Workspace.open(out, ben))
        return opened[-1]

    yield cut_one
    for each in opened:
        each.close()


def titled(workspace: Workspace, title: str) -> str:
    """The record of this title. Which of two comes first hangs on whether a second passed between them."""
    return next(each.id for each in evidence.all(workspace) if each.title == title)


def holds(path: Path, words: tuple[str, ...]) -> set[str]:
    data = path.read_bytes()
    return {each for each in words if each.encode() in data or each.encode("utf-16-le") in data}


@pytest.mark.parametrize("blind", [False, True])
def test_a_pack_holds_nothing_of_what_was_not_assigned(
    lead: Workspace, cut: Callable[..., Workspace], claim_ids: list[str], blind: bool
) -> None:
    there = cut(blind=blind)
    assert holds(lead.path, (*OTHER, *FOUND)) == {*OTHER, *FOUND}, "the words can be found where they are"
    assert [claim.id for claim in claims.all(there)] == [claim_ids[0], claim_ids[2]]
    assert [link.evidence.title for link in links.of(there, claim_ids[0])] == ["xqOursTitle"]
    assert len(evidence.all(there)) == 1
    assert search.passages(there, "3,200 cars"), "the kept text is there, and found"
    assert verify(there).ok
    assert history.head(there) == history.head(lead), "the chains are the same"
    first = claims.get(there, claim_ids[0])
    assert (first.verdict, len(first.verdicts)) == (("open", 0) if blind else ("sourced", 2))
    told = " ".join(f"{entry.verb} {entry.after} {entry.reviewer}" for entry in history.log(there))
    assert "redacted" not in told
    assert ("Chi Adeyemi" in told) is not blind
    there.close()
    assert holds(there.path, OTHER) == set()
    assert holds(there.path, FOUND) == (set() if blind else set(FOUND))


def test_it_comes_back_with_the_reviewer_s_work_and_nothing_else(
    lead: Workspace, cut: Callable[..., Workspace], claim_ids: list[str], ben: Reviewer
) -> None:
    there = cut(blind=True)
    before = dump(lead)
    assignments.accept(there, assignments.find(lead, "B. Okafor").id)
    verdicts.give(there, claim_ids[2:3], Verdict.CONTESTED, "No ferry man was asked.")
    verdicts.give(there, claim_ids[:1], Verdict.UNVERIFIED)
    history.undo(there)
    links.link(there, claim_ids[2], record(there, "a letter of the ferry men", "Letter"))
    verdicts.give(there, claim_ids[:1], Verdict.CONTESTED, "The count is from 2019.")
    assert verify(there).ok
    # Meanwhile the lead goes on.
    verdicts.give(lead, claim_ids[3:4], Verdict.SOURCED, "xqLater")
    standing.withdraw(lead, titled(lead, "xqOtherTitle"), "A forgery.")
    hashes = "SELECT h, body FROM event WHERE body IS NOT NULL ORDER BY h"
    ours = set(lead.connection.execute(hashes).fetchall())

    merged = merge.merge(lead, [there.path])
    (file,) = merged.files
    assert file.added == {"articles": 0, "claims": 0, "verdicts": 2, "evidence": 1, "links": 1, "comments": 0}
    now = set(lead.connection.execute(hashes).fetchall())
    assert ours < now, "nothing of the lead's log was lost or changed"
    persons = lead.connection.execute(
        "SELECT DISTINCT lower(hex(s.person)) FROM import_log i JOIN seat s ON s.rid = i.lo >> 32 "
        "WHERE i.merge = (SELECT max(merge) FROM import_log)"
    ).fetchall()
    assert persons == [(ben.id,)]
    assert [(each.name, each.done, each.open) for each in progress.all(lead)] == [("Ben Okafor", 2, 0)]
    first = claims.get(lead, claim_ids[0])
    assert first.decision is not None
    assert first.decision.state == "unseen", "he did not know the decision, so it is no objection"
    assert verify(lead).ok
    assert not merge.merge(lead, [there.path]).changes
    merge.undo_last(lead)
    history.undo(lead)
    history.undo(lead)
    assert claims.get(lead, claim_ids[3]).verdict == "open"
    assert before


def test_nobody_hides_or_makes_anew_what_they_do_not_see(
    lead: Workspace, cut: Callable[..., Workspace], claim_ids: list[str]
) -> None:
    there = cut(blind=True)
    hidden = claims.get(lead, claim_ids[1])
    with pytest.raises(WrongUse, match="holds that already"):
        claims.add(there, hidden.text_id, hidden.start, hidden.end)
    with pytest.raises(WrongUse, match="cannot be removed"):
        claims.remove(there, claim_ids[:1])
    with pytest.raises(WrongUse, match="cannot be removed"):
        links.unlink(there, links.of(there, claim_ids[0])[0].id)
    mine = claims.add(there, hidden.text_id, 0, 10).ids
    claims.remove(there, mine)
    history.undo(there)
    verdicts.give(there, mine, Verdict.NOT_A_CLAIM)
    merge.merge(lead, [there.path])
    assert {claim.id for claim in claims.all(lead)} == {*claim_ids, *mine}
    assert verify(lead).ok


def test_a_pack_takes_no_merge_and_no_other_file_takes_a_pack(
    lead: Workspace,
    cut: Callable[..., Workspace],
    claim_ids: list[str],
    make: Callable[..., Workspace],
    ben: Reviewer,
) -> None:
    there = cut()
    verdicts.give(there, claim_ids[:1], Verdict.SOURCED)
    head = history.head(there)
    with pytest.raises(WrongUse, match="is a work pack"):
        merge.merge(there, [lead.path])
    with pytest.raises(WrongUse, match="dump the file that it was cut from"):
        dump(there)
    with pytest.raises(WrongUse, match="cut from the whole file"):
        pack.cut(there, there.path.with_name("again.claims"), assignments.find(lead, "B. Okafor"))
    assert history.head(there) == head
    stranger = make("stranger", ben, with_article=False)
    before = dump(stranger)
    with pytest.raises(WrongUse, match=r"“pack.claims” does not belong here.*cut from"):
        merge.merge(stranger, [there.path])
    assert dump(stranger) == before
    merge.merge(stranger, [lead.path])
    merge.merge(stranger, [there.path])
    merge.merge(lead, [there.path])
    assert dump(stranger) == dump(lead), "a file that holds what was withheld takes it as the lead's does"
    there.connection.execute("UPDATE local SET value = 'all' WHERE key = 'withheld'")
    with pytest.raises(Damaged, match="cannot have written"):
        merge.merge(lead, [there.path])
    letters = json.dumps({"assignee": ["a"] * 32, "name": "Ben", "blind": True})
    for mark in ("[]", '{"assignee": "../x", "name": "Ben", "blind": true}', "{}", 7, letters):
        there.connection.execute("UPDATE local SET value = ? WHERE key = 'pack'", (mark,))
        with pytest.raises(Damaged, match="does not say for whom"):
            verdicts.give(there, claim_ids[:1], Verdict.CONTESTED)


def test_what_cannot_be_cut_is_refused(lead: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "pack.claims"
    with pytest.raises(WrongUse, match="Nothing is assigned to Dana"):
        pack.cut(lead, out, assignments.find(lead, "Dana"))
    assert not out.exists()
    out.write_bytes(b"mine")
    with pytest.raises(FileProblem, match="exists already"):
        pack.cut(lead, out, assignments.find(lead, "B. Okafor"))
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(("fields", "quotes"), [(True, False), (False, True)])
def test_words_that_came_with_a_pack_are_not_redacted_in_it(
    cut: Callable[..., Workspace], lead: Workspace, fields: bool, quotes: bool
) -> None:
    """They would count as withheld, and the record with them."""
    path = cut().path
    with Workspace.open(path, lead.reviewer) as anas:
        (came,) = evidence.all(anas)
        before = history.head(anas)
        with pytest.raises(WrongUse, match="came with a work pack cannot be removed"):
            redact.redact(anas, came.id, "in danger", fields=fields, quotes=quotes)
        assert history.head(anas) == before
        redact.redact(anas, came.id, "in danger")
        own = record(anas, "xqOwn", "xqOwnTitle")
        redact.redact(anas, own, "in danger too", fields=fields, quotes=True)
        assert verify(anas).ok, verify(anas)
        with anas.transaction():
            state.rebuild(anas.connection)
        assert {each.id for each in evidence.all(anas)} == {came.id, own}
