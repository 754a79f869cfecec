"""Parts that do not add up to their whole: 15 people: eight men, four women and two children."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.precision import Interval, interval, shown
from workbench.core.checks.reading import Reading, amount
from workbench.core.model import Quantity, Span
from workbench.core.text.rules import Rules, alternatives

RULE = "sum"
LONGEST = 400
"""Characters of a list of parts."""
MOST_WORDS = 8
"""Words of one part; more are a sentence of their own."""
CLOSE = 0.2
"""A list that falls short of its whole by a larger share may be incomplete, and is only noted."""
WITHIN = 2.0
"""A list whose sum is further off is no list of the parts."""

_UP_TO_WORDS = r"(?:\s[^\W\d_][\w’'-]*){0,4}"
_CLOSERS = {"(": ")", "（": "）", "—": "—.;\n", "–": "–.;\n", ":": ".;\n", "：": "。；\n"}


@dataclass(frozen=True, eq=False)
class _Words:
    opener: re.Pattern[str]
    joint: re.Pattern[str]
    last_joint: re.Pattern[str]
    total: re.Pattern[str]
    one: re.Pattern[str]
    partial: re.Pattern[str]


@cache
def _words(rules: Rules) -> _Words:
    and_ = alternatives(rules.words("checks", "and"))
    made_of = alternatives(rules.words("checks", "made_of"))
    total = alternatives(rules.words("checks", "in_total"))
    return _Words(
        opener=re.compile(
            rf"{_UP_TO_WORDS}(?:\s?(?P<mark>[:：(（])\s?|\s(?P<dash>[—–])\s|,?\s(?:{made_of})\s)"
        ),
        joint=re.compile(rf",\s(?:{and_})\s|\s(?:{and_})\s|[,;]\s"),
        last_joint=re.compile(rf"\s(?:{and_})\s"),
        total=re.compile(rf",?\s(?:{total})\s"),
        one=re.compile(rf"(?:{alternatives(rules.words('checks', 'one'))})\s[^\W\d]"),
        partial=re.compile(rf"\b(?:{alternatives(rules.words('checks', 'partial'))})\b"),
    )


def find(reading: Reading) -> Iterator[Found]:
    """Lists of parts, after their whole or before "a total of", whose sum is another number."""
    if not reading.rules.words("checks", "and"):
        return
    amounts = reading.amounts
    for place, whole in enumerate(amounts[:-1]):
        yield from _after(reading, whole, amounts[place + 1])
    for match in _words(reading.rules).total.finditer(reading.text):
        yield from _before(reading, match)


def _after(reading: Reading, whole: Quantity, following: Quantity) -> Iterator[Found]:
    """(15 people: eight men, ...), (15 people (eight men ...)), (15 people, made up of eight men ...)."""
    words = _words(reading.rules)
    match = words.opener.match(reading.masked, whole.end, min(whole.end + LONGEST, following.end))
    if not match:
        return
    start, mark = match.end(), match["mark"] or match["dash"]
    if mark:
        end = _close(reading, start, _CLOSERS[mark])
    else:
        last = words.last_joint.search(reading.text, start, start + LONGEST)
        end = _close(reading, last.end(), ",.;\n") if last else None
    if end is None or words.partial.search(reading.text, whole.end, end):
        return
    parts = _parts(reading, start, end)
    if parts and _alike(whole, parts):
        yield from _compared(reading, whole, parts, Span(whole.start, end), certain=not mark)


def _close(reading: Reading, start: int, closers: str) -> int | None:
    """Where a list ends: at the first closing sign that stands in no number."""
    limit = min(len(reading.text), start + LONGEST)
    for at in range(start, limit):
        if reading.text[at] in closers and not _in_number(reading, at):
            return at
    return limit if limit == len(reading.text) and "." in closers else None


def _in_number(reading: Reading, at: int) -> bool:
    return reading.text[at] in ".," and reading.text[at + 1 : at + 2].isdigit()


def _before(reading: Reading, match: re.Match[str]) -> Iterator[Found]:
    """(12 buses and 15 trams, a total of 28 vehicles)."""
    amounts = reading.amounts
    starts = reading.amount_starts
    at = bisect_left(starts, match.end())
    if at == len(amounts) or amounts[at].start - match.end() > 12 or at < 2:
        return
    whole = amounts[at]
    if any(letter.isdigit() for letter in reading.text[match.end() : whole.start]):
        return
    sentence = reading.sentence(match.start())
    first = bisect_left(starts, sentence.start)
    if at - first < 2 or match.start() - starts[first] > LONGEST:
        return
    listed = amounts[first:at]
    if not _joined(reading, listed, match.start()) or not _alike(whole, listed):
        return
    span = Span(listed[0].start, whole.end)
    if not _words(reading.rules).partial.search(reading.text, sentence.start, span.end):
        yield from _compared(reading, whole, list(listed), span, certain=True)


def _joined(reading: Reading, listed: list[Quantity], end: int) -> bool:
    """Whether the amounts form one list up to `end`: a comma or "and" and few words between any two."""
    words = _words(reading.rules)
    gaps = [reading.gap(a, b) for a, b in pairwise(listed)]
    whole = re.compile(rf"{_UP_TO_WORDS}(?:{words.joint.pattern})")
    tail = reading.masked[listed[-1].end : end]
    return all(whole.fullmatch(gap) for gap in gaps) and bool(re.fullmatch(_UP_TO_WORDS, tail))


def _parts(reading: Reading, start: int, end: int) -> list[Quantity]:
    """The amounts of a list, one an item and each at its item's start; none where an item has no number of its own."""
    text, words = reading.masked, _words(reading.rules)
    if not words.last_joint.search(text, start, end):
        return []
    cuts = [start, *(at for match in words.joint.finditer(text, start, end) for at in match.span()), end]
    found: list[Quantity] = []
    starts = reading.amount_starts
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        inside = reading.amounts[bisect_left(starts, begin) : bisect_left(starts, stop)]
        if len(text[begin:stop].split()) > MOST_WORDS or len(inside) > 1:
            return []
        if inside and inside[0].start - begin <= (24 if inside[0].approximate else 1):
            found.append(inside[0])
        elif not inside and words.one.match(text, begin, stop):
            found.append(Quantity(text[begin:stop], 1.0, "", "number", begin, stop))
        else:
            return []
    return found if len(found) > 1 else []


