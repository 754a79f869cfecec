"""Custody in the library: opened by keyboard, read on the worker, with a name that lies pointed out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.core.metadata.exif import photo
from tests.gui.harbour import Harbour
from tests.gui.waiting import show
from workbench.core import evidence, links
from workbench.core.intake import read
from workbench.gui.evidence.copies import save_copy
from workbench.gui.evidence.custody_view import CustodyView
from workbench.gui.evidence.library import EvidenceLibrary
from workbench.gui.session import Session


@pytest.fixture
def kept(session: Session, harbour: Harbour) -> str:
    draft = read.evidence(data=photo(), file_name="quay\u202efdp.pdf")
    added = session.do(evidence.add, draft, title="The quay")
    assert added is not None
    session.do(links.link, harbour.ids["wall"], added.ids[0])
    return added.ids[0]


@pytest.fixture
def library(qtbot: QtBot, session: Session, kept: str) -> EvidenceLibrary:
    library = EvidenceLibrary(session)
    show(qtbot, library, 1100, 700)
    library.reveal(kept)
    return library


def words(view: CustodyView) -> str:
    shown = [label.text() for label in view.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(shown).replace("\u2068", "").replace("\u2069", "")


def test_it_is_opened_by_keyboard_and_tells_where_the_file_comes_from(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, kept: str
) -> None:
    view = library.view
    assert not view.custody.isVisible()
    library.list.setFocus()
    for _ in range(40):
        if view.custody_section.fold.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(view.custody_section.fold.hasFocus)
    qtbot.keyClick(view.custody_section.fold, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Lumo X2" in words(view.custody))
    told = words(view.custody)
    for part in (
        "By its content: image/jpeg",
        "It is named .pdf, but is a JPEG picture.",
        "2026-03-04 09:15:30 +01:00",
        "48.20820, -16.37380",
        "Added as “quayfdp.pdf”",
        "Linked to claim ",
    ):
        assert part in told
    session.do(evidence.edit, kept, publisher="Port office")
    edited = "Publisher: nothing → “Port office”"
    qtbot.waitUntil(lambda: edited in words(view.custody).replace("\u2066", ""))
    assert "Lumo X2" in words(view.custody), "the file is not read again for that"


def test_another_record_shows_its_own(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, harbour: Harbour
) -> None:
    view = library.view
    view.custody_section.fold.click()
    library.reveal(harbour.minutes)
    qtbot.waitUntil(lambda: "By its content: text/plain" in words(view.custody))
    assert "Lumo" not in words(view.custody)
    assert "JPEG" not in words(view.custody)


def test_a_copy_is_saved_under_a_harmless_name(
    qtbot: QtBot, session: Session, kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "copy.jpg"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    parent = QLabel()
    qtbot.addWidget(parent)
    (tmp_path / "copy.jpg").write_bytes(b"old, and to be replaced")
    save_copy(parent, session, kept)
    (first,) = asked
    assert Path(first).name == "quayfdp.pdf"
    save_copy(parent, session, kept)
    assert asked[1] == str(tmp_path / "quayfdp.pdf"), "where the last copy was saved"
    assert (tmp_path / "copy.jpg").read_bytes() == photo()
