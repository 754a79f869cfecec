"""Two things timed in turn, so that what slows the computer down for a while slows both; and how results are shown."""

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


@dataclass(frozen=True)
class Score:
    """A figure that is no time, such as an F1 of gold data. `goal` is what the design asks for, in words, or ""."""

    name: str
    value: float
    goal: str = ""


HEAD = f"{'':44} {'ours ms':>10} {'floor ms':>10} {'ratio':>7}  goal"


def line(result: Result | Score) -> str:
    """One line of the table under `HEAD`; a score stands in the column of the ratios."""
    if isinstance(result, Score):
        return f"{result.name:44} {'':10} {'':10} {result.value:7.3f}  {result.goal}".rstrip()
    goal = f"at most {result.goal:.1f}" if result.goal else ""
    ours, floor = result.ours * 1000, result.floor * 1000
    return f"{result.name:44} {ours:10.1f} {floor:10.1f} {result.ratio:7.2f}  {goal}".rstrip()


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
