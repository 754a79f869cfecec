"""The evidence library: search by title and by words inside, what leans on a record, editing, removing."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.evidence.preview.linked import plain
from tests.gui.harbour import MINUTES, QUOTES, Harbour
from tests.gui.waiting import show
from workbench.core import claims, evidence, history, references
from workbench.core.model import Reference
from workbench.gui.evidence.library import EvidenceLibrary
from workbench.gui.evidence.problems_dialog import ProblemsDialog
from workbench.gui.session import Session


@pytest.fixture
def library(qtbot: QtBot, session: Session) -> EvidenceLibrary:
    assert session.workspace is not None
    session.do(evidence.add_url, "https://saltgate.example/18", title="League newsletter")
    library = EvidenceLibrary(session)
    QAbstractItemModelTester(
        library.model, QAbstractItemModelTester.FailureReportingMode.Fatal, library.model
    )
    show(qtbot, library, 1100, 700)
    return library


def _titles(library: EvidenceLibrary) -> list[str]:
    return sorted(library.model.record(row).title for row in range(library.model.rowCount()))


def test_it_lists_all_and_finds_by_title_and_by_words_inside(qtbot: QtBot, library: EvidenceLibrary) -> None:
    assert _titles(library) == ["Hearing minutes", "League newsletter"]
    qtbot.keyClicks(library.search, "newsletter")
    qtbot.waitUntil(lambda: _titles(library) == ["League newsletter"])
    library.search.clear()
    qtbot.keyClicks(library.search, "signed list")
    qtbot.waitUntil(lambda: _titles(library) == ["Hearing minutes"])
    assert library.view._text.toPlainText() == MINUTES


def test_a_record_names_its_claims_and_a_click_goes_there(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, harbour: Harbour
) -> None:
    library.reveal(harbour.minutes)
    assert library.view._used.text() == "1 claim leans on it"

    def shown() -> list[QPushButton]:
        buttons = library.view.findChildren(QPushButton)
        return [each for each in buttons if each.isVisible() and QUOTES["wall"] in each.text()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    with qtbot.waitSignal(library.claim_wanted):
        shown()[0].click()
    assert session.claim == harbour.ids["wall"]


def test_a_claim_that_was_removed_is_not_named(
    library: EvidenceLibrary, session: Session, harbour: Harbour
) -> None:
    library.reveal(harbour.minutes)
    assert library.view._used.text() == "1 claim leans on it"
    session.do(claims.remove, (harbour.ids["wall"],))
    library.refresh()
    assert library.view._used.text() == "No claim leans on it yet"
    session.undo()
    library.refresh()
    assert library.view._used.text() == "1 claim leans on it"


def test_fields_are_edited_as_one_step(library: EvidenceLibrary, session: Session, harbour: Harbour) -> None:
    assert session.workspace is not None
    library.reveal(harbour.minutes)
    field = library.view.fields["publisher"]
    field.setText("Works department")
    field.editingFinished.emit()
    assert evidence.get(session.workspace, harbour.minutes).publisher == "Works department"
    session.do(history.undo)
    assert field.text() == ""


def test_a_removed_record_leaves_the_list(
    library: EvidenceLibrary, session: Session, harbour: Harbour
) -> None:
    library.reveal(harbour.minutes)
    library.view._remove_now(harbour.minutes)
    assert _titles(library) == ["League newsletter"]
    session.do(history.undo)
    assert len(_titles(library)) == 2


def test_files_are_added_without_a_claim(qtbot: QtBot, library: EvidenceLibrary, tmp_path: Path) -> None:
    path = tmp_path / "survey.txt"
    path.write_text("Forty households answered.\n", encoding="utf-8")
    library.add_files([path])
    qtbot.waitUntil(lambda: "survey.txt" in _titles(library))
    chosen = library._chosen()
    assert chosen is not None
    assert chosen.file_name == "survey.txt"


def test_without_evidence_it_says_how_to_add_some(
    qtbot: QtBot, library: EvidenceLibrary, session: Session
) -> None:
    assert session.workspace is not None
    for record in evidence.all(session.workspace):
        session.do(evidence.remove, record.id)
    assert library._left.currentIndex() == 1
    assert library._right.currentIndex() == 0


def test_a_web_archive_comes_in_page_by_page(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "two.warc"
    records = b""
    for place in ("north", "south"):
        block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>The {place}</title><p>Quay {place}</p></html>"
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{place}\r\n"
            f"WARC-Date: 2025-01-10T08:00:00Z\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        records += f"{head}{block}\r\n\r\n".encode()
    path.write_bytes(records)
    library.add_files([path])
    qtbot.waitUntil(lambda: {"The north", "The south"} <= set(_titles(library)))
    qtbot.waitUntil(lambda: library.view._text.toPlainText() == "Quay north")
    chosen = library._chosen()
    assert chosen is not None
    assert (chosen.title, chosen.url) == ("The north", "https://example.org/north")
    assert "Captured 10 Jan 2025" in library.view._facts.text()
    session.do(history.undo)
    assert _titles(library) == ["Hearing minutes", "League newsletter"]


def test_bibliographic_fields_are_shown_edited_and_added(library: EvidenceLibrary, session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    item = {"type": "book", "title": "The county", "volume": 3, "editor": [{"family": "Lu", "given": "Wei"}]}
    found = references.add(workspace, (Reference("The county", details=item),))
    session.announce(found)
    library.reveal(found.ids[0])
    shown = library.view.details
    assert {name: field.text() for name, field in shown.fields.items() if isinstance(field, QLineEdit)} == {
        "volume": "3", "editor": "Lu, Wei", "type": "book",
    }  # fmt: skip
    volume = shown.fields["volume"]
    assert isinstance(volume, QLineEdit)
    volume.setText("4")
    volume.editingFinished.emit()
    assert evidence.get(workspace, found.ids[0]).details == {**item, "volume": "4"}
    shown._add(shown.more.findData("ISBN"))
    added = shown.fields["ISBN"]
    assert isinstance(added, QLineEdit)
    added.setText("978-1")
    added.editingFinished.emit()
    assert evidence.get(workspace, found.ids[0]).details["ISBN"] == "978-1"
    session.do(history.undo)
    assert added.text() == ""
    history.redo(workspace)
    library.refresh()
    assert added.text() == "978-1"


def test_many_files_come_in_as_one_step_with_one_progress(
    qtbot: QtBot, library: EvidenceLibrary, session: Session, tmp_path: Path
) -> None:
    for name, words in (
        ("a.txt", "One"),
        ("b.txt", "Two"),
        ("c.txt", "One"),
        ("minutes.txt", MINUTES),
        ("empty.txt", ""),
        ("list.ris", "TY  - BOOK\nTI  - Trains\nER  - \n"),
    ):
        (tmp_path / name).write_text(words, encoding="utf-8")
    jobs: list[object] = []
    steps: list[tuple[int, int]] = []
    library.started.connect(
        lambda job, _label: (jobs.append(job), job.progressed.connect(lambda *step: steps.append(step)))
    )
    said: list[str] = []
    library.told.connect(lambda words: said.append(plain(words)))
    names = ("a.txt", "b.txt", "c.txt", "minutes.txt", "empty.txt", "gone.txt", "list.ris")
    library.add_files([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[-1] == "1 reference came in. 2 files came in, 2 are kept already: c.txt, minutes.txt."
    assert _titles(library) == ["Hearing minutes", "League newsletter", "Trains", "a.txt", "b.txt"]
    assert library.window().focusWidget() is library.list  # the dialog of what cannot be kept lies above
    assert (len(jobs), steps[-1]) == (1, (7, 7))
    problems = library.findChild(ProblemsDialog)
    assert problems is not None
    lines = plain(problems.text.toPlainText()).split("\n")
    assert [each.split(":")[0] for each in lines] == ["empty.txt", "gone.txt"]
    session.do(history.undo)
    assert _titles(library) == ["Hearing minutes", "League newsletter", "Trains"]
    session.do(history.undo)
    assert _titles(library) == ["Hearing minutes", "League newsletter"]
