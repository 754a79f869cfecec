"""Finds numbers with their units: amounts of money, percentages, ranges, durations, counts; and dates."""

import re
from collections.abc import Iterator

from workbench.core.model import Quantity
from workbench.core.text import dates, numbers
from workbench.core.text import language as languages
from workbench.core.text.rules import Rules, entry, load
from workbench.core.text.units import Patterns, patterns

REACH = 24
"""Characters before a number in which a currency sign, "about" or a label such as "Section" is looked for."""

LARGEST = 1e24
"""A larger value of number words comes from a text that is no prose."""

_DIGIT = re.compile(r"\d")
_HAN_TENS = frozenset("十百千万萬亿億")
_NUMERAL = "[〇零一二两兩三四五六七八九十百千万萬亿億]"
_HAN = re.compile(
    rf"(?<!{_NUMERAL})(?<!第)(?:({_NUMERAL}++)分之)?({_NUMERAL}++(?:[点點][零一二三四五六七八九]++)?)(成(?![为為立员員本绩績功长長]))?"
)


def find(text: str, language: str = "", published: str = "") -> list[Quantity]:
    """The quantities and dates of `text`, in order, none overlapping another.

    `published` is the article's ISO date (or ""): dates such as "Wednesday" are resolved against it. The value of a
    range is "10..15"; of "dozens of", None.
    """
    code = language or languages.guess(text)
    rules = load(code)
    known = patterns(rules)
    found = dates.find(text, code, published)
    found.extend(_in_digits(text, rules, known))
    found.extend(_in_words(text, rules, known))
    if not rules.spaced:
        found.extend(_in_han(text, known))
    return _apart(found)


def _apart(found: list[Quantity]) -> list[Quantity]:
    """In order of place; of two that overlap, the one that came first in the list."""
    kept: list[tuple[int, Quantity]] = []
    for place in sorted(range(len(found)), key=lambda place: (found[place].start, place)):
        quantity = found[place]
        while kept and quantity.start < kept[-1][1].end and place < kept[-1][0]:
            kept.pop()
        if not kept or quantity.start >= kept[-1][1].end:
            kept.append((place, quantity))
    return [quantity for _, quantity in kept]


def _in_digits(text: str, rules: Rules, known: Patterns) -> Iterator[Quantity]:
    at = 0
    # A digit is found faster than a number, which looks at what stands before it first.
    while digit := _DIGIT.search(text, at):
        match = known.number.match(text, digit.start())
        quantity = match and _read(text, match, rules, known)
        if quantity:
            yield quantity
        at = quantity.end if quantity else match.end() if match else digit.end()


def _read(text: str, match: re.Match[str], rules: Rules, known: Patterns) -> Quantity | None:
    """The quantity around one number in digits; None where the number is a label, a code or a clock time."""
    start, end = match.span()
    amount = numbers.value(match[0], rules)
    head = _head(text, start)
    symbol = known.symbol_before.search(head)
    if amount is None or known.clock.match(text, end) or (not symbol and known.label_before.search(head)):
        return None
    currency = ""
    if symbol:
        currency = known.symbols[symbol[1]]
        start -= len(head) - symbol.start()
        head = head[: symbol.start()]
    ordinal = known.ordinal.match(text, end)
    if ordinal:
        return Quantity(text[start : ordinal.end()], amount, "", "ordinal", start, ordinal.end())
    counted = _past_more(text, end, known)
    value, scaled = _scaled(text, counted, amount, currency, rules, known, head)
    more = _past_more(text, scaled, known)
    about = bool(known.approximate_before.search(head)) or counted > end or more > scaled
    kind, unit, end = _measure(text, more, currency, known)
    if kind == "duration" and isinstance(value, float):
        value, end = _with_half(text, end, value, 1.0, known)
    if end < len(text) and text[end].isalnum() and (rules.spaced or text[end].isascii()):
        return None
    if isinstance(value, str) and kind == "number":
        kind = "range"
    return Quantity(text[start:end], value, unit, kind, start, end, about)


def _past_more(text: str, end: int, known: Patterns) -> int:
    """Where the word ends that makes "300 and some" of the 300 before `end`, as Chinese has it; else `end`."""
    more = known.more.match(text, end)
    return more.end() if more else end


def _head(text: str, start: int) -> str:
    """What stands before a number, as far as it matters; nothing after a digit or a comma, as in a table."""
    last = text[start - 1] if start else ""
    if last.isspace() and start > 1:
        last = text[start - 2]
    return "" if last.isdigit() or last in ",;()" else text[max(0, start - REACH) : start]


def _scaled(
    text: str, end: int, amount: float, currency: str, rules: Rules, known: Patterns, head: str
) -> tuple[float | str, int]:
    """The value with its "million" and the second number of a range, and where they end."""
    amount, end = _with_half(text, end, amount, 1.0, known)
    scale, end = _scale(text, end, currency, known)
    amount, end = _with_half(text, end, amount, 1.0, known) if scale > 1 else (amount, end)
    second = known.second.match(text, end)
    upper = numbers.value(second[2], rules) if second else None
    if second is None or upper is None or not _is_range(second, head, rules):
        return _clean(amount * scale), end
    upper_scale, upper_end = _scale(text, second.end(), currency, known)
    lower, upper = amount * (upper_scale if scale == 1 else scale), upper * upper_scale
    if lower >= upper:
        return _clean(amount * scale), end
    return f"{_clean(lower):.15g}..{_clean(upper):.15g}", upper_end


