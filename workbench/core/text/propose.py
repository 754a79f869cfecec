"""Proposes the claims of a text: spans with kind, speaker, quantities, score and reasons. Never a verdict."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from workbench.core.model import Proposal, Quantity, Span, Speaker
from workbench.core.text import clauses, headings, kinds, quantities, quotations, sentences, worthiness
from workbench.core.text import language as languages
from workbench.core.text.quotations import Quotation
from workbench.core.text.rules import Rules, load

_start = attrgetter("start")
_BULLET = re.compile(r"[-*•‣▪–—]\s+(?=\S)")
AROUND = 1000
"""Characters around a stretch in which what belongs to a number of it may stand."""
LINE = 400
"""Characters of a line in which a verb is looked for."""


@dataclass(frozen=True, eq=False)
class _Reading:
    """What was read from one text, in its order. `quotations` are sorted by their ends, and let go of as the sentences
    pass them: with the proposals they are the most that a long text needs at once."""

    text: str
    rules: Rules
    quantities: list[Quantity]
    quantity_starts: list[int]
    quotations: deque[Quotation]


def propose(
    text: str,
    *,
    language: str = "",
    published: str = "",
    within: Span | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Proposal, ...]:
    """The proposals for `text`, sorted by place, no two with the same span; the same ones in any process.

    `language` is a code such as "en", guessed where empty; `published` the article's ISO date or "", against which
    dates are resolved. `within` is a stretch of the text between two paragraphs: only its sentences are proposed then, as
    they would be in the whole, for who speaks in them may have been named long before. `progress(done, total)` counts
    every sentence twice: when the text was searched for numbers and quotations, and when its own claims are proposed.
    """
    code = language or languages.guess(text)
    rules = load(code)
    spans = sentences.split(text, code or "any")
    within = within or Span(0, len(text))
    first = bisect_left(spans, within.start, key=_start)
    behind = bisect_left(spans, within.end, first, key=_start)
    count = behind - first
    progress(0, 2 * count)
    found = _quantities(text, within, code or "any", published)
    progress(count // 2, 2 * count)
    quoted = deque(sorted(quotations.find(text, code or "any", spans), key=lambda quotation: quotation.end))
    reading = _Reading(
        text=text,
        rules=rules,
        quantities=found,
        quantity_starts=[quantity.start for quantity in found],
        quotations=quoted,
    )
    waiting = deque(spans[first:behind])
    ended = spans[first - 1].end if first else None
    begins = spans[behind].start if behind < len(spans) else None
    del spans  # Else none of them could go.
    return tuple(_of_sentences(reading, waiting, ended, begins, progress))


def _quantities(text: str, within: Span, language: str, published: str) -> list[Quantity]:
    """The quantities in a stretch of the text, which is read with what stands around it."""
    start = max(0, within.start - AROUND)
    found = quantities.find(text[start : within.end + AROUND], language, published)
    if start:
        found = [replace(one, start=one.start + start, end=one.end + start) for one in found]
    return [one for one in found if within.start <= one.start < within.end]


def _of_sentences(
    reading: _Reading,
    spans: deque[Span],
    ended: int | None,
    follows: int | None,
    progress: Callable[[int, int], None],
) -> Iterator[Proposal]:
    """The proposals of the sentences, each of which is let go of behind the next. The one before them `ended`, the next one
    `follows` there, if there are such."""
    count = len(spans)
    while spans:
        span = spans.popleft()
        begins = spans[0].start if spans else follows
        yield from _of_sentence(reading, span, _alone(reading.text, ended, span, begins))
        ended = span.end
        progress(2 * count - len(spans), 2 * count)


def _of_sentence(reading: _Reading, span: Span, alone: bool) -> list[Proposal]:
    """The proposals of one sentence: none for a heading, several where its clauses have numbers of their own."""
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


def _alone(text: str, ended: int | None, span: Span, begins: int | None) -> bool:
    """Whether a sentence has its line for itself. The one before `ended` and the next `begins` there, if there are."""
    before = ended is None or "\n" in text[ended : span.start]
    return before and (begins is None or "\n" in text[span.end : begins])


def _quantities_in(reading: _Reading, span: Span) -> tuple[Quantity, ...]:
    first = bisect_left(reading.quantity_starts, span.start)
    last = bisect_left(reading.quantity_starts, span.end)
    return tuple(quantity for quantity in reading.quantities[first:last] if quantity.end <= span.end)


def _quotations_in(reading: _Reading, span: Span) -> list[Quotation]:
    """The quotations that overlap a sentence; those that end before it are let go of."""
    while reading.quotations and reading.quotations[0].end <= span.start:
        reading.quotations.popleft()
    found: list[Quotation] = []
    for quotation in reading.quotations:
        if quotation.start < span.end:
            found.append(quotation)
        elif quotation.end > span.end:
            break
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
