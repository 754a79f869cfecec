"""What colleagues say to one another about the claim under review."""

from collections.abc import Callable
from functools import partial

from workbench.core import comments
from workbench.core.changes import Changes
from workbench.core.store.workspace import Workspace
from workbench.gui import half_typed
from workbench.gui.evidence.comment_list import CommentList
from workbench.gui.evidence.section import Section
from workbench.gui.session import Session
from workbench.gui.texts import _


class CommentSection(Section):
    def __init__(self, session: Session) -> None:
        rows = CommentList()
        super().__init__(_("Comments"), rows)
        self.list = rows
        self._session = session
        self._claim = ""
        self.list.written.connect(self._add)
        self.list.typed.connect(partial(half_typed.keep, session))
        self.list.changed.connect(lambda comment, words: self._correct(comments.change, comment, words))
        self.list.taken_back.connect(lambda comment: self._correct(comments.remove, comment))

    def show_claim(self, workspace: Workspace, claim: str) -> None:
        said = comments.of(workspace, claim)
        self._claim = claim
        self.show_count(len(said))
        self.list.show_comments(
            claim,
            said,
            partial(half_typed.of, self._session),
            me=workspace.person,
            read_only=self._session.read_only,
        )

    def _add(self, words: str) -> None:
        if self._session.do(comments.add, self._claim, words) is not None:
            self.list.sent()
            self.list.entered.emit(self.list.field)

    def _correct(self, verb: Callable[..., Changes], *about: str) -> None:
        """Change a comment or take it back; its row is another's then, so the focus goes to the line for a new one."""
        if self._session.do(verb, *about) is not None:
            self.list.entered.emit(self.list.field)
