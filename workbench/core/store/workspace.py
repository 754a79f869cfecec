"""One open file: what every verb takes first."""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.core.changes import Changes
from workbench.core.errors import Damaged, FileProblem, NewerFormat, NoReviewer, ReadOnly
from workbench.core.model import Reviewer
from workbench.core.store import action as actions
from workbench.core.store import backup, blinded, migrations, persons, rewriting, state
from workbench.core.store.connection import (
    FORMAT_VERSION,
    add_functions,
    check_header,
    close,
    connect,
    explain,
)

SUFFIX = ".claims"

_TWINS = "SELECT other FROM same_claim WHERE kept <> '' AND claim IN (SELECT value FROM json_each(?))"
"""Claims that are or were one with any of these."""


class Workspace:
    """A `.claims` file that is open for one reviewer. Use `create` or `open`, and `close` it (or use `with`).

    `read_only` with `why_read_only` says that nothing can be written, and why, in one sentence.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, reviewer: Reviewer | None, why_read_only: str
    ) -> None:
        self.path = path
        self.connection = connection
        self.reviewer = reviewer
        self.why_read_only = why_read_only
        self.changes: Changes | None = None
        self.covered = False
        """Whether anything is hidden: `cover` was called, and the reviewer reviews an article blind first."""
        self._covers = False
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._connected = path
        self._closed = False

    @classmethod
    def create(cls, path: Path, reviewer: Reviewer | None = None, *, covered: bool = False) -> "Workspace":
        """A new, empty file, `covered` as with `cover`. FileProblem where one is there already or nothing can be written."""
        path = path.absolute()
        try:
            descriptor = os.open(
                path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666
            )
        except FileExistsError as error:
            raise FileProblem(f"{path.name} exists already; choose another name, or open it.") from error
        except OSError as error:
            raise _not_made(path, error) from error
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_empty())
            backup.sync(path)
        except BaseException as error:
            path.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise _not_made(path, error) from error
            raise
        return cls.open(path, reviewer, covered=covered)

    @classmethod
    def open(
        cls, path: Path, reviewer: Reviewer | None = None, *, read_only: bool = False, covered: bool = False
    ) -> "Workspace":
        """An existing file. One of a newer format, or where nothing may be written, opens read-only; `covered` as with `cover`.

        Raises NotOurs, Damaged or FileProblem with the file unchanged.
        """
        path = path.absolute()
        version = check_header(path)
        why = "It was opened for reading only." if read_only else ""
        if version > FORMAT_VERSION:
            why = f"{path.name} was written by a newer version of Claim Workbench, so it is open for reading only."
        elif not why and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            why = f"{path.name} lies where nothing can be written, so it is open for reading only."
        with _damage_told(path), _explained(path):
            workspace = cls(path, connect(path, read_only=bool(why)), reviewer, why)
            try:
                workspace._prepare()
                if covered:
                    workspace.cover()
            except BaseException:
                workspace.close()
                raise
        return workspace

    @property
    def read_only(self) -> bool:
        return bool(self.why_read_only)

    @contextmanager
    def action(self, label: str, **about: str) -> Iterator[actions.Action]:
        """One user action: everything written inside is one transaction and one undo step; `self.changes` is its result.

        An error inside leaves the file as it was.
        """
        reviewer = self.require_writer()
        with self.transaction():
            action = actions.Action(self.connection, reviewer, self.place, label, **about)
            yield action
            self.changes = self._shown_by(action.finish())

    def cover(self) -> None:
        """From now on hide from the reviewer what a blind first pass hides, from every read but those of a transaction: what is
        written comes of the whole file. Called again, it takes in what another program changed."""
        self._uncover()
        self._covers = True
        self._hide()

    def hides(self, claim_id: str) -> bool:
        """Whether what others found on a claim is hidden here."""
        return (
            self.covered
            and self.reviewer is not None
            and blinded.hides(self.connection, self.reviewer.id, claim_id)
        )

    def _hide(self) -> None:
        if self._covers and self.reviewer is not None:
            self.covered = blinded.cover(self.connection, self.reviewer.id)

    def _uncover(self) -> None:
        if self.covered:
            blinded.uncover(self.connection)

    def _shown_by(self, changes: Changes) -> Changes:
        """What is said of a claim is said of the same words in other texts; a verdict of one's own shows what was hidden."""
        touched = changes.touched
        judged = [claim for kind in ("claim", "verdict", "adjudication") for claim in touched.get(kind, ())]
        if judged:
            twins = self.connection.execute(_TWINS, (json.dumps(judged),)).fetchall()
            touched = touched | (
                {"verdict": touched.get("verdict", frozenset()).union(*twins)} if twins else {}
            )
        given = touched.get("verdict") if self.covered else None
        if given:
            touched = touched | {
                kind: touched.get(kind, frozenset()) | given for kind in blinded.SHOWN_BY_VERDICT
            }
        return replace(changes, touched=touched)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A write transaction: all or nothing."""
        self._uncover()
        try:
            with self._written():
                yield
        finally:
            self._hide()

    @contextmanager
    def _written(self) -> Iterator[None]:
        with _explained(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
                rewriting.finish(self.connection, self.path)
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def done(self) -> Changes:
        """The result of the last action."""
        assert self.changes is not None, "an action has just finished"
        return self.changes

    def require_writer(self) -> Reviewer:
        """The reviewer who may write here; ReadOnly or NoReviewer otherwise."""
        if self.read_only:
            raise ReadOnly(f"{self.why_read_only} Nothing was changed.")
        if self.reviewer is None:
            raise NoReviewer(
                "Nobody is named as the reviewer; give a name, for example with --reviewer. Nothing was changed."
            )
        return self.reviewer

    @property
    def person(self) -> str:
        """The id under which the state has what this reviewer found, also with another id of theirs; "" for nobody."""
        return persons.of(self.connection, self.reviewer.id) if self.reviewer else ""

    @cached_property
    def place(self) -> str:
        """Hash of this computer and this file's place on it."""
        return actions.place_of(str(self.path))

    def data_version(self) -> int:
        """A number that moves when another program changed the file."""
        return self.connection.execute("PRAGMA data_version").fetchone()[0]

    def close(self) -> None:
        """Close the file; closing it again does nothing."""
        if self._closed:
            return
        self._closed = True
        close(self.connection, self._connected)
        if self._copy:
            self._copy.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _prepare(self) -> None:
        """Check the file, upgrade an older one after a verified backup, and bring the state up to date."""
        if self._is_small():
            found = self.connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise Damaged(f"{self.path.name} is damaged ({found}); open a backup. Nothing was changed.")
        waiting = migrations.pending(self.connection)
        current = self._state_number() == state.STATE_NUMBER
        if not waiting and current:
            if not self.read_only:
                rewriting.finish(self.connection, self.path)
            return
        if self.read_only:
            self._work_on_copy(bool(waiting))
            return
        if waiting:
            backup.before_upgrade(self.connection, self.path)
            migrations.apply(self.connection)
        with self.transaction():
            state.rebuild(self.connection)

    def _state_number(self) -> int | None:
        row = self.connection.execute("SELECT value FROM local WHERE key = 'state'").fetchone()
        return row and row[0]

    def _is_small(self) -> bool:
        return self.path.stat().st_size < 64_000_000

    def _work_on_copy(self, upgrade: bool) -> None:
        """Where the file itself cannot be touched, its tables are brought up to date in a private copy."""
        self._copy = tempfile.TemporaryDirectory(prefix="workbench-", ignore_cleanup_errors=True)
        copy = Path(self._copy.name) / self.path.name
        backup.copy(self.connection, copy)
        close(self.connection, self._connected)
        self.connection, self._connected = connect(copy), copy
        try:
            if upgrade:
                migrations.apply(self.connection)
            with self.transaction():
                state.rebuild(self.connection)
        except sqlite3.Error as error:
            raise NewerFormat(
                f"{self.path.name} was written by a newer version of Claim Workbench; open it with that one. Nothing was changed."
            ) from error


@cache
def _empty() -> bytes:
    """A file with nothing in it. Making its tables takes longer than all else that a new file needs, so it is done once."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        add_functions(connection)
        migrations.apply(connection)
        connection.execute("BEGIN")
        state.create(connection)
        connection.execute("COMMIT")
        return connection.serialize()


def _not_made(path: Path, error: OSError) -> FileProblem:
    return FileProblem(
        f"{path.name} cannot be made in {path.parent}: {(error.strerror or '').lower()}; choose another folder."
    )


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """A file with our header whose tables cannot be read is damaged, whatever SQLite calls it."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise Damaged(
            f"{path.name} is damaged and cannot be read; open a backup. Nothing was changed."
        ) from error


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """SQLite's errors that are a user's problem become that problem's sentence."""
    try:
        yield
    except sqlite3.Error as error:
        problem = explain(error, path)
        if problem is None:
            raise
        raise problem from error
