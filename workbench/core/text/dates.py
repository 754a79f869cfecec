"""Finds dates in a text and resolves them against the day on which it was published."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from workbench.core.model import Quantity
from workbench.core.text import calendar, numbers
from workbench.core.text import language as languages
from workbench.core.text.rules import NEVER, Rules, alternatives, entry, load
from workbench.core.text.units import cases, patterns

AHEAD_REACH = 80
"""Characters before a weekday in which "will" makes it one that is still to come."""
YEAR = r"(?:[1١۱]\d|[2٢۲][01٠١۰۱])\d\d"
"""In European, Arabic and Persian digits."""
HAN_DAY = "[一二三四五六七八九十]{1,3}"
HAN_YEAR = "[一二][〇○零一二三四五六七八九]{3}"

_BRACKETED_DAY = re.compile(r"\s\((\d\d?)\)")
"""Brazilian news adds the day of the month to a weekday: "segunda-feira (19)"."""

_Reader = Callable[[re.Match[str], "_When"], str | None]
_YEAR = re.compile(YEAR)


@dataclass(frozen=True, eq=False)
class _When:
    """What a date is resolved against: the day and year of publication, and the language's names."""

    day: date | None
    year: int | None
    names: "_Names"


@dataclass(frozen=True, eq=False)
class _Names:
    months: dict[str, int]
    weekdays: dict[str, int]
    relative: dict[str, str]
    parts: dict[str, list[int]]
    ahead: re.Pattern[str]
    approximate: re.Pattern[str]
    year_before: re.Pattern[str]
    last: re.Pattern[str]
    next: re.Pattern[str]
    last_after: re.Pattern[str]
    next_after: re.Pattern[str]
    month: re.Pattern[str]
    found: tuple["_Form", ...]


@dataclass(frozen=True, eq=False)
class _Form:
    """One way to write a date: its pattern, the function that reads a match of it, and what every match holds, if that is looked
    for once for all forms that need it: most short texts have neither a year nor the name of a month."""

    pattern: re.Pattern[str]
    reader: _Reader
    needs: re.Pattern[str] | None = None


def find(text: str, language: str = "", published: str = "") -> list[Quantity]:
    """The dates of `text` in order, none overlapping another, as quantities of kind "date".

    `value` is an ISO date, month or year, an interval "2014/2016", or None where `published` (an ISO date or "") is
    needed to tell and does not. `approximate` marks "late 2012", "around 1990".
    """
    rules = load(language or languages.guess(text))
    names = _names(rules)
    when = _when(published, names)
    year, month = _YEAR.search(text), names.month.search(text)
    found: list[Quantity] = []
    # Told apart by being the same object: to look a pattern up in a set takes longer than to search with it.
    for form in names.found:
        if form.needs is None or (year if form.needs is _YEAR else month):
            found.extend(_each(text, form, when))
    found.extend(_weekdays(text, when, rules))
    if year:
        found.extend(_years(text, names, rules))
    return _apart(found)


@lru_cache(maxsize=64)
def _when(published: str, names: _Names) -> _When:
    return _When(calendar.published_day(published), calendar.published_year(published), names)


def _apart(found: list[Quantity]) -> list[Quantity]:
    """In order; of two that overlap the longer, then the earlier."""
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda quantity: (quantity.start, -quantity.end)):
        if kept and quantity.start < kept[-1].end:
            if quantity.end - quantity.start > kept[-1].end - kept[-1].start:
                kept[-1] = quantity
            continue
        kept.append(quantity)
    return kept


def _date(text: str, start: int, end: int, value: str | None, names: _Names) -> Quantity:
    """A date of that value; "late" and the like before it join it and make it approximate."""
    head = text[max(0, start - 24) : start]
    about = names.approximate.search(head)
    if about:
        start -= len(head) - about.start()
    return Quantity(text[start:end], value, "", "date", start, end, about is not None)


def _each(text: str, form: _Form, when: _When) -> Iterator[Quantity]:
    for match in form.pattern.finditer(text):
        value = form.reader(match, when)
        if value != "":
            yield _date(text, *match.span("date" if "date" in match.re.groupindex else 0), value, when.names)


