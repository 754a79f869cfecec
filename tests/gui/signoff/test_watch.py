"""Who signed off is shown of the article, the file and the moment that are shown, whatever is looked up last."""

import shutil
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.core import signoff
from workbench.core.model import SignOff
from workbench.gui import background
from workbench.gui.session import Session
from workbench.gui.signoff import reading
from workbench.gui.signoff.watch import SignOffWatch


@pytest.mark.parametrize("other_file", [True, False])
def test_what_is_looked_up_late_does_not_count(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other_file: bool
) -> None:
    workspace = session.workspace
    assert workspace is not None
    unsigned = Path(shutil.copy(workspace.path, tmp_path / "unsigned.claims"))
    waived = {each.name: "Known" for each in signoff.unmet(workspace, session.article)}
    session.do(signoff.sign, session.article, waived)
    known: list[tuple[SignOff, ...]] = []
    watch = SignOffWatch(session, session)
    watch.known.connect(known.append)
    look, late = reading.signed, threading.Event()

    def slow(*args: object, **heard: threading.Event) -> tuple[SignOff, ...]:
        found = look(*args, **heard)  # pyright: ignore[reportArgumentType]
        late.wait(30)
        return found

    monkeypatch.setattr(reading, "signed", slow)
    watch._look()
    if other_file:
        assert session.open(unsigned)
    else:
        session.do(signoff.withdraw, session.article, "Wrong figures")
    watch._look()
    assert known[-1] == ()
    late.set()
    qtbot.waitUntil(lambda: not background.busy())
    assert known[-1] == ()
