"""Puts the pieces of a page into the order in which they are read: down one column, then down the next.

A page is parted at the gutter that most pieces keep clear of; what stands across it (a headline, a table as wide as
the page) parts the columns into those above and those below.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from statistics import median

from workbench.core.intake.blocks import CELL_END
from workbench.core.intake.pdf_pieces import Piece

FEWEST = 4
"""Pieces that a column must have."""
FILLED = 0.55
"""How much of a column's width its lines fill at the median; the cells of a table fill less."""
ACROSS = 0.6
"""The share of a page's pieces that may stand across its gutter."""
CELL_GAP = 1.6
DEEPEST = 6


def ordered(found: Sequence[Piece], depth: int = 0) -> list[list[Piece]]:
    """The pieces as columns in reading order, each with its lines from top to bottom."""
    if not found:
        return []
    gutter = _gutter_of(found) if depth < DEEPEST else None
    if gutter is None:
        return [lines(found)]
    columns: list[list[Piece]] = []
    ranked = sorted(found, key=lambda piece: -piece.middle)
    for across, band in groupby(ranked, key=lambda piece: piece.left < gutter < piece.right):
        pieces = list(band)
        if across:
            columns.append(lines(pieces))
            continue
        sides = [
            [piece for piece in pieces if piece.right <= gutter],
            [piece for piece in pieces if piece.left >= gutter],
        ]
        for side in reversed(sides) if is_right_to_left(found) else sides:
            columns += ordered(side, depth + 1)
    return columns


def _gutter_of(found: Sequence[Piece]) -> float | None:
    """Where a column ends and the next begins, or None where the pieces stand in one column, or in a table."""
    lefts, rights = sorted(piece.left for piece in found), sorted(piece.right for piece in found)
    best: tuple[int, float] | None = None
    passed = 0
    for at, right in enumerate(rights):
        while passed < len(lefts) and lefts[passed] < right:
            passed += 1
        before, behind = at + 1, len(found) - passed
        if min(before, behind) < FEWEST or passed == len(lefts):
            continue
        across = len(found) - before - behind
        score = 2 * min(before, behind) - across
        if across <= ACROSS * len(found) and (best is None or score > best[0]):
            best = (score, (right + lefts[passed]) / 2)
    return best[1] if best and _is_text(found, best[1]) else None


def _is_text(found: Sequence[Piece], gutter: float) -> bool:
    """Whether both sides of a gutter are columns of text: filled with lines, and beside one another."""
    sides = [
        [piece for piece in found if piece.right <= gutter],
        [piece for piece in found if piece.left >= gutter],
    ]
    for side in sides:
        width = max(piece.right for piece in side) - min(piece.left for piece in side)
        if median(piece.right - piece.left for piece in lines(side)) < FILLED * width:
            return False
        if median(len(piece.text) for piece in side) < 12:
            return False
    left, right = sides
    lowest = max(min(piece.bottom for piece in left), min(piece.bottom for piece in right))
    highest = min(max(piece.middle for piece in left), max(piece.middle for piece in right))
    return highest > lowest


def lines(found: Iterable[Piece]) -> list[Piece]:
    """The lines that pieces side by side make, from top to bottom."""
    rows: list[list[Piece]] = []
    for piece in sorted(found, key=lambda piece: -piece.middle):
        if rows and abs(rows[-1][0].middle - piece.middle) <= 0.5 * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_line_of(row) for row in rows]


def _line_of(row: list[Piece]) -> Piece:
    """One line of the pieces in a row. Wide gaps part the cells of a table."""
    backwards = is_right_to_left(row)
    row = sorted(row, key=lambda piece: -piece.right if backwards else piece.left)
    size = max(piece.size for piece in row)
    text = row[0].text
    for last, piece in pairwise(row):
        gap = last.left - piece.right if backwards else piece.left - last.right
        text += (CELL_END if gap > CELL_GAP * size else " ") + piece.text
    return Piece(
        text,
        row[0].page,
        min(piece.left for piece in row),
        max(piece.right for piece in row),
        min(piece.bottom for piece in row),
        size,
    )


def is_right_to_left(found: Iterable[Piece]) -> bool:
    """Whether most letters are of a script that is written from right to left."""
    sample = "".join(piece.text for piece in found)[:2000]
    backwards = sum(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in sample)
    return 2 * backwards > sum(sign.isalpha() for sign in sample)
