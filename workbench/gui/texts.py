"""Words, numbers, dates for the window: one way in for translation, and the locale for figures."""

import re
from datetime import datetime
from unicodedata import bidirectional, category

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""Persian, Indian scripts and emoji need them."""
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def _(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("workbench", text)


def number(value: float) -> str:
    """A number with the digits and separators of the locale."""
    return QLocale().toString(value)


def plural(n: int, one: str, many: str) -> str:
    """`one` or `many`, translated, with `{n}` replaced by the number: plural(2, "{n} day", "{n} days")."""
    return _(one if n == 1 else many).replace("{n}", number(n))


def date(iso: str) -> str:
    """An ISO date ("2015-12-15", "2015-12", "2015") or time, for reading; other text comes back as it is."""
    if not iso[:4].isdigit():
        return iso
    if len(iso) == 4:
        return iso
    if len(iso) == 7:
        month = QDate.fromString(iso + "-01", "yyyy-MM-dd")
        return QLocale().toString(month, "MMMM yyyy") if month.isValid() else iso
    if "T" in iso:
        return QLocale().toString(_local(iso).date(), "d MMM yyyy")
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else iso


def moment(iso: str) -> str:
    """A UTC time of the log ("2026-11-22T12:04:05Z") as local date and time."""
    local = _local(iso)
    return QLocale().toString(local, "d MMM yyyy, HH:mm") if local.isValid() else iso


def clock(iso: str) -> str:
    """The local time of day of a UTC time of the log, "12:04"."""
    local = _local(iso)
    return local.toString("HH:mm") if local.isValid() else iso


def isolate(text: str) -> str:
    """`text` with its own direction, so that an Arabic quote does not turn the line around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def visible(text: str) -> str:
    """A name from outside with the signs that hide or reorder letters written as their numbers: "plan⟨202E⟩fdp.exe"."""
    return "".join(
        f"⟨{ord(sign):04X}⟩" if category(sign) in _UNSEEN and sign not in _JOINERS else sign for sign in text
    )


def quoted(text: str) -> str:
    """`text` in quotation marks, unless it brings its own, with its own direction. Text from right to left gets marks
    that turn with it."""
    words = " ".join(text.split())
    if words[:1] in '“"«„‘「『':
        return isolate(words)
    return isolate(f"«{words}»" if is_right_to_left(words) else f"“{words}”")


def names_isolated(text: str) -> str:
    """A sentence of the program in which what stands between “ and ”, a title or a file, keeps its own direction.

    A mark in front says which way the sentence runs: where text can be selected, Qt takes the first letter for that,
    even an isolated one.
    """
    if not any(bidirectional(letter) in ("R", "AL") for letter in text):
        return text
    rest = re.sub("“[^”]+”", "", text)
    way = RIGHT_TO_LEFT_MARK if is_right_to_left(rest) else LEFT_TO_RIGHT_MARK
    return way + re.sub("“([^”]+)”", lambda match: f"“{isolate(match[1])}”", text)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left, as Unicode orders a paragraph."""
    for letter in text:
        way = bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def _local(iso: str) -> QDateTime:
    try:
        stamp = datetime.fromisoformat(iso).timestamp()
    except ValueError:
        return QDateTime()
    return QDateTime.fromMSecsSinceEpoch(int(stamp * 1000), QTimeZone.utc()).toLocalTime()
