"""Which way a text runs as a whole: Arabic and Hebrew start at the right, whatever Latin names are among their words."""

from unicodedata import bidirectional

SAMPLE = 4_000
"""Characters at the beginning by which a text is told."""
FROM_RIGHT = frozenset({"R", "AL"})


def runs_from_right(text: str) -> bool:
    """Whether most letters at the beginning of `text` run from right to left, by the classes of Unicode (UAX 9)."""
    if text.isascii():
        return False
    ways = [bidirectional(letter) for letter in text[:SAMPLE]]
    from_right = sum(way in FROM_RIGHT for way in ways)
    return from_right > ways.count("L")
