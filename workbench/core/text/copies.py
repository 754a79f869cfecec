"""Whether one text stands in another one, told by stretches that are looked for: quick enough for thousands of kept files."""

from workbench.core.text import words

LENGTH = 60
"""Characters of a stretch; sentences of different hands do not share as many."""
MOST = 40
FEWEST = 4
"""A text with fewer stretches is too short to say."""
LONGEST = 1_000_000
"""Characters of a text that are looked at."""


def probes(text: str) -> tuple[str, ...]:
    """Stretches of `text`, taken evenly from all of it; none of a text that is too short. Typography, capitals and line ends do
    not count."""
    plain = _plain(text)
    count = min(MOST, len(plain) // LENGTH)
    if count < FEWEST:
        return ()
    step = (len(plain) - LENGTH) / (count - 1)
    return tuple(plain[start : start + LENGTH] for start in (round(step * place) for place in range(count)))


def share(stretches: tuple[str, ...], text: str) -> float:
    """The share of these stretches (0 to 1) that stand in `text`."""
    if not stretches:
        return 0.0
    plain = _plain(text)
    return sum(stretch in plain for stretch in stretches) / len(stretches)


def _plain(text: str) -> str:
    return words.squeezed(text[:LONGEST]).casefold()
