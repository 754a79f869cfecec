"""Says whether the rest of its sentence gives words another meaning than they had where they were selected."""

from bisect import bisect_right

from workbench.core.model import Span
from workbench.core.text import differences, meaning, sentences, words
from workbench.core.text.sides import VOUCHES, Place, Selection, Side
from workbench.core.text.statements import Statements


class Rest:
    """The sentences of one text. Both questions are answered with what makes the difference, or ""."""

    def __init__(self, statements: Statements, language: str) -> None:
        self._statements, self._text, self._language = statements, statements.text, language

    def around(self, at: int) -> Span:
        """The sentence that holds the character at `at`."""
        return _around(self._statements.spans, at)

    def differs(self, said: Selection, place: Place) -> str:
        """What differs, where what is said of the sentence around a place makes it another one, else ""."""
        whole = said.prefix + said.quote + said.suffix
        start, end = len(said.prefix), len(said.prefix) + len(said.quote)
        old, new = sentences.split(whole, self._language), place.span
        if not place.left.fits and place.left.said:
            first, there = _around(old, start), self.around(new.start)
            before = self._text[there.start : new.start]
            why = self._differing(whole[first.start : start], before, cut_before=first.start == 0)
            word = meaning.refers_back(self._text[there.start : there.end], self._language)
            if why or word:
                return why or f"other words stand before it: “{word}” may mean something else"
        if not place.right.fits and place.right.said:
            last, there = _around(old, end - 1), self.around(new.end - 1)
            after = self._text[new.end : there.end]
            return self._differing(whole[end : last.end], after, cut_after=last.end == len(whole))
        return ""

    def _differing(self, old: str, new: str, *, cut_before: bool = False, cut_after: bool = False) -> str:
        """What makes another statement of one side of a sentence. `cut_before` and `cut_after`: of the old one only a part is
        known, which may begin or end within a word."""
        old_words, new_words = words.find(old), words.find(new)
        if cut_before:
            old_words = old_words[1:]
            new_words = new_words[max(0, len(new_words) - len(old_words)) :]
        if cut_after:
            old_words = old_words[:-1]
            new_words = new_words[: len(old_words)]
        differing = differences.find(_stretch(old, old_words), _stretch(new, new_words), self._language)
        return "; ".join(str(each) for each in differing if each.kind != "spelling")

    def alters(self, place: Place) -> str:
        """A word of its sentence that gives the words of a place another meaning, where the selection does not say that it
        stood there too: a number or name that is cut, a negation, a word such as "may" or "nearly" right beside it."""
        span = place.span
        for side, at in ((place.left, span.start), (place.right, span.end - 1)):
            around = self.around(at)
            more = (around.start, span.start) if side is place.left else (span.end, around.end)
            if not self._text[slice(*more)].strip():
                continue
            for bearing in meaning.find(self._text[around.start : around.end], self._language):
                start, end = bearing.start + around.start, bearing.end + around.start
                why = self._alters(bearing.kind, start, end, span, side, is_left=side is place.left)
                if why:
                    return f"{why}: {bearing.kind} “{self._text[start:end]}”"
        return ""

    def _alters(self, kind: str, start: int, end: int, span: Span, side: Side, *, is_left: bool) -> str:
        heard = len(side.said) if side.vouches or len(side.said) >= VOUCHES else 0
        border = span.start if is_left else span.end
        if start < border < end:
            return "" if heard else "the words are only a part here"
        gap = span.start - end if is_left else start - span.end
        if gap < 0:
            return ""
        between = self._text[end : span.start] if is_left else self._text[span.end : start]
        if kind == "negation" and gap >= heard:
            return "the sentence says more"
        if kind in ("modal", "quantifier") and not heard and not between.strip():
            return "the sentence says more"
        return ""


def _around(spans: list[Span], at: int) -> Span:
    """The sentence that holds the character at `at`."""
    return spans[max(0, bisect_right(spans, at, key=lambda span: span.start) - 1)]


def _stretch(text: str, found: list[words.Word]) -> str:
    return text[found[0].start : found[-1].end] if found else ""
