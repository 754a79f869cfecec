"""Finds statements again in another version of their text, and never guesses.

A statement is carried (`exact`, `moved`) only where its words are the same and what bears meaning in the sentence around
it is the same too; all else is `changed`, `ambiguous` or `lost`, with what differs, for a person to decide.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.core.model import Anchor, Span
from workbench.core.text import differences, edges, meaning, words
from workbench.core.text import language as languages
from workbench.core.text.differences import Difference
from workbench.core.text.rules import load
from workbench.core.text.statements import LONGEST, Likeness, Statements, after, alike, before
from workbench.core.text.twins import SHORTEST, Twins

LIKE = 65.0
"""Likeness from which on a sentence may be another wording of a given one."""
MARGIN = 5.0
"""Two sentences whose likeness differs by less are as likely as each other."""
NEIGHBOUR = 4.0
"""What each neighbour that stayed adds to the likeness of a sentence between them."""
SAME_BESIDE = 60.0
"""Likeness from which on the sentence before or after is still the one that was there."""
MOST_AROUND = 0.25
"""The share of the words around a statement, in its sentence, that may differ while it is still the same statement."""


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
        self._twins = Twins(self._old, self._new, spaced=load(language).spaced)
        self._fresh = _likeness_of_the_unmatched(self._new, self._old)
        self._gone = _likeness_of_the_unmatched(self._old, self._new)

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
        back, certain = self._antecedent(place, twin)
        return Carried(found, Anchor.MOVED if certain else Anchor.CHANGED, (*why, *back))

    def _antecedent(self, place: int, twin: int) -> tuple[tuple[str, ...], bool]:
        """Whether "it" and the like at the beginning of a sentence still refer to the same: what may differ, and whether
        the sentence can still be taken for the same."""
        word = meaning.refers_back(self._old.words_of(place), self._language)
        if not word or not place:
            return (), True
        if twin and self._old.keys[place - 1] == self._new.keys[twin - 1]:
            return (), True
        before_old = self._old.words_of(place - 1)
        before_new = self._new.words_of(twin - 1) if twin else ""
        kept = alike(words.key(before_old), words.key(before_new)) >= SAME_BESIDE and not any(
            difference.kind == "name"
            for difference in differences.find(before_old, before_new, self._language)
        )
        if kept:
            return (), True
        note = f"the sentence before is another one: “{word}” may mean something else"
        return (note,), self._old.begins_paragraph(place)

    def _reworded(self, place: int, span: Span) -> Carried:
        """No sentence has the same words: the one that is most like it, where one is, and it is most like this one."""
        run_on = self._run_on(place)
        if run_on is not None:
            shift = run_on - self._old.spans[place].start
            return Carried(Span(span.start + shift, span.end + shift), Anchor.MOVED)
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

    def _run_on(self, place: int) -> int | None:
        """Where the whole sentence stands in one new sentence, between stops: a neighbour now begins with a small letter,
        so that the two were not parted."""
        sentence, key = self._old.words_of(place), self._old.keys[place]
        if len(sentence) > LONGEST or len(key.split()) < SHORTEST:
            return None
        if not _STOP.search(sentence) or meaning.refers_back(sentence, self._language):
            return None
        starts = [
            start
            for holding in self._fresh.holding(key)
            for start in _whole_places(sentence, self._new.words_of(holding), self._new.spans[holding].start)
        ]
        return starts[0] if len(starts) == 1 == len(self._old.places[key]) else None

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
        inside, around = _parted(differing, Span(span.start - begin, span.end - begin), mapped)
        back, certain = self._antecedent(place, chosen)
        same = certain and all(difference.kind == "spelling" for difference in inside)
        if same and around:
            same = not back and self._has_kin(place, chosen)
            same = same and _may_differ(around, _counted(old, span.start - begin, span.end - begin), old)
        return Carried(found, Anchor.MOVED if same else Anchor.CHANGED, (*why, *back))

    def _has_kin(self, place: int, other: int) -> bool:
        """Whether the sentence before or the one after is still much the same: then a sentence that was reworded around a
        statement is still that sentence, and not another one of the same build."""
        old, new = self._old.keys, self._new.keys
        return any(
            0 <= place + step < len(old)
            and 0 <= other + step < len(new)
            and alike(old[place + step], new[other + step]) >= SAME_BESIDE
            for step in (-1, 1)
        )

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
    """Where `sentence` stands in a longer one that begins at `begin`, after a stop or at its beginning."""
    at = longer.find(sentence)
    while at >= 0:
        after_it = longer[at + len(sentence) :]
        if (not at or _STOP.search(longer, max(0, at - 8), at)) and (not after_it or after_it[0].isspace()):
            yield begin + at
        at = longer.find(sentence, at + 1)


def _parted(
    differing: Sequence[Difference], old: Span, new: Span
) -> tuple[list[Difference], list[Difference]]:
    """The differences inside a statement, in its old or its new place, and those in the sentence around it."""
    inside = [each for each in differing if _inside(each.old, old) or _inside(each.new, new)]
    return inside, [each for each in differing if each not in inside]


def _inside(place: tuple[int, int], span: Span) -> bool:
    return place[0] < span.end and place[1] > span.start


def _counted(sentence: str, start: int, end: int) -> int:
    """The words of a sentence that are outside sentence[start:end]."""
    return len(words.find(sentence)) - len(words.find(sentence, start, end))


def _may_differ(around: Sequence[Difference], count: int, sentence: str) -> bool:
    """Whether what differs in the sentence around a statement leaves it the same. In a script without capitals a name
    looks like any other word, so there nothing may differ."""
    if not around:
        return True
    if not meaning.has_capitals(sentence) or any(each.kind not in ("words", "spelling") for each in around):
        return False
    changed = sum(max(len(each.before.split()), len(each.after.split())) for each in around)
    return changed <= MOST_AROUND * count
