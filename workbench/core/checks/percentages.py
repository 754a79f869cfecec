"""A percentage that does not fit its numbers: 12 of 40 is 30 percent; from 50 to 70 is a rise of 40 percent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.core.checks.found import Found, Severity
from workbench.core.checks.precision import Interval, interval, place, scale, shown
from workbench.core.checks.reading import Reading, amount
from workbench.core.model import Quantity
from workbench.core.text.rules import Rules, alternatives
from workbench.core.text.units import cases

SHARE = "percent-of-numbers"
CHANGE = "percent-change"
REACH = 60
"""Characters before a percentage in which "rose" or "fell" is looked for."""
EXACT_BELOW_SCALE = 1000
"""A smaller number before "70 million" leaves its own "million" out."""
BEYOND = 30
"""The same behind it ("a 20 percent increase")."""

_WORDS = r"(?:\s[^\W\d_][\w’'-]*){0,3}"
_ONE_CLAUSE = re.compile(r"[^.,;:!?()。，；：！？（）]{0,30}")
_CLOSED = re.compile(r"\s?[)）,.;:，。]|\s?$|\n")


@dataclass(frozen=True, eq=False)
class _Words:
    of: frozenset[str]
    of_whole_first: frozenset[str]
    aside: re.Pattern[str]
    from_: re.Pattern[str]
    to: re.Pattern[str]
    then_from: re.Pattern[str]
    head_from: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]


@cache
def _words(rules: Rules) -> _Words:
    edge = r"\b" if rules.spaced else ""
    blank = r"\s" if rules.spaced else r"\s?"
    about = alternatives([*rules.words("numbers", "approximate"), *rules.words("checks", "before_percent")])
    meaning = alternatives(rules.words("checks", "meaning"))
    opening = alternatives(cases(rules.words("checks", "from")))
    goal = alternatives(rules.words("checks", "to"))
    some = rf"(?:(?:{about}){blank}){{0,2}}"

    def any_of(key: str) -> re.Pattern[str]:
        return re.compile(rf"{edge}(?:{alternatives(cases(rules.words('checks', key)))}){edge}")

    return _Words(
        of=frozenset(rules.words("checks", "of")),
        of_whole_first=frozenset(rules.words("checks", "of_whole_first")),
        aside=re.compile(
            rf"{_WORDS}(?:\s?[(（](?:(?:{meaning}){blank})?|[,，]\s?(?:{meaning}){blank}){some}"
        ),
        from_=re.compile(rf"{_WORDS},?{blank}(?:{opening}){blank}{some}"),
        to=re.compile(rf"(?:\s[^\W_]+){{0,4}},?{blank}(?:{goal}){blank}{some}"),
        then_from=re.compile(rf"(?:\s[^\W_]+){{0,4}},?{blank}(?:{opening}){blank}{some}"),
        head_from=re.compile(rf"{edge}(?:{opening}){blank}{some}$"),
        up=any_of("up"),
        down=any_of("down"),
    )


def find(reading: Reading) -> Iterator[Found]:
    """Shares and changes whose percentage is not the one that their two numbers give."""
    amounts = reading.amounts
    for three in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if any(amount(each) is None for each in three):
            continue
        apart = reading.sentence(three[0].start).end <= three[2].start
        if apart or all(each.unit != "percent" for each in three):
            continue
        yield from _share(reading, *three)
        yield from _change(reading, *three)


def _share(reading: Reading, a: Quantity, b: Quantity, c: Quantity) -> Iterator[Found]:
    """(12 of 40 (30 percent)) and (30 percent (12 of 40))."""
    words = _words(reading.rules)
    if c.unit == "percent" and words.aside.fullmatch(reading.gap(b, c)):
        pair, percent, last = (a, b), c, c
    elif a.unit == "percent" and words.aside.fullmatch(reading.gap(a, b)):
        pair, percent, last = (b, c), a, c
    else:
        return
    between = " ".join(reading.gap(*pair).split()).lower()
    if between in words.of_whole_first:
        part, whole = pair[1], pair[0]
    elif between in words.of:
        part, whole = pair
    else:
        return
    behind = reading.text[last.end : last.end + 60]
    closed = _CLOSED.match(behind) or (last is not percent and re.match(_WORDS + r"\s?[)）,.;]", behind))
    if not closed or not _countable(part, whole):
        return
    share = interval(part, reading.rules).over(interval(whole, reading.rules))
    stated = amount(percent) or 0.0
    if _fits(percent, Interval(share.low * 100, share.high * 100), reading.rules):
        return
    counts = amount(part) or 0.0, amount(whole) or 1.0
    exact = 100 * counts[0] / counts[1]
    yield Found(
        SHARE,
        Severity.WARNING,
        f"{part.text} of {whole.text} is {shown(round(exact, 1))} percent, not {shown(stated)} percent.",
        f"{shown(counts[0])} / {shown(counts[1])} × 100 = {shown(round(exact, 2))}; the text says {percent.text}.",
        min(a.start, b.start),
        last.end,
    )


def _countable(part: Quantity, whole: Quantity) -> bool:
    """Whether the two can be part and whole: of one unit, the part the smaller one, neither a percentage."""
    if "percent" in (part.kind, whole.kind) or (part.unit and whole.unit and part.kind != whole.kind):
        return False
    return 0 < (amount(part) or 0.0) <= (amount(whole) or 0.0)


def _change(reading: Reading, a: Quantity, b: Quantity, c: Quantity) -> Iterator[Found]:
    """A change whose percentage is not that of its two ends."""
    percent, before, after = _parts(reading, a, b, c)
    if percent is None:
        return
    way = _way(reading, percent)
    ends = _ends(before, after, reading.rules)
    if way == 0 or ends is None:
        return
    old, new = ends
    ratio = new.over(old)
    change = Interval(100 * (ratio.low - 1), 100 * (ratio.high - 1))
    stated = amount(percent) or 0.0
    if _fits(percent, change if way > 0 else Interval(-change.high, -change.low), reading.rules):
        return
    middle = 100 * ((new.low + new.high) / (old.low + old.high) - 1)
    what = "rise" if middle > 0 else "fall"
    yield Found(
        CHANGE,
        Severity.WARNING,
        f"From {before.text} to {after.text} is a {what} of {shown(round(abs(middle), 1))} percent, "
        f"not a {'rise' if way > 0 else 'fall'} of {shown(stated)} percent.",
        f"({shown((new.low + new.high) / 2)} - {shown((old.low + old.high) / 2)}) / {shown((old.low + old.high) / 2)} × 100 "
        f"= {shown(round(middle, 2))}; the text says {percent.text}.",
        a.start,
        c.end,
    )


def _parts(
    reading: Reading, a: Quantity, b: Quantity, c: Quantity
) -> tuple[Quantity | None, Quantity, Quantity]:
    """Percentage, old and new value: (20 percent from 50 to 70), (20 percent to 70 from 50), (from 50 rose 20 percent to 70);
    not (of 3 percent, down from 5 to 4)."""
    words = _words(reading.rules)
    first, second = reading.gap(a, b), reading.gap(b, c)
    if a.unit == "percent" and not _turns(first, words):
        if words.from_.fullmatch(first) and words.to.fullmatch(second):
            return a, b, c
        if words.to.fullmatch(first) and words.then_from.fullmatch(second):
            return a, c, b
    head = reading.text[max(0, a.start - BEYOND) : a.start]
    changes = _ONE_CLAUSE.fullmatch(first) and (words.up.search(first) or words.down.search(first))
    if b.unit == "percent" and changes and words.head_from.search(head) and words.to.fullmatch(second):
        return b, a, c
    return None, a, b


def _turns(between: str, words: _Words) -> bool:
    """Whether another change begins between a percentage and "from" ("3 percent is down from 5 percent to 4"). A noun at
    once behind the percentage is its own ("a 3 percent increase from")."""
    return any(pattern.search(between.lstrip(), 1) for pattern in (words.up, words.down))


def _ends(before: Quantity, after: Quantity, rules: Rules) -> tuple[Interval, Interval] | None:
    """The two ends of a change in one unit; in "from 50 to 70 million" the first is in millions too."""
    old, new = interval(before, rules), interval(after, rules)
    if before.unit and after.unit and before.unit != after.unit:
        return None
    factor = scale(after, rules)
    if factor > 1 and scale(before, rules) == 1 and old.high < EXACT_BELOW_SCALE:
        half = place(after, rules) / 2
        middle = (amount(before) or 0.0) * factor
        old = Interval(middle - half, middle + half)
    return (old, new) if old.low > 0 and new.low >= 0 else None


def _way(reading: Reading, percent: Quantity) -> int:
    """1 where the sentence says that something rose, -1 where it fell, 0 where that cannot be told."""
    words, text = _words(reading.rules), reading.text
    start = max(reading.sentence(percent.start).start, percent.start - REACH)
    ups = [match.start() for match in words.up.finditer(text, start, percent.start)]
    downs = [match.start() for match in words.down.finditer(text, start, percent.start)]
    if ups or downs:
        return 1 if max(ups, default=-1) > max(downs, default=-1) else -1
    behind = percent.end, min(len(text), percent.end + BEYOND)
    up, down = words.up.search(text, *behind), words.down.search(text, *behind)
    return 0 if bool(up) == bool(down) else 1 if up else -1


def _fits(percent: Quantity, computed: Interval, rules: Rules) -> bool:
    """Whether a stated percentage is the computed one, rounded or cut off at its last digit."""
    stated, step = interval(percent, rules), place(percent, rules)
    return Interval(stated.low, stated.high + step / 2).meets(computed)
