"""Words as the search in evidence compares them: without case, accents and endings, each CJK character by itself."""

import re
import unicodedata
from functools import cache, lru_cache
from threading import Lock
from typing import NamedTuple

from workbench.core.text.words import combining_marks

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af\U00020000-\U0003ffff"
"""Characters that are words of their own, as a part of a character class: no blank parts the words of their scripts."""

_ARABIC = str.maketrans("ةىٱیک", "هيايك", "ـ")
"""Letters of Arabic script that are typed for one another, and the stroke that only lengthens a word."""
_ARTICLE = re.compile("(?:[وبكف]?ال|لل)(?=..)")
"""The Arabic article, with the small words that are written together with it (the light stemming of Larkey and others)."""
_BLANKS = " \u00a0\u202f"
_GROUPED = re.compile(rf"\d{{1,3}}(?:[.,٬'’{_BLANKS}]\d{{3}})+")
_POINT = "d"
"""Stands for the decimal point in a term, which the index would take for the end of a word."""
_stemming = Lock()
"""The stemmer keeps the word that it works on, and more than one thread searches."""


class Term(NamedTuple):
    """One word at text[start:end], as it is indexed and looked for."""

    key: str
    start: int
    end: int


def keys(text: str) -> list[str]:
    """The keys of the terms of `text`, in order."""
    return [key for word in _pattern().findall(text) if (key := key_of(word))]


def runs(text: str) -> list[list[Term]]:
    """The terms of `text`, those together that no blank parts."""
    found: list[list[Term]] = []
    for term in find(text):
        if found and not any(map(str.isspace, text[found[-1][-1].end : term.start])):
            found[-1].append(term)
        else:
            found.append([term])
    return found


def find(text: str) -> list[Term]:
    """The terms of `text` in order; letters and digits of one word ("CO2") are two."""
    return [
        Term(key, match.start(), match.end())
        for match in _pattern().finditer(text)
        if (key := key_of(match[0]))
    ]


@lru_cache(maxsize=100_000)
def key_of(word: str) -> str:
    """How a single word, number or CJK character is indexed; "" where nothing of it is left.

    Latin words lose the endings of English (Snowball), which parts "closed" and "closing" in no language from another that
    has such endings. Numbers lose what groups their digits: "24,000", "24.000" and "24 000" are one.
    """
    if word[0].isdigit():
        return _number(word)
    found = plain(word)
    if not found.isascii():
        return found
    with _stemming:
        return _stemmer().stemWord(found)


def plain(word: str) -> str:
    """A word without case, accents, vowel signs and the Arabic article, but with its ending."""
    found = word.casefold()
    if found.isascii():
        return found
    found = _without_marks(found)
    if "\u0600" <= found[:1] <= "\u06ff":
        return _ARTICLE.sub("", found.translate(_ARABIC), count=1)
    return found


def _number(word: str) -> str:
    digits = "".join(
        str(unicodedata.digit(character)) if unicodedata.digit(character, None) is not None else character
        for character in word
    )
    if _GROUPED.fullmatch(digits):
        return re.sub(r"\D", "", digits)
    return re.sub(r"\D+", _POINT, digits)


def _without_marks(word: str) -> str:
    """`word` without accents and vowel signs; syllables of Hangul stay whole."""
    apart = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(each for each in apart if not unicodedata.combining(each)))


@cache
def _pattern() -> re.Pattern[str]:
    letter = rf"[^\W\d_{CJK}]"
    return re.compile(
        rf"{letter}+(?:[{combining_marks()}ـ]+{letter}*)*|[{CJK}]"
        rf"|\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?!\d)|\d+(?:[.,٫٬'’]\d+)*"
    )


@cache
def _stemmer():  # noqa: ANN202 (its type is known only where the library is loaded)
    from snowballstemmer import stemmer

    return stemmer("english")
