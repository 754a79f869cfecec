"""The exchange with a hub in the window: asked where, then both ways, with the password forgotten."""

import socket
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.postgres import Postgres
from workbench.core import claims, settings, verdicts
from workbench.core.model import Verdict
from workbench.core.store.workspace import Workspace
from workbench.core.team import assignments, pack
from workbench.core.team.hub import address, exchange
from workbench.core.team.hub.address import Address
from workbench.gui.main_window import MainWindow
from workbench.gui.team import exchanging
from workbench.gui.team.hub_dialog import HubDialog


def test_what_colleagues_sent_comes_and_ones_own_work_goes(
    filled: MainWindow, hub: Address, postgres: Postgres, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = filled.session.workspace
    assert workspace is not None
    with Workspace.create(tmp_path / "noor.claims", settings.reviewer("Noor Haddad")) as other:
        exchange.push(workspace, hub)
        exchange.pull(other, hub)
        verdicts.give(other, (claims.all(other)[0].id,), Verdict.CONTESTED, "The audit says otherwise.")
        exchange.push(other, hub)
        filled.session.do(verdicts.give, (claims.all(workspace)[1].id,), Verdict.SOURCED)
        filled.actions_.by_name["hub"].trigger()
        dialog = filled.findChild(HubDialog)
        assert dialog is not None
        assert dialog.address.text() == ""
        dialog.address.setText("hub.example.org")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert "This is not the address of a hub" in dialog.said.text()
        assert dialog.go.isEnabled()
        open_ones = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'claim-workbench'"
        qtbot.waitUntil(lambda: postgres.sql(hub.database, open_ones) == [(0,)])

        dialog.address.setText(hub.shown.replace("owner@", "owner:s3cret@"))
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert filled.session.busy, "nothing is edited meanwhile"
        qtbot.waitUntil(lambda: "sent" in dialog.said.text())
        assert dialog.said.text() == "3 entries taken  ·  2 entries sent"
        assert settings.load().hub == hub.shown == dialog.address.text()
        assert all(
            b"s3cret" not in path.read_bytes() for path in settings.config_dir().rglob("*") if path.is_file()
        )
        given = claims.all(workspace)[0].verdicts
        assert [one.verdict for one in given if one.reviewer == "Noor Haddad"] == [Verdict.CONTESTED]
        assert exchange.pull(other, hub).pulled == 2
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text() == "Nothing new on either side.")
    assert not filled.session.busy
    dialog.reject()
    assert not dialog.isVisible()


def test_an_exchange_is_stopped_before_its_dialog_closes(filled: MainWindow, qtbot: QtBot) -> None:
    """Nobody answers at this address: a socket that listens and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        filled.dialogs.hub()
        dialog = filled.findChild(HubDialog)
        assert dialog is not None
        assert dialog.focusWidget() is dialog.address, "which is asked for first"
        dialog.address.setText(f"postgresql://ben@127.0.0.1:{silent.getsockname()[1]}/desk")
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        dialog.reject()
        qtbot.waitUntil(lambda: "was stopped" in dialog.said.text())
        assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_work_pack_only_sends(filled: MainWindow, tmp_path: Path) -> None:
    """There is no hub at this address: nobody may ask it for anything."""
    workspace, out = filled.session.workspace, tmp_path / "pack.claims"
    assert workspace is not None
    assignee = assignments.find(workspace, "Noor Haddad")
    assignments.assign(workspace, assignee, [claims.all(workspace)[0].id])
    pack.cut(workspace, out, assignee)
    nowhere = address.parse("postgresql://127.0.0.1:1/desk")
    came = exchanging.pull(
        out, settings.reviewer("Noor Haddad"), nowhere, lambda _done, _total: None, threading.Event()
    )
    assert came == exchange.Exchange()
