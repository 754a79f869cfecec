"""A claim that is one half of a sentence, where only the number with which the other half begins changed: "24,000 sites were shut
and 596 cases heard" says the same of the sites when the cases were 601. Any other word may reach over both halves."""

from collections.abc import Sequence

from workbench.core.model import Quantity, Span
from workbench.core.text import clauses, quantities, words
from workbench.core.text.rules import Rules, load


def is_untouched(old: str, new: str, span: Span, found: Span, language: str) -> bool:
    """Whether the statement at `span` of a sentence is one half of it, stands at `found` of the new sentence, and takes nothing
    from the number of the other half, which is all that differs."""
    rules = load(language)
    if not rules.words("clauses", "leaning"):
        return False
    numbers = _other_number(old, span, rules), _other_number(new, found, rules)
    if numbers[0] is None or numbers[1] is None or _leans(old[span.start : span.end], span.start > 0, rules):
        return False
    return _without(old, numbers[0]) == _without(new, numbers[1])


def _other_number(sentence: str, span: Span, rules: Rules) -> Span | None:
    """The number with which the other half begins, or begins behind "about"; None where the span is no half."""
    amounts = quantities.find(sentence, rules.language)
    parts = clauses.split(sentence, Span(0, len(sentence)), amounts, (), rules)
    held = words.find(sentence, span.start, span.end)
    others = [part for part in parts if words.find(sentence, part.start, part.end) != held]
    if len(parts) != 2 or len(others) != 1:
        return None
    return _first_number(sentence, others[0], amounts, rules)


def _first_number(sentence: str, part: Span, amounts: Sequence[Quantity], rules: Rules) -> Span | None:
    inside = [each for each in amounts if part.start <= each.start and each.end <= part.end]
    if not inside or inside[0].kind != "number":
        return None
    opening = sentence[part.start : inside[0].start].strip().casefold()
    if opening and opening not in rules.words("numbers", "approximate"):
        return None
    number = words.find(sentence, inside[0].start, inside[0].end)[0]
    return Span(number.start, number.end)


def _leans(claim: str, is_second: bool, rules: Rules) -> bool:
    """Whether a word of it takes something from the other half, or it is the second one and does not name what it counts
    ("and 596 were heard")."""
    amounts = quantities.find(claim, rules.language)
    taking = {*rules.words("clauses", "leaning"), *" ".join(rules.words("meaning", "refers")).split()}
    dates = [each for each in amounts if each.kind == "date"]
    for word in words.find(claim):
        in_date = any(date.start <= word.start < date.end for date in dates)  # "this year"
        if word.plain.casefold() in taking and not in_date:
            return True
    if not is_second:
        return False
    number = _first_number(claim, Span(0, len(claim)), amounts, rules)
    after = words.find(claim, number.end)[:1] if number else []
    return not after or clauses.verb_in(claim, after[0].start, after[0].end, rules)


def _without(sentence: str, number: Span) -> str:
    return words.wording(f"{sentence[: number.start]}#{sentence[number.end :]}")
