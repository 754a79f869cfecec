"""Guesses the language of a text from its script and its most common words."""

import re
from collections import Counter
from functools import cache

from workbench.core.text.rules import read

SAMPLE = 20_000
"""Characters looked at; more would not change the answer."""

_WORDS = re.compile(r"[^\W\d_]+")


def guess(text: str) -> str:
    """The ISO 639-1 code of the text's language, or "" where it is too short or not one that we know."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return ""
    for code, pattern in _scripts():
        if len(pattern.findall(sample)) * 4 > letters:
            return code or _by_letters(sample)
    return _by_words(sample)


@cache
def _tables() -> dict:
    return read("languages.toml")


@cache
def _scripts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((entry["code"], re.compile(entry["letters"])) for entry in _tables()["script"])


def _by_letters(sample: str) -> str:
    """For a script that several languages write: the one whose own letters occur, else the usual one."""
    for entry in _tables()["shared_script"]:
        if re.search(entry["script"], sample):
            for code, letters in entry["own_letters"].items():
                if len(re.findall(f"[{letters}]", sample)) * 200 > len(sample):
                    return code
            return entry["usual"]
    return ""


@cache
def _stop_words() -> dict[str, tuple[str, ...]]:
    """Which languages each stop word speaks for, in the order of the file."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in _tables()["stop_words"].items():
        for word in words.split():
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def stop_words(code: str) -> frozenset[str]:
    """The most common words of a language; empty for one that has no list."""
    return frozenset(_tables()["stop_words"].get(code, "").split())


def _by_words(sample: str) -> str:
    stop_words = _stop_words()
    scores: Counter[str] = Counter()
    words = _WORDS.findall(sample.lower())
    for word in words:
        for code in stop_words.get(word, ()):
            scores[code] += 1
    best = scores.most_common(2)
    if not best or best[0][1] < 2 or best[0][1] * 12 < len(words):
        return ""
    if len(best) > 1 and best[0][1] == best[1][1]:
        return ""
    return best[0][0]
