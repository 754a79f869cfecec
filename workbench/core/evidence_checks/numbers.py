"""A number of the claim that no quote of its supporting evidence has."""

import re
from collections.abc import Iterator
from math import isfinite

from workbench.core.checks.precision import interval
from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity
from workbench.core.model import Quantity

RULE = "number-not-quoted"
WHICH = "a number that no quote of its evidence has"
FEW = 12
"""A number up to here in letters counts little: every quote has one."""
MOST = 5
"""Numbers that a finding names."""
_DIGITS = re.compile(r"\d[\d.,’' \u00a0\u202f]*\d|\d")


def find(case: Case) -> Iterator[Found]:
    """Numbers of the claim that no such quote has, neither as they are written nor as others that may mean the same."""
    quotes = [piece.quote for piece in case.supporting if piece.quote]
    said = [each for each in case.amounts if _says_something(each)] if case.supporting else []
    if not said:
        return
    written = {digits for quote in quotes for digits in _DIGITS.findall(quote)}
    wanted = [each for each in said if not _is_written(each, written)]
    there = [each for quote in quotes for each in case.numbers_in(quote)] if wanted else []
    missing = [each for each in wanted if not any(_agree(each, other, case) for other in there)]
    if not missing:
        return
    words = ", ".join(each.text for each in missing[:MOST]) + (", …" if len(missing) > MOST else "")
    if not quotes:
        how = "The supporting evidence is linked without a quote."
    elif there:
        theirs = list(dict.fromkeys(each.text for each in there))[:MOST]
        how = f"The quotes have these numbers: {', '.join(theirs)}."
    else:
        how = f"None of the quotes ({len(quotes)}) has a number."
    yield Found(
        RULE,
        Severity.WARNING if quotes else Severity.NOTE,
        f"No quote of the supporting evidence has {words}.",
        how,
    )


def _says_something(number: Quantity) -> bool:
    value = number.value
    if not isinstance(value, float | int) or not isfinite(value):
        return False
    return number.kind in ("money", "percent") or value > FEW or any(map(str.isdigit, number.text))


def _is_written(number: Quantity, written: set[str]) -> bool:
    """Whether the digits stand in a quote as they stand in the claim, as a number of their own."""
    digits = _DIGITS.search(number.text)
    return digits is not None and digits[0] in written


def _agree(number: Quantity, other: Quantity, case: Case) -> bool:
    if not isinstance(other.value, float | int) or (number.unit and other.unit and number.unit != other.unit):
        return False
    return interval(number, case.rules).meets(interval(other, case.rules))
