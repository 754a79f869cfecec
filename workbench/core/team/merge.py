"""Merging other reviewers' files: previewed, all or nothing, the same in any order, repeatable, undoable."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core import doubles
from workbench.core.changes import Changes
from workbench.core.doubles import Double
from workbench.core.errors import Cancelled, Damaged, UserError, WrongUse
from workbench.core.log import ends, head
from workbench.core.store import action, clock, events, merges, packed, state
from workbench.core.store.foreign import Staged, label_of
from workbench.core.store.state import Range
from workbench.core.store.workspace import Workspace
from workbench.core.team import disagreements, file_names, identity, met, receipt, receipts, stories, tally
from workbench.core.team.attached import Attached
from workbench.core.team.identity import Relation
from workbench.core.team.met import Met
from workbench.core.team.stagings import Ready, Stagings
from workbench.core.team.stories import Pair
from workbench.core.team.union import Union
from workbench.core.team.unmerge import last_label, save_before, undo_last

__all__ = ["Merge", "MergedFile", "last_label", "merge", "preview", "save_before", "take", "undo_last"]

KINDS = ("articles", "claims", "verdicts", "evidence", "links", "comments")
STEPS_BETWEEN_CHECKS = 100_000
CACHE, SCRATCH = 128_000, 64_000
"""KB of the file, and of the scratch tables of a large merge, that are in memory at a time: their rows come in no order of the
log, and a page that finds no room is written before its time, and read again."""
LARGE = 64_000_000
"""Bytes of files in one merge above which scratch tables go to a temporary file instead of memory."""
STOPPED = "The merge was stopped. Nothing was changed."

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class MergedFile:
    """What one file brought. `added` counts by kind what can be seen now and could not before; `already_known` counts
    what of the file was here. `refused` is a sentence where nothing was taken from it. `branched`: a copied file went
    on in two places, and both continuations are kept. `brought`: something came, though it may be of a kind that is not
    counted, such as a decision.
    """

    file: str
    sha256: str = ""
    added: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    already_known: int = 0
    refused: str = ""
    branched: bool = False
    brought: bool = False

    @property
    def brought_other(self) -> bool:
        """Whether all that came is of kinds that are not counted."""
        return self.brought and not any(self.added.values())


@dataclass(frozen=True)
class Merge:
    """The result of a merge or of its preview. `disagreements` are those in the file that nobody has decided, `doubles` the
    fields with two values; `stories` are pairs of articles that look like one story, one of which came now; `persons` tell
    who may be one person, or was said to be."""

    files: tuple[MergedFile, ...]
    disagreements: int
    receipt: str
    changes: Changes
    stories: tuple[Pair, ...] = ()
    doubles: tuple[Double, ...] = ()
    persons: tuple[Relation, ...] = ()


@dataclass(frozen=True)
class Other:
    """One of the files to merge, and what it is called here."""

    path: Path
    name: str


@dataclass(frozen=True)
class Taken:
    """One file whose log is in, before it is counted."""

    staged: Staged
    new: list[Range]
    branched: bool
    ends: list[tuple[int, bytes]]


class _Discard(Exception):
    """Rolls the transaction back where nothing is to be kept."""


def merge(
    workspace: Workspace,
    paths: Sequence[Path],
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Merge:
    """Merge files into the workspace in one transaction; they are only read.

    A refused file is named in the result and the others merge; where it is the only one, its error is raised.
    `progress(done, total)` counts files and a last step; setting `cancel` raises `Cancelled` with nothing changed.
    """
    workspace.require_writer()
    return _merge(workspace, paths, progress, cancel, keep=True)


def take(
    workspace: Workspace,
    staged: Staged,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Merge:
    """The same with one log that is staged already, from wherever it came."""
    workspace.require_writer()
    hub = Other(staged.path, staged.file)
    return _run(workspace, [hub], {}, Ready(staged), progress, cancel, keep=True)


def preview(
    workspace: Workspace,
    paths: Sequence[Path],
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Merge:
    """What `merge` would do, to the number; nothing is written."""
    return _merge(workspace, paths, progress, cancel, keep=False)


def _merge(
    workspace: Workspace,
    paths: Sequence[Path],
    progress: Progress | None,
    cancel: threading.Event | None,
    *,
    keep: bool,
) -> Merge:
    """Only files that were not merged before are read."""
    known = met.find(workspace.connection, paths)
    new = [path for index, path in enumerate(paths) if index not in known]
    others = [Other(*each) for each in zip(paths, file_names.of(paths), strict=True)]
    return _run(workspace, others, known, Stagings(new, workspace.path, cancel), progress, cancel, keep=keep)


def _run(
    workspace: Workspace,
    others: Sequence[Other],
    known: dict[int, Met],
    stagings: Stagings | Ready,
    progress: Progress | None,
    cancel: threading.Event | None,
    *,
    keep: bool,
) -> Merge:
    packed.require_whole(workspace.connection, "merge it, and the other files, into that one")
    result: Merge | None = None
    with (
        _stoppable(workspace.connection, cancel),
        _room_for(workspace.connection, others),
        stagings,
        Attached(workspace.connection, stagings) as attached,
        suppress(_Discard),
        workspace.transaction(),
    ):
        result = _take_all(
            workspace, others, known, attached, progress or (lambda _done, _total: None), cancel
        )
        if not (keep and result.changes):
            raise _Discard
    assert result is not None
    return result


@contextmanager
def _stoppable(connection: sqlite3.Connection, cancel: threading.Event | None) -> Iterator[None]:
    """Long statements stop when `cancel` is set, and say so as `Cancelled`."""
    if cancel is None:
        yield
        return
    connection.set_progress_handler(lambda: int(cancel.is_set()), STEPS_BETWEEN_CHECKS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled(STOPPED) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _room_for(connection: sqlite3.Connection, others: Sequence[Other]) -> Iterator[None]:
    """Hold much of the file in memory, and in a large merge little else. Scratch tables of this connection end where the setting
    of their place changes."""
    (usual,) = connection.execute("PRAGMA main.cache_size").fetchone()
    is_large = sum(_size(other.path) for other in others) >= LARGE
    connection.execute(f"PRAGMA main.cache_size = -{CACHE}")
    if is_large:
        connection.execute("PRAGMA temp_store = FILE")
        connection.execute(f"PRAGMA temp.cache_size = -{SCRATCH}")
    try:
        yield
    finally:
        with suppress(sqlite3.OperationalError):  # after a full disk, which the merge has told of
            connection.execute(f"PRAGMA main.cache_size = {usual}")
        if is_large:
            connection.execute("PRAGMA temp_store = MEMORY")


def _size(path: Path) -> int:
    """0 for what cannot be looked at, such as a file on a stick that was pulled out: staging it says what is wrong with it."""
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _take_all(
    workspace: Workspace,
    others: Sequence[Other],
    met_before: dict[int, Met],
    attached: Attached,
    progress: Progress,
    cancel: threading.Event | None,
) -> Merge:
    """Take in every file's log, derive the state once, count."""
    connection = workspace.connection
    before = head(workspace)
    tally.start(connection)
    if len(met_before) < len(others):
        state.start(connection)
    taken: list[Taken | Met | MergedFile] = []
    errors: list[UserError] = []
    for index, other in enumerate(others):
        progress(index, len(others) + 1)
        if cancel is not None and cancel.is_set():
            raise Cancelled(STOPPED)
        try:
            taken.append(met_before.get(index) or _take(connection, index, attached))
        except Cancelled:
            raise
        except UserError as error:
            errors.append(error)
            taken.append(MergedFile(other.name, refused=str(error)))
    if errors and len(others) == 1:
        raise errors[0]
    progress(len(others), len(others) + 1)
    number = 0
    came = [(file, file.new) for file in taken if isinstance(file, Taken) and file.new]
    if came:
        state.finish(connection, [bounds for _, new in came for bounds in new])
        number = _note_imports(workspace, [(file.staged, new) for file, new in came])
    added, known = tally.added(connection), tally.already_known(connection)
    for index, (other, file) in enumerate(zip(others, taken, strict=True)):
        if (
            isinstance(file, Taken) and file.new and other.path != file.staged.path
        ):  # a hub's log is no file to meet
            met.note(connection, other.path, file.staged, known.get(index, (0, 0))[1], file.ends)
    files = tuple(
        _counted(other.name, file, added.get(index, {}), known.get(index, (0, 0))[0])
        for index, (other, file) in enumerate(zip(others, taken, strict=True))
    )
    result = _result(workspace, files, before, bool(came))
    if came:
        merges.keep(connection, number, result.changes.label)
        receipts.keep(connection, number, result.receipt)
    progress(len(others) + 1, len(others) + 1)
    return result


