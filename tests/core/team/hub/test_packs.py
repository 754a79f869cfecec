"""A work pack that meets a hub: it sends what was done in it, and makes nobody believe that the rest is gone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres
from workbench.core import claims, evidence, links, redact, verdicts
from workbench.core.errors import WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Stance, Verdict
from workbench.core.store.dump import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import assignments, merge, pack
from workbench.core.team.hub import exchange, push
from workbench.core.team.hub.address import Address

WORDLESS = "SELECT count(*) FROM claim_workbench.event WHERE body IS NULL"
CONTENT = "SELECT count(*) FROM claim_workbench.content"


@pytest.fixture
def lead(make: Callable[..., Workspace], ana: Reviewer) -> Workspace:
    """Ana's file: verdicts, evidence on a claim that is not Ben's, and one claim assigned to him."""
    workspace = make("ana", ana)
    first, second, *_ = (claim.id for claim in claims.all(workspace))
    verdicts.give(workspace, [first, second], Verdict.SOURCED, "The road office confirmed it.")
    kept = evidence.add(workspace, EvidenceDraft(b"minutes", "text/plain", "minutes.txt", text="minutes"))
    links.link(workspace, second, kept.ids[0], stance=Stance.SUPPORTS, quote="minutes")
    assignments.assign(workspace, assignments.find(workspace, "Ben Okafor"), [first])
    return workspace


@pytest.fixture
def bens(
    lead: Workspace, ben: Reviewer, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Workspace]:
    """Ben's pack, in which he has judged his claim and kept a page."""
    out = tmp_path / "pack.claims"
    pack.cut(lead, out, assignments.find(lead, "Ben Okafor"), blind=getattr(request, "param", False))
    with Workspace.open(out, ben) as workspace:
        (claim,) = claims.all(workspace)
        verdicts.give(workspace, [claim.id], Verdict.CONTESTED, "The bridge was closed.")
        kept = evidence.add(workspace, EvidenceDraft(b"closed", "text/plain", "page.txt", text="closed"))
        links.link(workspace, claim.id, kept.ids[0], stance=Stance.REFUTES, quote="closed")
        yield workspace


@pytest.mark.parametrize("bens", [False, True], ids=["open", "blind"], indirect=True)
def test_a_pack_sends_what_was_done_in_it_and_nothing_else(
    lead: Workspace, bens: Workspace, hub: Address, postgres: Postgres, ana: Reviewer, tmp_path: Path
) -> None:
    verdicts.give(lead, [claims.all(lead)[2].id], Verdict.UNVERIFIED, "Since the pack was cut.")
    exchange.push(lead, hub)
    with Workspace.create(tmp_path / "by-file.claims", ana) as by_file:
        merge.merge(by_file, [lead.path, bens.path])
        expected = dump(by_file)
    own = bens.connection.execute(
        "SELECT count(*) FROM event WHERE n >> 32 > (SELECT value FROM local WHERE key = 'withheld')"
    ).fetchone()[0]
    assert exchange.sync(bens, hub) == exchange.Exchange(pushed=own)
    assert exchange.push(bens, hub) == exchange.Exchange()
    assert postgres.sql(hub.database, WORDLESS) == [(0,)]
    assert exchange.pull(lead, hub).pulled == own
    assert dump(lead) == expected
    assert verify(lead).ok
    with Workspace.create(tmp_path / "new.claims", ana) as new:
        exchange.pull(new, hub)
        assert dump(new) == expected


def test_a_pack_waits_for_what_it_was_cut_from(
    lead: Workspace, bens: Workspace, hub: Address, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WrongUse, match="work pack, and the hub lacks some of what it was cut from"):
        exchange.push(bens, hub)
    # All events of the lead are there, but not the word that they are complete.
    with monkeypatch.context() as broken:
        broken.setattr(push, "TIP", "SELECT $1::bytea, $2::bigint, $3::bytea")
        exchange.push(lead, hub)
    with pytest.raises(WrongUse, match="the hub lacks"):
        exchange.push(bens, hub)
    assert postgres.sql(hub.database, "SELECT count(*) FROM claim_workbench.tip") == [(0,)]
    exchange.push(lead, hub)
    assert exchange.push(bens, hub).pushed


def test_a_pack_removes_nothing_from_a_hub_though_its_user_may(
    lead: Workspace, bens: Workspace, hub: Address, postgres: Postgres
) -> None:
    exchange.push(lead, hub)
    kept = postgres.sql(hub.database, CONTENT)[0][0]
    assert exchange.push(bens, hub).to_remove == 0
    assert postgres.sql(hub.database, WORDLESS) == [(0,)]
    assert postgres.sql(hub.database, CONTENT) == [(kept + 1,)]


def test_a_pack_takes_nothing_and_says_so(lead: Workspace, bens: Workspace, hub: Address) -> None:
    exchange.push(lead, hub)
    with pytest.raises(WrongUse, match="work pack, which holds a part of another file; it sends to a hub"):
        exchange.pull(bens, hub)


def test_a_pack_that_does_not_know_a_redaction_is_not_sent(
    lead: Workspace, bens: Workspace, hub: Address
) -> None:
    redact.redact(lead, evidence.all(lead)[0].id, "The source is in danger.", fields=True, quotes=True)
    exchange.push(lead, hub)
    with pytest.raises(WrongUse, match="this work pack does not know: merge the pack into the file"):
        exchange.push(bens, hub)
    merge.merge(lead, [bens.path])
    assert exchange.push(lead, hub).pushed
