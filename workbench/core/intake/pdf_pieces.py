"""Takes the letters of a PDF page with their places and puts them together to pieces of lines.

A piece ends where the next letter does not stand beside it: at a line end, at a gap as between columns, at a table's
next cell. Lengths are points, with y growing upwards, after the page is turned as it is shown.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.core.intake.blocks import RAISED

GAP = 1.0
"""How wide a gap ends a piece, as a share of the height of its letters."""
SHIFT = 0.5
SMALL = 0.8
SIDEWAYS = 5
FORMS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufdff\ufe70-\ufefc]")
SOFT_HYPHEN = "\u00ad"
HYPHENS = frozenset([0x2, 0xFFFE, 0xAD])
LINE_ENDS = frozenset([0xA, 0xD])


@dataclass(frozen=True)
class Piece:
    """Words that stand side by side; `size` is the height of the letters, a little more than the font size."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float

    @property
    def middle(self) -> float:
        return self.bottom + self.size / 2


class Letter(NamedTuple):
    """A tuple, because a long document has millions of them."""

    sign: str
    left: float
    right: float
    bottom: float
    top: float
    height: float
    blank: bool


class Run:
    """The letters of the piece being read."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self._last: Letter | None = None
        self._tallest: Letter | None = None

    def fits(self, letter: Letter) -> bool:
        """Whether the letter stands beside the last one."""
        last, tallest = self._last, self._tallest
        # The place of a blank is of no use: PDFium puts in those that the file leaves out.
        if letter.blank or tallest is None or last is None:
            return True
        height = max(tallest.height, letter.height, 0.1)
        shift = abs((letter.bottom + letter.top) - (tallest.bottom + tallest.top)) / 2
        gap = max(letter.left - last.right, last.left - letter.right)
        return shift <= SHIFT * height and gap <= GAP * height

    def add(self, letter: Letter) -> None:
        self.letters.append(letter)
        if letter.blank:
            return
        self._last = letter
        if self._tallest is None or letter.height > self._tallest.height:
            self._tallest = letter

    def piece(self, page: int) -> Piece | None:
        """The piece that the letters make, or None where they are all blanks."""
        text = "".join(map(self._shown, self.letters)).strip()
        if not text or self._tallest is None:
            return None
        seen = [letter for letter in self.letters if not letter.blank]
        left, right = min(letter.left for letter in seen), max(letter.right for letter in seen)
        return Piece(text, page, left, right, self._tallest.bottom, max(self._tallest.height, 0.1))

    def _shown(self, letter: Letter) -> str:
        """The letter; a small raised figure gets its own sign, so that a note's number does not join the word."""
        tallest = self._tallest
        if not letter.sign.isdigit() or tallest is None or letter.height >= SMALL * tallest.height:
            return letter.sign
        raised = letter.bottom > tallest.bottom + 0.15 * tallest.height
        return letter.sign.translate(RAISED) if raised else letter.sign


