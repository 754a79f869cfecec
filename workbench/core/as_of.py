"""Naming a moment of the file: a date, a date with a time, or a restore point.

As of a time means what this file held then: what a colleague wrote elsewhere counts from the merge that brought it in, even if
it was written before. Where the file does not know of a merge (it was loaded from a dump), it counts from when it was
written. As of a restore point means what the file held in which it was named, whatever the clocks said.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.core import restore_points
from workbench.core.errors import NotFound, WrongUse
from workbench.core.restore_points import RestorePoint
from workbench.core.store import held
from workbench.core.store.held import Held
from workbench.core.store.workspace import Workspace

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?")


@dataclass(frozen=True)
class Moment:
    """`at` is the last second of it (ISO UTC), `name` that of the restore point ("" for a time), `held` what the file held."""

    at: str
    name: str
    held: Held


def read(workspace: Workspace, when: str, *, now: str) -> Moment:
    """The moment that `when` means: a date or a time in ISO 8601 (UTC, unless it says otherwise; to the end of that day, minute
    or second), else a restore point by its id, name or number (the oldest is 1). `now` is an ISO UTC time.

    WrongUse for a time that is no time, is still to come, or lies before everything in the file, and for a name that several
    restore points have; NotFound where there is none.
    """
    time = _TIME.fullmatch(when.strip())
    if time is None:
        return _at_point(workspace, _point(workspace, when.strip()))
    start, end = _period(when.strip(), time)
    present = datetime.fromisoformat(now)
    if start > present:
        raise WrongUse(f"{when} is still to come; name a moment that has passed. Nothing was written.")
    last = min(end, present)
    found = held.until(workspace.connection, int(last.timestamp()) * 1000 + 999)
    if not found.upto:
        raise WrongUse(f"Nothing stood in this file yet on {when}; name a later moment. Nothing was written.")
    return Moment(last.strftime("%Y-%m-%dT%H:%M:%SZ"), "", found)


def _period(when: str, time: re.Match[str]) -> tuple[datetime, datetime]:
    """The first and the last second that a date or time names."""
    _day, minute, second, _zone = time.groups()
    try:
        start = datetime.fromisoformat(when)
        start = start.replace(tzinfo=start.tzinfo or UTC).astimezone(UTC)
        long = timedelta(seconds=0 if second else 59) if minute else timedelta(days=1, seconds=-1)
        return start, start + long
    except (ValueError, OverflowError) as error:
        raise WrongUse(
            f"{when} is no date or time; write it as 2026-11-20 or 2026-11-20T14:30. Nothing was written."
        ) from error


def _point(workspace: Workspace, when: str) -> RestorePoint:
    points = restore_points.all(workspace)[::-1]
    found = [point for point in points if when in (point.id, point.name)]
    if len(found) > 1:
        numbers = ", ".join(str(points.index(point) + 1) for point in found)
        raise WrongUse(
            f"Several restore points are called “{when}”; name one by its number: {numbers}. Nothing was written."
        )
    if not found and when.isdecimal() and 1 <= int(when[:9]) <= len(points):
        found = [points[int(when) - 1]]
    if not found:
        raise NotFound(
            f"“{when}” is neither a date such as 2026-11-20 nor a restore point of this file. Nothing was written."
        )
    return found[0]


def _at_point(workspace: Workspace, point: RestorePoint) -> Moment:
    row = workspace.connection.execute(
        "SELECT n FROM event WHERE kind = 2 AND h = ?", (bytes.fromhex(point.id),)
    ).fetchone()
    return Moment(point.at, point.name, held.after(workspace.connection, row[0]))
