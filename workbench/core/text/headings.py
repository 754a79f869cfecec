"""Tells headings, credits and transitions, which assert nothing to check, from sentences."""

import re
from functools import cache

from workbench.core.text.rules import Rules

MOST_WORDS = 14
"""A line without a full stop and with more words than this is a sentence whose stop is missing."""

_STOPPED = re.compile(r"[.!?…:;。！？؟।۔][\"'”’»」』)\]]*$")
_CREDIT = re.compile(
    r"\[[^\]]*\]$|\(?(?:©|\(c\)|copyright\b|photo:|source:|by\s[A-Z]\w+\s[A-Z]\w+$)", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")


def asserts_nothing(sentence: str, alone: bool, counts: bool, words: int, rules: Rules) -> bool:
    """Whether a sentence is a heading, a credit, a transition or has too few words.

    `alone` says that it fills its paragraph or line, `counts` that it has a number and a verb, as a list's items or a
    headline may; `words` is its number of words.
    """
    if not _LETTER.search(sentence):
        return True
    if alone and _CREDIT.match(sentence):
        return True
    if rules.spaced and words < 3:
        return True
    if alone and not counts and not _STOPPED.search(sentence) and words <= MOST_WORDS:
        return True
    spoken = sentence.lower().strip(' .:!…"“”()')
    return spoken in _transitions(rules) or spoken.startswith(rules.words("headings", "openings"))


@cache
def _transitions(rules: Rules) -> frozenset[str]:
    return frozenset(rules.words("headings", "transitions"))
