"""A text as a list of its sentences, indexed so that a sentence of one version is found in another."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from workbench.core.text import sentences, words

CONTEXT = 32
"""Code points on either side of a sentence that tell it from another with the same words."""
RAREST = 12
"""Words of a sentence by which others like it are looked for."""
MOST_LIKE = 8
"""Sentences that are compared letter by letter."""
LONGEST = 5_000
"""A longer sentence is no prose; it is found by its exact words only."""
COMMON = 200
"""A word in more sentences than this finds too many to be looked at."""


class Statements:
    """The sentences of one text. `spans` are their places; `keys` are equal where only typography differs."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.spans = sentences.split(text, language)
        pieces = [text[span.start : span.end] for span in self.spans]
        self.keys = [words.key(piece) or piece for piece in pieces]
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        for place, key in enumerate(self.keys):
            self.places[key].append(place)

    def words_of(self, place: int) -> str:
        """The sentence as it stands in the text."""
        span = self.spans[place]
        return self.text[span.start : span.end]

    def touched(self, start: int, end: int) -> range:
        """The numbers of the sentences that text[start:end] touches."""
        first = bisect_right(self.spans, start, key=lambda span: span.end)
        return range(first, max(first, bisect_left(self.spans, end, key=lambda span: span.start)))

    def sides(self, place: int) -> tuple[str, str]:
        """What stands before and after a sentence: CONTEXT code points each, typography made alike."""
        span = self.spans[place]
        return before(self.text, span.start), after(self.text, span.end)

    def sides_in_paragraph(self, place: int) -> tuple[str, str]:
        """The same as far as its paragraph reaches."""
        span = self.spans[place]
        head = self.text[max(0, span.start - 3 * CONTEXT) : span.start].rpartition("\n")[2]
        tail = self.text[span.end : span.end + 3 * CONTEXT].partition("\n")[0]
        return words.squeezed(head)[-CONTEXT:], words.squeezed(tail)[:CONTEXT]

    def begins_paragraph(self, place: int) -> bool:
        """Whether a line begins with this sentence."""
        return not place or "\n" in self.text[self.spans[place - 1].end : self.spans[place].start]

    def ends_paragraph(self, place: int) -> bool:
        """Whether a line ends with this sentence."""
        return place + 1 == len(self.spans) or self.begins_paragraph(place + 1)


class Likeness:
    """Finds the sentences of a text, among the chosen ones, that are most like a given sentence."""

    def __init__(self, statements: Statements, chosen: Iterable[int]) -> None:
        self._keys = statements.keys
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for place in chosen:
            for feature in _features(self._keys[place]):
                self._holding[feature].append(place)

    def best(self, key: str) -> list[tuple[float, int]]:
        """Up to MOST_LIKE (likeness from 0 to 100, number of the sentence), the most alike first."""
        if len(key) > LONGEST:
            return []
        known = [feature for feature in _features(key) if feature in self._holding]
        known.sort(key=lambda feature: (len(self._holding[feature]), feature))
        votes: Counter[int] = Counter()
        for feature in known[:RAREST]:
            if len(self._holding[feature]) <= COMMON:
                votes.update(self._holding[feature])
        nearest = votes.most_common(MOST_LIKE)
        scored = [(alike(key, self._keys[place]), place) for place, _ in nearest]
        return sorted(scored, key=lambda each: (-each[0], each[1]))

    def holding(self, key: str) -> list[int]:
        """The chosen sentences in which these words stand one after the other; none where the words are all common."""
        known = [self._holding.get(feature, []) for feature in _features(key)]
        rarest = min(known, key=len, default=[])
        if len(rarest) > COMMON:
            return []
        return [place for place in rarest if f" {key} " in f" {self._keys[place]} "]


def alike(one: str, other: str) -> float:
    """How much alike two keys are, from 0 to 100: the mean of the shares of letters and of words that they have in
    common in one order (normalised indel similarity, rapidfuzz). Capitals do not count."""
    from rapidfuzz import fuzz

    if max(len(one), len(other)) > LONGEST:
        return 100.0 * (one == other)
    one, other = one.casefold(), other.casefold()
    return (fuzz.ratio(one, other) + fuzz.ratio(one.split(), other.split())) / 2


def before(text: str, start: int) -> str:
    """The CONTEXT code points before `start`, typography made alike."""
    return words.squeezed(text[max(0, start - 3 * CONTEXT) : start])[-CONTEXT:]


def after(text: str, end: int) -> str:
    """The CONTEXT code points after `end`, typography made alike."""
    return words.squeezed(text[end : end + 3 * CONTEXT])[:CONTEXT]


def _features(key: str) -> list[str]:
    """The words and the pairs of words by which a sentence is found, each once."""
    found: Sequence[str] = key.casefold().split()
    return list(dict.fromkeys([*found, *(f"{one} {other}" for one, other in pairwise(found))]))
