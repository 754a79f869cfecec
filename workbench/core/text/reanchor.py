"""Finds where words that were selected elsewhere stand in a stored text, and never guesses.

A selection is a quote, with the words on both sides and the offsets where they are known: the text quote selector and the
text position selector of the Web Annotation Data Model (W3C 2017, 4.2.4 and 4.2.5). It is placed (`EXACT`, `MOVED`) only on
the same words, and only where nothing speaks for another place or another meaning; all else is left to a person.
"""

import unicodedata
from collections.abc import Iterator
from functools import cached_property

from workbench.core.model import Anchor, Span
from workbench.core.text import differences, meaning, sides, words
from workbench.core.text import language as languages
from workbench.core.text.anchor import Carried
from workbench.core.text.likest import Likest
from workbench.core.text.occurrences import Occurrences
from workbench.core.text.rest import Rest
from workbench.core.text.rules import load
from workbench.core.text.sides import Place, Selection, Side
from workbench.core.text.statements import Statements

MUCH_THE_SAME = 60.0
"""Likeness of both sides from which on they are the same ones, with a word or two changed."""
FEWEST, FEWEST_CHARACTERS = 4, 6
"""Words (characters, in scripts without blanks) of a part of a sentence that tell their place by themselves."""
OF_NO_WEIGHT = ("words", "spelling", "capitals", "quotation marks")
"""Differences that leave a sentence beside a quote the same one; a number, name or negation does not."""


