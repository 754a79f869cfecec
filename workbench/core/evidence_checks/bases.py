"""A percentage that nothing says what it is a share of, or what it is compared with."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity
from workbench.core.model import Quantity
from workbench.core.text.rules import Rules, alternatives
from workbench.core.text.units import cases

RULE = "percent-without-base"
WHICH = "a percentage without its base"
REACH = 40
"""Characters beside a percentage in which a word for its base is looked for."""


def find(case: Case) -> Iterator[Found]:
    """Percentages with no word such as "of" or "from" beside them and no other number in the claim or in a quote of its evidence.

    That of a rise or fall is a warning, any other a note: some rates say by their name what they are a share of.
    """
    base, change = _patterns(case.rules)
    percents = [each for each in case.amounts if each.unit == "percent"]
    if base is None or not percents or len(case.amounts) > 1:
        return
    if any(quantity.unit != "percent" for piece in case.pieces for quantity in case.numbers_in(piece.quote)):
        return
    beside = _beside(case.words, percents[0])
    if base.search(beside):
        return
    text = percents[0].text
    yield Found(
        RULE,
        Severity.WARNING if change.search(case.words) else Severity.NOTE,
        f"Nothing says of what, or from what, {text} is.",
        "Neither the claim nor a quote of its evidence has another number, or a word such as “of” or “from” beside it.",
    )


def _beside(words: str, percent: Quantity) -> str:
    """The words before and behind the percentage, with a mark between them."""
    at = words.find(percent.text)
    before, behind = (words[:at], words[at + len(percent.text) :]) if at >= 0 else ("", words)
    return f"{before[-REACH:]}\x00{behind[:REACH]}"


@cache
def _patterns(rules: Rules) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """What says the base of a percentage (None where the language has no words for it), and what says that something changed."""
    edge = r"\b" if rules.spaced else ""
    behind = alternatives(rules.words("evidence", "base_behind"))
    before = alternatives(rules.words("evidence", "base_before"))
    ways = alternatives(cases([*rules.words("checks", "up"), *rules.words("checks", "down")]))
    known = rules.words("evidence", "base_behind") or rules.words("evidence", "base_before")
    base = re.compile(rf"\x00[^.;]*?{edge}(?:{behind}){edge}|(?:{before})[^\x00]*\x00", re.IGNORECASE)
    return base if known else None, re.compile(rf"{edge}(?:{ways}){edge}")
