"""The claims pane over the harbour."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.waiting import show
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ClaimsPane:
    pane = ClaimsPane(session)
    show(qtbot, pane, 620, 500)
    return pane
