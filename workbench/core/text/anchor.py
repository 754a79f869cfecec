"""Finds statements again in another version of their text, and never guesses.

A statement is carried (`exact`, `moved`) only where the words and the punctuation of its sentence are the same, and what the
sentence takes from around it (`context.py`) is the same too; a typing error may have been mended. All else is `changed`,
`ambiguous` or `lost`, with what differs, for a person to decide.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.model import Anchor, Span
from workbench.core.text import differences, edges, halves, meaning, words
from workbench.core.text import language as languages
from workbench.core.text.context import Context
from workbench.core.text.differences import Difference
from workbench.core.text.statements import LONGEST, Likeness, Statements, after, before
from workbench.core.text.twins import SHORTEST, Twins

LIKE = 65.0
"""Likeness from which on a sentence may be another wording of a given one."""
MARGIN = 5.0
"""Two sentences whose likeness differs by less are as likely as each other."""
NEIGHBOUR = 4.0
"""What each neighbour that stayed adds to the likeness of a sentence between them."""


_STOP = re.compile(r"[.!?…؟۔।。！？][\"'”’»)\]」』]*\s*$")


@dataclass(frozen=True)
class Carried:
    """What became of a statement: its place in the new text (the likeliest one where it is `CHANGED`, None where it is
    `AMBIGUOUS` or `LOST`), and what differs, readable. An empty `why` means that nothing at all differs."""

    span: Span | None
    state: Anchor
    why: tuple[str, ...] = ()


def carry(old_text: str, spans: Sequence[Span], new_text: str, language: str = "") -> list[Carried]:
    """What became of each of the `spans` of `old_text` in `new_text`, in the same order.

    `EXACT`: the same words with the same 32 code points on both sides. `MOVED`: the same words elsewhere, or with other
    typography, or with a typing error mended. Offsets count code points, end excluded; ValueError for a span that is
    empty or outside the old text.
    """
    for span in spans:
        if not 0 <= span.start < span.end <= len(old_text):
            raise ValueError(f"{span} is not inside a text of {len(old_text)} characters")
    if not spans:
        return []
    carrier = _Carrier(old_text, new_text, language or languages.guess(old_text) or "any")
    return [carrier.carry(span) for span in spans]


class _Carrier:
    """Two versions, indexed once for all statements."""

    def __init__(self, old_text: str, new_text: str, language: str) -> None:
        self._language = language
        self._old = Statements(old_text, language)
        self._new = Statements(new_text, language)
        self._twins = Twins(self._old, self._new)
        self._fresh = _likeness_of_the_unmatched(self._new, self._old)
        self._gone = _likeness_of_the_unmatched(self._old, self._new)
        self._context = Context(self._old, self._new, self._twins, (self._gone, self._fresh), language)

    def carry(self, span: Span) -> Carried:
        """A span over several sentences is carried piece by piece; it stays whole only where they stay together."""
        pieces = [
            (place, Span(max(span.start, around.start), min(span.end, around.end)))
            for place in self._old.touched(span.start, span.end)
            for around in (self._old.spans[place],)
        ]
        if not pieces:
            return Carried(None, Anchor.LOST, ("there are only blanks",))
        found = [self._piece(place, piece) for place, piece in pieces]
        return self._checked(span, found[0] if len(found) == 1 else self._joined(found))

    def _piece(self, place: int, span: Span) -> Carried:
        twin = self._twins.find(place)
        if isinstance(twin, int):
            return self._in_twin(place, twin, span)
        if twin is Anchor.AMBIGUOUS:
            count = len(self._new.places[self._old.keys[place]])
            where = "in another place" if count == 1 else f"in {count} places"
            return Carried(
                None, twin, (f"the same sentence stands {where}, and what is around it does not decide",)
            )
        if self._old.keys[place] in self._new.places:
            return Carried(
                None, twin, ("the sentence stands only where another one with the same words stood",)
            )
        return self._reworded(place, span)

    def _in_twin(self, place: int, twin: int, span: Span) -> Carried:
        """The same sentence: the words stand where they stood in it."""
        old, new = self._old.words_of(place), self._new.words_of(twin)
        begin, start = self._old.spans[place].start, self._new.spans[twin].start
        if old == new:
            shift = start - begin
            found = Span(span.start + shift, span.end + shift)
        else:
            mapped = edges.mapped(old, new, span.start - begin, span.end - begin)
            if mapped is None:
                return Carried(None, Anchor.LOST, ("these characters are no longer in the sentence",))
            found = Span(mapped.start + start, mapped.end + start)
        same = old == new or words.squeezed(old) == words.squeezed(new)
        why = () if same else ("punctuation or signs",)
        around, certain = self._context.compare(place, twin)
        certain = certain and (same or words.wording(old) == words.wording(new))
        return Carried(found, Anchor.MOVED if certain else Anchor.CHANGED, (*why, *around))

    def _reworded(self, place: int, span: Span) -> Carried:
        """No sentence has the same words: the one that is most like it, where one is, and it is most like this one."""
        run_on = self._run_on(place)
        if run_on is not None:
            start, around = run_on
            shift = start - self._old.spans[place].start
            return Carried(Span(span.start + shift, span.end + shift), Anchor.MOVED, around)
        found = self._neighbourly(self._fresh.best(self._old.keys[place]), place)
        if not found or found[0][0] < LIKE:
            return self._held(span)
        (score, chosen), *others = found
        if others and others[0][0] > score - MARGIN:
            return Carried(None, Anchor.AMBIGUOUS, ("two sentences are as much like it as each other",))
        for other_score, other in self._gone.best(self._new.keys[chosen]):
            if other != place and other_score > score - MARGIN:
                likelier = other_score > score + MARGIN
                reason = "another sentence of the older version is more like it" if likelier else (
                    "another sentence of the older version is as much like it")  # fmt: skip
                return Carried(None, Anchor.LOST if likelier else Anchor.AMBIGUOUS, (reason,))
        return self._judged(place, chosen, span)

    def _run_on(self, place: int) -> tuple[int, tuple[str, ...]] | None:
        """Where the whole sentence stands in one new sentence, between stops, and what is to note about what is around it: a
        neighbour now begins with a small letter, so that the two were not parted. One that refers back must come first."""
        sentence, key = self._old.words_of(place), self._old.keys[place]
        if len(sentence) > LONGEST or len(key.split()) < SHORTEST or not _STOP.search(sentence):
            return None
        leans = bool(meaning.refers_back(sentence, self._language))
        found = [
            (start, around)
            for holding in self._fresh.holding(key)
            for around, certain in (self._context.compare(place, holding),)
            if certain
            for begin in (self._new.spans[holding].start,)
            for start in _whole_places(sentence, self._new.words_of(holding), begin)
            if start == begin or not leans
        ]
        return found[0] if len(found) == 1 == len(self._old.places[key]) else None

    def _neighbourly(self, scored: Sequence[tuple[float, int]], place: int) -> list[tuple[float, int]]:
        """Likeness raised where the sentences on either side are still the same, the most alike first."""
        raised = [
            (score + NEIGHBOUR * self._same_neighbours(place, other), other)
            for score, other in scored
            if score >= LIKE
        ]
        return sorted(raised, key=lambda each: (-each[0], each[1]))

    def _same_neighbours(self, place: int, other: int) -> int:
        old, new = self._old.keys, self._new.keys
        same_before = place and other and old[place - 1] == new[other - 1]
        same_after = place + 1 < len(old) and other + 1 < len(new) and old[place + 1] == new[other + 1]
        return bool(same_before) + bool(same_after)

    def _judged(self, place: int, chosen: int, span: Span) -> Carried:
        """Compares the statement and its sentence with the sentence that has come in its place."""
        old, new = self._old.words_of(place), self._new.words_of(chosen)
        begin, start = self._old.spans[place].start, self._new.spans[chosen].start
        differing = differences.find(old, new, self._language)
        why = tuple(map(str, differing))
        mapped = edges.mapped(old, new, span.start - begin, span.end - begin)
        if mapped is None:
            return Carried(None, Anchor.LOST, why)
        found = Span(mapped.start + start, mapped.end + start)
        around, certain = self._context.compare(place, chosen)
        mended = certain and _only_mended(differing, old, new)
        within = Span(span.start - begin, span.end - begin)
        half = certain and within != Span(0, len(old))
        same = mended or (half and halves.is_untouched(old, new, within, self._language))
        return Carried(found, Anchor.MOVED if same else Anchor.CHANGED, (*why, *around))

    def _held(self, span: Span) -> Carried:
        """No sentence is like the statement's own: the one new sentence that has its words, where there is one."""
        key = words.key(self._old.text[span.start : span.end])
        holding = self._fresh.holding(key) if len(key.split()) > 1 else []
        if not holding:
            return Carried(None, Anchor.LOST, ("nothing in the newer text is like it",))
        if len(holding) > 1:
            return Carried(None, Anchor.AMBIGUOUS, (f"the words stand in {len(holding)} other sentences",))
        around = self._new.spans[holding[0]]
        at = self._new.text.find(self._old.text[span.start : span.end], around.start, around.end)
        found = Span(at, at + span.end - span.start) if at >= 0 else around
        return Carried(found, Anchor.CHANGED, ("the sentence around it is another one",))

    def _joined(self, found: Sequence[Carried]) -> Carried:
        why = tuple(dict.fromkeys(reason for each in found for reason in each.why))
        spans = [each.span for each in found if each.span]
        states = {each.state for each in found}
        if not spans:
            return Carried(None, Anchor.AMBIGUOUS if Anchor.AMBIGUOUS in states else Anchor.LOST, why)
        together = len(spans) == len(found) and all(
            one.end <= other.start and not self._new.text[one.end : other.start].strip()
            for one, other in pairwise(spans)
        )
        if together:
            state = Anchor.MOVED if states <= {Anchor.EXACT, Anchor.MOVED} else Anchor.CHANGED
            return Carried(Span(spans[0].start, spans[-1].end), state, why)
        return Carried(spans[0], Anchor.CHANGED, ("its sentences no longer stand together", *why))

    def _checked(self, span: Span, carried: Carried) -> Carried:
        """The last word: carried are only the same words; the same words between the same words are exact."""
        if carried.state is not Anchor.MOVED or carried.span is None:
            return carried
        old = self._old.text[span.start : span.end]
        new = self._new.text[carried.span.start : carried.span.end]
        if words.key(old) != words.key(new):
            differing = differences.find(old, new, self._language)
            if not differing or any(each.kind != "spelling" for each in differing):
                why = carried.why or tuple(map(str, differing)) or ("a word is cut",)
                return Carried(carried.span, Anchor.CHANGED, why)
        same_sides = before(self._old.text, span.start) == before(
            self._new.text, carried.span.start
        ) and after(self._old.text, span.end) == after(self._new.text, carried.span.end)
        if same_sides and old.split() == new.split() and not carried.why:
            return Carried(carried.span, Anchor.EXACT)
        return carried


def _likeness_of_the_unmatched(statements: Statements, others: Statements) -> Likeness:
    """Only sentences that the other text has not word for word can be another wording of one of its own."""
    return Likeness(
        statements, [place for place, key in enumerate(statements.keys) if key not in others.places]
    )


def _whole_places(sentence: str, longer: str, begin: int) -> Iterator[int]:
    """Where `sentence` stands in a longer one that begins at `begin`, after a stop or at its beginning, in no quotation."""
    at = longer.find(sentence)
    while at >= 0:
        after_it = longer[at + len(sentence) :]
        quoted = words.folded(longer[:at]).count(words.DOUBLE_MARK) % 2
        parted = not at or _STOP.search(longer, max(0, at - 8), at)
        if not quoted and parted and (not after_it or after_it[0].isspace()):
            yield begin + at
        at = longer.find(sentence, at + 1)


def _only_mended(differing: Sequence[Difference], old: str, new: str) -> bool:
    """Whether two wordings of a sentence differ in typing errors only that the new one has mended."""
    for difference in reversed(differing):
        if difference.kind != "spelling":
            return False
        start, end = difference.new
        new = new[:start] + difference.before + new[end:]
    return bool(differing) and words.wording(old) == words.wording(new)
