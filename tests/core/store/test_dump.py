"""The dump: the whole file in one document, and an equal file out of it; a changed dump is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core import articles, claims, comments, evidence, history, links, verdicts
from workbench.core.errors import Damaged, UserError, WrongUse
from workbench.core.model import EvidenceDraft, Reviewer, Verdict
from workbench.core.store import dump
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace


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