class Reanchor:
    """One stored text, indexed once for many selections."""

    def __init__(self, text: str, language: str = "") -> None:
        self._text = text
        self._language = language or languages.guess(text) or "any"

    def find(self, selection: Selection) -> Carried:
        """Where the selected words stand. `EXACT`: letter by letter, between the words that are said to be around them.
        `MOVED`: the same words with other typography, or between other words. `CHANGED`: the likeliest place, where the
        wording or the sentence around it is another one. `AMBIGUOUS` and `LOST`: no place can be named.
        """
        said = _composed(selection)
        if not said.quote:
            return self._without_words(said)
        places = [self._place(span, said) for span in self._spans(said)]
        if not places:
            return self._likest.find(said.quote)
        fitting = [place for place in places if place.fits]
        if not fitting:
            return self._between_other_words(said, places)
        pointed = [place for place in fitting if place.pointed]
        if pointed:
            return Carried(pointed[0].span, Anchor.EXACT)
        if len(fitting) > 1:
            why = f"the words stand in {len(fitting)} places, and nothing decides"
            return Carried(None, Anchor.AMBIGUOUS, (why,))
        return self._judged(said, fitting[0])

    def _without_words(self, said: Selection) -> Carried:
        if said.start is None or said.end is None or not self._text[max(0, said.start) : said.end].strip():
            return Carried(None, Anchor.LOST, ("there are no words to look for",))
        why = "only a position is given, and no words to compare with those that stand there"
        return Carried(Span(max(0, said.start), min(said.end, len(self._text))), Anchor.AMBIGUOUS, (why,))

    # Places with the words

    @cached_property
    def _occurrences(self) -> Occurrences:
        return Occurrences(self._text)

    @cached_property
    def _statements(self) -> Statements:
        return Statements(self._text, self._language)

    @cached_property
    def _likest(self) -> Likest:
        return Likest(self._statements, self._language)

    @cached_property
    def _rest(self) -> Rest:
        return Rest(self._statements, self._language)

    @cached_property
    def _squeezed(self) -> str:
        return words.squeezed(self._text)

    def _spans(self, said: Selection) -> list[Span]:
        spans = set(self._occurrences.of(said.quote))
        if said.same_text or not any(self._is_verbatim(said, span) for span in spans):
            spans.update(self._letter_by_letter(said))
        return sorted(spans, key=lambda span: (span.start, span.end))

    def _is_verbatim(self, said: Selection, span: Span) -> bool:
        """Whether all that is said stands here letter by letter; then it parts no word anywhere else either."""
        at = span.start - len(said.prefix)
        return at >= 0 and self._text.startswith(said.prefix + said.quote + said.suffix, at)

    def _letter_by_letter(self, said: Selection) -> Iterator[Span]:
        """Where the quote stands between all that is said to be around it, or where the offsets say in a text that is known
        to be the same: these may part a word, because the selection did."""
        if said.same_text and said.start is not None and said.end is not None:
            if self._text[said.start : said.end] == said.quote:
                yield Span(said.start, said.end)
            return
        whole = said.prefix + said.quote + said.suffix
        at = self._text.find(whole) if whole != said.quote else -1
        while at >= 0:
            span = Span(at + len(said.prefix), at + len(said.prefix) + len(said.quote))
            place = self._place(span, said)
            if all(side.vouches or (side.ends and not side.said) for side in (place.left, place.right)):
                yield span
            at = self._text.find(whole, at + 1)

    def _place(self, span: Span, said: Selection) -> Place:
        pointed = (span.start, span.end) == (said.start, said.end)
        return Place(
            span,
            sides.before(self._text, span, said.prefix),
            sides.after(self._text, span, said.suffix),
            pointed and self._text[span.start : span.end] == said.quote,
        )

    # Whether a place may be taken

    def _judged(self, said: Selection, place: Place) -> Carried:
        """The only place that fits what is said."""
        why = self._rest.alters(place)
        if why:
            return Carried(place.span, Anchor.CHANGED, (why,))
        if not any(side.vouches for side in place.said) and self._is_short(place.span):
            why = "these are too few words to tell their place without the words around them"
            return Carried(place.span, Anchor.AMBIGUOUS, (why,))
        there = self._text[place.span.start : place.span.end]
        if there == said.quote:
            return Carried(place.span, Anchor.EXACT)
        why = "" if words.squeezed(there) == words.squeezed(said.quote) else "punctuation or signs"
        return Carried(place.span, Anchor.MOVED, (why,) if why else ())

    def _between_other_words(self, said: Selection, places: list[Place]) -> Carried:
        """No place fits all that is said. One is taken where what is right beside it stands nowhere else, or where it is the
        only one and both sides are much the same; and where the rest of the sentence is."""
        known = [place for place in places if any(map(self._tells, place.said))]
        if not known and len(places) == 1:
            known = [place for place in places if self._is_much_the_same(place)]
        if len(known) != 1:
            alone = places[0].span if len(places) == 1 else None
            why = "the words stand here" if alone else f"the words stand in {len(places)} places"
            return Carried(alone, Anchor.AMBIGUOUS, (f"{why}, but between other words",))
        (place,) = known
        why = self._rest.differs(said, place) or self._rest.alters(place)
        state = Anchor.CHANGED if why else Anchor.MOVED
        return Carried(place.span, state, (why or "other words stand beside it",))

    def _tells(self, side: Side) -> bool:
        """Whether the whole sentences that fit right beside a place are long, and stand nowhere else."""
        return len(side.whole) >= sides.VOUCHES and self._squeezed.count(side.whole) == 1

    def _is_much_the_same(self, place: Place) -> bool:
        """Whether both sides are those of the selection, but for a word or two without weight. Names are told by their
        capitals, so only where a script has them."""
        if sum(side.likeness for side in place.said) / len(place.said) < MUCH_THE_SAME:
            return False
        if not all(meaning.has_capitals(side.there) for side in place.said):
            return False
        pairs = []
        if place.left.said:
            pairs.append((place.left.said.partition(" ")[2], place.left.there.partition(" ")[2]))
        if place.right.said:
            pairs.append((place.right.said.rpartition(" ")[0], place.right.there.rpartition(" ")[0]))
        return all(
            each.kind in OF_NO_WEIGHT
            for old, new in pairs
            for each in differences.find(old, new, self._language)
        )

    def _is_short(self, span: Span) -> bool:
        """Whether the words are few; a number among them counts twice, and two are enough for a sentence of its own."""
        around = self._rest.around(span.start)
        found = words.find(self._text, span.start, span.end)
        if words.find(self._text, around.start, around.end) == found and len(found) > 1:
            return False
        fewest = FEWEST if load(self._language).spaced else FEWEST_CHARACTERS
        has_number = any(word.plain[-1].isdigit() for word in found)
        return len(found) + has_number < fewest


def _composed(selection: Selection) -> Selection:
    """The selection in the stored text's form of letters, without blanks at the edges of its quote, which go to its sides."""
    prefix, quote, suffix = (
        unicodedata.normalize("NFC", part.replace("\r\n", "\n"))
        for part in (selection.prefix, selection.quote, selection.suffix)
    )
    bare = quote.strip()
    lead, tail = quote[: len(quote) - len(quote.lstrip())], quote[len(quote.rstrip()) :]
    start, end = selection.start, selection.end
    return Selection(
        bare,
        prefix + lead if prefix and bare else prefix,
        tail + suffix if suffix and bare else suffix,
        None if start is None else start + len(lead) * bool(bare),
        None if end is None else end - len(tail) * bool(bare),
        selection.same_text,
    )
