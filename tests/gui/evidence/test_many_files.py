"""Many files at once: each of them is kept, also where one of them is a list that is written on the worker."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.core import evidence
from workbench.core.drafts import Gathered
from workbench.core.model import EvidenceDraft, Reference, References
from workbench.gui.evidence import reference_list
from workbench.gui.evidence.many_files import keep_files
from workbench.gui.session import Session


def test_files_wait_for_a_long_list_that_came_with_them(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reference_list, "MANY", 1)
    lists = tuple(
        (f"{name}.ris", References((Reference(f"{name} one"), Reference(f"{name} two"))))
        for name in ("First", "Second")
    )
    said: list[str] = []
    found = Gathered((EvidenceDraft(b"12 ships", "text/plain", "ships.txt"),), lists)
    page = QWidget()
    qtbot.addWidget(page)
    keep_files(session, found, page, lambda _id, words: said.append(words))
    qtbot.waitUntil(lambda: len(said) == 3 and not session.busy)
    assert session.workspace is not None
    titles = {each.title for each in evidence.all(session.workspace)}
    assert {"First one", "Second two", "ships.txt"} <= titles
    assert said[-1].startswith(said[0])