class Fonts:
    """Gives the letters of a font one height where it does not tell how high it is (LibreOffice writes such ones): PDFium guesses
    it too low, and the boxes are as high as each letter is. Beside a g a plain 2 would be small and raised."""

    BELOW, ABOVE = 0.25, 0.95
    """How far letters may reach from the line that they stand on, as shares of the font size."""
    LEAST = 0.85
    """What a font that tells them has both together come to, at least: Times has 0.9."""

    def __init__(self, handle: Any) -> None:
        from ctypes import byref, c_double, c_float

        from pypdfium2 import raw

        self._raw, self._handle = raw, handle
        self._height = 0.0
        self._is_guessed = False
        self._ascent, self._descent = c_float(), c_float()
        self._matrix, self._x, self._y = raw.FS_MATRIX(), c_double(), c_double()
        self._heights = byref(self._ascent), byref(self._descent)
        self._place = byref(self._x), byref(self._y)
        self._turn = byref(self._matrix)

    def heighten(self, at: int, box: Any) -> None:
        """Changes the box of the letter there, where its font does not tell."""
        height = box.top - box.bottom
        if self._is_guessed or abs(height - self._height) > 0.01 * height:
            self._look(at)
        self._height = height
        if self._is_guessed:
            self._stretch(at, box)

    def _look(self, at: int) -> None:
        shown = self._raw.FPDFText_GetTextObject(self._handle, at)
        font = shown and self._raw.FPDFTextObj_GetFont(shown)
        if font:  # a blank that PDFium puts in has none
            self._raw.FPDFFont_GetAscent(font, 1.0, self._heights[0])
            self._raw.FPDFFont_GetDescent(font, 1.0, self._heights[1])
            self._is_guessed = self._ascent.value - self._descent.value < self.LEAST

    def _stretch(self, at: int, box: Any) -> None:
        raw, handle = self._raw, self._handle
        if not (
            raw.FPDFText_GetMatrix(handle, at, self._turn)
            and raw.FPDFText_GetCharOrigin(handle, at, *self._place)
        ):
            return
        size = raw.FPDFText_GetFontSize(handle, at)
        low, high = -self.BELOW * size, self.ABOVE * size
        upright, sideways = self._matrix.d, self._matrix.c
        if abs(upright) >= abs(sideways):
            box.bottom, box.top = sorted(self._y.value + upright * each for each in (low, high))
        else:
            box.left, box.right = sorted(self._x.value + sideways * each for each in (low, high))


def pieces(page: Any, number: int) -> list[Piece]:
    """The pieces of a page (of pypdfium2) in the order of the file; text that is set sideways is left out."""
    words = page.get_textpage()
    try:
        found = list(put_together(letters(words, page.get_rotation()), number))
    finally:
        words.close()
    return upright(found)


def letters(words: Any, rotation: int) -> Iterator[Letter | None]:
    """Each letter of a page, turned as the page is, and None for each line end in the file's own order."""
    from ctypes import byref

    from pypdfium2 import raw

    box = raw.FS_RECTF()
    into = byref(box)
    handle = words.raw
    code_of, box_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    fonts = Fonts(handle)
    for at in range(words.count_chars()):
        code = code_of(handle, at)
        if code in LINE_ENDS:
            yield None
        elif code and box_of(handle, at, into):
            sign = SOFT_HYPHEN if code in HYPHENS else plain(chr(code))
            fonts.heighten(at, box)
            yield turned(sign, box.left, box.right, box.bottom, box.top, rotation)


def plain(sign: str) -> str:
    """The letter itself where a font names only a form of it: a ligature, a radical, an Arabic letter as it is joined."""
    return unicodedata.normalize("NFKC", sign) if FORMS.match(sign) else sign


def turned(sign: str, left: float, right: float, bottom: float, top: float, rotation: int) -> Letter:
    """The letter in the coordinates of the page as it is shown, turned clockwise by `rotation` degrees."""
    if rotation == 90:
        left, right, bottom, top = bottom, top, -right, -left
    elif rotation == 180:
        left, right, bottom, top = -right, -left, -top, -bottom
    elif rotation == 270:
        left, right, bottom, top = -top, -bottom, left, right
    return Letter(sign, left, right, bottom, top, top - bottom, sign.isspace())


def put_together(found: Iterator[Letter | None], page: int) -> Iterator[Piece]:
    """The pieces that letters make."""
    run = Run()
    for letter in found:
        if letter is not None and (not run.letters or run.fits(letter)):
            run.add(letter)
            continue
        piece = run.piece(page)
        if piece:
            yield piece
        run = Run()
        if letter is not None:
            run.add(letter)
    piece = run.piece(page)
    if piece:
        yield piece


def upright(found: list[Piece]) -> list[Piece]:
    """The pieces without those of one letter each that stand above one another."""
    kept: list[Piece] = []
    column: list[Piece] = []
    for piece in found:
        above = column and piece.left < column[-1].right and column[-1].left < piece.right
        if len(piece.text) == 1 and (above or not column):
            column.append(piece)
            continue
        kept += column if len(column) < SIDEWAYS else []
        column = []
        kept.append(piece)
    return kept + (column if len(column) < SIDEWAYS else [])
