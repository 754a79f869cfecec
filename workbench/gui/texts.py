"""Words, numbers, dates for the window: one way in for translation, and the locale for figures."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import TypeVar
from unicodedata import bidirectional, category

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import Qt as Markup

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE = "\u2066", "\u2067", "\u2068"
POP_ISOLATE = "\u2069"
T = TypeVar("T")
_forget: list[Callable[[], None]] = []
_ENGLISH_MARKS = "“", "”"
_MARKS = {"de": ("„", "“"), "es": ("«", "»"), "fr": ("«\u00a0", "\u00a0»"), "pt": ("«", "»")}
"""As the texts of the window have them. Qt's are others, and of the system, whose language need not be the window's."""
_marks: list[str] = list(_ENGLISH_MARKS)
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
"""Persian, Indian scripts and emoji need them."""
_NAMED = re.compile("([“„]|«\u00a0?)([^“”„«»]+?)([”“]|\u00a0?»)")
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def _(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("workbench", text)


def kept(words: Callable[[], T]) -> Callable[[], T]:
    """Decorator: what a function without arguments says is put together once, and anew in another language."""
    once = cache(words)
    _forget.append(once.cache_clear)
    return once


def forget() -> None:
    """Another language is spoken now."""
    for each in _forget:
        each()


def quote_as_in(language: str) -> None:
    """From now on words of others stand between the quotation marks of that language."""
    _marks[:] = _MARKS.get(language, _ENGLISH_MARKS)


def number(value: float) -> str:
    """A number with the digits and separators of the locale."""
    return QLocale().toString(value)


def plural(n: int, one: str, many: str) -> str:
    """`one` or `many`, in the form that the language has for the number, with `{n}` replaced by it:
    plural(2, "{n} day", "{n} days"). The catalogues know the text by `many`."""
    text = QCoreApplication.translate("workbench", many, None, n)
    if text == many and n == 1:
        text = one
    return text.replace("{n}", number(n))


def labelled(name: str, value: str) -> str:
    """ "Error: The parts do not add up." with the colon of the language."""
    return _("{name}: {value}").format(name=name, value=value)


def inside(words: str) -> str:
    """The words of a chip as they stand within a sentence: the first letter is small, the nouns of German are not."""
    return words[:1].lower() + words[1:]


def at_start(words: str) -> str:
    """The words as they stand at the start of a line."""
    return words[:1].upper() + words[1:]


def listed(parts: Sequence[str]) -> str:
    """ "two, three and four"."""
    return QLocale().createSeparatedList(list(parts))


def key_name(key: str) -> str:
    """A key as a key cap shows it, "Ctrl K" for "Ctrl+K", in the words of this system and language."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def date(iso: str) -> str:
    """An ISO date ("2015-12-15", "2015-12", "2015") or time, for reading; other text comes back as it is."""
    if not iso[:4].isdigit():
        return iso
    if len(iso) == 4:
        return iso
    if len(iso) == 7:
        month = QDate.fromString(iso + "-01", "yyyy-MM-dd")
        return QLocale().toString(month, _("MMMM yyyy")) if month.isValid() else iso
    if "T" in iso:
        return QLocale().toString(_local(iso).date(), _("d MMM yyyy"))
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, _("d MMMM yyyy")) if day.isValid() else iso


def moment(iso: str) -> str:
    """A UTC time of the log ("2026-11-22T12:04:05Z") as local date and time."""
    local = _local(iso)
    return QLocale().toString(local, _("d MMM yyyy, HH:mm")) if local.isValid() else iso


def isolate(text: str) -> str:
    """`text` with its own direction, so that an Arabic quote does not turn the line around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def visible(text: str) -> str:
    """A name from outside with the signs that hide or reorder letters written as their numbers: "plan⟨202E⟩fdp.exe"."""
    return "".join(
        f"⟨{ord(sign):04X}⟩" if category(sign) in _UNSEEN and sign not in _JOINERS else sign for sign in text
    )


def quoted(text: str) -> str:
    """`text` in the quotation marks of the window's language, unless it brings its own, with its own direction. Text from right
    to left gets marks that turn with it."""
    words = " ".join(text.split())
    if words[:1] in '“"«„‘「『':
        return isolate(words)
    return isolate(f"«{words}»" if is_right_to_left(words) else words.join(_marks))


def becomes(before: str, after: str) -> str:
    """What became of what, with an arrow that runs the way of the window; what stands around it turns neither."""
    if QGuiApplication.isRightToLeft():
        return f"{RIGHT_TO_LEFT_ISOLATE}{isolate(before)} ← {isolate(after)}{POP_ISOLATE}"
    return f"{LEFT_TO_RIGHT_ISOLATE}{isolate(before)} → {isolate(after)}{POP_ISOLATE}"


def names_isolated(text: str) -> str:
    """A sentence of the program in which what stands between quotation marks, a title or a file, keeps its own direction.

    A mark in front says which way the sentence runs: where text can be selected, Qt takes the first letter for that,
    even an isolated one.
    """
    if not any(bidirectional(letter) in ("R", "AL") for letter in text):
        return text
    rest = _NAMED.sub("", text)
    way = RIGHT_TO_LEFT_MARK if is_right_to_left(rest) else LEFT_TO_RIGHT_MARK
    return way + _NAMED.sub(lambda match: f"{match[1]}{isolate(match[2])}{match[3]}", text)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left, as Unicode orders a paragraph."""
    for letter in text:
        way = bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def tip(text: str) -> str:
    """Words from outside for a hover tip. Qt takes for markup what looks like it; here it is shown as it stands."""
    return Markup.convertFromPlainText(text) if Markup.mightBeRichText(text) else text


def on_button(text: str) -> str:
    """Words from outside for a button or a menu, where Qt takes a single & for the mark of a key."""
    return text.replace("&", "&&")


def side(text: str) -> Qt.AlignmentFlag:
    """Where a line of `text` starts: on the side from which its letters run, whatever the direction of the window."""
    at = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return at | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _local(iso: str) -> QDateTime:
    try:
        stamp = datetime.fromisoformat(iso).timestamp()
    except ValueError:
        return QDateTime()
    return QDateTime.fromMSecsSinceEpoch(int(stamp * 1000), QTimeZone.utc()).toLocalTime()
