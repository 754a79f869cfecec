"""Origins of the evidence in the real window, by keyboard: proposed, accepted, kept apart, named anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.core.text.test_shingles import AGENCY, OTHER, OWN
from tests.gui.harbour import Harbour
from workbench.core import claims, evidence, links
from workbench.core.model import EvidenceDraft
from workbench.core.origins import Origin, SameOrigin
from workbench.gui.evidence.origin_form import OriginForm
from workbench.gui.evidence.origins_dialog import OriginsDialog
from workbench.gui.main_window import MainWindow
from workbench.gui.session import Session

ISOLATES = "\u2068\u2069"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def kept(make_window: Callable[[], MainWindow], harbour: Harbour) -> tuple[MainWindow, dict[str, str]]:
    window = make_window()
    assert window.session.open(harbour.path)
    workspace = window.session.workspace
    assert workspace is not None
    for record in evidence.all(workspace):
        evidence.remove(workspace, record.id)
    texts = {"Post": f"Lund (Reuters) - {AGENCY}", "Herald": f"{AGENCY} {OWN}", "Storm": OTHER}
    ids = {
        title: evidence.add(
            workspace, EvidenceDraft(text.encode(), "text/plain", "t", text=text), title=title
        ).ids[0]
        for title, text in texts.items()
    }
    for record in ids.values():
        links.link(workspace, claims.all(workspace)[0].id, record)
    return window, ids


def opened(qtbot: QtBot, window: MainWindow) -> OriginsDialog:
    qtbot.keyClick(window, Qt.Key.Key_O, CONTROL | SHIFT)
    dialog = window.findChild(OriginsDialog)
    assert isinstance(dialog, OriginsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0 or "No other" in dialog.state.text())
    return dialog


def test_a_proposal_is_accepted_named_anew_and_taken_back_by_keyboard(
    qtbot: QtBot, kept: tuple[MainWindow, dict[str, str]]
) -> None:
    window, ids = kept
    workspace = window.session.workspace
    assert workspace is not None
    dialog = opened(qtbot, window)
    assert dialog.count.text() == "3 pieces, origin not known"
    assert "Reuters" in dialog.list.item(0).text()
    assert isinstance(dialog.list.item(0).data(Qt.ItemDataRole.UserRole), SameOrigin)
    assert "% of the shorter text" in dialog.form.why.text()
    assert "The port of Lund" in dialog.form.passage.text()
    assert set(dialog.form.ticked()) == {ids["Post"], ids["Herald"]}
    assert not dialog.form._apart_key.isHidden()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.form._apart_key.isHidden()
    assert dialog.count.text() == "3 pieces, at most 2 independent origins (1 not known)"
    assert evidence.get(workspace, ids["Herald"]).origin == "Reuters"
    qtbot.waitUntil(lambda: "No other" in dialog.state.text())
    dialog.form.name.setText("Reuters, Lund")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert evidence.get(workspace, ids["Post"]).origin == "Reuters, Lund"
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert evidence.get(workspace, ids["Post"]).origin == ""
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.reject()


def test_what_is_unticked_or_kept_apart_stays_as_it_is(
    qtbot: QtBot, kept: tuple[MainWindow, dict[str, str]]
) -> None:
    window, _ids = kept
    dialog = opened(qtbot, window)
    dialog.form.records.setFocus()
    qtbot.keyClick(dialog.form.records, Qt.Key.Key_Space)
    assert len(dialog.form.ticked()) == 1
    assert not dialog.form.apart.isEnabled()
    qtbot.keyClick(dialog.form.records, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: "No other" in dialog.state.text())
    assert dialog.list.count() == 0
    assert dialog.count.text() == "3 pieces, origin not known"
    assert dialog._right.currentIndex() == 0
    dialog.reject()


def test_origins_are_counted_in_panel_table_and_library(
    qtbot: QtBot, kept: tuple[MainWindow, dict[str, str]]
) -> None:
    from workbench.core import origins
    from workbench.gui.claims.column import Column

    window, ids = kept
    session = window.session
    assert session.workspace is not None
    session.do(origins.same, list(ids.values()), "Reuters")
    session.select_claim("")
    session.select_claim(claims.all(session.workspace)[0].id)
    assert window.pages.claim_panel.linked.origins.text() == "3 pieces, 1 independent origin"
    model = window.pages.claims.model
    cell = model.index(0, Column.EVIDENCE)
    assert "3 pieces, 1 independent origin" in model.data(cell, Qt.ItemDataRole.ToolTipRole)
    window.show_page("evidence")
    library = window.pages.library()
    library.reveal(ids["Post"])
    assert library.origins.words.text() == "3 pieces, 1 independent origin"
    qtbot.keyClick(library.origins.button, Qt.Key.Key_Space)
    dialog = window.findChild(OriginsDialog)
    assert isinstance(dialog, OriginsDialog)
    assert dialog.list.item(0).text() == "\u2068Reuters\u2069, 3 pieces"
    dialog.reject()
    assert "Herald" in library.view._origin.text()


def test_pieces_with_one_title_are_told_apart_by_their_files(qtbot: QtBot, session: Session) -> None:
    workspace = session.workspace
    assert workspace is not None
    for name, title in (("post.html", "Closed"), ("star.html", "Closed"), ("s.txt", "Storm")):
        evidence.add(workspace, EvidenceDraft(name.encode(), "text/plain", name), title=title)
    form = OriginForm()
    qtbot.addWidget(form)
    form.show_origin(Origin("Reuters", tuple(evidence.all(workspace))), read_only=False)
    shown = {form.records.item(row).text().strip(ISOLATES) for row in range(form.records.count())}
    assert {"post.html", "star.html", "Storm"} <= shown
    assert "Closed" not in shown
