"""Undo and redo: every action, through a restart, exactly back and exactly forth."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core import articles, claims, comments, evidence, history, links, settings, standing, verdicts
from workbench.core.errors import WrongUse
from workbench.core.model import ArticleDraft, ClaimFilter, EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store import foreign_shapes, undo_stack
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments, blind, merge, same_claim

DRAFT = ArticleDraft(
    text="One car in 3 is old.\n\nTwo \U0001f6a2 ferries sank. 三艘船沉没。\n\nNobody said a word about the 40 million.",
    source=b"source",
    media_type="text/plain",
    file_name="cars.txt",
    title="Cars",
)
SPANS = [(0, 20), (4, 12), (22, 39), (40, 46), (48, 87)]


def shown(workspace: Workspace) -> dict[str, Any]:
    """What a person sees, without the times, which undo does not turn back."""
    found: dict[str, Any] = {"articles": [(a.id, a.title, a.claims) for a in articles.all(workspace)]}
    found["claims"] = [
        (c.id, c.number, c.start, c.end, c.quote, c.restated, c.kind, c.speaker, c.verdict, c.evidence, c.comments,
         [(v.verdict, v.reason, v.stale) for v in c.verdicts])
        for c in claims.all(workspace)
    ]  # fmt: skip
    found["evidence"] = [
        (e.id, e.title, e.note, e.links, e.stood and e.stood.standing) for e in evidence.all(workspace)
    ]
    found["links"] = {
        claim: [(link.id, link.stance, link.quote) for link in linked]
        for claim, linked in links.all(workspace).items()
    }
    found["comments"] = [comments.of(workspace, c.id) for c in claims.all(workspace)]
    for name, what in (
        ("adjudication", "claim, verdict, reason"),
        ("assignment", "subject, assignee, name"),
        ("blind", "subject, reviewer, blind"),
        ("same_claim", "claim, other, kept"),
    ):
        found[name] = workspace.connection.execute(f"SELECT {what} FROM {name} ORDER BY 1, 2").fetchall()
    return found


def _pick(rows: list[Any], number: int) -> Any:
    return rows[number % len(rows)]


def _import(workspace: Workspace, _a: int, _b: int) -> None:
    articles.add(workspace, DRAFT)


def _claim(workspace: Workspace, a: int, _b: int) -> None:
    claims.add(workspace, articles.all(workspace)[0].text_id, *_pick(SPANS, a))


def _mark(workspace: Workspace, a: int, b: int) -> None:
    verdicts.give(workspace, _claims(workspace)[a % 3 :: 2], _pick(list(Verdict), b))


def _explain(workspace: Workspace, a: int, b: int) -> None:
    verdicts.explain(workspace, _pick(_claims(workspace), a), _pick(["", "seen", "not seen"], b))


def _edit(workspace: Workspace, a: int, b: int) -> None:
    restated, speaker = _pick(["", "It is so."], b), _pick(["", "Bo"], b // 2)
    claims.edit(workspace, _pick(_claims(workspace), a), restated=restated, speaker=speaker)


def _move(workspace: Workspace, a: int, b: int) -> None:
    claims.move(workspace, _pick(_claims(workspace), a), *_pick(SPANS, b))


def _remove(workspace: Workspace, a: int, _b: int) -> None:
    claims.remove(workspace, [_pick(_claims(workspace), a)])


def _remove_article(workspace: Workspace, _a: int, _b: int) -> None:
    articles.remove(workspace, articles.all(workspace)[0].id)


def _evidence(workspace: Workspace, a: int, _b: int) -> None:
    evidence.add(workspace, EvidenceDraft(bytes([a % 4]), "text/plain", f"{a % 4}.bin"))


def _note(workspace: Workspace, a: int, b: int) -> None:
    evidence.edit(workspace, _pick(evidence.all(workspace), a).id, note=_pick(["", "from the archive"], b))


def _link(workspace: Workspace, a: int, b: int) -> None:
    kept = _pick(evidence.all(workspace), b).id
    links.link(workspace, _pick(_claims(workspace), a), kept, stance=_pick(list(Stance), a), quote="x")


def _unlink(workspace: Workspace, a: int, _b: int) -> None:
    links.unlink(workspace, _pick(list(links.all(workspace).values()), a)[0].id)


def _comment(workspace: Workspace, a: int, b: int) -> None:
    comments.add(workspace, _pick(_claims(workspace), a), f"remark {b}")


def _remove_evidence(workspace: Workspace, a: int, _b: int) -> None:
    evidence.remove(workspace, _pick(evidence.all(workspace), a).id)


def _assign(workspace: Workspace, a: int, b: int) -> None:
    to, say = (
        assignments.find(workspace, _pick(["Zoe", "Kim"], a)),
        [assignments.assign, assignments.take_back],
    )
    _pick(say, b // 2)(workspace, to, text_ids=[_pick(articles.all(workspace), b).id])


def _blind(workspace: Workspace, a: int, b: int) -> None:
    blind.turn(workspace, a % 3 > 0, _pick(["", articles.all(workspace)[0].id], b), alone=b > 4)


def _keep_both(workspace: Workspace, a: int, b: int) -> None:
    two = {_pick(_claims(workspace), a), _pick(_claims(workspace), b)}
    if len(two) > 1:
        same_claim.keep_both(workspace, sorted(two), "they differ")


def _decide(workspace: Workspace, a: int, b: int) -> None:
    adjudicate.decide(workspace, _pick(_claims(workspace), a), _pick(list(Verdict)[:3], b), "so it is")


def _withdraw(workspace: Workspace, a: int, b: int) -> None:
    record = _pick(evidence.all(workspace), a)
    if record.stood is None:
        standing.withdraw(workspace, record.id, "retracted")


def _restore_point(workspace: Workspace, a: int, _b: int) -> None:
    history.restore_point(workspace, f"point {a}")


def _claims(workspace: Workspace) -> list[str]:
    return [claim.id for claim in claims.all(workspace)]


VERBS = [_import, _claim, _mark, _explain, _edit, _move, _remove, _remove_article, _evidence, _note, _link, _unlink,
         _comment, _remove_evidence, _assign, _blind, _keep_both, _decide, _withdraw, _restore_point]  # fmt: skip


def act(workspace: Workspace, verb: Callable[[Workspace, int, int], None], a: int, b: int) -> None:
    """One action out of two numbers; where there is nothing for it to work on, nothing is done."""
    with suppress(IndexError, ZeroDivisionError):
        verb(workspace, a, b)


actions = st.lists(
    st.tuples(st.sampled_from(VERBS), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=10
)


@given(actions, st.lists(st.booleans(), max_size=8))
def test_undo_goes_back_step_by_step_and_redo_forth(
    steps: list[tuple[Callable[[Workspace, int, int], None], int, int]], walk: list[bool]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "walk.claims"
        workspace = Workspace.create(path, settings.reviewer("Ana"))
        states = [shown(workspace)]
        for step in [(_import, 0, 0), *((_claim, number, 0) for number in range(3)), *steps]:
            head = history.head(workspace)
            act(workspace, *step)
            if history.head(workspace) != head and step[0] is not _restore_point:
                states.append(shown(workspace))
        at = len(states) - 1
        for forth in walk:
            workspace.close()
            workspace = Workspace.open(path, settings.reviewer("Ana"))
            if forth and at < len(states) - 1:
                history.redo(workspace)
                at += 1
            elif not forth and at > 0:
                history.undo(workspace)
                at -= 1
            assert shown(workspace) == states[at]
        assert verify(workspace).ok
        assert (history.undo_label(workspace) != "") is (at > 0)
        assert (history.redo_label(workspace) != "") is (at < len(states) - 1)
        workspace.close()


def test_a_new_action_ends_redo(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    history.undo(workspace)
    assert history.redo_label(workspace) == "Mark claim 1 as sourced"
    verdicts.give(workspace, claim_ids[1:2], Verdict.CONTESTED)
    assert history.redo_label(workspace) == ""
    with pytest.raises(WrongUse, match="nothing to redo"):
        history.redo(workspace)


def test_undo_is_each_reviewers_own(workspace: Workspace, ben: Reviewer, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    with Workspace.open(workspace.path, ben) as other:
        with pytest.raises(WrongUse, match="nothing to undo"):
            history.undo(other)
        verdicts.give(other, claim_ids[:1], Verdict.CONTESTED)
        history.undo(workspace)
        assert [(v.reviewer, v.verdict) for v in claims.get(other, claim_ids[0]).verdicts] == [
            ("Ben Okafor", "contested")
        ]


def test_undo_leaves_alone_what_somebody_changed_since(
    workspace: Workspace, ben: Reviewer, claim_ids: list[str]
) -> None:
    claims.edit(workspace, claim_ids[0], restated="Ana's wording")
    with Workspace.open(workspace.path, ben) as other:
        claims.edit(other, claim_ids[0], restated="Ben's wording")
        history.undo(workspace)
        assert claims.get(workspace, claim_ids[0]).restated == "Ben's wording"
        history.redo(workspace)
        assert claims.get(workspace, claim_ids[0]).restated == "Ben's wording", "redo does, too"
        history.undo(workspace)
        history.undo(other)
        assert claims.get(workspace, claim_ids[0]).restated == "Ana's wording"


def test_a_bulk_action_is_one_step(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids, Verdict.UNVERIFIED)
    assert claims.counts(workspace)["unverified"] == len(claim_ids)
    assert history.undo(workspace).label == f"Undo: Mark {len(claim_ids)} claims as unverified"
    assert claims.counts(workspace)["open"] == len(claim_ids)


def test_an_undone_verdict_is_pinned_to_its_old_words(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[1:2], Verdict.SOURCED)
    claim = claims.get(workspace, claim_ids[1])
    claims.move(workspace, claim.id, claim.start, claim.end - 1)
    assert claims.get(workspace, claim.id).verdicts[0].stale
    verdicts.give(workspace, [claim.id], Verdict.CONTESTED)
    assert not claims.get(workspace, claim.id).verdicts[0].stale
    history.undo(workspace)
    assert claims.get(workspace, claim.id).verdicts[0].stale
    history.undo(workspace)
    assert not claims.get(workspace, claim.id).verdicts[0].stale


def test_a_restore_point_needs_a_name_and_stands_in_the_log(workspace: Workspace) -> None:
    with pytest.raises(WrongUse):
        history.restore_point(workspace, "  ")
    history.restore_point(workspace, "before the lawyer")
    assert ("named a restore point", "before the lawyer") in [
        (e.verb, e.after) for e in history.log(workspace)
    ]
    assert history.undo_label(workspace).startswith("Import")


def test_the_next_steps_are_the_same_however_often_they_were_looked_up(
    make: Callable[..., Workspace], ana: Reviewer, ben: Reviewer
) -> None:
    workspace, other = make("looked", ana), make("other", ben)
    verdicts.give(other, [claims.all(other)[0].id], Verdict.CONTESTED)
    ids = [claim.id for claim in claims.all(workspace)]
    steps: list[Callable[[], object]] = [
        lambda: verdicts.give(workspace, ids[:1], Verdict.SOURCED),
        lambda: history.undo(workspace),
        lambda: history.redo(workspace),
        lambda: verdicts.give(workspace, ids[1:3], Verdict.CONTESTED),
        lambda: history.undo(workspace),
        lambda: history.restore_point(workspace, "lunch"),
        lambda: history.redo(workspace),
        lambda: merge.merge(workspace, [other.path]),
        lambda: history.undo(workspace),
        lambda: verdicts.give(workspace, ids[:1], Verdict.OPEN),
        lambda: history.undo(workspace),
        lambda: merge.merge(workspace, [other.path]),
        lambda: claims.remove(workspace, ids[1:2]),
        lambda: history.undo(workspace),
        lambda: history.redo(workspace),
    ]
    for step in steps:
        step()
        with Workspace.open(workspace.path, ana) as anew:
            assert undo_stack.read(workspace) == undo_stack.read(anew)


def test_the_log_of_a_claim_tells_its_story(workspace: Workspace, claim_ids: list[str]) -> None:
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED, "the register")
    kept = evidence.add(workspace, EvidenceDraft(b"x", "text/plain", "x.txt")).ids[0]
    links.link(workspace, claim_ids[0], kept)
    comments.add(workspace, claim_ids[0], "call again")
    verdicts.give(workspace, claim_ids[:1], Verdict.CONTESTED)
    verdicts.give(workspace, claim_ids[1:2], Verdict.CONTESTED)
    told = [(entry.verb, entry.before, entry.after) for entry in history.log(workspace, claim_ids[0])]
    assert told == [
        ("added the claim", "", "About 3,200 cars cross the bridge at Orrin each day"),
        ("gave the verdict", "open", "sourced: the register"),
        ("linked the evidence", "", f"supports: {kept}"),
        ("commented", "", "call again"),
        ("gave the verdict", "sourced: the register", "contested: the register"),
    ]


def test_the_head_moves_with_every_action(make: Callable[..., Workspace], ana: Reviewer) -> None:
    workspace = make("heads", ana)
    heads = {history.head(workspace)}
    for claim in claims.all(workspace, ClaimFilter()):
        verdicts.give(workspace, [claim.id], Verdict.SOURCED)
        heads.add(history.head(workspace))
    assert len(heads) == 6


@pytest.mark.parametrize("kind", history._CLEARED)
def test_what_undo_writes_where_there_was_nothing_is_taken_from_others_too(kind: EventKind) -> None:
    assert foreign_shapes.fits(history._CLEARED[kind], foreign_shapes.SHAPES[kind])
