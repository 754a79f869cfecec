"""Whether work grows with its size and no faster: a test of its shape, in time of the processor, never of how fast a machine is.

Eight times the size takes about eight times as long. Quadratic work would take sixty-four times as long; the bound lies between,
far from both, because machines are busy.
"""

from collections.abc import Callable
from time import process_time

TIMES = 8
MOST = 22.0
TOO_SHORT = 0.03
"""Seconds below which a measured time says nothing."""
TRIES = 3


def grows_evenly(work: Callable[[int], object], size: int) -> bool:
    """Whether `work(8 * size)` takes less than `MOST` times as long as `work(size)`, in the best of a few tries."""
    work(size // 10)
    for _ in range(TRIES):
        small, large = _seconds(work, size), _seconds(work, TIMES * size)
        if large < TOO_SHORT or large < MOST * small:
            return True
    return False


def filled(unit: str, size: int) -> str:
    """A text of so many code points, made of one piece again and again."""
    return (unit * (size // len(unit) + 1))[:size]


def _seconds(work: Callable[[int], object], size: int) -> float:
    before = process_time()
    work(size)
    return process_time() - before
