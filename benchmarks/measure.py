"""Two things timed in turn, so that what slows the computer down for a while slows both; and how results are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from typing import NamedTuple


class Time(NamedTuple):
    """Seconds by the clock, and seconds that a processor worked for them."""

    clock: float
    processor: float

    def since(self, start: "Time") -> "Time":
        return Time(self.clock - start.clock, self.processor - start.processor)


@dataclass(frozen=True)
class Result:
    """Medians in seconds. `goal` is the ratio and `limit` are the seconds that the design asks for, None where it names none.
    `processor` is the ratio of the seconds that a processor worked, None where these were not counted."""

    name: str
    ours: float
    floor: float
    goal: float | None = None
    limit: float | None = None
    processor: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.floor


@dataclass(frozen=True)
class Score:
    """A figure that is no time, such as an F1 of gold data. `goal` is what the design asks for, in words, or ""."""

    name: str
    value: float
    goal: str = ""


@dataclass(frozen=True)
class Note:
    """Words about the lines that follow."""

    words: str


HEAD = f"{'':44} {'ours ms':>10} {'floor ms':>10} {'ratio':>7}  goal"


def line(result: Result | Score | Note) -> str:
    """One line of the table under `HEAD`; a score stands in the column of the ratios."""
    if isinstance(result, Note):
        return result.words
    if isinstance(result, Score):
        return f"{result.name:44} {'':10} {'':10} {result.value:7.3f}  {result.goal}".rstrip()
    goals = (
        f"at most {result.goal:.1f}" if result.goal else "",
        f"under {result.limit * 1000:.0f} ms" if result.limit else "",
        f"(processor {result.processor:.2f})" if result.processor else "",
    )
    goal = " ".join(part for part in goals if part)
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


def timed_in_turn(
    name: str,
    ours: Callable[[int], Time],
    floor: Callable[[int], Time],
    rounds: int,
    goal: float | None = None,
    limit: float | None = None,
    typical: Callable[[Sequence[float]], float] | None = None,
) -> Result:
    """The same with the time of the processor beside that of the clock. `typical` chooses among the rounds; without it a
    quarter of them was faster, so that rounds in which the computer did something else count for nothing."""
    typical = typical or quarter
    times = [(ours(number), floor(number)) for number in range(rounds + 1)][1:]
    clock, clock_floor = (typical([time[who].clock for time in times]) for who in (0, 1))
    worked, worked_floor = (typical([time[who].processor for time in times]) for who in (0, 1))
    return Result(name, clock, clock_floor, goal, limit, worked / worked_floor if worked_floor else None)


def quarter(times: Sequence[float]) -> float:
    """The time than which a quarter was faster."""
    return quantiles(times, n=4, method="inclusive")[0] if len(times) > 1 else times[0]


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes."""
    start = perf_counter()
    action()
    return perf_counter() - start
