"""Tells a mended typing error from another word, by lists of a language's words (pyspellchecker)."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

LANGUAGES = ("en", "de", "fr", "it", "nl", "pt")
"""Languages with a list in which nearly every form of a word stands. In all others no other word is a mended one: without a
list, and in Arabic or Hebrew with one, "prosecuted" and "persecuted" look like a slip too."""
SHORTEST = 5
"""Shorter words have too many neighbours one letter away."""

FREQUENT = 2e-6
"""The share of a language's running words from which on one of them is common. In the German list no noun is."""

_WORD = re.compile(r"[^\W\d_][^\W\d_A-Z]+")


def is_mended(old: str, new: str, language: str) -> bool:
    """Whether `old` is `new` with a typing error: no word of the language, while `new` is one, and the same but for two
    neighbouring letters that changed places, or one letter too many or too few, inside a word of some length."""
    if old == new or min(len(old), len(new)) < SHORTEST or not _is_slip(old, new):
        return False
    return _is_word(new, language) is True and _is_word(old, language) is False


def _is_word(word: str, language: str) -> bool | None:
    """Whether `word` is one of the language; None for a language whose words are not known well enough."""
    code = language.lower().partition("-")[0]
    return word.lower() in _words(code) if code in LANGUAGES else None


def is_frequent(word: str, language: str) -> bool:
    """Whether texts of the language use it often, small letters or not: "price" and "will", not "smith"."""
    code = language.lower().partition("-")[0]
    return code in LANGUAGES and _words(code).word_usage_frequency(word.lower()) >= FREQUENT


def _is_slip(old: str, new: str) -> bool:
    from rapidfuzz.distance import OSA

    if not (_WORD.fullmatch(old) and _WORD.fullmatch(new)):
        return False
    swapped = len(old) == len(new)
    same_end = 1 if swapped else 2
    if old[0] != new[0] or old[-same_end:] != new[-same_end:]:
        return False
    return OSA.distance(old, new) == 1 and (not swapped or sorted(old) == sorted(new))


@cache
def _words(code: str) -> "SpellChecker":
    from spellchecker import SpellChecker

    return SpellChecker(language=code)
