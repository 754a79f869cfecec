"""Which keys each command has now: those that it comes with, unless the settings name others.

Whatever shows a key asks here and follows `notifier`, so that menus, key caps and sentences never name a key of yesterday.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from workbench.core import settings
from workbench.gui.texts import _

CLAIMS, LISTS, MERGE, VERSIONS, PASSAGES = "claims", "lists", "merge", "versions", "passages"
"""Where a key without Ctrl or Alt is a command: in the table and the article; there and in every list; in the list of
disagreements; in the list of claims that wait; in the list of passages."""
MOST = 4
"""Keys of one command."""

_PLAIN = re.compile(r"(Shift\+)?[A-Z]|[0-9?]|Up|Down|Left|Right|Return|Space|Delete|Backspace")
_IN_VIEWS = re.compile(r"Ctrl\+[CV]|(Ctrl\+)?Alt\+(Shift\+)?(Left|Right)")
"""Keys that text fields have for themselves, too."""
_FIXED = frozenset({"Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", "F10", "Ctrl+A", "Ctrl+X"})
_GLYPHS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "⏎"}


@dataclass(frozen=True)
class Usual:
    """The keys that a command comes with, where plain ones count ("" for nowhere), and its words."""

    keys: tuple[str, ...] = ()
    area: str = ""
    text: str = ""


LIST_KEYS = {
    "next": Usual(("J", "Down"), LISTS),
    "previous": Usual(("K", "Up"), LISTS),
    "take-left": Usual(("Left",), MERGE),
    "take-right": Usual(("Right",), MERGE),
    "take-other": Usual(("O",), MERGE),
    "skip": Usual(("S",), MERGE),
    "by-rule": Usual(("B",), MERGE),
    "place-here": Usual(("Return",), VERSIONS),
    "choose-place": Usual(("P",), VERSIONS),
    "no-place": Usual(("D",), VERSIONS),
    "link-supports": Usual(("S",), PASSAGES),
    "link-refutes": Usual(("R",), PASSAGES),
    "link-context": Usual(("C",), PASSAGES),
}
"""Lists answer to these keys also where no window has told its commands."""


class _Notifier(QObject):
    changed = Signal()


notifier = _Notifier()
_usual: dict[str, Usual] = dict(LIST_KEYS)
_now: dict[str, tuple[str, ...]] = {name: usual.keys for name, usual in LIST_KEYS.items()}


def register(commands: Mapping[str, Usual]) -> None:
    """Makes the commands of a window known, in the order of its menus, and reads what the settings say about their keys."""
    _usual.clear()
    _usual.update(commands)
    refresh()


def refresh() -> None:
    """Reads the settings anew. Of two commands that want one key the one chosen by the user has it, then the first."""
    kept = settings.load().keys
    sound = {name: _sound(name, kept[name]) for name in _usual if name in kept}
    chosen = {name: keys for name, keys in sound.items() if keys or not kept[name]}
    _now.clear()
    taken: set[str] = set()
    for wanted in (chosen, {name: usual.keys for name, usual in _usual.items() if name not in chosen}):
        for name, keys in wanted.items():
            _now[name] = tuple(key for key in keys if key not in taken or not holders(name, key))
            taken.update(_now[name])
    notifier.changed.emit()


def of(name: str) -> tuple[str, ...]:
    """The keys of a command as Qt writes them everywhere: "J", "Shift+N", "Ctrl+Shift+Z"."""
    return _now.get(name, ())


def shown(key: str) -> str:
    """A key as it is printed on the keyboard of this computer."""
    if key in _GLYPHS or (is_plain(key) and len(key.removeprefix("Shift+")) == 1):
        return _GLYPHS.get(key, key)
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def first(name: str) -> str:
    """The first key of a command as it is shown, "" where it has none."""
    keys = of(name)
    return shown(keys[0]) if keys else ""


def tip(words: str, name: str) -> str:
    """`words` for a tool tip, with the key of the command behind them."""
    key = first(name)
    return _("{words} ({key})").format(words=words, key=key) if key else words


def sentence(with_key: str, without: str, name: str) -> str:
    """`with_key` with the key of the command in it, `without` where the command has none."""
    key = first(name)
    return with_key.format(key=key) if key else without


def command(area: str, key: str) -> str:
    """The command that a plain key is in the lists of an area, "" for none."""
    areas = (area, LISTS)
    found = (name for name, keys in _now.items() if key in keys and _usual[name].area in areas)
    return next(found, "")


def is_plain(key: str) -> bool:
    """Whether a text field would take the key for itself: a letter, a digit, an arrow."""
    return bool(_PLAIN.fullmatch(key) or _IN_VIEWS.fullmatch(key))


def holders(name: str, key: str) -> tuple[str, ...]:
    """The other commands that have `key` where `name` would want it."""
    mine = _usual[name].area if is_plain(key) else ""
    return tuple(
        other
        for other, keys in _now.items()
        if other != name
        and key in keys
        and (not mine or mine == _usual[other].area or LISTS in (mine, _usual[other].area))
    )


def refusal(name: str, key: str) -> str:
    """Why a command cannot have a key, as a sentence; "" where it can."""
    if not key or key in _FIXED or QKeySequence(key).isEmpty():
        return _("{key} has a fixed meaning in every window. Choose another key.").format(key=shown(key))
    if is_plain(key) and not _usual[name].area:
        words = _(
            "{key} alone would be typed into text fields, and this command works there too. Hold Ctrl or Alt as well."
        )
        return words.format(key=shown(key))
    return ""


def text(name: str) -> str:
    """What the menu calls the command."""
    return _usual[name].text


def is_usual(name: str) -> bool:
    return of(name) == _usual[name].keys


def give(name: str, keys: tuple[str, ...], *, without: tuple[str, ...] = ()) -> None:
    """Keeps the keys of a command; `without` names other commands that lose them."""
    kept = dict(settings.load().keys)
    kept[name] = keys[:MOST]
    for other in without:
        kept[other] = tuple(key for key in of(other) if key not in keys)
    for each in (name, *without):
        if kept[each] == _usual[each].keys:
            del kept[each]
    settings.change(keys=kept)
    refresh()


def reset() -> None:
    """All keys as they came."""
    settings.change(keys={})
    refresh()


def usual(name: str) -> tuple[str, ...]:
    """The keys that the command comes with."""
    return _usual[name].keys


def _sound(name: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Of keys that come from a file, those that the command can have, each once."""
    clean = (key if is_plain(key) else QKeySequence(key.strip()).toString() for key in keys)
    return tuple(dict.fromkeys(key for key in clean if key and not refusal(name, key)))[:MOST]
