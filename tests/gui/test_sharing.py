"""A lead shares the work out in the window; a reviewer opens their pack and says that it is theirs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from workbench.core import claims
from workbench.core.claim_query import strict
from workbench.core.model import ClaimFilter
from workbench.core.team import progress
from workbench.gui.ask import Ask
from workbench.gui.main_window import MainWindow
from workbench.gui.team.sharing_dialog import SharingDialog
from workbench.gui.two_lines import DETAIL

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_assigning_packing_and_opening_the_pack(
    make_window: Callable[..., MainWindow], harbour: Harbour, qtbot: QtBot, tmp_path: Path
) -> None:
    answers = Ask(
        pack_place=lambda _parent, suggestion: tmp_path / suggestion.name,
        passphrase=lambda _parent, _name: "eight bats fly",
        new_claims=lambda _parent, suggestion: suggestion,
    )
    window = make_window(answers)
    session = window.session
    assert session.open(harbour.path)
    session.select_claim(harbour.ids["budget"])
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = window.findChild(SharingDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.claims.click()
    assert "Say to whom" in dialog.told.text()
    dialog.who.setCurrentText("Ben Okafor")
    dialog.claims.click()
    assert dialog.told.text() == "Assign 1 claim to Ben Okafor"
    assert dialog.list.item(0).data(Qt.ItemDataRole.ToolTipRole) == "Ben Okafor"
    assert dialog.list.item(0).data(DETAIL).startswith("1 assigned, 0 done, 1 open")
    dialog.article.click()
    assert dialog.list.item(0).data(DETAIL).startswith(f"{len(harbour.ids)} assigned")
    dialog.article_back.click()
    assert dialog.list.item(0).data(DETAIL).startswith("1 assigned")
    dialog.passphrase.setText("eight bats fly")
    dialog.blind.setChecked(True)
    dialog.pack.click()
    qtbot.waitUntil(lambda: "holds 1 claim" in dialog.told.text())
    dialog.reject()

    window.files.importing.take([tmp_path / "Ben Okafor.claims-pack"])
    qtbot.waitUntil(lambda: session.path == tmp_path / "Ben Okafor.claims")
    workspace = session.workspace
    assert workspace is not None
    (claim,) = claims.all(workspace)
    assert (claim.id, claim.verdict) == (harbour.ids["budget"], "open")
    assert "the work pack for" in window.messages.words.text()
    assert claims.all(workspace, ClaimFilter(query=strict("assigned:me"))) == []
    window.messages.act.click()
    assert claims.all(workspace, ClaimFilter(query=strict("assigned:me"))) == [claim]
    assert [each.name for each in progress.all(workspace)] == ["Ana Moreau"]
