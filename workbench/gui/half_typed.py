"""What is being typed about a claim and not written yet: kept a moment after a key, and back when the claim or file is."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.core.errors import UserError
from workbench.core.unfinished import Typed

if TYPE_CHECKING:
    from workbench.gui.session import Session

PAUSE = 400
"""Milliseconds after the first key that is not kept yet, however long one goes on typing."""


class Pause(QTimer):
    """Calls `rest` a moment after the first `begin`."""

    def __init__(self, parent: QObject, rest: Callable[[], object]) -> None:
        super().__init__(parent, singleShot=True, interval=PAUSE)
        self.timeout.connect(rest)

    def begin(self, *_typed: object) -> None:
        if not self.isActive():
            self.start()


def keep(session: "Session", claim: str, typed: Typed, words: str) -> None:
    """Keeps the words of this reviewer; "" forgets them. While the worker writes, as soon as it has written."""
    session.when_free(partial(_keep, session, claim, typed, words))


def of(session: "Session", claim: str, typed: Typed) -> str:
    """The words that this reviewer has not finished, "" where there are none."""
    from workbench.core import unfinished

    return unfinished.of(session.workspace, claim, typed) if session.workspace is not None else ""


def take_up(session: "Session") -> None:
    """Writes what was being typed into the fields that are written when one leaves them, as leaving them would have."""
    from workbench.core import claims, unfinished, verdicts

    assert session.workspace is not None
    for claim, words in unfinished.left(session.workspace, Typed.REASON):
        session.do(verdicts.explain, claim, words)
    for field in (Typed.RESTATED, Typed.SPEAKER):
        for claim, words in unfinished.left(session.workspace, field):
            session.do(claims.edit, claim, **{field: words})


def _keep(session: "Session", claim: str, typed: Typed, words: str) -> None:
    from workbench.core import unfinished

    if session.workspace is None:
        return
    try:
        unfinished.keep(session.workspace, claim, typed, words)
    except UserError as error:
        session.problem.emit(error)
