"""The claims pane over the harbour."""

import pytest
from pytestqt.qtbot import QtBot

from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ClaimsPane:
    pane = ClaimsPane(session)
    qtbot.addWidget(pane)
    pane.resize(620, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
