"""Reads numbers: digits with a language's separators, number words, Chinese numerals."""

import re
from functools import cache

from workbench.core.text.rules import Rules

LONGEST = 40
"""A run of digits longer than this is a code, not a quantity."""

_HAN_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_SMALL_WORDS = re.compile(r"[\s-]+")


def begins(rules: Rules, not_after: str) -> str:
    """What may stand before a number: nothing of that class, but a letter that the language writes as one word with it."""
    prefixes = rules.value("numbers", "prefixes")
    return rf"(?:(?<!{not_after})|(?<=ـ)|(?<=\b[{prefixes}]))" if prefixes else rf"(?<!{not_after})"


@cache
def pattern(rules: Rules) -> re.Pattern[str]:
    """Finds one number in digits, not part of a longer word, code, address or clock time."""
    group = "".join(re.escape(mark) for mark in rules.value("numbers", "group") + _swapped(rules))
    decimal = "".join(re.escape(mark) for mark in rules.value("numbers", "decimal") + _swapped(rules))
    body = rf"\d{{1,3}}(?>(?:[{group}]\d{{3}}(?!\d))+)(?:[{decimal}]\d++)?|\d++(?:[{decimal}]\d++)?"
    before = (
        begins(rules, r"[\w.,:/@#_]") + r"(?<!\d-)" if rules.spaced else r"(?<![A-Za-z0-9.,:/@#_])(?<!\d-)"
    )
    return re.compile(rf"{before}(?:{body})(?![:/]\d|[.,]\d|/|-\d++-\d)")


def _swapped(rules: Rules) -> str:
    """The marks that some countries of the language write the other way round ("1,234.50" in Mexico, not in Spain)."""
    return ",." if rules.value("numbers", "swapped", False) else ""


def _round(digits: str, rules: Rules) -> bool:
    """Whether a swapped mark can only group: nobody writes "25,000" for 25 with three decimals."""
    return bool(_swapped(rules)) and digits.endswith("000") and digits[0] != "0"


def value(digits: str, rules: Rules) -> float | None:
    """The value of a number written in digits, by the separators of the language; None where it cannot be told.

    One separator followed by exactly three digits groups thousands where the language groups with it; marks that are
    swapped in some of its countries count where they can be read in one way only.
    """
    if len(digits) > LONGEST:
        return None
    marks = [] if digits.isdigit() else [character for character in digits if not character.isdigit()]
    plain = digits
    if marks:
        groups, decimals = rules.value("numbers", "group"), rules.value("numbers", "decimal")
        last = marks[-1]
        tail = len(digits) - digits.rindex(last) - 1
        alike = len(marks) == marks.count(last)
        is_group = alike and tail == 3 and (last in groups or len(marks) > 1 or _round(digits, rules))
        if not is_group and last in decimals + _swapped(rules) and marks.count(last) == 1:
            whole, _, part = digits.rpartition(last)
            plain = "".join(filter(str.isdigit, whole)) + "." + part
        elif is_group or last in groups:
            plain = "".join(filter(str.isdigit, digits))
        else:
            return None
    try:
        return float(plain)
    except ValueError:
        return None


@cache
def words(rules: Rules) -> dict[str, float]:
    """Number words of a language, small letters, with their values below one thousand."""
    found = {word.lower(): float(number) for word, number in rules.mapping("numbers", "words").items()}
    joint = rules.value("numbers", "ones_before_tens")
    if joint:
        ones = {word: number for word, number in found.items() if 1 <= number <= 9}
        tens = {word: number for word, number in found.items() if 20 <= number <= 90 and number % 10 == 0}
        for one, small in ones.items():
            stem = "ein" if one == "eins" else one
            found |= {stem + joint + ten: small + large for ten, large in tens.items()}
    return found


def value_of_words(text: str, rules: Rules) -> float | None:
    """The value of number words ("two hundred and five thousand"); None where they make no number."""
    known, scales = words(rules), rules.mapping("numbers", "multipliers")
    total = current = 0.0
    seen = False
    prefixes = tuple(rules.value("numbers", "prefixes"))
    for phrase in _phrases(text.lower(), known, scales):
        if phrase not in known and phrase not in scales and phrase.startswith(prefixes):
            phrase = phrase[1:]
        if phrase in scales:
            scale = float(scales[phrase])
            if total and scale > total:  # "two thousand million", not "two thousand, and a million"
                total, current = (total + current) * scale, 0.0
                continue
            current = (current or 1.0) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif phrase in known:
            current += known[phrase]
        else:
            continue
        seen = True
    return total + current if seen else None


def _phrases(text: str, known: dict[str, float], scales: dict[str, float]) -> list[str]:
    """The words of `text`, those kept together that the lists know together ("half a", "quatre-vingt")."""
    if text in known or text in scales:
        return [text]
    parts = [part for part in _SMALL_WORDS.split(text) if part]
    found: list[str] = []
    at = 0
    while at < len(parts):
        for size in (3, 2):
            joined = [mark.join(parts[at : at + size]) for mark in (" ", "-")]
            match = (
                next((phrase for phrase in joined if phrase in known), None)
                if at + size <= len(parts)
                else None
            )
            if match:
                found.append(match)
                at += size
                break
        else:
            found.append(parts[at])
            at += 1
    return found


def value_of_han(numeral: str) -> float | None:
    """The value of a Chinese numeral such as 三千二百万; None where a character is no numeral."""
    numeral, point, tail = numeral.replace("點", "点").partition("点")
    if point:
        whole, part = value_of_han(numeral), value_of_han("〇" + tail)
        return None if whole is None or part is None else whole + part / 10 ** len(tail)
    total = section = digit = 0
    plain = ""
    for character in numeral:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
            plain += str(digit)
        elif character in _HAN_TENS:
            section += (digit or 1) * _HAN_TENS[character]
            digit = 0
        elif character in _HAN_MYRIADS:
            total = (
                (total + section + digit) * _HAN_MYRIADS[character]
                if section + digit == 0
                else total + (section + digit) * _HAN_MYRIADS[character]
            )
            section = digit = 0
        else:
            return None
    if len(plain) == len(numeral) and len(numeral) > 1:
        return float(plain)
    return float(total + section + digit)
