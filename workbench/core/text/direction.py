"""Which way a text runs as a whole: Arabic and Hebrew start at the right, whatever Latin names are among their words."""

import re
from unicodedata import bidirectional

SAMPLE = 4_000
"""Characters at the beginning by which a text is told."""
FROM_RIGHT = frozenset({"R", "AL"})
_BLOCKS = re.compile(
    "[^\x00-\u058f\u0900-\u200e\u2010-\ufb1c\ufe00-\ufe6f\ufefd-\U000107ff\U00011000-\U0001e7ff\U0001f000-\U0010ffff]"
)
"""Where Unicode puts the letters of these classes, among others: a text without any is told at once. Said by what lies
between them, for of most letters the first range tells already."""


def runs_from_right(text: str) -> bool:
    """Whether most letters at the beginning of `text` run from right to left, by the classes of Unicode (UAX 9)."""
    if text.isascii() or not _BLOCKS.search(text, 0, SAMPLE):
        return False
    ways = [bidirectional(letter) for letter in text[:SAMPLE]]
    from_right = sum(way in FROM_RIGHT for way in ways)
    return from_right > ways.count("L")
