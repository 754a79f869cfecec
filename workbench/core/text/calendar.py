"""Dates as ISO 8601 values, whole or in part, and what relative words mean on the day of publication."""

from calendar import monthrange
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years outside are not taken for years."""


def published_day(published: str) -> date | None:
    """The day of an ISO date or time stamp; None where it names no single day."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def published_year(published: str) -> int | None:
    """The year of an ISO date, which may be a year alone."""
    return int(published[:4]) if published[:4].isdecimal() and len(published[:4]) == 4 else None


def iso(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """ "2015", "2015-12" or "2015-12-15"; None without a year or where there is no such day."""
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month is None:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04d}-{month:02d}"
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def full_year(digits: str) -> int:
    """A year written with two digits is meant between 1950 and 2049."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= 50 else 2000)


def nearest_year(month: int, day: int, published: date | None, turn: int = 0) -> int | None:
    """The year that puts this day of the year nearest to the day of publication; before it where `turn` is -1 ("last
    May"), after it where that is 1."""
    if published is None:
        return None

    def distance(year: int) -> int:
        days = (date(year, month, min(day, 28)) - published).days
        return abs(days) if days * turn >= 0 and (days or not turn) else 1000 + abs(days)

    return min((published.year, published.year - 1, published.year + 1), key=distance)


def weekday(number: int, published: date | None, turn: int, ahead: bool) -> str | None:
    """The day meant by a weekday (1 is Monday). `turn` is -1 for "last", 1 for "next", 0 for neither; then the one
    after the day of publication where the sentence looks `ahead`, else the nearest one."""
    if published is None:
        return None
    forward = (number - published.isoweekday()) % 7
    if turn < 0:
        shift = forward - 7
    elif turn > 0:
        shift = forward or 7
    elif ahead:
        shift = forward
    else:
        shift = forward if forward <= 3 else forward - 7
    return (published + timedelta(days=shift)).isoformat()


def relative(rule: str, published: date | None, year: int | None) -> str | None:
    """The value of a rule such as "day -1", "week 0", "month -1" or "year 0". A week is an interval of two days."""
    unit, _, amount = rule.partition(" ")
    step = int(amount)
    if unit == "year":
        return iso(year + step) if year is not None else None
    if published is None:
        return None
    if unit == "day":
        return (published + timedelta(days=step)).isoformat()
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    months = published.year * 12 + published.month - 1 + step
    return iso(months // 12, months % 12 + 1)
