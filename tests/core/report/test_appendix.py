"""A long PDF leaves its evidence to a workbook beside it, of the same profile and written with it or not at all."""

from pathlib import Path

import pytest

from workbench.core import articles, claims, evidence, links, settings, verdicts
from workbench.core.disclosure import Profile
from workbench.core.errors import FileProblem
from workbench.core.model import ArticleDraft, Verdict
from workbench.core.report import apart, write
from workbench.core.report.leaks import Leak, readable
from workbench.core.report.wanted import Wanted
from workbench.core.store.workspace import Workspace

TEXT = "The quay cost 12 million crowns."
NOW = "2026-11-22T12:04:05Z"
TITLE = "Ledger of the harbour office"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file whose PDF is too long to hold its evidence."""
    monkeypatch.setattr(write, "LONG", 0)
    with Workspace.create(tmp_path / "quay.claims", settings.reviewer("Ada")) as workspace:
        draft = ArticleDraft(TEXT, TEXT.encode(), "text/plain", "quay.txt", title="Quay")
        claim = claims.add(workspace, articles.add(workspace, draft).ids[0], 0, 32).ids[0]
        record = evidence.add_url(workspace, "https://harbour.example/ledger", title=TITLE).ids[0]
        links.link(workspace, claim, record)
    return tmp_path / "quay.claims"


def test_the_evidence_stands_in_the_workbook_and_the_pdf_says_so(path: Path, tmp_path: Path) -> None:
    out, workbook = tmp_path / "out.pdf", tmp_path / "out.claims.xlsx"
    written = apart.export(path, out, Wanted(generated_at=NOW))
    assert (written.appendix, written.bytes) == (str(workbook), out.stat().st_size)
    told = " ".join(readable(out.read_bytes()).split())
    assert told.count("stands in the workbook “out.claims.xlsx” beside this file.") == 2
    assert TEXT in told
    assert TITLE not in told
    apart.export(path, tmp_path / "whole.xlsx", Wanted(generated_at=NOW))
    assert workbook.read_bytes() == (tmp_path / "whole.xlsx").read_bytes()
    assert TITLE in readable(workbook.read_bytes())


def test_a_shorter_one_holds_its_evidence(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "LONG", 1)
    written = apart.export(path, tmp_path / "out.pdf", Wanted(generated_at=NOW))
    assert written.appendix == ""
    assert not (tmp_path / "out.claims.xlsx").exists()
    assert TITLE in readable((tmp_path / "out.pdf").read_bytes())


def test_the_workbook_is_for_the_same_readers(path: Path, tmp_path: Path) -> None:
    with Workspace.open(path, settings.reviewer("Ada")) as workspace:
        record = evidence.all(workspace)[0].id
        evidence.edit(workspace, record, confidential="an official")
        out = tmp_path / "out.pdf"
        apart.export(path, out, Wanted(generated_at=NOW, profile=Profile.PUBLIC))
        told = readable((tmp_path / "out.claims.xlsx").read_bytes())
        assert "an official" in told
        assert TITLE not in told
        old = out.read_bytes()
        verdicts.give(workspace, [claims.all(workspace)[0].id], Verdict.SOURCED, f"See the {TITLE}.")
    with pytest.raises(Leak):
        apart.export(path, out, Wanted(generated_at=NOW, profile=Profile.PUBLIC))
    assert out.read_bytes() == old


def test_what_stands_in_the_way_of_one_keeps_back_both(path: Path, tmp_path: Path) -> None:
    (tmp_path / "out.claims.xlsx").mkdir()
    with pytest.raises(FileProblem, match=r"out.claims.xlsx could not be written: .* Nothing was changed"):
        apart.export(path, tmp_path / "out.pdf", Wanted(generated_at=NOW))
    assert not (tmp_path / "out.pdf").exists()
    assert not list(tmp_path.glob(".*.part"))
