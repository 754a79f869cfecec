"""Lists of references in the evidence library: dropped or chosen, counted, known ones met, problems to read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.core import evidence
from workbench.core.model import Reference, References
from workbench.gui import background
from workbench.gui.apart import MANY
from workbench.gui.evidence import media
from workbench.gui.evidence.library import EvidenceLibrary
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.session import Session

RIS = """TY  - NEWS
AU  - Lu, Wei
TI  - The register of boats
T2  - Valbruk Post
PY  - 2025/01/10
UR  - https://example.org/register
AB  - All boats of the harbour are counted here, one by one, every winter.
ER  -
TY  - BOOK
TI  - كتاب السفن
ER  -
TY  - BOOK
AU  - Nobody
ER  -
"""


@pytest.fixture
def library(qtbot: QtBot, session: Session) -> EvidenceLibrary:
    library = EvidenceLibrary(session)
    show(qtbot, library, 1100, 700)
    return library


@pytest.fixture
def said(library: EvidenceLibrary) -> list[str]:
    said: list[str] = []
    library.told.connect(said.append)
    return said


def drop(library: EvidenceLibrary, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, buttons, held = library.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, buttons, held)
    QApplication.sendEvent(library, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        library, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, buttons, held)
    )


def titles(session: Session) -> list[str]:
    assert session.workspace is not None
    return [each.title for each in evidence.all(session.workspace)]


def test_a_dropped_list_comes_in_as_records_and_says_so(
    library: EvidenceLibrary, session: Session, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "boats.ris"
    path.write_text(RIS, "utf-8")
    drop(library, path)
    qtbot.waitUntil(lambda: bool(library.findChildren(ProblemsDialog)))
    assert sorted(titles(session)) == ["Hearing minutes", "The register of boats", "كتاب السفن"]
    assert said[-1] == "2 references came in, 1 has a problem."
    (dialog,) = library.findChildren(ProblemsDialog)
    assert dialog.text.toPlainText() == "Reference 3: it has neither a title nor an address."
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.findChildren(QDialogButtonBox)[0].rejected.emit()
    assert not dialog.isVisible()
    record = library._chosen()
    assert record is not None
    assert (record.title, media.kind(record), media.kept(record)) == (
        "The register of boats",
        "Reference",
        "not kept, only its address",
    )
    assert "counted here, one by one" in library.view._note.text()
    assert library.view._note.isVisible()
    session.undo()
    assert titles(session) == ["Hearing minutes"]


def test_the_same_list_again_is_known(
    library: EvidenceLibrary, session: Session, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "boats.bib"
    path.write_text("@book{a, title={One}}\n@book{b, title={Two}}\n", "utf-8")
    library.import_references([path])
    qtbot.waitUntil(lambda: said[-1:] == ["2 references came in."])
    path.write_text(path.read_text("utf-8") + "@book{c, title={Three}}\n", "utf-8")
    library.import_references([path])
    qtbot.waitUntil(lambda: said[-1:] == ["1 reference came in, 2 were known already."])
    library.import_references([path])
    qtbot.waitUntil(lambda: said[-1:] == ["0 references came in, 3 were known already."])
    assert not library.findChildren(ProblemsDialog)
    assert len(titles(session)) == 4


def test_a_long_list_is_written_beside(
    library: EvidenceLibrary, session: Session, said: list[str], qtbot: QtBot
) -> None:
    busy: list[bool] = []
    session.busy_changed.connect(busy.append)
    found = References(tuple(Reference(f"Book {n}") for n in range(MANY + 1)))
    library.adding.keep(found, "many.ris")
    qtbot.waitUntil(lambda: bool(said) and said[-1].endswith("references came in."))
    qtbot.waitUntil(lambda: not background.busy())
    assert busy[0]
    assert len(titles(session)) == MANY + 2


def test_the_buttons_have_names(library: EvidenceLibrary) -> None:
    assert library.references.text() == "Import references"
    assert library.references.focusPolicy() & Qt.FocusPolicy.TabFocus
