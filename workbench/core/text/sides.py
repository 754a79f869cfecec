"""A selection, and what it says to stand before and after its quote, held against what stands at a place of a text."""

import re
from dataclasses import dataclass
from itertools import takewhile

from workbench.core.model import Span
from workbench.core.text import words
from workbench.core.text.statements import alike

VOUCHES = 16
"""Characters beside a quote that tell its place from another one; fewer stand in many places."""
_STOP = re.compile(r"[.!?…؟۔।][\"'”’»)\]]*(?=\s|$)|[。！？][”』」]*")
"""The end of a sentence; a dot behind an abbreviation passes for one."""


@dataclass(frozen=True)
class Side:
    """`said` and `there`, of equal length where the text goes on, with typography made alike; the word farthest from the quote
    may be cut in both. `near` is what they have in common right beside the quote, `whole` the part of it that is whole
    sentences, or all where all that is said is there. `ends` says that the text has no more words on this side than `there`."""

    said: str
    there: str
    near: str
    whole: str
    ends: bool

    @property
    def fits(self) -> bool | None:
        """Whether all that is said stands there; None where nothing is said."""
        return self.near == self.said if self.said else None

    @property
    def vouches(self) -> bool:
        """Whether it tells this place from others: it fits, and is long or reaches to the edge of the text."""
        return bool(self.fits) and (len(self.said) >= VOUCHES or self.ends)

    @property
    def likeness(self) -> float:
        """How much alike the two are, from 0 to 100."""
        return alike(words.key(self.said), words.key(self.there))


@dataclass(frozen=True)
class Selection:
    """What somebody selected in a text of theirs. `start` and `end` count code points, end excluded; `same_text` says that
    their text is known to be this one."""

    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    same_text: bool = False


@dataclass(frozen=True)
class Place:
    """A place that has the words of the quote. `pointed`: the offsets name it, and the words are there letter by letter."""

    span: Span
    left: Side
    right: Side
    pointed: bool

    @property
    def said(self) -> list[Side]:
        return [side for side in (self.left, self.right) if side.fits is not None]

    @property
    def fits(self) -> bool:
        return all(side.fits for side in self.said)


def before(text: str, span: Span, said: str) -> Side:
    """What is `said` to stand before the words at `span`, beside what does."""
    said = words.squeezed(said)
    begin = max(0, span.start - 3 * len(said) - 3)
    there = words.squeezed(text[begin : span.start])
    ends = not text[:begin].strip() and len(there) <= len(said)
    near = said[len(said) - _in_common(said[::-1], there[::-1]) :]
    stop = _STOP.search(near)
    whole = near if near == said else near[stop.end() :].lstrip() if stop else ""
    return Side(said, there[max(0, len(there) - len(said)) :], near, whole, ends)


def after(text: str, span: Span, said: str) -> Side:
    """What is `said` to stand after the words at `span`, beside what does."""
    said = words.squeezed(said)
    end = span.end + 3 * len(said) + 3
    there = words.squeezed(text[span.end : end])
    ends = not text[end:].strip() and len(there) <= len(said)
    near = said[: _in_common(said, there)]
    stops = [stop.end() for stop in _STOP.finditer(near)]
    whole = near if near == said else near[: stops[-1]] if stops else ""
    return Side(said, there[: len(said)], near, whole, ends)


def _in_common(one: str, other: str) -> int:
    """How many characters two stretches have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
