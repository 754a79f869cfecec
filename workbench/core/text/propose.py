"""Proposes the claims of a text: spans with kind, speaker, quantities, score and reasons. Never a verdict."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.model import Proposal, Quantity, Span, Speaker
from workbench.core.text import clauses, headings, kinds, quantities, quotations, sentences, worthiness
from workbench.core.text import language as languages
from workbench.core.text.quotations import Quotation
from workbench.core.text.rules import Rules, load

_BULLET = re.compile(r"[-*•‣▪–—]\s+(?=\S)")
LINE = 400
"""Characters of a line in which a verb is looked for."""


@dataclass(frozen=True, eq=False)
class _Reading:
    """What was read from one text, each list in the order of the text."""

    text: str
    rules: Rules
    sentences: list[Span]
    quantities: list[Quantity]
    quantity_starts: list[int]
    quotations: list[Quotation]
    quotation_ends: list[int]


def propose(text: str, *, language: str = "", published: str = "") -> tuple[Proposal, ...]:
    """The proposals for `text`, sorted by place, no two with the same span; the same ones in any process.

    `language` is a code such as "en", guessed where empty; `published` the article's ISO date or "", against which
    dates are resolved.
    """
    code = language or languages.guess(text)
    rules = load(code)
    spans = sentences.split(text, code or "any")
    found = quantities.find(text, code or "any", published)
    quoted = sorted(quotations.find(text, code or "any", spans), key=lambda quotation: quotation.end)
    reading = _Reading(
        text=text,
        rules=rules,
        sentences=spans,
        quantities=found,
        quantity_starts=[quantity.start for quantity in found],
        quotations=quoted,
        quotation_ends=[quotation.end for quotation in quoted],
    )
    return tuple(proposal for number in range(len(spans)) for proposal in _of_sentence(reading, number))


def _of_sentence(reading: _Reading, number: int) -> list[Proposal]:
    """The proposals of one sentence: none for a heading, several where its clauses have numbers of their own."""
    span = reading.sentences[number]
    alone = _alone(reading, number)
    sentence = reading.text[span.start : span.end]
    inside = _quantities_in(reading, span)
    measured = any(quantity.kind in ("percent", "money") for quantity in inside)
    counts = any(quantity.kind not in ("date", "ordinal") for quantity in inside)
    line = (span.start, min(span.end, span.start + LINE))
    counts = measured or (counts and clauses.verb_in(reading.text, *line, reading.rules))
    if headings.asserts_nothing(sentence, alone, counts, len(sentence.split(maxsplit=20)), reading.rules):
        return []
    said = _quotations_in(reading, span)
    bars = [bar for quotation in said for bar in _quoted(quotation)]
    bullet = _BULLET.match(reading.text, span.start, span.end)
    if bullet:
        span = Span(bullet.end(), span.end)
    parts = clauses.split(reading.text, span, inside, bars, reading.rules)
    return [_proposal(reading, part, said) for part in parts]


def _alone(reading: _Reading, number: int) -> bool:
    """Whether a sentence has its line for itself."""
    spans, text = reading.sentences, reading.text
    before = number == 0 or "\n" in text[spans[number - 1].end : spans[number].start]
    after = number + 1 == len(spans) or "\n" in text[spans[number].end : spans[number + 1].start]
    return before and after


def _quantities_in(reading: _Reading, span: Span) -> tuple[Quantity, ...]:
    first = bisect_left(reading.quantity_starts, span.start)
    last = bisect_left(reading.quantity_starts, span.end)
    return tuple(quantity for quantity in reading.quantities[first:last] if quantity.end <= span.end)


def _quotations_in(reading: _Reading, span: Span) -> list[Quotation]:
    """The quotations that overlap a sentence. They are kept by their ends, so that one look-up finds the first."""
    found: list[Quotation] = []
    at = bisect_right(reading.quotation_ends, span.start)
    while at < len(reading.quotations):
        quotation = reading.quotations[at]
        if quotation.start < span.end:
            found.append(quotation)
        elif quotation.end > span.end:
            break
        at += 1
    return found


def _proposal(reading: _Reading, span: Span, said: Sequence[Quotation]) -> Proposal:
    inside = _quantities_in(reading, span)
    sentence = reading.text[span.start : span.end]
    speaker = _speaker(said)
    quoted = any(quotation.kind == "direct" and _overlaps(quotation, span) for quotation in said)
    attributed = any(quotation.speaker or quotation.cue for quotation in said)
    shown = worthiness.features(sentence, inside, quoted, attributed, reading.rules)
    score, why = worthiness.score(shown, reading.rules)
    return Proposal(
        start=span.start,
        end=span.end,
        kind=kinds.kind(shown, inside, quoted, attributed, reading.rules),
        speaker=speaker,
        quantities=inside,
        score=score,
        why=why,
        rules=reading.rules.name,
    )


def _speaker(said: Sequence[Quotation]) -> Speaker | None:
    """The speaker of a sentence: of its direct quotation if it has one, else of the first attribution."""
    ranked = sorted(said, key=lambda quotation: (quotation.kind == "indirect", quotation.start))
    return next((quotation.speaker for quotation in ranked if quotation.speaker), None)


def _quoted(quotation: Quotation) -> Sequence[Span]:
    """The words between quotation marks, inside of which no claim ends."""
    return quotation.quoted or ([Span(quotation.start, quotation.end)] if quotation.kind == "direct" else [])


def _overlaps(quotation: Quotation, span: Span) -> bool:
    return quotation.start < span.end and span.start < quotation.end
