"""Renders one page of a PDF file, with the rectangles of the quote on it (pypdfium2). Nothing in the file is run."""

from bisect import bisect_right
from collections.abc import Sequence
from ctypes import byref, c_int
from math import sqrt
from typing import Any

from workbench.core.intake import pdf
from workbench.core.model import Span
from workbench.core.preview import place
from workbench.core.text import locators

MOST_DOTS = 8_000_000
"""An A4 page at four times its size; a page that asks for more is rendered coarser."""
MOST_BOXES = 500
FINENESS = 1_000_000
"""Steps in which a place on the page is told."""
UNCOUNTED = "\u00ad\u200b\u200c\u200d\u2060\ufeff-\u2010\u2011\u2012\u2013\x00\x02\ufffe"
"""Signs that may stand at a line end on the page and not in the text, or the other way round."""


def read(data: bytes, text: bytes, starts: list[int], ask: dict[str, Any]) -> dict[str, Any]:
    """A page of the file with this stored `text` (UTF-8) of which a page begins at each of `starts`; in the sandbox.

    `ask` has the fields of `Wanted`, `part` (which page; 0 for the one that locator or quote point to) and `width`, how many
    dots wide it is wanted. `IntakeRefused` for a file that is damaged or asks for a password.
    """
    words = text.decode()
    with pdf.opened(data) as document:
        count = len(document)
        named = _page_named(document, ask["page"])
        near = _page_span(words, starts, named) if named else None
        check, quote = place.looked_up(words, ask, near)
        quote_page = min(bisect_right(starts, quote.start), count) if quote else 0
        number = min(ask["part"] or named or quote_page or 1, count)
        page = document[number - 1]
        found = rendered(page, ask["width"])
        boxes = _marks(page, words, starts, number, quote)
    about = {"part": number, "parts": count, "check": check, "quote_part": quote_page}
    return {**found, **about, "marks": boxes, "quote": [quote.start, quote.end] if quote else None}


def _page_named(document: Any, locator: str) -> int:
    """The number of the page that a locator names, as it is counted, else as it is printed on it; 0 for none."""
    number, count = locators.first_number(locator), len(document)
    if 1 <= number <= count or not locator.strip():
        return number
    printed = _labels_of(document)
    return printed.index(locator.strip()) + 1 if locator.strip() in printed else min(number, count)


def labels(data: bytes) -> list[str]:
    """The numbers that are printed on the pages, "" where the file does not say; in the sandbox."""
    with pdf.opened(data) as document:
        return _labels_of(document)


def _labels_of(document: Any) -> list[str]:
    return [document.get_page_label(at) for at in range(len(document))]


def _page_span(text: str, starts: Sequence[int], number: int) -> Span | None:
    """Where the words of a page stand in the stored text."""
    if not 1 <= number <= len(starts):
        return None
    return Span(starts[number - 1], starts[number] if number < len(starts) else len(text))


def rendered(page: Any, width: int) -> dict[str, Any]:
    """The page `width` dots wide, or as wide as `MOST_DOTS` allows."""
    points, high = page.get_size()
    scale = min(width / points, sqrt(MOST_DOTS / (points * high)))
    if min(points, high) * scale < 1:
        scale = 1 / min(points, high)
    bitmap = page.render(scale=scale, may_draw_forms=False)
    return {
        "width": bitmap.width,
        "height": bitmap.height,
        "stride": bitmap.stride,
        "pixels": bytes(bitmap.buffer),
        "points": points,
    }


def _marks(page: Any, text: str, starts: Sequence[int], number: int, quote: Span | None) -> list[list[float]]:
    """The rectangles of what of the quote stands on this page."""
    span = _page_span(text, starts, number)
    if quote is None or span is None or quote.start >= span.end or quote.end <= span.start:
        return []
    whole = text[span.start : span.end]
    start, end = max(quote.start - span.start, 0), min(quote.end, span.end) - span.start
    words = page.get_textpage()
    try:
        letters = _range_of(words, whole[:start], whole[start:end])
        return _boxes(page, words, *letters) if letters else []
    finally:
        words.close()


def _range_of(words: Any, before: str, quote: str) -> tuple[int, int] | None:
    """First and last letter of the quote on the page: only letters are compared, since lines and hyphens differ from the
    stored text; of several places the one that has as many letters before it."""
    from pypdfium2 import raw

    signs, places = [], []
    for at in range(words.count_chars()):
        for sign in _bare(chr(raw.FPDFText_GetUnicode(words.raw, at))):
            signs.append(sign)
            places.append(at)
    page, wanted, expected = "".join(signs), _bare(quote), len(_bare(before))
    found = nearest(page, wanted, expected) if wanted else -1
    return (places[found], places[found + len(wanted) - 1]) if found >= 0 else None


def _bare(text: str) -> str:
    """The letters, figures and signs of a text, without what depends on how its lines are set."""
    from unicodedata import normalize

    kept = "".join(sign for sign in text if not sign.isspace() and sign not in UNCOUNTED)
    # Letter by letter, so that it is the same whether the text comes whole or in pieces.
    return "".join(part for sign in kept for part in normalize("NFKD", sign))


def nearest(text: str, wanted: str, expected: int) -> int:
    """The place of `wanted` in `text` that is nearest to `expected`, or -1."""
    after = text.find(wanted, expected)
    before = text.rfind(wanted, 0, expected + len(wanted))
    if before < 0 or after < 0:
        return max(before, after)
    return before if expected - before <= after - expected else after


def _boxes(page: Any, words: Any, first: int, last: int) -> list[list[float]]:
    """The rectangles around these letters, one for each stretch of a line, as the page is shown."""
    found = []
    for at in range(min(words.count_rects(first, last - first + 1), MOST_BOXES)):
        left, bottom, right, top = words.get_rect(at)
        (one, two), (three, four) = _shown_at(page, left, bottom), _shown_at(page, right, top)
        found.append([min(one, three), min(two, four), max(one, three), max(two, four)])
    return found


def _shown_at(page: Any, across: float, up: float) -> tuple[float, float]:
    """A place of the page's own coordinates in shares of the page as it is shown, turned and cut to what it shows."""
    from pypdfium2 import raw

    x, y = c_int(), c_int()
    raw.FPDF_PageToDevice(page.raw, 0, 0, FINENESS, FINENESS, 0, across, up, byref(x), byref(y))
    return x.value / FINENESS, y.value / FINENESS
