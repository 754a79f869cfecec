"""A file that is written is the old one or the whole new one, and nothing is left beside it."""

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core import whole_file
from workbench.core.errors import FileProblem
from workbench.core.store.workspace import Workspace


def test_a_mistake_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), whole_file.beside(out) as file:
        file.writelines(bytes([6 // left]) for left in (2, 1, 0))
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("name", ["报" * 83 + ".html", "r" * 250 + ".html", "😀" * 62 + ".html"])
def test_a_name_as_long_as_names_can_be(tmp_path: Path, name: str) -> None:
    whole_file.replace(tmp_path / name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="folder"):
        whole_file.replace(tmp_path, b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("is_open", [True, False])
def test_a_review_is_not_replaced(workspace: Workspace, tmp_path: Path, is_open: bool) -> None:
    review, link = workspace.path, tmp_path / "report.json"
    link.symlink_to(review)
    if not is_open:
        workspace.close()
    before = review.read_bytes()
    for out in (review, link):
        with pytest.raises(FileProblem, match="is a review"):
            whole_file.replace(out, b"new")
        with pytest.raises(FileProblem, match="is a review"), whole_file.beside(out) as file:
            file.write(b"new")
    assert review.read_bytes() == before
    assert not list(tmp_path.glob(".workbench-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on a file's size is POSIX")
def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_bytes(b"old")
    full = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from workbench.core import whole_file\n"
        "from workbench.core.errors import FileProblem\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: whole_file.replace(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except FileProblem as problem: print(problem)\n"
    )
    done = subprocess.run([sys.executable, "-c", full, str(out)], capture_output=True, text=True, check=True)
    assert f"The file {out} could not be written: File too large. Nothing was changed." in done.stdout
    assert done.stderr == ""
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]
