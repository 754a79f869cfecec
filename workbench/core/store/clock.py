"""The hybrid clock: it orders what people see, and never decides anything."""

from datetime import UTC, datetime
from time import time_ns

DAY = 86_400_000


def now_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time_ns() // 1_000_000


def now() -> str:
    """This moment in UTC, as times are written everywhere ("2026-11-22T12:04:05Z")."""
    return iso(now_ms() << 16)


def tick(last: int) -> int:
    """The next reading (milliseconds << 16 | counter) after `last`, the highest one in the file.

    A reading more than a day ahead of this computer's clock does not push ours: one laptop in 2099 must not poison all.
    """
    here = now_ms()
    if last >> 16 > here + DAY:
        return here << 16
    return max(here << 16, last + 1)


def iso(hlc: int) -> str:
    """A reading as ISO 8601 in UTC, whole seconds, as the state tables show it."""
    return datetime.fromtimestamp((hlc >> 16) // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
