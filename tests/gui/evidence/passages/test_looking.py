"""Only what was sought last is shown, and nothing is told of what was stopped for it."""

from threading import Event

from pytestqt.qtbot import QtBot

from tests.gui.harbour import Harbour
from workbench.core import settings
from workbench.core.errors import NotFound, UserError
from workbench.core.store.workspace import Workspace
from workbench.core.team import blind
from workbench.gui import background
from workbench.gui.evidence.passages.looking import Looking, Sought, look
from workbench.gui.session import Session


def test_only_what_was_sought_last_comes_and_what_was_stopped_tells_nothing(
    qtbot: QtBot, session: Session, harbour: Harbour
) -> None:
    looking = Looking(session)
    came: list[Sought] = []
    problems: list[UserError] = []
    looking.found.connect(lambda sought, _found: came.append(sought))
    looking.failed.connect(problems.append)
    asked = [Sought(harbour.path, None, claim) for claim in harbour.ids.values()]
    for sought in asked:
        looking.look(sought)
    qtbot.waitUntil(lambda: not background.busy())
    assert came == [asked[-1]]
    looking.look(asked[0])
    looking.forget()
    qtbot.waitUntil(lambda: not background.busy())
    assert (len(came), problems) == (1, [])
    looking.look(Sought(harbour.path, None, "0" * 32))
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], NotFound)


def test_what_others_linked_is_no_secret_let_out_in_a_blind_first_pass(harbour: Harbour) -> None:
    zoe, claim = settings.reviewer("Zoe Lind"), harbour.ids["wall"]
    sought = Sought(harbour.path, zoe, claim, "signed the list")
    for on in (False, True):
        with Workspace.open(harbour.path, zoe) as workspace:
            blind.turn(workspace, on, alone=True)
        _sought, found = look(sought, cancel=Event())
        assert isinstance(found, list)
        assert [each.linked for each in found] == [not on], "Ana has linked it"
