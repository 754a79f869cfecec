"""Converts offsets: the program counts Unicode code points, Qt counts UTF-16 units."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """Converts offsets into one text, both ways, each in O(log n) of the characters that need two units.

    Offsets count from 0 to the length, the end included. An offset outside raises IndexError.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._wide_units = [place + before for before, place in enumerate(self._wide)]

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._wide)

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        if not 0 <= offset <= self._length:
            raise IndexError(f"offset {offset} is outside a text of {self._length} characters")
        return offset + bisect_left(self._wide, offset)

    def to_code_point(self, offset: int) -> int:
        """The code-point offset of a UTF-16 offset; in the middle of a character, where that character starts."""
        if not 0 <= offset <= self.units:
            raise IndexError(f"offset {offset} is outside a text of {self.units} UTF-16 units")
        return offset - bisect_left(self._wide_units, offset)
