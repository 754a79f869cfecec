"""The one open file of a window: opened, closed, opened again, and in whose name."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core import settings
from workbench.core.basics import ClaimFilter, Reviewer
from workbench.core.errors import UserError
from workbench.gui import last_place
from workbench.gui.texts import _
from workbench.gui.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from workbench.core.store.workspace import Workspace


class Session(Writing):
    """What the panes of a window share: the file, what is shown of it (`Shown`) and every action on it (`Writing`)."""

    opened = Signal()
    closing = Signal()
    """The file is still open: what was typed and not yet kept can be kept now."""
    closed = Signal()
    name_wanted = Signal(object)
    """A file is to be opened and nobody has said who they are; the callable opens it once they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.why_read_only = ""
        self.is_sample = False
        """The open file is a passing copy of the sample: work of one's own goes into another file."""
        self.guest = ""
        """The name under which somebody who has not given theirs looks at the sample."""
        self._lock: QLockFile | None = None

    @property
    def person(self) -> str:
        """The name of the reviewer, "" while nobody has given one."""
        return settings.load().reviewer or self.guest

    def asks_name(self, go_on: Callable[[], object]) -> bool:
        """Whether a guest must give a name before something of their own is opened; then `go_on` is called later."""
        if not self.guest or settings.load().reviewer:
            return False
        self.name_wanted.emit(go_on)
        return True

    @property
    def read_only(self) -> bool:
        return self.workspace is None or self.workspace.read_only

    @property
    def path(self) -> Path | None:
        return self.workspace.path if self.workspace else None

    def open(self, path: Path, *, remember: bool = True) -> bool:
        """Opens a file instead of the present one; where that fails the present one stays open. `remember` puts it
        among the recent files."""
        from workbench.core.store.workspace import Workspace

        if self.path is not None and self.path.exists() and path.exists() and self.path.samefile(path):
            return True
        return self._take(
            path,
            lambda person, read_only: Workspace.open(path, person, read_only=read_only, covered=True),
            remember,
        )

    def create(self, path: Path) -> bool:
        """Makes an empty file and opens it. An existing file is refused."""
        from workbench.core.store.workspace import Workspace

        return self._take(
            path, lambda person, _read_only: Workspace.create(path, person, covered=True), remember=True
        )

    def opener(self, path: Path, *, remember: bool = True) -> "Callable[[object], object]":
        """Opens a file once it is made, unless another one was opened meanwhile: nobody is taken away from it."""
        before = self._shown_file()
        return lambda _made: self._shown_file() == before and self.open(path, remember=remember)

    def _shown_file(self) -> Path | None:
        return self.workspace.path if self.workspace is not None else None

    def _take(self, path: Path, make: "Callable[[Reviewer, bool], Workspace]", remember: bool) -> bool:
        from workbench.gui import writer_lock

        if not self.may_leave():  # what the worker writes belongs to the present file
            return False
        if remember and self.asks_name(lambda: self._take(path, make, remember)):
            return False
        try:
            lock = writer_lock.take(path)
            workspace = make(settings.reviewer(self.person), lock is None)
            if remember:
                settings.remember_recent(path)
        except UserError as error:
            self.problem.emit(error)
            return False
        self.close()
        self.workspace, self._lock = workspace, lock
        self.is_sample = not remember
        self.why_read_only = workspace.why_read_only
        if lock is None:
            self.why_read_only = _("Another window has this file open. Here it can only be read.")
        self._data_version = workspace.data_version()
        self.opened.emit()
        self._select_first_article(*last_place.of(path))
        self._take_up()
        return True

    def close(self) -> None:
        if self.workspace is None:
            return
        self.closing.emit()
        if not self.is_sample:
            last_place.keep(self.workspace.path, self.article, self.claim)
        self.workspace.close()
        self.workspace, self._lock, self.why_read_only, self.is_sample = None, None, "", False
        self.selection, self.filter = (), ClaimFilter(order=self.filter.order)
        self.article = self.claim = ""
        self._walk.forget()
        self.closed.emit()

    def _take_up(self) -> None:
        """Writes what the reviewer was typing when the program ended."""
        from workbench.gui import half_typed

        half_typed.take_up(self)

    def sign_in(self, name: str) -> None:
        """From now on `name` is the reviewer; the open file is opened again in that name."""
        if not self.may_leave():  # what is typed could not be written in the name of whom it is of
            return
        try:
            person = settings.reviewer(name)
            before = settings.load().reviewer
            settings.change(reviewer=person.name)
            if self.workspace is not None:
                try:
                    self._open_again(person, read_only=self.workspace.read_only)
                except UserError:
                    settings.change(reviewer=before)  # what is done in the file is still theirs
                    raise
        except UserError as error:
            self.problem.emit(error)

    def only_read(self) -> None:
        """The open file is opened again for reading alone."""
        assert self.workspace is not None
        try:
            self._open_again(self.workspace.reviewer, read_only=True)
        except UserError as error:
            self.problem.emit(error)

    def write_if_free(self) -> None:
        """Where another window had the file when it was opened here and has closed it since, it is open for writing now."""
        if self.workspace is None or self._lock is not None or self.busy:
            return
        from workbench.gui import writer_lock

        try:
            lock = writer_lock.take(self.workspace.path)
            if lock is None:
                return
            self._lock, self.why_read_only = lock, ""
            self._open_again(settings.reviewer(self.person), read_only=False)
        except UserError as error:
            self.problem.emit(error)
            return
        if not self.read_only:
            self.message.emit(_("The other window has closed this file. You can work in it here now."))

    def _open_again(self, person: "Reviewer | None", *, read_only: bool) -> None:
        assert self.workspace is not None
        article, claim = self.article, self.claim
        self.closing.emit()
        # First opened, then closed: where the file has gone, what is shown can still be read.
        workspace = type(self.workspace).open(self.workspace.path, person, read_only=read_only, covered=True)
        self.workspace.close()
        self.workspace, self._data_version = workspace, workspace.data_version()
        self.why_read_only = self.why_read_only or self.workspace.why_read_only
        self._walk.forget()  # another person is "me", and what others wrote meanwhile is seen now
        self.opened.emit()
        self._select_first_article()
        self.select_article(article)
        self.select_claim(claim)
        self._take_up()
