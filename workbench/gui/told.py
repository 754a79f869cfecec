"""What the core says, in the language of the window.

The core speaks English: the command line and the log are a contract. `resources/translations/core.json` holds its sentences
as templates ("Mark {n} claims as sourced"), read from its source by `make translations`. A sentence is laid over them, the one
with the most words first; what fills the places is put into the translation.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from workbench.bundled import folder
from workbench.core.errors import UserError
from workbench.gui import language
from workbench.gui.texts import _, is_right_to_left, isolate, number

COUNT = "n"
PHRASES = frozenset(
    "why why_read_only differing error problems refusal label kind days field called stands what message problem".split()  # noqa: SIM905
)
"""Places that may be filled with words of the core itself."""

NUMBERED = frozenset({"number", "numbers", "row"})
"""Places that are filled with the numbers of claims and the like: "3", "3, 7, …"."""

_NUMBERS = re.compile(r"\d{1,9}(?:, \d{1,9})*(?:, …)?", re.ASCII)
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Template:
    """A sentence with places. `words` stand before, between and behind them."""

    text: str
    words: tuple[str, ...]
    places: tuple[str, ...]

    def values(self, sentence: str) -> dict[str, str] | None:
        """What fills the places in `sentence`; None where it is another one. What stands between places is looked for from
        the left, which finds it wherever it can be found."""
        first, *between, last = self.words
        end = len(sentence) - len(last)
        if not (sentence.startswith(first) and sentence.endswith(last)):
            return None
        at, filled = len(first), list[str]()
        for words in between:
            there = sentence.find(words, at, end)
            if there < 0:
                return None
            filled.append(sentence[at:there])
            at = there + len(words)
        if at > end:
            return None
        return dict(zip(self.places, [*filled, sentence[at:end]], strict=True))


def told(sentence: str | UserError, each: Callable[[str], str] | None = None) -> str:
    """What the core says, a sentence or several reasons in a row, in the language of the window; in English where it is
    not known. `each` is done to every value that the sentence names, also in English."""
    words = str(sentence)
    if not language.is_translated() and each is None:
        return words
    return _phrase(words, each) or _without_tail(words, each) or words


def told_of(line: str) -> str:
    """The same where a name of somebody else's may stand before the sentence, as in a list of files: "a.pdf: This file ..."."""
    said = told(line)
    at = line.find(": ")
    while said == line and at >= 0:
        name, sentence = line[: at + 2], line[at + 2 :]
        said = f"{name}{told(sentence)}"
        at = line.find(": ", at + 2)
    return said


def _without_tail(value: str, each: Callable[[str], str] | None) -> str:
    """Words of the core that stand here without the end that they have where something was to be imported; "" for others."""
    whole = _phrase(f"{value} Nothing was imported.", each)
    return whole.removesuffix(_("Nothing was imported.")).rstrip()


def _in_words(sentence: str, each: Callable[[str], str] | None) -> str:
    """The translation, "" for no sentence of the core."""
    plain, templates = _known()
    if sentence in plain:
        return QCoreApplication.translate("workbench", sentence)
    for template in templates:
        values = template.values(sentence)
        if values is not None and (filled := _filled(template, values, each)):
            return filled
    return ""


def _filled(template: Template, values: dict[str, str], each: Callable[[str], str] | None) -> str:
    """The translation with its values, "" where it begins with words that are none of the core's."""
    first = template.places[0]
    if not template.words[0] and _base(first) in PHRASES and not _phrase(values[first], each):
        return ""
    shown = {name: _value(name, value, each) for name, value in values.items()}
    count = _count(values.get(COUNT, ""))
    text = QCoreApplication.translate("workbench", template.text, None, count)
    return _PLACE.sub(lambda match: shown.get(match[1], match[0]), text)


def _value(name: str, value: str, each: Callable[[str], str] | None) -> str:
    if name == COUNT and (count := _count(value)) >= 0:
        return number(count)
    if _base(name) in NUMBERED and _NUMBERS.fullmatch(value):
        return re.sub(r"\d+", lambda found: number(int(found[0])), value)
    if _base(name) in PHRASES and (phrase := _phrase(value, each) or _without_tail(value, each)):
        return phrase
    return each(value) if each else _in_its_direction(value)


def _phrase(value: str, each: Callable[[str], str] | None) -> str:
    """Words of the core, or several of its reasons in a row; "" where one is not known."""
    parts = [_in_words(part, each) for part in value.split("; ")]
    return "; ".join(parts) if all(parts) else _in_words(value, each)


def _base(name: str) -> str:
    return name.rstrip("0123456789")


def _count(value: str) -> int:
    digits = value.replace(",", "")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else -1


def _in_its_direction(value: str) -> str:
    from_right = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    has_letters = any(letter.isalpha() for letter in value)
    return isolate(value) if has_letters and from_right != is_right_to_left(value) else value


@cache
def _known() -> tuple[frozenset[str], tuple[Template, ...]]:
    """The sentences without places, and those with, the longest first."""
    file = folder("resources") / "translations" / "core.json"
    texts: list[str] = json.loads(file.read_text(encoding="utf-8"))
    made = [Template(text, tuple(_PLACE.split(text)[::2]), tuple(_PLACE.findall(text))) for text in texts]
    shaped = [template for template in made if template.places]
    shaped.sort(key=lambda template: -sum(map(len, template.words)))
    return frozenset(template.text for template in made if not template.places), tuple(shaped)
