"""A weekday that does not fit its date ("Wednesday, 15 December 2015" was a Tuesday)."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.reading import Reading
from workbench.core.model import Quantity
from workbench.core.text.calendar import published_day

RULE = "weekday"
FIRST_YEAR = 1924
"""Before, countries still changed from the Julian calendar."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEAR = 45
"""Days around publication in which a date without a year is surely of the year that is nearest."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_BEHIND = re.compile(r"\s?[(（]?")


def find(reading: Reading) -> Iterator[Found]:
    """Every weekday beside a full date of another weekday."""
    names = {name.casefold(): number for name, number in reading.rules.mapping("dates", "weekdays").items()}
    dates = reading.dates
    for first, second in pairwise(dates):
        number = names.get(first.text.casefold())
        if number and _before(reading, first, second):
            yield from _compared(reading, first, second, number, second)
        number = names.get(second.text.casefold())
        if number and _behind(reading, first, second):
            yield from _compared(reading, first, second, number, first)


def _before(reading: Reading, weekday: Quantity, day: Quantity) -> bool:
    """("Wednesday, 15 December", "Mittwoch, dem 15. Dezember"): only a comma, a bracket or an article between."""
    between = reading.text[weekday.end : day.start]
    words = between.replace(",", " ").replace("(", " ").replace("（", " ").split()
    known = reading.rules.words("checks", "before_day")
    return "\n" not in between and between.count(",") < 2 and all(word in known for word in words)


def _behind(reading: Reading, day: Quantity, weekday: Quantity) -> bool:
    """("15 December 2015 (Wednesday)", "12月15日星期二"): in brackets, or at once where no blanks part words."""
    between = reading.text[day.end : weekday.start]
    if not between:
        return not reading.rules.spaced
    return bool(_BEHIND.fullmatch(between)) and reading.text[weekday.end : weekday.end + 1] in (")", "）")


def _compared(
    reading: Reading, first: Quantity, second: Quantity, number: int, day: Quantity
) -> Iterator[Found]:
    value = str(day.value)
    if day.approximate or not _DAY.fullmatch(value):
        return
    meant = date.fromisoformat(value)
    stated = _names_year(day.text, meant.year)
    published = published_day(reading.published)
    near = published is not None and abs((meant - published).days) <= NEAR
    if meant.isoweekday() == number or meant.year < FIRST_YEAR or not (stated or near):
        return
    is_, said = DAYS[meant.isoweekday() - 1], DAYS[number - 1]
    year = "" if stated else f" The year is the one nearest to publication on {reading.published[:10]}."
    yield Found(
        RULE,
        Severity.ERROR if stated else Severity.WARNING,
        f"{value} is a {is_}, not a {said}.",
        f"By the Gregorian calendar {value} is a {is_}; the text says “{reading.text[first.start : second.end]}”.{year}",
        first.start,
        second.end,
    )


def _names_year(words: str, year: int) -> bool:
    """Whether a date as written says its year, in four digits or in two at its end ("15Dec15")."""
    return str(year) in words or bool(re.search(rf"\d\D+{year % 100:02d}$", words))
