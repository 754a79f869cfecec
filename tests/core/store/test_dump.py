"""The dump: the whole file in one document, and an equal file out of it; a changed dump is refused."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from tests.core.test_history import _claim, _import, act, actions
from workbench.core import (
    articles,
    calculations,
    claims,
    comments,
    evidence,
    history,
    interviews,
    links,
    redact,
    signoff,
    standing,
    verdicts,
)
from workbench.core import settings as user_settings
from workbench.core.errors import Damaged, UserError, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.report import json as report_json
from workbench.core.report.build import build
from workbench.core.store import dump
from workbench.core.store.events import EventKind
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace
from workbench.core.team import adjudicate, assignments, blind, identity, merge, same_claim

Steps = list[tuple[Callable[[Workspace, int, int], None], int, int]]


@pytest.fixture
def dumped(workspace: Workspace, claim_ids: list[str], ben: Reviewer) -> bytes:
    added = evidence.add(workspace, EvidenceDraft(bytes(range(256)), "image/png", "\u202echart.png")).ids[0]
    verdicts.give(
        workspace, claim_ids, Verdict.SOURCED, "\u0639\u0631\u0628\u064a \U0001f6a2 \u201cquoted\u201d\n\ttab"
    )
    history.undo(workspace)
    links.link(workspace, claim_ids[0], added, note="p. 3")
    with Workspace.open(workspace.path, ben) as other:
        comments.add(other, claim_ids[0], "really?")
        verdicts.give(other, claim_ids[:1], Verdict.CONTESTED)
    verdicts.give(workspace, claim_ids[:1], Verdict.SOURCED)
    return dump.dump(workspace)


def test_a_loaded_dump_is_an_equal_file(
    dumped: bytes, workspace: Workspace, tmp_path: Path, ana: Reviewer
) -> None:
    with dump.load(dumped, tmp_path / "again.claims", ana) as again:
        assert dump.dump(again) == dumped
        assert history.head(again) == history.head(workspace)
        assert claims.counts(again) == claims.counts(workspace)
        assert articles.source(again, articles.all(again)[0].text_id) == articles.source(
            workspace, articles.all(workspace)[0].text_id
        )
        assert verify(again).ok
        history.undo(again)
        assert claims.all(again)[0].verdict == "contested"


def test_a_file_with_every_kind_of_event_is_dumped_loaded_and_dumped_alike(
    workspace: Workspace, claim_ids: list[str], ana: Reviewer, ben: Reviewer, tmp_path: Path
) -> None:
    everything(workspace, claim_ids, ben, tmp_path)
    kinds = {kind for (kind,) in workspace.connection.execute("SELECT DISTINCT kind FROM event").fetchall()}
    assert kinds == set(EventKind), "a new kind belongs into this file"
    dumped = dump.dump(workspace)
    report = build(workspace, generated_at="2026-11-26T09:00:00Z")
    with dump.load(dumped, tmp_path / "again.claims", ana) as again:
        assert dump.dump(again) == dumped
        assert verify(again).ok
        same = build(again, generated_at="2026-11-26T09:00:00Z")
        assert report_json.render(replace(same, title="", file="")) == report_json.render(
            replace(report, title="", file="")
        )
        assert kept_bytes(again) == kept_bytes(workspace)


def everything(workspace: Workspace, claim_ids: list[str], ben: Reviewer, folder: Path) -> None:
    """All that can be in a file: every kind of event, removed bytes and words, a fork, another's file, and things undone."""
    image = evidence.add(workspace, EvidenceDraft(bytes(range(256)), "image/png", "chart.png")).ids[0]
    tape = evidence.add(workspace, EvidenceDraft(b"said so", "text/plain", "tape.txt", text="said so")).ids[0]
    address = evidence.add_url(workspace, "https://a.example/", title="A", confidential="a clerk").ids[0]
    for record in (image, tape, address):
        links.link(workspace, claim_ids[0], record, quote="said so" if record == tape else "")
    interviews.add(workspace, interviews.Interview("Ida \u0639\u0631", "2026-11-22", "It turned \U0001f6a2."))
    sums = calculations.add(workspace, "", "a * 2", [calculations.Input("a", "2", "cars")]).ids[0]
    evidence.edit(workspace, sums, note="worked\n\tout")
    with Workspace.open(workspace.path, ben) as other:
        verdicts.give(other, claim_ids[:2], Verdict.CONTESTED, "no")
        comments.add(other, claim_ids[0], "\u202ereally?")
    fork = shutil.copy(workspace.path, folder / "fork.claims")
    verdicts.give(workspace, claim_ids, Verdict.SOURCED, "\u201cyes\u201d")
    adjudicate.decide(workspace, claim_ids[0], Verdict.UNVERIFIED, "both")
    standing.withdraw(workspace, address, "forged")
    redact.redact(workspace, tape, "at risk", fields=True, quotes=True)
    with Workspace.open(Path(fork), workspace.reviewer) as copy:
        verdicts.give(copy, claim_ids[:1], Verdict.NOT_A_CLAIM)
        claims.remove(copy, claim_ids[4:])
    merge.merge(workspace, [Path(fork)])
    article = articles.all(workspace)[0]
    newer = replace(articles.as_draft(workspace, article.text_id), text="It was built in 1961.", proposals=())
    articles.add(workspace, newer, version_of=article.id)
    signoff.sign(workspace, article.id, {each.name: "known" for each in signoff.unmet(workspace, article.id)})
    history.restore_point(workspace, "closed")
    assignments.assign(workspace, assignments.find(workspace, "Ben"), claim_ids[:1])
    same_claim.keep_both(workspace, claim_ids[:2], "two years")
    identity.same_person(workspace, identity.find(workspace, "Ana Moreau"), ben.id)
    blind.turn(workspace, on=True)
    evidence.remove(workspace, image)
    history.undo(workspace)


