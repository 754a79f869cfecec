"""What a program that was ended half-way left of others' files is taken away by the next one."""

import os
import tempfile
from pathlib import Path

import pytest

from workbench.core.store import scratch


def test_only_folders_of_ours_that_were_left_behind_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    running = scratch.folder()
    left, other, victim = tmp_path / f"{scratch.PREFIX}left", tmp_path / "letters", tmp_path / "victim"
    for each in (left, other, victim):
        each.mkdir()
        (each / "staging.db").write_bytes(b"who said what")
        os.utime(each, (0, 0))
    (tmp_path / f"{scratch.PREFIX}link").symlink_to(victim)
    os.utime(tmp_path / f"{scratch.PREFIX}link", (0, 0), follow_symlinks=False)
    with scratch.folder() as made:
        assert not left.exists()
        assert list(Path(made).iterdir()) == []
        assert Path(running.name).is_dir(), "somebody works in it"
        assert (other / "staging.db").exists()
        assert (victim / "staging.db").exists()
    assert not Path(made).exists()
    running.cleanup()


def test_where_there_is_no_folder_for_such_files_it_is_said_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    with pytest.raises(FileNotFoundError):
        scratch.folder()
