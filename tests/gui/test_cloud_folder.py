"""Folders that are copied to other computers are recognised, and only those."""

from pathlib import Path

import pytest

from workbench.gui import cloud_folder
from workbench.gui.main_window import MainWindow


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/desk", "Dropbox"),
        ("OneDrive - Skarro Post/2026", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("dropboxes", ""),
        ("articles", ""),
    ],
)
def test_by_name(tmp_path: Path, folder: str, service: str) -> None:
    assert cloud_folder.service(tmp_path / folder / "a.claims") == service


def test_by_what_lies_in_it(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert cloud_folder.service(tmp_path / "shared" / "desk" / "a.claims") == "Syncthing"
    assert cloud_folder.service(tmp_path / "a.claims") == ""


def test_the_window_warns(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    window.session.create(tmp_path / "Dropbox" / "a.claims")
    assert window.messages.isVisible()
    assert "Dropbox" in window.messages.words.text()
    window.session.create(tmp_path / "b.claims")
    assert not window.messages.isVisible()
