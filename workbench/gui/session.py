"""The one open file of a window: what is shown, what is selected, and every action on it."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core import settings
from workbench.core.basics import ClaimFilter, Reviewer, Verdict
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, UserError, WrongUse
from workbench.gui import background, last_place
from workbench.gui.apart import MANY, MANY_CLAIMS, still_writing, unheard, write_apart
from workbench.gui.later import Later
from workbench.gui.texts import _

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from workbench.core.store.workspace import Workspace
    from workbench.gui.walk import Walk

EVERYTHING: dict[str, frozenset[str]] = dict.fromkeys(
    (
        "article",
        "claim",
        "verdict",
        "evidence",
        "link",
        "comment",
        "adjudication",
        "signoff",
        "reviewer",
        "assignment",
    ),
    frozenset[str](),
)
"""`Changes.touched` of a change whose ids are not known: an empty set means any row of that kind."""


class Session(QObject):
    changed = Signal(object)
    opened = Signal()
    closing = Signal()
    """The file is still open: what was typed and not yet kept can be kept now."""
    closed = Signal()
    article_changed = Signal(str)
    claim_changed = Signal(str)
    selection_changed = Signal(object)
    filter_changed = Signal(object)
    marked = Signal(object)
    """A verdict is on disk and the next claim chosen: for those who answer the key, before all others hear of it."""
    message = Signal(str)
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    problem = Signal(object)
    busy_changed = Signal(bool)
    name_wanted = Signal(object)
    """A file is to be opened and nobody has said who they are; the callable opens it once they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.article = ""
        self.claim = ""
        self.filter = ClaimFilter()
        self.selection: tuple[str, ...] = ()
        self.why_read_only = ""
        self.is_sample = False
        """The open file is a passing copy of the sample: work of one's own goes into another file."""
        self.guest = ""
        """The name under which somebody who has not given theirs looks at the sample."""
        self.busy = False
        self._later = Later(lambda: not self.busy, self)
        self._lock: QLockFile | None = None
        self._data_version = 0

    @cached_property
    def _walk(self) -> "Walk":
        from workbench.gui.walk import Walk

        return Walk()

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

    # The open file

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

        if self.busy:  # what the worker writes belongs to the present file
            self.problem.emit(still_writing())
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
        if self.busy:  # what is typed could not be written in the name of whom it is of
            self.problem.emit(still_writing())
            return
        try:
            person = settings.reviewer(name)
            settings.change(reviewer=person.name)
            if self.workspace is not None:
                self._open_again(person, read_only=self.workspace.read_only)
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

    def notice_outside_changes(self) -> None:
        """Shows what another program wrote to the file since the last look; called when the window is activated."""
        if self.workspace is None or self.busy:
            return
        version = self.workspace.data_version()
        if version != self._data_version:
            self._data_version = version
            self.workspace.cover()
            self.announce(Changes(_("The file was changed by another program."), dict(EVERYTHING)))

    def take_over(self, changes: Changes) -> None:
        """Shows what our own worker wrote to the file with a connection of its own."""
        if self.workspace is not None:
            self._data_version = self.workspace.data_version()
            self.workspace.cover()
            self.announce(changes)

    # Actions

    def set_busy(self, busy: bool) -> None:
        """While a merge or other long work has the only write transaction, no edits are accepted."""
        self.busy = busy
        self.busy_changed.emit(busy)
        if not busy:
            self._later.go_on()

    def when_free(self, call: Callable[[], object]) -> None:
        """Calls at once, or in turn as soon as the worker has written what it writes."""
        self._later.call(call)

    def do(self, verb: Callable[..., Changes], *args: object, **kwargs: object) -> Changes | None:
        """Runs one verb on the open file. None where it could not be done; the reason went to `problem`."""
        changes = self._write(verb, *args, **kwargs)
        if changes is not None:
            self._tell(changes)
        return changes

    def _write(self, verb: Callable[..., Changes], *args: object, **kwargs: object) -> Changes | None:
        """Runs the verb, and tells nobody yet what it changed."""
        if self.workspace is None:
            self.problem.emit(WrongUse(_("Open a file first.")))
            return None
        if self.busy:
            self.problem.emit(still_writing())
            return None
        try:
            return verb(self.workspace, *args, **kwargs)
        except UserError as error:
            self.problem.emit(error)
            return None

    def _tell(self, changes: Changes) -> None:
        if changes:
            self.announce(changes)
        else:
            self.message.emit(changes.label)

    def announce(self, changes: Changes) -> None:
        """Tells everybody what is on disk now. What has gone is left first, so that nobody asks for it."""
        self._walk.follow(changes)
        left = self._leave_what_is_gone(changes)
        self.changed.emit(changes)
        self.message.emit(changes.label)
        if left:
            self.select_claim(self._neighbour(1, ""))

    def undo(self) -> None:
        from workbench.core import history

        self._turn(history.undo, history.undo_size, _("Undoing"))

    def redo(self) -> None:
        from workbench.core import history

        self._turn(history.redo, history.redo_size, _("Redoing"))

    def _turn(self, verb: Callable[..., Changes], size: Callable[..., int], doing: str) -> None:
        large = self.workspace is not None and not self.busy and size(self.workspace) > MANY
        self.do_or_send(large, doing, verb)

    def do_or_send(
        self,
        large: bool,
        doing: str,
        verb: Callable[..., Changes],
        *args: object,
        then: Callable[[Changes], object] | None = None,
    ) -> None:
        """Runs a verb at once, a `large` one on the worker. `then` gets what it changed; it hears nothing where that could not
        be done."""
        if large:
            job = self.do_on_worker(doing, verb, *args)
            if job is not None and then is not None:
                job.done.connect(then)
            return
        changes = self.do(verb, *args)
        if changes is not None and then is not None:
            then(changes)

    def do_on_worker(
        self, doing: str, verb: Callable[..., Changes], *args: object, stoppable: bool = False
    ) -> background.Job | None:
        """Runs a verb that writes much on the worker, with a connection of its own; no edits are accepted meanwhile.

        A `stoppable` verb takes `progress` and `cancel`, and has written nothing where it raises `Cancelled`. None where nothing
        can be written now; the reason went to `problem`. Otherwise the job, for more to be connected.
        """
        workspace = self.workspace
        if workspace is None or workspace.reviewer is None or workspace.read_only or self.busy:
            self.do(verb, *args)
            return None
        self.set_busy(True)
        job = background.run(
            write_apart, workspace.path, workspace.reviewer, verb, *args,
            done=self._written_apart, failed=self.tell_failure, finished=self._free,
            progress=unheard if stoppable else None, cancellable=stoppable, writes=True,
        )  # fmt: skip
        self.started.emit(job, doing)
        return job

    def _written_apart(self, changes: Changes) -> None:
        self._free()
        if changes:
            self.take_over(changes)
        else:
            self.message.emit(changes.label)

    def tell_failure(self, error: UserError) -> None:
        """Says why a job came to nothing: that it was stopped, or what was wrong."""
        if isinstance(error, Cancelled):
            self.message.emit(str(error))
        else:
            self.problem.emit(error)

    def _free(self) -> None:
        self.set_busy(False)

    def mark(self, verdict: Verdict) -> None:
        """Gives `verdict` to the selected claims, then goes to the next open one if the settings say so."""
        from workbench.core import verdicts

        chosen = self.selection or ((self.claim,) if self.claim else ())
        if not chosen:
            self.message.emit(_("Select a claim first."))
            return
        advance = verdict is not Verdict.OPEN and settings.load().advance
        if len(chosen) > MANY_CLAIMS:
            self.do_for_claims(_("Giving the verdicts"), verdicts.give, chosen, verdict, advance=advance)
            return
        target = self._open_claim(1, chosen) if advance else ""
        changes = self._write(verdicts.give, chosen, verdict)
        if changes is None:
            return
        self._walk.follow(changes)
        if target:
            self.claim, self.selection = target, (target,)
        self.marked.emit(changes)
        if target:
            # Before anybody hears of the verdict, so that nobody shows the claim once more that is left.
            self.selection_changed.emit(self.selection)
            self.claim_changed.emit(target)
        self._tell(changes)

    def do_for_claims(
        self,
        doing: str,
        verb: Callable[..., Changes],
        chosen: tuple[str, ...],
        *args: object,
        advance: bool = False,
    ) -> None:
        """Runs a verb on claims, on the worker where they are many; `advance` goes to the next open claim after them."""
        go_on = (lambda _changes: self._go_on_from(chosen[-1:])) if advance else None
        self.do_or_send(len(chosen) > MANY_CLAIMS, doing, verb, chosen, *args, then=go_on)

    def _go_on_from(self, leaving: tuple[str, ...]) -> None:
        target = self._open_claim(1, leaving)
        if target:
            self.select_claim(target)

    # What is shown

    def select_article(self, article: str) -> None:
        if article == self.article:
            return
        self.article = article
        self.article_changed.emit(article)
        self.set_filter(ClaimFilter(article=article, order=self.filter.order))
        self.select_claim(self._neighbour(1, "") if article else "")

    def select_claim(self, claim: str) -> None:
        self.set_selection((claim,) if claim else ())
        if claim != self.claim:
            self.claim = claim
            self.claim_changed.emit(claim)

    def set_selection(self, ids: tuple[str, ...]) -> None:
        if ids != self.selection:
            self.selection = tuple(ids)
            self.selection_changed.emit(self.selection)

    def set_filter(self, chosen: ClaimFilter) -> None:
        chosen = replace(chosen, article=self.article)
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit(chosen)

    def rows(self) -> "array[int]":
        """The row numbers of the claims that pass the filter, in its order."""
        return self._walk.rows(self.workspace, self.filter) if self.workspace else array("q")

    def next_claim(self, step: int = 1) -> None:
        claim = self._neighbour(step, self.claim)
        if claim:
            self.select_claim(claim)

    def next_open(self, step: int = 1) -> None:
        claim = self._open_claim(step, (self.claim,))
        if claim:
            self.select_claim(claim)
        else:
            self.message.emit(_("No other claim is open here."))

    def beside(self, chosen: tuple[str, ...]) -> str:
        """The claim behind these, or else the one before them; "" where there is no other."""
        return self._neighbour(1, chosen[-1]) or self._neighbour(-1, chosen[0])

    def _neighbour(self, step: int, claim: str) -> str:
        return self._walk.neighbour(self.workspace, self.filter, claim, step) if self.workspace else ""

    def _open_claim(self, step: int, leaving: tuple[str, ...]) -> str:
        return self._walk.open(self.workspace, self.filter, leaving, step) if self.workspace else ""

    def _select_first_article(self, wanted: str = "", claim: str = "") -> None:
        """Selects the article `wanted` and its claim, where they are still there."""
        from workbench.core import articles

        known = articles.current(self.workspace) if self.workspace else {}
        self.article = self.claim = ""
        if known:
            shown = wanted if wanted in known else next(iter(known))
            self.select_article(shown)
            if claim and self._stands_in(claim, known[shown]):
                self.select_claim(claim)
        else:
            self.select_claim("")
            self.set_filter(ClaimFilter(order=self.filter.order))
            self.article_changed.emit("")
            self.claim_changed.emit("")

    def _stands_in(self, claim: str, text_id: str) -> bool:
        from workbench.core import claims

        workspace = self.workspace
        if workspace is None or not self._walk.exists(workspace, claim):
            return False
        return claims.get(workspace, claim).text_id == text_id

    def _leave_what_is_gone(self, changes: Changes) -> bool:
        """An undo or a removal may take away what is shown, a newer version leaves its claims behind, a redo may bring the
        first article back. True where another claim is to be selected."""
        if self.workspace is None or not {"article", "claim"} & changes.touched.keys():
            return False
        from workbench.core import articles

        known = articles.current(self.workspace)
        if self.article not in known and (self.article or known):
            self._select_first_article()
            return False
        if self.claim and not self._stands_in(self.claim, known.get(self.article, "")):
            self.select_claim("")
            return True
        return False
