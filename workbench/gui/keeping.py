"""What is read in the background for the open file is kept in that file alone."""

from collections.abc import Callable

from workbench.core.errors import WrongUse
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate


class Keeping:
    """Made when the reading of what is called `name` begins, for the file that is open then."""

    def __init__(self, session: Session, name: str) -> None:
        self._session, self._name, self._there = session, name, session.path

    def keep(self, call: Callable[[], object], otherwise: Callable[[], object] | None = None) -> None:
        """Calls as soon as nothing else is being written. Where another file is open by then, that is said, and `otherwise` is
        called: there it would be lost sight of, or come to people whom it is not meant for."""
        self._session.when_free(lambda: self._go(call, otherwise))

    def _go(self, call: Callable[[], object], otherwise: Callable[[], object] | None) -> None:
        if self._session.path == self._there:
            call()
            return
        words = _("Another file was opened while {name} was read. Nothing was imported; import it again.")
        self._session.problem.emit(WrongUse(words.format(name=isolate(self._name))))
        if otherwise is not None:
            otherwise()
