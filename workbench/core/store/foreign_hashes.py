"""In the child: computes every event's hash again, so that nothing comes in that was changed after it was written."""

from sqlite3 import Connection

from workbench.core.store import events
from workbench.core.store.events import Row


class Hashes:
    """Checks the events of one file in the order of their keys; `log` is where it can look up what they go on from.

    That no number is missing, and every base is there, is for the union to say.
    """

    def __init__(self, log: Connection) -> None:
        self._log = log
        self._rid = 0
        self._previous: bytes | None = b""

    def fits(self, row: Row) -> bool:
        """Whether the hash of this event follows from what is before it in its chain."""
        if row[0] >> 32 != self._rid:
            self._rid = row[0] >> 32
            self._previous = self._before(row[0])
        if self._previous is not None:
            self._previous = events.event_hash(self._previous, row)
        return self._previous == row[9]

    def _before(self, n: int) -> bytes | None:
        """What the hash of event `n` builds on; None where its chain or base is not there."""
        row = self._log.execute("SELECT h FROM event WHERE n = ?", (n - 1,)).fetchone()
        if row:
            return row[0]
        seat = self._log.execute("SELECT 1 FROM seat WHERE rid = ?", (self._rid,)).fetchone()
        return events.previous_hash(self._log, self._rid) if seat else None
