"""Where a passage says what a statement says: words in any of their forms, numbers also where they are written otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from workbench.core.model import Span
from workbench.core.text import parts, quantities, sentences, terms
from workbench.core.text.parts import Part


class Shared:
    """The places of parts in one text."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._terms = terms.find(text)
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        for place, term in enumerate(self._terms):
            self._at[term.key].append(place)

    def spans(self, part: Part) -> list[Span]:
        """Where the part stands, in no order."""
        found = [span for way in part.ways for span in self._phrase(way)]
        if not found and part.value is not None:
            found = [span for value, span in self._values if value == part.value]
        return found

    def _phrase(self, way: tuple[str, ...]) -> list[Span]:
        last = len(way) - 1
        return [
            Span(self._terms[place].start, self._terms[place + last].end)
            for place in self._at.get(way[0], ())
            if all(
                place + step < len(self._terms) and self._terms[place + step].key == key
                for step, key in enumerate(way)
            )
        ]

    @cached_property
    def _values(self) -> list[tuple[object, Span]]:
        found = quantities.find(self._text, self._language or "any")
        return [(parts.value_of(each), Span(each.start, each.end)) for each in found]


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same places in order, those that touch as one."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def best_sentence(
    text: str, shared: Mapping[Part, list[Span]], weights: Mapping[Part, float], language: str
) -> Span:
    """The sentence of `text` that shares most, the first of equals; all of it where nothing is shared."""
    found = sentences.split(text, language)
    if not found:
        return Span(0, len(text))

    def weight(sentence: Span) -> float:
        return sum(
            weights[part]
            for part, spans in shared.items()
            if any(sentence.start <= span.start < sentence.end for span in spans)
        )

    return max(found, key=weight)
