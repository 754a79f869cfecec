"""What of a statement its evidence is looked up by: its words, its names, and its numbers however they may be written."""

import re
from dataclasses import dataclass
from functools import cache

from workbench.core.model import Quantity
from workbench.core.text import language as languages
from workbench.core.text import names, quantities, terms
from workbench.core.text.rules import load
from workbench.core.text.terms import Term
from workbench.core.text.units import patterns

NUMBER, NAME, WORD = "number", "name", "word"
LARGEST_MANTISSA = 100_000
"""Nobody writes "2,800,000 thousand"."""

_SINGLE = re.compile(f"[{terms.CJK}]")


@dataclass(frozen=True)
class Part:
    """Something that a passage can share with a statement. `shown` is how the statement says it; `ways` are the terms, one behind
    the other, in which a passage may say it; `value` is what a number comes to, with its unit."""

    kind: str
    shown: str
    ways: tuple[tuple[str, ...], ...]
    value: tuple[float | str, str] | None = None


def find(text: str, language: str = "", published: str = "") -> list[Part]:
    """The parts of a statement in order: numbers and dates by their value, names of several words, then single words.

    Dates such as "Wednesday" are resolved against `published`, an ISO date or "".
    """
    code = language or languages.guess(text)
    counted = [each for each in quantities.find(text, code, published) if each.value is not None]
    parts = [_number(each, code) for each in counted]
    for name in names.each(text, 0, len(text), load(code)):
        keys = tuple(terms.keys(text[name.start : name.end]))
        if len(keys) > 1:
            parts.append(Part(NAME, text[name.start : name.end], (keys,)))
    parts += _words(text, code)
    return list({part.ways: part for part in reversed(parts) if part.ways}.values())[::-1]


def value_of(quantity: Quantity) -> tuple[float | str, str] | None:
    """What two quantities must have in common to say the same; None for one that comes to no value.

    A unit that is only a counted noun says nothing: "596 cases" and "596" are one.
    """
    if quantity.value is None or quantity.kind == "ordinal":
        return None
    measured = quantity.kind in ("money", "percent", "date", "duration")
    return quantity.value, quantity.unit if measured else ""


def _number(quantity: Quantity, language: str) -> Part:
    """A number in digits, and with each "million" or "billion" that it may be said with."""
    ways = [tuple(terms.keys(quantity.text))]
    value = quantity.value
    if isinstance(value, float) and quantity.kind != "ordinal":
        scales = {word: size for word, size in patterns(load(language)).scales.items() if size >= 1000}
        ways += [_digits(value)] if value < 1e15 else []
        ways += [(*_digits(value / size), *terms.keys(word)) for word, size in scales.items()
                 if 1 <= value / size < LARGEST_MANTISSA and round(value / size, 3) == value / size]  # fmt: skip
    elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        year, month, day = value.split("-")
        ways += [(year, month, day), (day, month, year), (str(int(day)), str(int(month)), year)]
    return Part(NUMBER, quantity.text, tuple(dict.fromkeys(way for way in ways if way)), value_of(quantity))


def _digits(value: float) -> tuple[str, ...]:
    return tuple(terms.keys(f"{value:.10g}" if value < 1e10 else f"{value:.0f}"))


def _words(text: str, language: str) -> list[Part]:
    """Words that say something, words of letters and digits as one, and each two characters where no blanks part the words."""
    parts: list[Part] = []
    for run in terms.runs(text):
        if any(_SINGLE.match(text, each.start) for each in run) and len(run) > 1:
            parts += [_joined(text, run[at : at + 2]) for at in range(len(run) - 1)]
            continue
        for compound in _compounds(run):
            if len(compound) > 1 or compound[0].key not in _said_everywhere(language):
                parts.append(_joined(text, compound))
    return parts


def _compounds(run: list[Term]) -> list[list[Term]]:
    """The terms of one word; letters and digits together ("CO2"), the parts of a word with a hyphen one by one."""
    found = [[run[0]]]
    for term in run[1:]:
        if term.start == found[-1][-1].end:
            found[-1].append(term)
        else:
            found.append([term])
    return found


def _joined(text: str, run: list[Term]) -> Part:
    return Part(WORD, text[run[0].start : run[-1].end], (tuple(each.key for each in run),))


@cache
def _said_everywhere(language: str) -> frozenset[str]:
    """Terms of the most common words, of words that only weigh others ("about", "may"), and single letters."""
    rules = load(language)
    said = {*languages.stop_words(language or "en"), *rules.words("numbers", "approximate")}
    said |= {word for key in ("light", "modals") for word in rules.words("meaning", key)}
    common = {key for word in said for key in terms.keys(word)}
    return frozenset(common | set("abcdefghijklmnopqrstuvwxyz"))
