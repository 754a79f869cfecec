"""One open file: actions, selection, walking, undo, other programs' changes, a second window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.core import articles, claims, drafts, settings, verdicts
from workbench.core.changes import Changes
from workbench.core.errors import FileProblem, NotOurs, UserError, WrongUse
from workbench.core.model import ClaimFilter, Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import assignments
from workbench.gui.session import Session

TEXT = "\n\n".join(f"The harbour of town {n} cost {n + 10} million crowns in 2025." for n in range(1, 9))


@pytest.fixture
def session(reviewer: str) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


@pytest.fixture
def filled(session: Session, tmp_path: Path) -> Session:
    """A file with one article of eight claims, the first of them selected."""
    assert session.create(tmp_path / "towns.claims")
    added = session.do(articles.add, drafts.from_text(TEXT))
    assert added is not None
    session.select_article(added.ids[0])
    return session


def shown(session: Session) -> list[str]:
    assert session.workspace is not None
    return [claim.id for claim in claims.fetch(session.workspace, session.rows())]


def verdict_of(session: Session, claim: str) -> str:
    assert session.workspace is not None
    return claims.get(session.workspace, claim).verdict


def test_the_first_claim_is_selected_and_j_k_walk(filled: Session) -> None:
    ids = shown(filled)
    assert len(ids) == 8
    assert filled.claim == ids[0]
    filled.next_claim(1)
    assert filled.claim == ids[1]
    filled.next_claim(-1)
    filled.next_claim(-1)
    assert filled.claim == ids[0], "the first claim has none before it"


def test_a_claim_that_another_program_took_away_is_passed_over(filled: Session) -> None:
    ids = shown(filled)
    assert filled.path is not None
    with Workspace.open(filled.path, settings.reviewer("Ben")) as elsewhere:
        claims.remove(elsewhere, [ids[1]])
    filled.next_claim(1)  # nobody has told the window yet
    assert filled.claim == ids[2]
    filled.next_claim(-1)
    assert filled.claim == ids[0]


def test_a_verdict_goes_on_to_the_next_open_claim(filled: Session) -> None:
    ids = shown(filled)
    filled.mark(Verdict.SOURCED)
    assert verdict_of(filled, ids[0]) == Verdict.SOURCED
    assert filled.claim == ids[1]
    filled.select_claim(ids[7])
    filled.mark(Verdict.CONTESTED)
    assert filled.claim == ids[1], "after the last one it goes round"


def test_the_next_claim_is_there_when_the_verdict_is_told(filled: Session) -> None:
    ids, told = shown(filled), []
    filled.changed.connect(lambda changes: told.append((changes.ids, filled.claim)))
    filled.mark(Verdict.SOURCED)
    assert told == [((ids[0],), ids[1])], "the panel of the claim that is left is not drawn once more"


def test_advancing_is_a_setting_and_clearing_stays(filled: Session) -> None:
    ids = shown(filled)
    settings.change(advance=False)
    filled.mark(Verdict.SOURCED)
    assert filled.claim == ids[0]
    settings.change(advance=True)
    filled.mark(Verdict.OPEN)
    assert filled.claim == ids[0]
    assert verdict_of(filled, ids[0]) == Verdict.OPEN


def test_marking_under_a_filter_goes_to_the_row_that_takes_its_place(filled: Session) -> None:
    ids = shown(filled)
    filled.set_filter(ClaimFilter(standing=(Verdict.OPEN,)))
    filled.select_claim(ids[2])
    filled.mark(Verdict.UNVERIFIED)
    assert filled.claim == ids[3]
    assert shown(filled) == ids[:2] + ids[3:]


def test_next_open_skips_and_goes_both_ways(filled: Session) -> None:
    ids = shown(filled)
    filled.do(verdicts.give, ids[1:7], Verdict.SOURCED)
    filled.next_open(1)
    assert filled.claim == ids[7]
    filled.next_open(-1)
    assert filled.claim == ids[0]
    filled.next_open(-1)
    assert filled.claim == ids[7]


def test_next_open_finds_far_rows_without_reading_all(session: Session, tmp_path: Path) -> None:
    assert session.create(tmp_path / "long.claims")
    text = "\n\n".join(f"Town {n} has {n} bridges." for n in range(1, 901))
    added = session.do(articles.add, drafts.from_text(text))
    assert added is not None
    session.select_article(added.ids[0])
    ids = shown(session)
    assert len(ids) == 900
    session.do(verdicts.give, [*ids[:899]], Verdict.SOURCED)
    session.next_open(1)
    assert session.claim == ids[899]
    session.do(verdicts.give, (ids[899],), Verdict.SOURCED)
    session.do(verdicts.give, (ids[5],), Verdict.OPEN)
    session.next_open(1)
    assert session.claim == ids[5]
    session.do(verdicts.give, (ids[5],), Verdict.SOURCED)
    said: list[str] = []
    session.message.connect(said.append)
    session.next_open(1)
    assert session.claim == ids[5]
    assert "open" in said[-1]


def test_many_selected_claims_are_marked_in_one_step(filled: Session) -> None:
    ids = shown(filled)
    filled.set_selection(tuple(ids[2:5]))
    filled.mark(Verdict.NOT_A_CLAIM)
    assert [verdict_of(filled, claim) for claim in ids[2:5]] == [Verdict.NOT_A_CLAIM] * 3
    filled.undo()
    assert [verdict_of(filled, claim) for claim in ids[2:5]] == [Verdict.OPEN] * 3
    filled.redo()
    assert verdict_of(filled, ids[4]) == Verdict.NOT_A_CLAIM


def test_a_problem_is_told_and_changes_nothing(filled: Session) -> None:
    problems: list[UserError] = []
    changes: list[Changes] = []
    filled.problem.connect(problems.append)
    filled.changed.connect(changes.append)
    for _step in range(20):
        filled.undo()
    assert isinstance(problems[-1], WrongUse)
    changes.clear()
    assert filled.do(claims.add, "0" * 32, 0, 5) is None
    assert not changes


def test_undo_and_redo_go_to_the_claim_that_they_change(filled: Session) -> None:
    first, ids = filled.article, shown(filled)
    filled.select_claim(ids[2])
    filled.mark(Verdict.CONTESTED)
    filled.next_claim(3)
    filled.undo()
    assert filled.claim == ids[2]
    filled.redo()
    other = filled.do(
        articles.add, drafts.from_text("The mill took 12 million crowns. It burnt on 3 May 2025.\n")
    )
    assert other is not None
    filled.select_article(other.ids[0])
    elsewhere = filled.claim
    filled.do(verdicts.explain, ids[4], "Asked.")
    assert (filled.article, filled.claim) == (other.ids[0], elsewhere), "only undo and redo go there"
    filled.undo()
    assert (filled.article, filled.claim) == (first, ids[4])
    filled.redo()
    filled.set_selection(tuple(ids[3:6]))
    filled.undo()
    assert filled.selection == tuple(ids[3:6]), "it is among those selected"


def test_undo_shows_no_claim_that_the_filter_hides(filled: Session) -> None:
    ids = shown(filled)
    filled.select_claim(ids[2])
    filled.mark(Verdict.SOURCED)
    filled.set_filter(replace(filled.filter, standing=(Verdict.SOURCED,)))
    filled.select_claim(ids[2])
    filled.do(verdicts.explain, ids[5], "Asked.")
    filled.undo()
    assert filled.claim == ids[2]


def test_undoing_the_import_leaves_an_empty_file(filled: Session) -> None:
    filled.undo()
    assert filled.article == ""
    assert filled.claim == ""
    filled.redo()
    assert filled.workspace is not None
    assert len(articles.all(filled.workspace)) == 1
    assert filled.article


def test_a_second_window_only_reads_and_says_so(filled: Session, tmp_path: Path) -> None:
    second = Session()
    assert second.open(tmp_path / "towns.claims")
    assert second.read_only
    assert "Another window" in second.why_read_only
    problems: list[UserError] = []
    second.problem.connect(problems.append)
    second.mark(Verdict.SOURCED)
    assert len(problems) == 1
    second.close()
    filled.close()
    third = Session()
    assert third.open(tmp_path / "towns.claims")
    assert not third.read_only
    third.close()


@pytest.mark.skipif(not hasattr(Path, "symlink_to"), reason="no symbolic links here")
def test_the_lock_follows_the_real_path(filled: Session, tmp_path: Path) -> None:
    link = tmp_path / "same.claims"
    link.symlink_to(tmp_path / "towns.claims")
    second = Session()
    if second.open(link):  # a file behind a link may also be refused
        assert second.read_only
    second.close()


def test_what_another_program_wrote_is_noticed(filled: Session, tmp_path: Path) -> None:
    ids = shown(filled)
    seen: list[Changes] = []
    filled.changed.connect(seen.append)
    filled.notice_outside_changes()
    assert not seen, "our own changes are none from outside"
    with Workspace.open(tmp_path / "towns.claims", settings.reviewer("Noor Haddad")) as other:
        verdicts.give(other, (ids[3],), Verdict.CONTESTED)
    filled.notice_outside_changes()
    assert len(seen) == 1
    assert "verdict" in seen[0].touched
    filled.notice_outside_changes()
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", NotOurs),
        (b"just some text\n" * 50, NotOurs),
        (b"SQLite format 3\x00" + b"\x00" * 200, UserError),
    ],
)
def test_an_unreadable_file_is_one_sentence_and_the_open_one_stays(
    filled: Session, tmp_path: Path, content: bytes, kind: type[UserError]
) -> None:
    bad = tmp_path / "bad.claims"
    bad.write_bytes(content)
    problems: list[UserError] = []
    filled.problem.connect(problems.append)
    assert not filled.open(bad)
    assert isinstance(problems[0], kind)
    assert "\n" not in str(problems[0])
    assert filled.path == tmp_path / "towns.claims"
    assert bad.read_bytes() == content


def test_a_missing_file_is_told(session: Session, tmp_path: Path) -> None:
    problems: list[UserError] = []
    session.problem.connect(problems.append)
    assert not session.open(tmp_path / "gone.claims")
    assert isinstance(problems[0], FileProblem)


def test_while_a_merge_runs_no_edits_are_accepted(filled: Session) -> None:
    ids = shown(filled)
    problems: list[UserError] = []
    filled.problem.connect(problems.append)
    filled.set_busy(True)
    filled.mark(Verdict.SOURCED)
    assert len(problems) == 1
    assert verdict_of(filled, ids[0]) == Verdict.OPEN
    filled.set_busy(False)
    filled.mark(Verdict.SOURCED)
    assert verdict_of(filled, ids[0]) == Verdict.SOURCED


def test_signing_in_gives_verdicts_in_the_new_name(filled: Session) -> None:
    ids = shown(filled)
    filled.select_claim(ids[4])
    filled.sign_in("Noor Haddad")
    assert filled.claim == ids[4]
    filled.mark(Verdict.CONTESTED)
    assert filled.workspace is not None
    assert [each.reviewer for each in claims.get(filled.workspace, ids[4]).verdicts] == ["Noor Haddad"]
    assert settings.load().reviewer == "Noor Haddad"


def test_a_filter_by_me_lists_what_is_assigned_to_whoever_signed_in(filled: Session, tmp_path: Path) -> None:
    ids = shown(filled)
    assert filled.workspace is not None
    me = assignments.find(filled.workspace, filled.person)
    filled.do(assignments.assign, me, ids[:2])
    filled.set_filter(ClaimFilter(query="assigned:me"))
    assert shown(filled) == ids[:2]
    filled.sign_in("Noor Haddad")
    filled.set_filter(ClaimFilter(query="assigned:me"))
    assert shown(filled) == []


def test_signing_in_is_no_change_by_another_program(filled: Session, tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "towns.claims", settings.reviewer("Ben Okafor")) as other:
        verdicts.give(other, shown(filled)[:1], Verdict.CONTESTED)
    filled.notice_outside_changes()
    filled.sign_in("Noor Haddad")
    seen: list[Changes] = []
    filled.changed.connect(seen.append)
    filled.notice_outside_changes()
    assert not seen


def test_a_file_that_is_gone_when_one_signs_in_stays_open(filled: Session, tmp_path: Path) -> None:
    problems: list[UserError] = []
    filled.problem.connect(problems.append)
    (tmp_path / "towns.claims").rename(tmp_path / "moved.claims")
    filled.sign_in("Noor Haddad")
    assert isinstance(problems[0], FileProblem)
    assert verdict_of(filled, filled.claim) == Verdict.OPEN, "what is shown can still be read"
    assert filled.person == "Ana Moreau", "what is done when the file is back is still theirs"
    (tmp_path / "moved.claims").rename(tmp_path / "towns.claims")
    (marked, *_others) = shown(filled)
    filled.mark(Verdict.SOURCED)
    assert filled.workspace is not None
    assert [each.reviewer for each in claims.get(filled.workspace, marked).verdicts] == ["Ana Moreau"]


def test_removing_the_selected_claim_selects_another(filled: Session, qtbot: QtBot) -> None:
    ids = shown(filled)
    filled.do(claims.remove, (ids[0],))
    assert filled.claim == ids[1]


def test_a_newer_version_leaves_no_claim_of_the_older_one_selected(filled: Session) -> None:
    older = shown(filled)
    filled.select_claim(older[0])
    filled.do(articles.add, drafts.from_text(TEXT.replace("town 1 ", "city 1 ")), version_of=filled.article)
    assert filled.claim == shown(filled)[0]
    assert filled.claim not in older


def test_everybody_is_told_once(filled: Session) -> None:
    ids = shown(filled)
    seen: list[str] = []
    filled.claim_changed.connect(seen.append)
    filled.select_claim(ids[3])
    filled.select_claim(ids[3])
    assert seen == [ids[3]]


def test_the_undo_steps_of_a_restart(filled: Session, tmp_path: Path) -> None:
    ids = shown(filled)
    filled.mark(Verdict.SOURCED)
    filled.mark(Verdict.CONTESTED)
    filled.close()
    again = Session()
    assert again.open(tmp_path / "towns.claims")
    assert verdict_of(again, ids[1]) == Verdict.CONTESTED
    again.undo()
    assert verdict_of(again, ids[1]) == Verdict.OPEN
    assert verdict_of(again, ids[0]) == Verdict.SOURCED
    again.redo()
    assert verdict_of(again, ids[1]) == Verdict.CONTESTED
    again.close()


def test_opening_the_open_file_again_changes_nothing(filled: Session, tmp_path: Path) -> None:
    told: list[Callable[[], None]] = []
    filled.opened.connect(lambda: told.append(filled.close))
    assert filled.open(tmp_path / "towns.claims")
    assert not told
    assert not filled.read_only
