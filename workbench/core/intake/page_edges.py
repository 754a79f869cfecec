"""Tells running heads, running feet and page numbers from the text of pages: they return at the edges of page after page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from statistics import median

from workbench.core.intake.columns import lines
from workbench.core.intake.pdf_pieces import Piece

EDGE_LINES = 3
HEAD_CHARACTERS = 100
FEWEST_PAGES, ENOUGH_PAGES, SHARE = 2, 3, 0.2
APART, OTHER_SIZE = 1.25, 0.06
SAME_PLACE = 6.0
"""Points by which the place of a running head may differ from page to page."""
NUMBER = re.compile(
    r"\W{0,3}(?:pages?|p\.|seite|s\.|página|pág\.|pagina|стр\.|صفحة|第)?\s*(\d{1,4})\s*(?:页|頁)?"
    r"(?:\s*(?:/|of|von|de|sur|di|из|من|\|)\s*\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)
ROMAN = re.compile(r"\W{0,2}[ivxlc]{1,7}\W{0,2}")
OUTER_NUMBER = re.compile(r"(?:^(\d{1,4})\s)|(?:\s(\d{1,4})$)")
DIGITS = re.compile(r"\d+")
LETTERS = 3

Edges = tuple[list[Piece], list[Piece]]
Place = tuple[str, int]
"""What lines at one place of a page have in common: words without numbers and size, or the distance of a number
from the page's count, and the height on the page."""


def parted(pages: Sequence[Sequence[Piece]]) -> tuple[list[list[Piece]], list[str]]:
    """The pages' pieces without what belongs to the page itself, and the words left out, each kind once."""
    whole = [lines(page) for page in pages]
    edges = [_page_edges(page) for page in whole]
    counts = Counter(
        place
        for page, sides in enumerate(edges)
        for place in {key for side in sides for key in _places_of(side, page)}
    )
    needed = max(SHARE * len(pages), FEWEST_PAGES if len(pages) < 2 * ENOUGH_PAGES else ENOUGH_PAGES)
    running = {place for place, count in counts.items() if count >= needed}
    kept: list[list[Piece]] = []
    cut: dict[str, str] = {}
    for page, found in enumerate(pages):
        gone = list(_outermost(whole[page], page, running, len(pages)))
        for line in gone:
            cut.setdefault(DIGITS.sub("#", line.text), line.text)
        kept.append([piece for piece in found if not any(_is_in(piece, line) for line in gone)])
    return kept, list(cut.values())


def _page_edges(found: list[Piece]) -> Edges:
    """The lines at the top of a page and those at its bottom, each from the edge inwards."""
    return found[:EDGE_LINES], found[::-1][:EDGE_LINES]


def _outermost(found: list[Piece], page: int, running: set[Place], pages: int) -> Iterator[Piece]:
    """The lines of a page that belong to the page itself: at either edge, up to the first that belongs to the text.

    Words that return belong to it only where they stand apart from the text, or in other letters.
    """
    steps = [upper.middle - lower.middle for upper, lower in pairwise(found)]
    step = median(steps) if steps else 0.0
    rest = found
    for _edge in ("top", "bottom"):
        gone = list(takewhile(lambda line: _is_of_page(line, page, running, pages), rest[:EDGE_LINES]))
        inner = rest[len(gone)] if len(gone) < len(rest) else None
        while gone and not NUMBER.fullmatch(gone[-1].text.strip()):
            if inner and _is_apart(gone[-1], inner, step):
                break
            inner = gone.pop()
        yield from gone
        rest = rest[len(gone) :][::-1]


def _is_of_page(line: Piece, page: int, running: set[Place], pages: int) -> bool:
    """Whether a line returns on other pages; on the only page, whether it is its number."""
    text = line.text.strip()
    if pages == 1:
        alone = NUMBER.fullmatch(text)
        return alone is not None and alone[1] == "1"
    return not running.isdisjoint(_places_of([line], page)) or ROMAN.fullmatch(text) is not None


def _is_apart(line: Piece, inner: Piece, step: float) -> bool:
    """Whether a line at an edge stands off from the next one further in."""
    return abs(line.middle - inner.middle) > APART * max(step, inner.size) or abs(
        line.size - inner.size
    ) > OTHER_SIZE * max(line.size, inner.size)


def _places_of(side: list[Piece], page: int) -> Iterator[Place]:
    """By what each line at an edge may return on other pages, at the same height or next to it."""
    for line in side:
        text = line.text.strip()
        number = NUMBER.fullmatch(text)
        outer = OUTER_NUMBER.search(text)
        keys = []
        if sum(sign.isalpha() for sign in text) >= LETTERS and len(text) <= HEAD_CHARACTERS:
            keys.append(f"{' '.join(DIGITS.sub('#', text).casefold().split())} {line.size:.0f}")
        if number:
            keys.append(str(int(number[1]) - page))
        elif outer and len(text) <= HEAD_CHARACTERS:
            keys.append(str(int(outer[1] or outer[2]) - page))
        height = int(line.middle / SAME_PLACE)
        yield from ((key, near) for key in keys for near in (height, height + 1))


def _is_in(piece: Piece, line: Piece) -> bool:
    """Whether a piece is part of a line."""
    return (
        line.left <= piece.left
        and piece.right <= line.right
        and abs(piece.middle - line.middle) <= 0.5 * max(piece.size, line.size)
    )
