"""A source that is older than the event that it is to prove."""

import re
from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "source-older"
WHICH = "a source that is older than the event"
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_END = "-99-99"
"""The end of this, behind an ISO month or year, makes the last day in it, as such strings are compared."""


def find(case: Case) -> Iterator[Found]:
    """Supporting or refuting evidence that was published before the earliest date of the claim; a date that lies after the
    article's own is a forecast, and may be older."""
    dated = [piece for piece in case.bearing if _DATE.fullmatch(piece.published)]
    if not dated:
        return
    dates = {
        str(each.value).split("/")[0]: each.text
        for each in case.quantities
        if each.kind == "date" and each.value is not None
    }
    day = min(dates, default="")
    if not day or (case.published and day > _last_day(case.published[:10])):
        return
    for piece in dated:
        if _last_day(piece.published) < day:
            yield Found(
                RULE,
                Severity.WARNING,
                f"{piece.shown} was published before what it is to prove.",
                f"It was published on {piece.published}; the claim is about {day} (“{dates[day]}”).",
                piece,
            )


def _last_day(date: str) -> str:
    """The last day of an ISO year, month or day, to be compared as a string."""
    return date + _END[len(date) - len("2015") :]
