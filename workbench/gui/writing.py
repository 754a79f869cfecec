"""Every action on the open file: done at once in the window's thread, or on the worker where it writes much."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.core import settings
from workbench.core.basics import Verdict
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, UserError, WrongUse
from workbench.gui import background
from workbench.gui.apart import MANY, MANY_CLAIMS, still_writing, unheard, write_apart
from workbench.gui.later import Later
from workbench.gui.shown import Shown
from workbench.gui.texts import _

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


class Writing(Shown):
    changed = Signal(object)
    marked = Signal(object)
    """A verdict is on disk and the next claim chosen: for those who answer the key, before all others hear of it."""
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    problem = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._later = Later(lambda: not self.busy, self)
        self._data_version = 0

    def set_busy(self, busy: bool) -> None:
        """While a merge or other long work has the only write transaction, no edits are accepted."""
        self.busy = busy
        self.busy_changed.emit(busy)
        if not busy:
            self._later.go_on()

    def when_free(self, call: Callable[[], object]) -> None:
        """Calls at once, or in turn as soon as the worker has written what it writes."""
        self._later.call(call)

    def may_leave(self) -> bool:
        """Whether the file may be closed, or opened in another name: what waited for its turn is written then. Where the worker
        writes to it that goes to `problem`."""
        self._later.catch_up()
        if self.busy:
            self.problem.emit(still_writing())
        return not self.busy

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
        self.do_or_send(large, doing, verb, then=self.go_to_what_changed)

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
