"""Names the statement of a text that is most like given words, and what differs: for a person to decide, never to place."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.model import Anchor, Span
from workbench.core.text import differences, sentences, words
from workbench.core.text.anchor import LIKE, MARGIN, Carried
from workbench.core.text.statements import Likeness, Statements, alike
from workbench.core.text.words import Word

PART_ONLY = "the words stand here only as a part of other ones"


@dataclass(frozen=True)
class _Like:
    """The part of sentence number `place` that is most like the words, at `span` of the text."""

    score: float
    place: int
    span: Span


class Likest:
    """One text, indexed for many searches."""

    def __init__(self, statements: Statements, language: str) -> None:
        self._statements, self._language = statements, language
        self._likeness = Likeness(statements, range(len(statements.spans)))

    def find(self, quote: str) -> Carried:
        """`CHANGED` with what differs where one statement is like `quote`, `AMBIGUOUS` where two are as much as each other,
        else `LOST`."""
        pieces = [quote[span.start : span.end] for span in sentences.split(quote, self._language)]
        found = [self._one(piece) for piece in pieces if words.find(piece)]
        if not found:
            return Carried(None, Anchor.LOST, ("there are no words to look for",))
        if len(found) == 1:
            return found[0]
        spans = [each.span for each in found if each.span]
        why = tuple(dict.fromkeys(reason for each in found for reason in each.why))
        if not spans:
            ambiguous = any(each.state is Anchor.AMBIGUOUS for each in found)
            return Carried(None, Anchor.AMBIGUOUS if ambiguous else Anchor.LOST, why)
        return Carried(spans[0], Anchor.CHANGED, ("its sentences do not stand together here", *why))

    def _one(self, quote: str) -> Carried:
        wanted = words.find(quote)
        nearest = [self._part(wanted, place) for _, place in self._likeness.best(words.key(quote))]
        nearest = sorted((each for each in nearest if each.score >= LIKE), key=lambda each: -each.score)
        if not nearest:
            return Carried(None, Anchor.LOST, ("nothing in the text is like it",))
        first = nearest[0]
        if len(nearest) > 1 and nearest[1].score > first.score - MARGIN:
            return Carried(None, Anchor.AMBIGUOUS, ("two sentences are as much like it as each other",))
        there = self._statements.text[first.span.start : first.span.end]
        why = tuple(map(str, differences.find(quote, there, self._language)))
        return Carried(first.span, Anchor.CHANGED, why or (PART_ONLY,))

    def _part(self, wanted: Sequence[Word], place: int) -> _Like:
        """The sentence without what it has before and after what answers to the words."""
        around = self._statements.spans[place]
        there = words.find(self._statements.text, around.start, around.end)
        blocks = list(differences.blocks_of(wanted, there))
        low, high = 0, len(there)
        if blocks and blocks[0][1] == 0:
            low = blocks[0][3]
        if blocks and blocks[-1][0] == len(wanted):
            high = blocks[-1][2]
        part = there[low:high]
        score = alike(" ".join(word.plain for word in wanted), " ".join(word.plain for word in part))
        return _Like(score, place, Span(part[0].start, part[-1].end) if part else around)
