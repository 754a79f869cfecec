"""What is likely to be wanted is loaded while nothing else happens."""

import gc
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.gui import harbour as builder
from workbench.gui import warm_up
from workbench.gui.session import Session
from workbench.gui.warm_up import WarmUp


def test_every_part_is_there() -> None:
    assert all(find_spec(name) for name in (*warm_up.FIRST_FILE, *warm_up.OTHER_PAGES))


def test_parts_are_loaded_one_after_the_other(
    harbour: builder.Harbour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name in ("for_a_file", "for_pages"):
        (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(warm_up, "FIRST_FILE", ("for_a_file",))
    monkeypatch.setattr(warm_up, "OTHER_PAGES", ("for_pages",))
    monkeypatch.setattr(warm_up, "STILL", 0)
    frozen = gc.get_freeze_count()
    session, parent = Session(), QObject()
    WarmUp(session, parent)
    qtbot.waitUntil(lambda: "for_a_file" in sys.modules)
    assert "for_pages" not in sys.modules
    assert session.open(harbour.path)
    qtbot.waitUntil(lambda: "for_pages" in sys.modules)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen)
    session.close()
