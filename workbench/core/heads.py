"""Heads of the log as reports print them: short to read, and recognised again in a file that went on since."""

from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection

from workbench.core.errors import WrongUse
from workbench.core.ids import is_hex
from workbench.core.store import clock, held
from workbench.core.store.held import Chains, Held
from workbench.core.store.workspace import Workspace

WHOLE = 64
SHORT = 16
"""Digits of a head that people compare by eye."""
FEWEST = 8


@dataclass(frozen=True)
class Recognised:
    """The state of a file that has this head: `at` is when its last action was done (ISO UTC), `since` how many events the
    file holds beyond it, 0 where nothing was done since."""

    head: str
    at: str
    since: int


def short(head: str) -> str:
    """The beginning of a head in groups of four digits."""
    return " ".join(head[at : at + 4] for at in range(0, SHORT, 4))


def recognise(workspace: Workspace, printed: str) -> Recognised | None:
    """The state of this file that had a head, whole or its first 8 digits or more, blanks between them or not; None where it
    had none such. Known are the file after each moment of its own, and every file that was merged into it after each action.

    WrongUse for what is no head, and for the beginning of several.
    """
    digits = "".join(printed.split()).lower()
    if not FEWEST <= len(digits) <= WHOLE or not is_hex(digits):
        raise WrongUse(
            f"“{printed}” is no head of a log: that is 64 digits 0-9 and a-f, of which {FEWEST} or more are enough."
        )
    found: dict[str, Recognised] = {}
    total = workspace.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    for at, state in _states(workspace.connection):
        if len(digits) == WHOLE and found:
            break
        head = state.head
        if head.startswith(digits) and head not in found:
            found[head] = Recognised(head, clock.iso(at << 16), total - state.events)
    if len(found) > 1:
        raise WrongUse(f"“{printed}” is the beginning of {len(found)} heads of this file; give more digits.")
    return next(iter(found.values()), None)


def _states(connection: Connection) -> Iterator[tuple[int, Held]]:
    """What was held after each moment, in milliseconds since 1970. A state is only good until the next one is asked for."""
    chains, done = Chains(connection), held.actions(connection)
    here = Held(chains)
    for at, n in done:
        here.take(n)
        yield at, here
    writers: dict[int, Held] = {}
    for at, n in sorted(done, key=lambda each: each[1]):
        writer = writers.setdefault(n >> 32, Held(chains))
        writer.take(n)
        yield at, writer
