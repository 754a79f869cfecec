"""The patterns that find what a number counts or measures, compiled from a language's rules."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from workbench.core.text import numbers
from workbench.core.text.rules import Rules, alternatives


@dataclass(frozen=True, eq=False)
class Patterns:
    """Compiled for one language. `units` gives each unit word its kind and its canonical unit."""

    number: re.Pattern[str]
    symbol_before: re.Pattern[str]
    approximate_before: re.Pattern[str]
    label_before: re.Pattern[str]
    scale: re.Pattern[str]
    short_scale: re.Pattern[str]
    second: re.Pattern[str]
    unit: re.Pattern[str]
    counted: re.Pattern[str]
    ordinal: re.Pattern[str]
    worded: re.Pattern[str]
    half: re.Pattern[str]
    clock: re.Pattern[str]
    more: re.Pattern[str]
    idiom: re.Pattern[str]
    units: dict[str, tuple[str, str]]
    symbols: dict[str, str]
    scales: dict[str, float]
    named: dict[str, float | None]
    halves: dict[str, float]


def cases(words: Iterable[str]) -> list[str]:
    """The words as they are and as they begin a sentence: quicker than a search that ignores case."""
    return [form for word in words for form in (word, word[:1].upper() + word[1:])]


@cache
def patterns(rules: Rules) -> Patterns:
    """The patterns of one language."""
    symbols = alternatives(rules.mapping("money", "symbols"))
    scales = {name: float(size) for name, size in rules.mapping("numbers", "multipliers").items()}
    short = {name: float(size) for name, size in rules.mapping("money", "short_scales").items()}
    units = _units(rules)
    edge, blank = (r"(?!\w)", r"[\s-]?") if rules.spaced else (r"(?![A-Za-z0-9])", r"\s?")
    prefixes = rules.value("numbers", "prefixes")
    word, blank_before = (
        (r"\b" + (f"[{prefixes}]?" if prefixes else ""), r"\s") if rules.spaced else ("", r"\s?")
    )
    labels = alternatives(cases(rules.words("numbers", "labels")))
    counted = alternatives(name for names in rules.tables.get("counted", {}).values() for name in names)
    to = alternatives(rules.words("numbers", "range_words"))
    clock = alternatives(rules.words("numbers", "clock"))
    halves = {words: float(part) for words, part in rules.mapping("numbers", "halves").items()}
    return Patterns(
        number=numbers.pattern(rules),
        symbol_before=re.compile(rf"(?<![A-Za-z])({symbols})\s?$"),
        approximate_before=re.compile(
            rf"{word}(?:{alternatives(cases(rules.words('numbers', 'approximate')))})\s?$"
        ),
        label_before=re.compile(rf"(?:{word}(?:{labels}){blank_before}|[A-Za-z]-|\b[A-Z]{{2,}})$"),
        scale=re.compile(rf"{blank}({alternatives(scales)}){edge}"),
        short_scale=re.compile(rf"({alternatives(short)})\b"),
        second=re.compile(rf"(?:\s?[-–—~～]\s?|\s?({to})\s?)(?:{symbols})?\s?(\d[\d.,]*)(?<![.,])"),
        unit=re.compile(
            rf"{blank}({alternatives(units)}){edge}" if rules.spaced else rf"\s?({alternatives(units)})"
        ),
        counted=re.compile(rf"\s[^\W\d_][\w-]*\s({counted}){edge}" if rules.spaced else "(?!)"),
        ordinal=re.compile(rf"(?:{alternatives(rules.words('numbers', 'ordinals'))}){edge}"),
        worded=_worded(rules),
        half=re.compile(rf"\s({alternatives(halves)}){edge}"),
        clock=re.compile(rf"\s?(?:{clock})" if clock != "(?!)" else "(?!)"),
        more=re.compile(alternatives(rules.words("numbers", "more"))),
        idiom=re.compile(alternatives(rules.words("numbers", "idioms"))),
        units=units,
        symbols=dict(rules.mapping("money", "symbols")),
        scales=scales | short,
        named={
            **{name: float(size) for name, size in rules.mapping("numbers", "fractions").items()},
            **dict.fromkeys(rules.words("numbers", "vague")),
        },
        halves=halves,
    )


def _units(rules: Rules) -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for table, kind in (("counted", "number"), ("units", "number"), ("durations", "duration")):
        for name, spellings in rules.tables.get(table, {}).items():
            known |= {spelling: (kind, spelling if table == "counted" else name) for spelling in spellings}
    for currency, spellings in rules.mapping("money", "words").items():
        known |= dict.fromkeys(spellings, ("money", currency))
    known |= dict.fromkeys(rules.words("numbers", "percent"), ("percent", "percent"))
    return known | dict.fromkeys(rules.words("numbers", "points"), ("percent", "percentage points"))


def _worded(rules: Rules) -> re.Pattern[str]:
    """Finds `named` amounts ("two-thirds", "dozens of") and runs of number words; nothing in unspaced scripts."""
    words = list(numbers.words(rules))
    if not rules.spaced or not words:
        return re.compile("(?!)")
    named = alternatives(cases([*rules.mapping("numbers", "fractions"), *rules.words("numbers", "vague")]))
    first = alternatives(cases(words))
    opens = rules.words("numbers", "only_first")
    later = [word for word in words if word not in opens]
    more = alternatives([*later, *rules.mapping("numbers", "multipliers")])
    joint = rules.value("numbers", "joint")
    between = rf"[\s-](?:{joint}\s?)?" if joint else r"[\s-]"
    prefixes = rules.value("numbers", "prefixes")
    start = rf"(?:\b|(?<=\b[{prefixes}]))" if prefixes else r"\b"
    return re.compile(
        rf"{start}(?:(?P<named>{named})|(?P<words>(?:{first})(?>(?:{between}(?:{more})\b)*)))(?!\w)"
    )
