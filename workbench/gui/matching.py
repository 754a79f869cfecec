"""How well typed letters fit a short text such as the name of a command: beginnings, initials, any order, typing errors."""

import re

TYPO = 0.7
"""The likeness (optimal string alignment, rapidfuzz) from which on a word counts as mistyped."""
SHORTEST = 4
"""Letters of a word that can be mistyped; in shorter ones everything is like everything."""
_WORDS = re.compile(r"\w+")


def score(typed: str, text: str) -> float:
    """0 (does not fit) to 100 (the same). Nothing typed fits nothing."""
    typed, text = " ".join(typed.casefold().split()), text.casefold()
    words = _WORDS.findall(text)
    if not typed or not words:
        return 0
    share = min(1.0, len(typed) / len(text))
    if text.startswith(typed):
        return 96 + 4 * share
    parts = _WORDS.findall(typed)
    if parts and all(any(word.startswith(part) for word in words) for part in parts):
        return 90 + 4 * share
    if typed in text:
        return 84 + 4 * share
    initials = "".join(word[0] for word in words)
    if len(typed) > 1 and initials.startswith(typed.replace(" ", "")):
        return 80
    return _mistyped(parts, words)


def _mistyped(parts: list[str], words: list[str]) -> float:
    """For parts of which each begins a word, or is like one or the beginning of one."""
    from rapidfuzz.distance import OSA

    likeness: list[float] = []
    for part in parts:
        if any(word.startswith(part) for word in words):
            likeness.append(1)
            continue
        if len(part) < SHORTEST:
            return 0
        starts = {start for word in words for start in (word, word[: len(part)], word[: len(part) + 1])}
        likeness.append(max(OSA.normalized_similarity(part, start) for start in starts))
    return 75 * sum(likeness) / len(likeness) if likeness and min(likeness) >= TYPO else 0


def best(typed: str, texts: list[str], limit: int) -> list[tuple[int, float]]:
    """The places in `texts` of those that fit, best first, with their scores."""
    scored = ((at, score(typed, text)) for at, text in enumerate(texts))
    return sorted((each for each in scored if each[1] > 0), key=lambda each: -each[1])[:limit]