def _is_range(second: re.Match[str], head: str, rules: Rules) -> bool:
    """A dash makes a range; a word does after "between", or a plain "to" that no "from" turns into a change."""
    word = second[1]
    if word is None:
        return True
    openers = rules.mapping("numbers", "range_after")
    needed = openers.get(word, [])
    if needed:
        return head.rstrip().lower().endswith(tuple(needed))
    return not head.rstrip().lower().endswith(tuple(rules.words("numbers", "change_after")))


def _with_half(text: str, end: int, amount: float, last: float, known: Patterns) -> tuple[float, int]:
    """The amount with the part that words add to it ("three and a half", "a million and a half"), and where they end.

    `last` is the "million" that the amount ends with, 1.0 without one: of that a part is added.
    """
    match = known.half.match(text, end)
    return (amount + known.halves[match[1]] * last, match.end()) if match else (amount, end)


def _scale(text: str, end: int, currency: str, known: Patterns) -> tuple[float, int]:
    match = known.scale.match(text, end)
    if not match and currency:
        match = known.short_scale.match(text, end)
    if not match:
        return 1.0, end
    return known.scales[entry(match[1])], match.end()


def _measure(text: str, end: int, currency: str, known: Patterns) -> tuple[str, str, int]:
    """Kind, unit and end of what is counted. A counted noun may follow an adjective, which the span leaves out."""
    match = known.unit.match(text, end)
    if currency:
        same = match is not None and known.units[entry(match[1])] == ("money", currency)
        return "money", currency, match.end() if match and same else end
    if match:
        return *known.units[entry(match[1])], match.end()
    further = known.counted.match(text, end)
    return "number", further[1] if further else "", end


def _clean(number: float) -> float:
    """Without the last bits that multiplying by a scale leaves: 2.8 trillion is 2800000000000.0."""
    return float(f"{number:.15g}")


def _in_words(text: str, rules: Rules, known: Patterns) -> Iterator[Quantity]:
    for match in known.worded.finditer(text):
        start, end = match.span()
        head = text[max(0, start - REACH) : start]
        about = bool(known.approximate_before.search(head))
        if match["named"]:
            name = entry(match["named"])
            value = known.named[name if name in known.named else name[0].lower() + name[1:]]
            yield Quantity(
                match[0], value, "", "fraction" if value else "number", start, end, about or value is None
            )
            continue
        amount = numbers.value_of_words(match[0], rules)
        if amount is None:
            continue
        last = known.scales.get(match[0].split()[-1].lower(), 1.0)
        amount, end = _with_half(text, end, amount, last, known)
        scale, scaled_end = _scale(text, end, "", known)
        if amount <= 1 == scale or amount * scale > LARGEST:
            continue
        amount = _clean(amount * scale)
        kind, unit, end = _measure(text, scaled_end, "", known)
        if kind == "duration":
            amount, end = _with_half(text, end, amount, 1.0, known)
        if not unit and known.label_before.search(head):
            continue
        yield Quantity(text[start:end], amount, unit, kind, start, end, about)


def _in_han(text: str, known: Patterns) -> Iterator[Quantity]:
    """Chinese numerals with what they count, percentages, tenths and fractions in words."""
    for match in _HAN.finditer(text):
        quantity = _read_han(text, match, known)
        if quantity:
            yield quantity


def _read_han(text: str, match: re.Match[str], known: Patterns) -> Quantity | None:
    """The quantity of one Chinese numeral; None for "one", for digits in a row and for a numeral that counts nothing."""
    parts, numeral, tenths = match.groups()
    start, end = match.span()
    amount = numbers.value_of_han(numeral) if len(numeral) <= numbers.LONGEST else None
    if not amount or known.idiom.match(text, start):
        return None
    about = bool(known.approximate_before.search(text[max(0, start - REACH) : start]))
    if tenths or parts == "百":
        value = _clean(amount * 10) if tenths else amount
        return Quantity(match[0], value, "percent", "percent", start, end, about)
    if parts:
        whole = numbers.value_of_han(parts)
        return Quantity(match[0], amount / whole, "", "fraction", start, end, about) if whole else None
    if numeral == "一" or (len(numeral) > 1 and _HAN_TENS.isdisjoint(numeral)):
        return None
    counted = _past_more(text, end, known)
    scale, scaled = _scale(text, counted, "", known)
    more = _past_more(text, scaled, known)
    kind, unit, last = _measure(text, more, "", known)
    about = about or counted > end or more > scaled
    return (
        Quantity(text[start:last], _clean(amount * scale), unit, kind, start, last, about) if unit else None
    )