@cache
def _names(rules: Rules) -> _Names:
    months = {name: int(number) for name, number in rules.mapping("dates", "months").items()}
    weekdays = {name: int(number) for name, number in rules.mapping("dates", "weekdays").items()}
    relative = rules.mapping("dates", "relative")
    edge = r"\b" if rules.spaced else ""

    def before(key: str) -> re.Pattern[str]:
        words = alternatives(cases(rules.words("dates", key)))
        return re.compile(rf"(?:(?<!\w)(?:{words})[\s-]?)$" if rules.spaced else rf"(?:{words})$")

    return _Names(
        months=months,
        weekdays=weekdays,
        relative={form: rule for name, rule in relative.items() for form in cases([name])},
        parts=rules.mapping("dates", "parts"),
        ahead=re.compile(rf"{edge}(?:{alternatives(rules.words('dates', 'ahead'))}){edge}"),
        approximate=before("approximate"),
        year_before=before("year_before"),
        last=before("last"),
        next=before("next"),
        last_after=re.compile(rf"\s(?:{alternatives(rules.words('dates', 'last_after'))})(?!\w)"),
        next_after=re.compile(rf"\s(?:{alternatives(rules.words('dates', 'next_after'))})(?!\w)"),
        month=(month := re.compile(alternatives(months))),
        found=tuple(_forms(rules, month, relative, edge)),
    )


def _forms(rules: Rules, month: re.Pattern[str], relative: dict[str, str], edge: str) -> Iterator[_Form]:
    """How dates are written in a language; `month` is the name of one."""
    of = rf"(?:(?:{alternatives(rules.words('dates', 'between'))})\s)?"
    year = rf"(?P<year>{YEAR})(?!\d)"
    yield _Form(
        re.compile(rf"(?<![\w.,/-])(?P<year>{YEAR})[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?![\w/-])"),
        _numeric,
        _YEAR,
    )
    yield _Form(
        re.compile(
            rf"(?<![\w.,/-])(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)(?P<year>{YEAR}|\d\d)(?![\w/-])"
        ),
        _slashed(rules),
    )
    yield _Form(
        re.compile(rf"(?<![\w/-])(?P<first>{YEAR})\s?[-–—/]\s?(?P<last>{YEAR}|\d\d)(?![\w/%-]|[.,]\d)"),
        _years_between,
        _YEAR,
    )
    if month.pattern != NEVER and rules.spaced:
        yield from _with_months(rules, month, relative, of)
    if "." in rules.words("dates", "ordinal_marks"):
        yield _Form(re.compile(r"(?<![\w.,/-])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.(?!\s?\d)"), _day_month)
    if not rules.spaced:
        yield from _in_chinese()
    if relative:
        yield _Form(re.compile(rf"{edge}(?P<name>{alternatives(cases(relative))}){edge}"), _relative)
    parts = alternatives(cases(rules.mapping("dates", "parts")))
    yield _Form(re.compile(rf"{edge}(?P<part>{parts})\s?{of}{year}"), _part_of_year, _YEAR)


def _with_months(rules: Rules, month: re.Pattern[str], relative: dict[str, str], of: str) -> Iterator[_Form]:
    """Those around the name of a `month`."""
    name = month.pattern
    marks = alternatives(rules.words("dates", "ordinal_marks"))
    year = rf"(?P<year>{YEAR})(?!\d)"
    dot = r"\.?"
    begins = numbers.begins(rules, r"[\w.,]")
    other = rf"(?:\s?/\s?(?:{name})(?!\w))?"  # Arabic news gives both names of a month
    which = _which(rules, relative, of)
    prepositions = alternatives(cases(rules.words("dates", "month_before")))
    for pattern, reader in (
        (
            rf"{begins}(?P<day>\d\d?)(?:{marks})?\s?{of}(?P<month>{name})(?![^\W\d]){other}(?:\.?,?\s?{of}(?P<year>{YEAR}|(?<=\S)\d\d)(?!\d)|{which})?",
            _day_month,
        ),
        (
            rf"\b(?P<month>{name}){dot}\s(?P<day>\d\d?)(?:{marks})?(?![\w%]|[.,:]\d)(?:,?\s{year})?",
            _day_month,
        ),
        (rf"\b(?P<month>{name}){other}{dot},?\s{of}{year}", _month_year),
        (rf"\b(?P<month>{name}){other}{which}", _month_alone),
        (rf"(?:(?<=\s)|^)(?:{prepositions})\s(?P<date>(?P<month>{name})\b{other})(?!\s?\d)", _month_alone),
    ):
        yield _Form(re.compile(pattern), reader, month)


