"""Writing: by the ending, the same bytes each time, and never half a file."""

import json
import stat
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from workbench.core import articles, claims, settings
from workbench.core.errors import FileProblem, NotFound, WrongUse
from workbench.core.model import ArticleDraft
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import ENDINGS, FORMATS, write
from workbench.core.store.workspace import Workspace

TEXT = "The quay cost 12 million crowns. \U0001f9ea\n\nIt has nine berths."
NOW = "2026-11-22T12:04:05Z"


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace.create(tmp_path / "quay.claims", settings.reviewer("Ada")) as workspace:
        draft = ArticleDraft(TEXT, TEXT.encode(), "text/plain", "quay.txt", title="Quay")
        text_id = articles.add(workspace, draft).ids[0]
        claims.add(workspace, text_id, 0, 32)
        yield workspace


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_file_gives_the_same_bytes(workspace: Workspace, tmp_path: Path, ending: str):
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"
    written = write(workspace, one, Wanted(generated_at=NOW))
    write(workspace, two, Wanted(generated_at=NOW))
    assert one.read_bytes() == two.read_bytes()
    assert (written.file, written.bytes, written.claims) == (str(one), one.stat().st_size, 1)
    assert "The quay cost 12 million crowns." in inside(one)
    assert one.suffix in (".docx", ".odt", ".pdf", ".xlsx") or b"\r\r" not in one.read_bytes()


def inside(path: Path) -> str:
    """The text in a file, in the pages of a PDF, or in all parts of an office document."""
    if path.suffix == ".pdf":
        return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


@pytest.mark.parametrize("form", FORMATS)
def test_a_format_is_written_by_its_name(workspace: Workspace, tmp_path: Path, form: str):
    one, two = tmp_path / "one.json", tmp_path / "two.jsonld"
    write(workspace, one, Wanted(generated_at=NOW, form=form))
    write(workspace, two, Wanted(generated_at=NOW, form=form))
    assert one.read_bytes() == two.read_bytes()
    if form == "paper":
        assert one.read_bytes().startswith(b"%PDF")
    else:
        json.loads(one.read_text(encoding="utf-8"))


def test_an_unknown_format_is_refused_by_name(workspace: Workspace, tmp_path: Path):
    with pytest.raises(WrongUse, match="claimreview, web-annotation"):
        write(workspace, tmp_path / "one.json", Wanted(form="sarif"))


def test_the_ending_chooses_in_any_case(workspace: Workspace, tmp_path: Path):
    write(workspace, tmp_path / "REPORT.JSON")
    document = json.loads((tmp_path / "REPORT.JSON").read_text(encoding="utf-8"))
    assert document["generated_at"].endswith("Z")


@pytest.mark.parametrize("name", ["report.claims", "report", "report.exe", ".html"])
def test_another_ending_is_refused_by_name(workspace: Workspace, tmp_path: Path, name: str):
    with pytest.raises(WrongUse, match=r"\.html, .*\.md, \.csv, .*\.json"):
        write(workspace, tmp_path / name)
    assert not (tmp_path / name).exists()


def test_an_unknown_article_writes_nothing(workspace: Workspace, tmp_path: Path):
    with pytest.raises(NotFound):
        write(workspace, tmp_path / "r.html", Wanted(article="ffffff"))
    assert not (tmp_path / "r.html").exists()


def test_a_missing_folder_and_a_folder_in_the_way(workspace: Workspace, tmp_path: Path):
    (tmp_path / "folder.html").mkdir()
    for out in (tmp_path / "missing" / "r.html", tmp_path / "folder.html"):
        with pytest.raises(FileProblem, match=r"could not be written"):
            write(workspace, out)
    assert leftovers(tmp_path) == []
    assert list((tmp_path / "folder.html").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights and links as POSIX has them")
def test_rights_stay_and_a_link_is_followed(workspace: Workspace, tmp_path: Path):
    real = tmp_path / "real.html"
    real.write_text("old")
    real.chmod(0o640)
    (tmp_path / "link.html").symlink_to(real)
    write(workspace, tmp_path / "link.html")
    assert (tmp_path / "link.html").is_symlink()
    assert real.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".part")]
