"""Where in a text a claim points: by its quote, near the page or paragraph that its locator names."""

from typing import Any

from workbench.core.model import QuoteCheck, Span
from workbench.core.text import quotes

BREAK = "\n\n"
"""Between the paragraphs of a stored text."""


def find(text: str, quote: str, near: Span | None = None) -> tuple[QuoteCheck | None, Span | None]:
    """What the quote check says of `quote`, and where it stands; first looked for from `near` on, then everywhere.

    None where there is no quote, or no text to look in.
    """
    if not quote.strip() or not text:
        return None, None
    if near is not None:
        # A quote may begin there and go on behind it.
        end = text.find(BREAK, near.end + 2 * len(quote))
        check, span = quotes.check(quote, text[near.start : len(text) if end < 0 else end])
        if span is not None and near.start + span.start < near.end:
            return check, Span(near.start + span.start, near.start + span.end)
    return quotes.check(quote, text)


def looked_up(text: str, ask: dict[str, Any], near: Span | None) -> tuple[QuoteCheck | None, Span | None]:
    """The same for a reader: what was found before, when another part of the same text was wanted, is not looked for again."""
    known = ask.get("known")
    if known:
        span = known["span"]
        return QuoteCheck(known["check"]), span and Span(span["start"], span["end"])
    return find(text, ask["quote"], near)


def fragment(text: str, written: str) -> Span | None:
    """Where the first words of a text fragment stand; None where it names none of `text`."""
    from workbench.core.text.locators import words_of

    words = words_of(written)
    if not words:
        return None
    folded = (
        text.casefold()
    )  # capitals do not count there; a few letters become two, and all behind them moves
    alike = folded if len(folded) == len(text) else text
    return quotes.check(words[0], text)[1] or quotes.check(words[0].casefold(), alike)[1]


def paragraph(text: str, wanted: int) -> Span | None:
    """Where the paragraph with this number stands, counted from 1; None where there is none."""
    start = 0
    for _ in range(wanted - 1):
        start = text.find(BREAK, start) + len(BREAK)
        if start < len(BREAK):
            return None
    if wanted < 1 or not text:
        return None
    end = text.find(BREAK, start)
    return Span(start, len(text) if end < 0 else end)
