"""Finds every place of a text at which given words stand, word for word, whatever the typography."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.core.model import Span
from workbench.core.text import words
from workbench.core.text.quotes import HAN
from workbench.core.text.words import DOUBLE_MARK, Word

JOINTS = frozenset(".-‐‑_'’·")
"""Signs that make one of two words when no blank stands beside them: "non-smokers", "example.org"."""
_HAN = re.compile(f"[{HAN}]")
_BROKEN = re.compile(r"(?<=[^\W\d_])[-‐][^\S\n]*\n\s*(?=[^\W\d_])")
_OUTER = "\"'“”„‟‘’‚‛«»‹›＂「」『』 "


class Occurrences:
    """The words of one text, indexed once for many searches."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = words.find(text)
        self._plain = [word.plain for word in self._words]
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for place, plain in enumerate(self._plain):
            self._holding[plain].append(place)

    def of(self, quote: str) -> list[Span]:
        """The places of the words of `quote`, in order, punctuation of no weight left out of the comparison. No place begins
        or ends inside a longer word, a number or an amount: "5" is not found in "15", "$5" or "5%".

        Where there is none, the quote is tried without marks around it, and with words mended that a line end broke.
        """
        for wording in dict.fromkeys((quote, quote.strip(_OUTER), _BROKEN.sub("", quote))):
            found = list(self._places(wording.strip()))
            if found:
                return found
        return []

    def _places(self, quote: str) -> Iterator[Span]:
        wanted = words.find(quote)
        if not wanted:
            return
        plain = [word.plain for word in wanted]
        rarest = min(range(len(plain)), key=lambda at: len(self._holding.get(plain[at], ())))
        for place in self._holding.get(plain[rarest], ()):
            first, end = place - rarest, place - rarest + len(plain)
            if first < 0 or self._plain[first:end] != plain:
                continue
            if not self._cuts(first) and not self._cuts(end):
                yield self._span(quote, wanted, first)

    def _cuts(self, place: int) -> bool:
        """Whether a border before word number `place` would part what is one word or one amount."""
        if not 0 < place < len(self._words):
            return False
        one, other = self._words[place - 1], self._words[place]
        between = self._text[one.end : other.start]
        if between:
            return between in JOINTS
        if DOUBLE_MARK in (one.plain, other.plain):
            return False
        sides = one.plain[-1], other.plain[0]
        return any(side.isdigit() for side in sides) or not any(map(_HAN.match, sides))

    def _span(self, quote: str, wanted: Sequence[Word], first: int) -> Span:
        """From the first word to the last one, with the light punctuation at its edges that the quote has too."""
        start, end = self._words[first].start, self._words[first + len(wanted) - 1].end
        lead, tail = quote[: wanted[0].start], quote[wanted[-1].end :]
        while lead and start and _same(lead[-1], self._text[start - 1]):
            lead, start = lead[:-1], start - 1
        while tail and end < len(self._text) and _same(tail[0], self._text[end]):
            tail, end = tail[1:], end + 1
        while self._text[start].isspace():
            start += 1
        while self._text[end - 1].isspace():
            end -= 1
        return Span(start, end)


def _same(one: str, other: str) -> bool:
    return one == other or words.folded(one) == words.folded(other) != ""
