"""Work packs that come in: one that is encrypted is opened, and whoever opens one is asked whether it is theirs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.store.packed import Pack
from workbench.core.team import assignments, pack
from workbench.gui import background
from workbench.gui.ask import Ask
from workbench.gui.message_bar import MessageBar
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate


class Packs(QObject):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""

    def __init__(self, session: Session, ask: Ask, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._ask, self._messages, self._window = session, ask, messages, window

    def open(self, path: Path) -> None:
        """Asks for the passphrase of an encrypted pack, and where the file to work in is to stand; opens that."""
        if self._session.asks_name(partial(self.open, path)):
            return
        passphrase = self._ask.passphrase(self._window, path.name)
        place = self._ask.new_claims(self._window, path.with_suffix(".claims")) if passphrase else None
        if not passphrase or place is None:
            return
        job = background.run(pack.unpack, path, place, passphrase, failed=self._session.problem.emit)
        job.done.connect(self._session.opener(place))
        self.started.emit(job, _("Opening the work pack"))

    def ask_whose(self, meant: Pack) -> None:
        """Who opens a pack that is for somebody else, or for a name, is asked whether that is them."""
        workspace = self._session.workspace
        if workspace is None or workspace.read_only or assignments.is_accepted(workspace, meant.assignee):
            return
        words = _(
            "This is the work pack for {name}. Your work counts as theirs once you say that this is you."
        )
        self._messages.show_note(
            words.format(name=isolate(meant.name)),
            _("That is me"),
            lambda: self._session.do(assignments.accept, meant.assignee),
        )
