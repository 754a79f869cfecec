"""Two things timed in turn, so that what slows the computer down for a while slows both."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Result:
    """Medians in seconds. `goal` is the ratio that the design asks for, None where it names none."""

    name: str
    ours: float
    floor: float
    goal: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.floor


def in_turn(
    name: str,
    ours: Callable[[int], float],
    floor: Callable[[int], float],
    rounds: int,
    goal: float | None = None,
) -> Result:
    """Calls both with the number of the round, after one round that does not count.

    Each returns the seconds that count, so that it can prepare a round outside of them.
    """
    times = [(ours(number), floor(number)) for number in range(rounds + 1)][1:]
    return Result(name, median(time for time, _ in times), median(time for _, time in times), goal)


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes."""
    start = perf_counter()
    action()
    return perf_counter() - start
