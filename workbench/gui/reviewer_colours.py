"""Gives the reviewers of the open file colours that tell them apart."""

from PySide6.QtCore import QObject

from workbench.core.changes import Changes
from workbench.gui import paint
from workbench.gui.session import Session


class ReviewerColours(QObject):
    """Follows the session: who wrote in the file, and who has it open."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.opened.connect(self._choose)
        session.changed.connect(self._follow)

    def _follow(self, changes: Changes) -> None:
        if "reviewer" in changes.touched:
            self._choose()

    def _choose(self) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        from workbench.core.team import identity

        people = identity.names(workspace)
        if workspace.reviewer is not None:
            people.setdefault(workspace.person, workspace.reviewer.name)
        paint.tell_apart(people)