def _in_chinese() -> Iterator[_Form]:
    """Dates with 年, 月 and 日, in digits and in Chinese numerals."""
    yield _Form(
        re.compile(rf"(?P<year>{YEAR})年(?:\s?(?P<month>\d\d?)月(?:\s?(?P<day>\d\d?)[日号])?)?(?![代])"),
        _numeric,
        _YEAR,
    )
    yield _Form(re.compile(r"(?<!\d)(?P<month>\d\d?)月(?:(?P<day>\d\d?)[日号])?(?!\d)"), _day_month)
    yield _Form(
        re.compile(
            rf"(?:(?P<year>{HAN_YEAR})年)?(?<![第一二三四五六七八九十])(?P<month>十[一二]?|[一二三四五六七八九])月(?:(?P<day>{HAN_DAY})[日号])?"
        ),
        _han,
    )
    yield _Form(re.compile(rf"(?P<year>{HAN_YEAR})年(?!代)"), _han)


def _which(rules: Rules, relative: dict[str, str], of: str) -> str:
    """What tells the year of a month without giving it: "last", "next", "of last year"."""
    years = alternatives(name for name, rule in relative.items() if rule.startswith("year"))
    last, following = (alternatives(rules.words("dates", key)) for key in ("last_after", "next_after"))
    return rf"(?:\s(?:(?P<past>{last})|(?P<coming>{following})|{of}(?P<of_year>{years}))(?!\w))"


def _year_meant(part: dict[str, str | None], month: int, day: int, when: _When) -> int | None:
    """The year of a day without one, by the words of `_which` or else the nearest to the publication."""
    if part.get("of_year"):
        rule = when.names.relative[part["of_year"] or ""]
        return None if when.year is None else when.year + int(rule.partition(" ")[2])
    turn = -1 if part.get("past") else 1 if part.get("coming") else 0
    return calendar.nearest_year(month, day, when.day, turn)


def _numeric(match: re.Match[str], when: _When) -> str | None:
    part = match.groupdict()
    return calendar.iso(int(part["year"]), *(int(part[key]) for key in ("month", "day") if part[key])) or ""


def _han(match: re.Match[str], when: _When) -> str | None:
    """A date in Chinese numerals, with or without a year."""
    year, month, day = (
        int(numbers.value_of_han(match.groupdict().get(key) or "") or 0) for key in ("year", "month", "day")
    )
    if month and calendar.iso(2000, month, day or None) is None:
        return ""
    meant = year or calendar.nearest_year(month, day or 15, when.day)
    return calendar.iso(meant, month or None, day or None)


def _slashed(rules: Rules) -> _Reader:
    month_first = rules.value("dates", "month_first", False)

    def read(match: re.Match[str], when: _When) -> str | None:
        first, second = int(match["first"]), int(match["second"])
        year = calendar.full_year(match["year"])
        if len(match["year"]) == 2 and match["mark"] == ".":
            return ""
        if first > 12 or not month_first:
            return calendar.iso(year, second, first) or ""
        if second > 12:
            return calendar.iso(year, first, second) or ""
        return None if first != second else calendar.iso(year, first, second)

    return read


def _years_between(match: re.Match[str], when: _When) -> str | None:
    first, last = match["first"], match["last"]
    if len(last) == 2:
        last = first[:2] + last
    return f"{int(first)}/{int(last)}" if int(first) < int(last) <= int(first) + 300 else ""