def kept_bytes(workspace: Workspace) -> list[tuple[bytes, bytes]]:
    return workspace.connection.execute("SELECT sha256, data FROM content ORDER BY sha256").fetchall()


@given(actions)
@settings(max_examples=settings().max_examples // 4)
def test_any_file_is_dumped_loaded_and_dumped_alike(steps: Steps) -> None:
    with TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "walk.claims", user_settings.reviewer("Ana"))
        for at, step in enumerate([(_import, 0, 0), *((_claim, number, 0) for number in range(3)), *steps]):
            act(workspace, *step)
            if at % 5 == 4 and history.undo_label(workspace):
                history.undo(workspace)
        dumped = dump.dump(workspace)
        workspace.close()
        with dump.load(dumped, Path(folder) / "again.claims") as again:
            assert dump.dump(again) == dumped


def test_the_dump_is_plain_json_for_other_tools(dumped: bytes) -> None:
    document = json.loads(dumped)
    assert {row["verdict"] for row in document["state"]["verdict"]} == {"sourced", "contested", "open"}
    assert dumped.endswith(b"}\n")
    assert b"/" + b"tmp" not in dumped, "no folder of this computer"


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d["chains"][0]["events"][3].update(hlc=1),
        lambda d: d["chains"][0]["events"].pop(2),
        lambda d: d["chains"][0]["events"][2]["body"].update(title="x"),
        lambda d: d["chains"][1].update(base={"root": "00" * 16, "number": 1, "h": "00" * 32}),
        lambda d: d["content"].popitem(),
        lambda d: d["content"].update({next(iter(d["content"])): "eA=="}),
        lambda d: d.pop("content"),
        lambda d: d["chains"][0]["events"][0].pop("h"),
        lambda d: d["chains"][0].update(root="nothing"),
    ],
)
def test_a_changed_dump_is_refused_and_leaves_no_file(
    dumped: bytes, tmp_path: Path, change: Callable[[dict], object]
) -> None:
    document = json.loads(dumped)
    change(document)
    with pytest.raises(Damaged):
        dump.load(json.dumps(document).encode(), tmp_path / "again.claims")
    assert not (tmp_path / "again.claims").exists()


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[1]", b"null", b"\xff\xfe", b'{"format": "other"}', b"[" * 100_000]
)
def test_what_is_no_dump_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(WrongUse):
        dump.load(data, tmp_path / "again.claims")
    assert not (tmp_path / "again.claims").exists()


def test_an_existing_file_is_not_replaced(dumped: bytes, workspace: Workspace) -> None:
    with pytest.raises(UserError, match="exists already"):
        dump.load(dumped, workspace.path)
