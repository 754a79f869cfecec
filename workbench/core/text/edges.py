"""Finds where a stretch of a sentence begins and ends in another wording of that sentence."""

import re
from collections.abc import Sequence

from workbench.core.model import Span
from workbench.core.text import words
from workbench.core.text.differences import Block, blocks_of
from workbench.core.text.words import Word

_LIGHT = re.compile(r"[^\w\s]*")


def mapped(old: str, new: str, start: int, end: int) -> Span | None:
    """Where old[start:end] stands in `new`: word by word where they are the same, else with all that has come in their
    place. None where nothing of it is left."""
    old_words, new_words = words.find(old), words.find(new)
    inside = [number for number, word in enumerate(old_words) if word.end > start and word.start < end]
    if not inside:
        return None
    blocks = list(blocks_of(old_words, new_words))
    first, last = inside[0], inside[-1] + 1
    low = _opening(blocks, first)
    high = _closing(blocks, last, whole=last == len(old_words))
    if low >= high:
        return None
    begins = start < old_words[first].start
    ends = end > old_words[last - 1].end
    return Span(_begin(new, new_words, low, light=begins), _end(new, new_words, high, light=ends))


def _opening(blocks: Sequence[Block], place: int) -> int:
    """The number of the new word with which a stretch begins that began with old word `place`. What was put before it
    belongs to it only at the beginning of the sentence."""
    shift = 0
    for a, b, c, d in blocks:
        if a == b == place:
            return d if place else c
        if a <= place < b:
            return c + place - a if b - a == d - c else c
        if b > place:
            break
        shift = d - b
    return place + shift


def _closing(blocks: Sequence[Block], place: int, *, whole: bool) -> int:
    """The number of the new word before which a stretch ends that ended before old word `place`. What was put behind it
    belongs to it only at the end of the sentence (`whole`)."""
    shift = 0
    for a, b, c, d in blocks:
        if a == b == place:
            return d if whole else c
        if a < place <= b:
            return c + place - a if b - a == d - c else d
        if b > place:
            break
        shift = d - b
    return place + shift


def _begin(text: str, found: Sequence[Word], number: int, *, light: bool) -> int:
    """Where word `number` begins, with the light punctuation before it where that belonged to the stretch."""
    start = found[number].start
    least = found[number - 1].end if number else 0
    while light and start > least and _LIGHT.fullmatch(text[start - 1]) and not text[start - 1].isspace():
        start -= 1
    return start


def _end(text: str, found: Sequence[Word], number: int, *, light: bool) -> int:
    """Where the word before `number` ends, with the light punctuation behind it where that belonged to the stretch."""
    end = found[number - 1].end
    most = found[number].start if number < len(found) else len(text)
    match = _LIGHT.match(text, end, most)
    return match.end() if light and match else end