def _day_month(match: re.Match[str], when: _When) -> str | None:
    part = match.groupdict()
    name = part["month"]
    month = int(name) if name.isdecimal() else when.names.months[name]
    day = int(part["day"]) if part["day"] else None
    if calendar.iso(2000, month, day) is None:
        return ""
    digits = part.get("year")
    year = calendar.full_year(digits) if digits else _year_meant(part, month, day or 15, when)
    return calendar.iso(year, month, day)


def _month_year(match: re.Match[str], when: _When) -> str | None:
    return calendar.iso(int(match["year"]), when.names.months[match["month"]])


def _month_alone(match: re.Match[str], when: _When) -> str | None:
    month, part = when.names.months[match["month"]], match.groupdict()
    day = 28 if part.get("past") else 1 if part.get("coming") else 15
    return calendar.iso(_year_meant(part, month, day, when), month)


def _relative(match: re.Match[str], when: _When) -> str | None:
    rule = when.names.relative[entry(match["name"])]
    return calendar.relative(rule, when.day, when.year) if rule else ""


def _part_of_year(match: re.Match[str], when: _When) -> str | None:
    name = entry(match["part"])
    first, last = when.names.parts[name if name in when.names.parts else name[0].lower() + name[1:]]
    year = int(match["year"])
    return f"{year}-{first:02d}/{year}-{last:02d}"


def _weekdays(text: str, when: _When, rules: Rules) -> Iterator[Quantity]:
    names = when.names
    if not names.weekdays:
        return
    for match in _weekday_pattern(rules).finditer(text):
        start, end = match.span()
        head = text[max(0, start - AHEAD_REACH) : start]
        near = head[-16:]
        last, following = names.last.search(near), names.next.search(near)
        turn = -1 if last else 1 if following else 0
        marked = last or following
        if marked:
            start -= len(near) - marked.start()
        behind = names.last_after.match(text, end) or names.next_after.match(text, end)
        if behind and not marked:
            turn = -1 if names.last_after.match(text, end) else 1
            end = behind.end()
        asked = when.day is not None and turn == 0
        ahead = asked and names.ahead.search(head[max(head.rfind(". "), head.rfind("\n")) + 1 :])
        value = calendar.weekday(names.weekdays[match[0]], when.day, turn, bool(ahead))
        day = _BRACKETED_DAY.match(text, end)
        if day and value and int(value[-2:]) == int(day[1]):
            end = day.end()
        yield Quantity(text[start:end], value, "", "date", start, end)


@cache
def _weekday_pattern(rules: Rules) -> re.Pattern[str]:
    names = alternatives(rules.mapping("dates", "weekdays"))
    return re.compile(rf"\b(?:{names})(?!\w)" if rules.spaced else names)


def _years(text: str, names: _Names, rules: Rules) -> Iterator[Quantity]:
    """Years and decades that stand alone. After a word such as "in", or before no unit, four digits are a year."""
    known = patterns(rules)
    for match in _year_pattern(rules).finditer(text):
        start, end = match.span()
        first = int(match["year"])
        if match["decade"]:
            if first % 10 == 0:
                value = f"{first}/{first + (99 if first % 100 == 0 and first < 2000 else 9)}"
                yield _date(text, start, end, value, names)
            continue
        follows = (
            known.unit.match(text, end) or known.scale.match(text, end) or known.counted.match(text, end)
        )
        head = text[max(0, start - 24) : start]
        marked = names.year_before.search(head)
        if follows or known.symbol_before.search(head) or known.label_before.search(head):
            continue
        if marked or _year_like(first, text, end):
            yield _date(text, start, end, str(first), names)


def _year_like(year: int, text: str, end: int) -> bool:
    """Without such a word: a year of living memory, and no noun straight after that it may count."""
    follows = text[end : end + 2]
    return 1900 <= year <= 2099 and not (follows[:1] == " " and follows[1:].islower())


@cache
def _year_pattern(rules: Rules) -> re.Pattern[str]:
    decade = alternatives(rules.words("dates", "decades"))
    edge = r"(?!\w)" if rules.spaced else r"(?![A-Za-z0-9年])"
    return re.compile(rf"(?<![\w.,/:$€£¥-])(?P<year>{YEAR})(?P<decade>{decade})?{edge}(?![-–/:,.]\d|%)")
