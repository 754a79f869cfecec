"""Parts a compound sentence whose halves each make a claim with a number of its own."""

import re
from collections.abc import Sequence
from functools import cache

from workbench.core.model import Quantity, Span
from workbench.core.text.lines import trimmed
from workbench.core.text.rules import Rules, alternatives

_PLAIN = ("date", "ordinal")
_WORD = re.compile(r"[\w’'-]+")
LONGEST = 2_000
"""A longer sentence is a list or no prose, and is left whole."""
SUBJECT_REACH = 4
"""The number of a second half stands among its first words: it is the subject, not an addition."""


def split(
    text: str, sentence: Span, quantities: Sequence[Quantity], barred: Sequence[Span], rules: Rules
) -> list[Span]:
    """The claims of one sentence: the sentence itself, or its halves around "and", "while" or "but".

    `quantities` are those of the sentence; no cut is made inside a `barred` stretch (a quotation).
    """
    numbers = [quantity for quantity in quantities if quantity.kind not in _PLAIN]
    if len(numbers) < 2 or sentence.end - sentence.start > LONGEST:
        return [sentence]
    parts: list[Span] = []
    begin = sentence.start
    for match in _joints(rules).finditer(text, sentence.start, sentence.end):
        joint = Span(match.start(), match.end())
        if joint.start < begin or any(bar.start <= joint.start < bar.end for bar in barred):
            continue
        if _open_bracket(text, begin, joint.start) or not _parts(
            text, begin, joint, sentence.end, numbers, rules
        ):
            continue
        parts.append(Span(*_without_comma(text, begin, joint.start)))
        begin = joint.end
    parts.append(Span(*trimmed(text, begin, sentence.end)))
    return parts


@cache
def _joints(rules: Rules) -> re.Pattern[str]:
    words = alternatives(rules.words("clauses", "joints"))
    if not rules.spaced:
        return re.compile(words)
    return re.compile(rf"(?:,\s|\s)(?:{words})\s|;\s")


@cache
def _verbs(rules: Rules) -> tuple[frozenset[str], tuple[str, ...]]:
    return frozenset(rules.words("clauses", "verbs")), rules.words("clauses", "verb_endings")


def _open_bracket(text: str, begin: int, end: int) -> bool:
    return text.count("(", begin, end) > text.count(")", begin, end)


def _parts(text: str, begin: int, joint: Span, end: int, numbers: Sequence[Quantity], rules: Rules) -> bool:
    """Whether both sides have a number and, after it, a verb; the right side with a subject before the verb."""
    left = [quantity for quantity in numbers if begin <= quantity.start and quantity.end <= joint.start]
    right = [quantity for quantity in numbers if joint.end <= quantity.start and quantity.end <= end]
    if not left or not right or any(quantity.start < joint.start < quantity.end for quantity in numbers):
        return False
    opening = text[joint.end : right[0].start]
    if len(_WORD.findall(opening) if rules.spaced else opening) > SUBJECT_REACH or verb_in(
        text, joint.end, right[0].start, rules
    ):
        return False
    return verb_in(text, begin, joint.start, rules) and verb_in(text, right[0].end, end, rules)


def verb_in(text: str, start: int, end: int, rules: Rules) -> bool:
    """Whether a word of text[start:end] is known for a verb or ends like one."""
    if not rules.spaced:
        return any(text.find(verb, start, end) >= 0 for verb in rules.words("clauses", "verbs"))
    return any(_is_verb(match[0], rules) for match in _WORD.finditer(text, start, end))


def _is_verb(word: str, rules: Rules) -> bool:
    known, endings = _verbs(rules)
    return word in known or (len(word) > 4 and word.islower() and word.endswith(endings))


def _without_comma(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = trimmed(text, start, end)
    return start, end - 1 if text[end - 1] in ",;，；" else end
