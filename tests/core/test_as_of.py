"""A date, a time or a restore point names a moment, and the file stands again as it stood then."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import as_of, claims, evidence, heads, history, links, redact, restore_points, verdicts
from workbench.core.errors import NotFound, UserError, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.store import clock, past
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge

NOW = "2026-11-26T12:00:00Z"


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets the clock."""
    from datetime import datetime

    def set_clock(iso: str) -> None:
        ms = int(datetime.fromisoformat(iso).timestamp() * 1000)
        monkeypatch.setattr(clock, "now_ms", lambda: ms)

    set_clock("2026-11-19T09:00:00Z")
    return set_clock


@pytest.fixture
def reviewed(at: Callable[[str], None], workspace: Workspace, claim_ids: list[str]) -> Workspace:
    """A verdict each on the 20th at 10:00:30, on the 21st at 23:59:59 and, after a restore point, on the 22nd."""
    at("2026-11-20T10:00:30Z")
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    at("2026-11-21T23:59:59Z")
    verdicts.give(workspace, claim_ids[1:2], Verdict.SOURCED)
    at("2026-11-22T08:00:00Z")
    history.restore_point(workspace, "to print")
    verdicts.give(workspace, claim_ids[2:3], Verdict.SOURCED)
    return workspace


def sourced(workspace: Workspace, when: str) -> int:
    moment = as_of.read(workspace, when, now=NOW)
    with past.opened(workspace, moment.held) as then:
        return claims.counts(then)["sourced"]


@pytest.mark.parametrize(
    ("when", "count"),
    [
        ("2026-11-19", 0),
        ("2026-11-20", 1),
        ("2026-11-20T10:00:29Z", 0),
        ("2026-11-20T10:00:30Z", 1),
        ("2026-11-20T10:00", 1),
        ("2026-11-20 09:59", 0),
        ("2026-11-20T12:00+02:00", 1),
        ("2026-11-20T11:59+02:00", 0),
        ("2026-11-21", 2),
        ("2026-11-22", 3),
        ("2026-11-26", 3),
        ("to print", 2),
        ("1", 2),
    ],
)
def test_a_moment_shows_what_stood_then(reviewed: Workspace, when: str, count: int) -> None:
    assert sourced(reviewed, when) == count


@pytest.mark.parametrize(
    ("when", "problem", "words"),
    [
        ("2026-11-18", WrongUse, "Nothing stood in this file yet"),
        ("2026-11-27", WrongUse, "still to come"),
        ("2026-02-30", WrongUse, "no date"),
        ("9999-12-31T23:59-23:59", WrongUse, "no date"),
        ("2", NotFound, "nor a restore point"),
        ("yesterday \u202e🦊", NotFound, "nor a restore point"),
    ],
)
def test_what_names_no_moment_is_refused(
    reviewed: Workspace, when: str, problem: type[UserError], words: str
) -> None:
    with pytest.raises(problem, match=words):
        as_of.read(reviewed, when, now=NOW)


def test_a_name_given_twice_needs_its_number(reviewed: Workspace) -> None:
    history.restore_point(reviewed, "to print")
    with pytest.raises(WrongUse, match="number: 1, 2"):
        sourced(reviewed, "to print")
    assert (sourced(reviewed, "2"), sourced(reviewed, restore_points.all(reviewed)[1].id)) == (3, 2)


def test_what_was_merged_counts_from_the_merge(
    at: Callable[[str], None],
    reviewed: Workspace,
    make: Callable[..., Workspace],
    ben: Reviewer,
    tmp_path: Path,
) -> None:
    at("2026-11-20T07:00:00Z")
    other = make("ben", ben)
    verdicts.give(other, [claims.all(other)[4].id], Verdict.SOURCED)
    history.restore_point(other, "for Ana")
    other.close()
    head = reviewed_head = history.head(reviewed)
    at("2026-11-23T07:00:00Z")
    merge.merge(reviewed, [tmp_path / "ben.claims"])
    assert [sourced(reviewed, f"2026-11-{day}") for day in (20, 21, 22, 23)] == [1, 2, 3, 4]
    assert as_of.read(reviewed, "2026-11-22", now=NOW).held.head == head, "the head that was printed then"
    assert sourced(reviewed, "for Ana") == 1, "the file in which it was named"
    found = heads.recognise(reviewed, reviewed_head)
    assert found is not None
    assert found.since == len(reviewed.connection.execute("SELECT 1 FROM event WHERE n >> 32 > 1").fetchall())


def test_what_was_redacted_since_does_not_come_back(
    at: Callable[[str], None], workspace: Workspace, claim_ids: list[str]
) -> None:
    words = "said so on the phone"
    kept = evidence.add(workspace, EvidenceDraft(words.encode(), "text/plain", "a.txt", text=words)).ids[0]
    links.link(workspace, claim_ids[0], kept, quote="on the phone", page="3")
    removed = links.link(workspace, claim_ids[1], kept, quote="said so").ids[0]
    links.unlink(workspace, removed)
    at("2026-11-21T09:00:00Z")
    links.link(workspace, claim_ids[2], kept, quote="said so")
    redact.redact(workspace, kept, "A source at risk", quotes=True)
    assert not links.all(workspace).get(claim_ids[1])
    moment = as_of.read(workspace, "2026-11-20", now=NOW)
    with past.opened(workspace, moment.held) as then:
        linked = links.all(then)
        (link,) = linked[claim_ids[0]]
        assert (link.quote, link.page, link.evidence.sha256) == ("", "3", "")
        assert link.evidence.redaction is not None
        assert link.evidence.redaction.reason == "A source at risk"
        assert not linked.get(claim_ids[1]), "what was removed before stays removed"
        assert not linked.get(claim_ids[2]), "what was linked after was not there"


def test_a_source_that_was_made_confidential_since_is_so_then(
    at: Callable[[str], None], workspace: Workspace
) -> None:
    kept = evidence.add_url(workspace, "https://a.example/", title="Ysolde").ids[0]
    lifted = evidence.add_url(workspace, "https://b.example/", title="Olga", confidential="an aide").ids[0]
    at("2026-11-21T09:00:00Z")
    evidence.edit(workspace, kept, confidential="a clerk")
    evidence.edit(workspace, lifted, confidential="")
    with past.opened(workspace, as_of.read(workspace, "2026-11-20", now=NOW).held) as then:
        assert evidence.get(then, kept).confidential == "a clerk"
        assert evidence.get(then, lifted).confidential == "an aide", "it was so on that day"


def test_heads_are_recognised_by_their_beginning(workspace: Workspace, claim_ids: list[str]) -> None:
    before = history.head(workspace)
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    now = history.head(workspace)
    for printed, since in ((before, 2), (heads.short(before), 2), (now.upper()[:8], 0)):
        found = heads.recognise(workspace, printed)
        assert found is not None
        assert found.since == since
    assert heads.recognise(workspace, "0" * 64) is None
    assert heads.recognise(workspace, now[:-1] + ("0" if now[-1] != "0" else "1")) is None
    for nonsense in ("", "abc", "x" * 64, now + "0", "１" * 8):
        with pytest.raises(WrongUse, match="no head"):
            heads.recognise(workspace, nonsense)
