"""What the rules read: a text with its sentences, quantities and quotations, found once."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from math import isfinite

from workbench.core.model import Quantity, Span
from workbench.core.text import language as languages
from workbench.core.text import quantities, quotations, sentences
from workbench.core.text.quotations import Quotation
from workbench.core.text.rules import Rules, load

_NO_AMOUNT = ("date", "ordinal")


@dataclass(frozen=True, eq=False)
class Reading:
    """One text. `published` is the article's ISO date or ""."""

    text: str
    rules: Rules
    published: str
    sentences: list[Span]
    quantities: list[Quantity]

    @cached_property
    def amounts(self) -> list[Quantity]:
        """The quantities that are neither dates nor ranks, ranges and "dozens" among them."""
        return [quantity for quantity in self.quantities if quantity.kind not in _NO_AMOUNT]

    @cached_property
    def amount_starts(self) -> list[int]:
        return [quantity.start for quantity in self.amounts]

    @cached_property
    def dates(self) -> list[Quantity]:
        return [quantity for quantity in self.quantities if quantity.kind == "date"]

    @cached_property
    def quotations(self) -> list[Quotation]:
        return quotations.find(self.text, self.rules.language, self.sentences)

    @cached_property
    def masked(self) -> str:
        """The text with the digits of its dates as letters, so that "30 in 2014" holds one number."""
        pieces: list[str] = []
        at = 0
        for date in self.dates:
            pieces += (self.text[at : date.start], "x" * (date.end - date.start))
            at = date.end
        return "".join(pieces) + self.text[at:]

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    def sentence(self, place: int) -> Span:
        """The sentence at an offset; between two, the one before."""
        at = max(0, bisect_right(self._starts, place) - 1)
        return self.sentences[at] if self.sentences else Span(0, len(self.text))

    def gap(self, first: Quantity, second: Quantity) -> str:
        """The words between two quantities, dates masked."""
        return self.masked[first.end : second.start]


def read(text: str, language: str = "", published: str = "") -> Reading:
    """The reading of `text`; its language is guessed where none is given."""
    code = language or languages.guess(text) or "any"
    return Reading(
        text=text,
        rules=load(code),
        published=published,
        sentences=sentences.split(text, code),
        quantities=quantities.find(text, code, published),
    )


def amount(quantity: Quantity) -> float | None:
    """The value of a plain amount; None for a range, "dozens of", or a number beyond counting."""
    value = quantity.value
    return value if isinstance(value, float) and isfinite(value) else None
