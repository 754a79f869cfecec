"""Which of many stretches reach into each of others, in one pass over both."""

from collections.abc import Iterable, Iterator

_NOTHING = frozenset[str]()


def inside(
    places: Iterable[tuple[int, int]], marked: Iterable[tuple[int, int, str]]
) -> Iterator[frozenset[str]]:
    """For each place (start, end) the names of the stretches (start, end, name) that share a character with it.

    Both are sorted by their starts, and no two places overlap.
    """
    waiting = iter(marked)
    following = next(waiting, None)
    over: list[tuple[int, int, str]] = []
    for start, end in places:
        while following is not None and following[0] < end:
            over.append(following)
            following = next(waiting, None)
        if over:
            over = [each for each in over if each[1] > start]
        yield frozenset([each[2] for each in over]) if over else _NOTHING
