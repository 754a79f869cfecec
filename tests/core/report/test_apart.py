"""The report of a file with many claims is made in a child process, and is the same as one that is made here."""

from pathlib import Path
from threading import Event

import pytest

from workbench.core import articles, claims, settings
from workbench.core.errors import Cancelled, NotFound, WrongUse
from workbench.core.model import ArticleDraft
from workbench.core.report import apart
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, write
from workbench.core.store.workspace import Workspace

TEXT = "The quay cost 12 million crowns. \U0001f9ea\n\nIt has nine berths."
NOW = "2026-11-22T12:04:05Z"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file whose reports are long enough for a child."""
    monkeypatch.setattr(apart, "MANY", 0)
    with Workspace.create(tmp_path / "quay.claims", settings.reviewer("Ada")) as workspace:
        draft = ArticleDraft(TEXT, TEXT.encode(), "text/plain", "quay.txt", title="Quay")
        claims.add(workspace, articles.add(workspace, draft).ids[0], 0, 32)
    return tmp_path / "quay.claims"


@pytest.mark.parametrize("ending", [".html", ".json"])
def test_it_is_the_report_that_is_written_here(path: Path, tmp_path: Path, ending: str) -> None:
    assert ending in ENDINGS
    out, here = tmp_path / f"out{ending}", tmp_path / f"here{ending}"
    written = apart.export(path, out, Wanted(article="", generated_at=NOW))
    with Workspace.open(path, read_only=True) as workspace:
        write(workspace, here, Wanted(generated_at=NOW))
    assert out.read_bytes() == here.read_bytes()
    assert (written.file, written.bytes, written.claims) == (str(out), out.stat().st_size, 1)


def test_one_that_is_stopped_leaves_the_older_report(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, stopped = tmp_path / "out.md", Event()
    out.write_text("The older one.")
    stopped.set()
    for many in (0, 500):
        monkeypatch.setattr(apart, "MANY", many)
        with pytest.raises(Cancelled, match="Nothing was written"):
            apart.export(path, out, Wanted(article="", generated_at=NOW), cancel=stopped)
    assert out.read_text() == "The older one."
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["out.md", "quay.claims"]


def test_who_stops_it_once_it_is_written_comes_too_late(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Late(Event):
        """Set while the file is being written."""

        def is_set(self) -> bool:
            looked = super().is_set()
            self.set()
            return looked

    late = Late()
    monkeypatch.setattr(apart, "MANY", 500)
    apart.export(path, tmp_path / "out.md", Wanted(article="", generated_at=NOW), cancel=late)
    assert (tmp_path / "out.md").exists()
    assert not Event.is_set(late)


def test_problems_in_the_child_are_told_by_their_names(path: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="cannot be written as"):
        apart.export(path, tmp_path / "out.exe", Wanted(article="", generated_at=NOW))
    with pytest.raises(NotFound):
        apart.export(path, tmp_path / "out.md", Wanted(article="nowhere", generated_at=NOW))


def test_the_templates_of_the_house_run_in_the_same_child(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "house"
    (folder / "templates").mkdir(parents=True)
    (folder / "house.toml").write_text('[verdicts]\nopen = "Not yet looked at"\n')
    (folder / "templates" / "house.css").write_text("h1 { color: teal; }")
    apart.export(path, tmp_path / "out.html", Wanted(article="", generated_at=NOW, house=str(folder)))
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "Not yet looked at" in page
    assert "h1 { color: teal; }" in page