def _alike(whole: Quantity, parts: list[Quantity]) -> bool:
    """Whether parts and whole are of one kind and unit, each part smaller than the whole."""
    total = amount(whole)
    values = [amount(part) for part in parts]
    if total is None or any(value is None or not 0 < value < total for value in values):
        return False
    if whole.kind not in ("number", "money") or any(part.kind != whole.kind for part in parts):
        return False
    return whole.kind == "number" or all(part.unit == whole.unit for part in parts)


def _compared(
    reading: Reading, whole: Quantity, parts: list[Quantity], span: Span, *, certain: bool
) -> Iterator[Found]:
    total = amount(whole) or 0.0
    values = [amount(part) or 0.0 for part in parts]
    added = sum(values)
    ranges = [interval(part, reading.rules) for part in parts]
    possible = Interval(sum(each.low for each in ranges), sum(each.high for each in ranges))
    if possible.meets(interval(whole, reading.rules)) or not total / WITHIN <= added <= total * WITHIN:
        return
    incomplete = not certain and added < total * (1 - CLOSE)
    yield Found(
        RULE,
        Severity.NOTE if incomplete else Severity.WARNING,
        f"The parts add up to {shown(added)}, not to {shown(total)}.",
        f"{' + '.join(shown(value) for value in values)} = {shown(added)}; the text says {whole.text}.",
        span.start,
        span.end,
    )