def _take(connection: sqlite3.Connection, index: int, attached: Attached) -> Taken:
    """Take in one file's log; where anything in it does not fit, nothing of it stays."""
    with attached.take() as (staged, schema), closing(sqlite3.connect(staged.path)) as theirs:
        union = Union(connection, theirs, schema)
        connection.execute("SAVEPOINT one_file")
        try:
            union.take()
        except WrongUse as error:
            connection.execute("ROLLBACK TO one_file")
            raise WrongUse(
                f"“{staged.file}” does not belong here: {error}. Merge it into the file that it was cut from. "
                "Nothing was taken from it."
            ) from error
        except Damaged as error:
            connection.execute("ROLLBACK TO one_file")
            raise Damaged(
                f"“{staged.file}” cannot be trusted: {error}. Nothing was taken from it."
            ) from error
        finally:
            if connection.in_transaction:
                connection.execute("RELEASE one_file")
        state.touch(connection, union.new)
        tally.note(connection, index, union.new, union.known)
        tally.note_came(connection, index)
        return Taken(staged, union.new, union.branched, union.ends)


def _note_imports(workspace: Workspace, came: Sequence[tuple[Staged, list[Range]]]) -> int:
    """One row of the import log for each range, so that the merge can be told and undone; the number of the merge."""
    connection, reviewer = workspace.connection, workspace.reviewer
    number = connection.execute("SELECT coalesce(max(merge), 0) + 1 FROM import_log").fetchone()[0]
    person = bytes.fromhex(reviewer.id) if reviewer else None
    at, after = clock.now_ms(), _own_last(workspace)
    connection.executemany(
        "INSERT INTO import_log(merge, at, person, after, label, sha256, lo, hi) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, at, person, after, staged.file, bytes.fromhex(staged.sha256), low, high)
            for staged, new in came
            for low, high in new
        ],
    )
    return number


def _own_last(workspace: Workspace) -> int | None:
    """The key of the merging person's last event in this file, so that undo knows what came after what."""
    if workspace.reviewer is None:
        return None
    rid = action.current_seat(workspace.connection, workspace.reviewer.id, workspace.place)
    rid = rid if rid is not None else action.last_seat(workspace.connection, workspace.reviewer.id)
    tip = None if rid is None else events.tip(workspace.connection, rid)
    return tip and tip[0]


def _counted(name: str, file: Taken | Met | MergedFile, added: dict[str, int], known: int) -> MergedFile:
    if isinstance(file, MergedFile):
        return file
    if isinstance(file, Met):
        return MergedFile(name, file.sha256, already_known=file.holds)
    every = {kind: added.get(kind, 0) for kind in KINDS}
    return MergedFile(name, file.staged.sha256, every, known, branched=file.branched, brought=bool(file.new))


def _who(workspace: Workspace) -> str:
    """The name of whoever merges, told apart from others of that name who wrote in the file; "" for nobody."""
    me = workspace.reviewer
    if me is None:
        return ""
    alike = workspace.connection.execute(
        "SELECT 1 FROM reviewer WHERE called = ? AND id <> ?", (me.name, workspace.person)
    ).fetchone()
    return identity.names(workspace).get(workspace.person) or (
        f"{me.name} ({me.id[:6]})" if alike else me.name
    )


def _result(workspace: Workspace, files: tuple[MergedFile, ...], before: str, anything: bool) -> Merge:
    welcome = [file.file for file in files if not file.refused]
    label = merges.label(welcome)
    after = head(workspace)
    kept = met.left(workspace.connection, after)
    left = kept[0] if kept else disagreements.count(workspace)
    twice = tuple(doubles.all(workspace)) if not kept or kept[1] else ()
    if anything:
        met.note_left(workspace.connection, after, left, twice=bool(twice))
    touched = tally.touched(workspace.connection) if anything else {}
    alike = tuple(stories.find(workspace, touched["article"])) if "article" in touched else ()
    persons = tuple(identity.relations(workspace))
    text = receipt.write(
        target=label_of(workspace.path),
        at=clock.iso(clock.now_ms() << 16),
        reviewer=_who(workspace),
        before=before,
        after=after,
        files=files,
        disagreements=left,
        doubles=[doubles.line(double) for double in twice],
        stories=alike,
        decisions=receipts.decisions(workspace),
        persons=receipts.persons(persons),
        chains=[(root.hex(), number, h.hex()) for root, number, h in ends(workspace)],
    )
    return Merge(files, left, text, Changes(label, touched), alike, twice, persons)
