"""Where the pages of a source begin in a text that was edited afterwards."""

from collections.abc import Sequence
from itertools import accumulate


def carried(starts: Sequence[int], old: str, new: str) -> tuple[int, ...]:
    """The offsets `starts` of `old` (code points, rising) in `new`, rising too.

    Lines are aligned with the fewest edits (rapidfuzz). A page that began in a line that stayed begins at the same words; in
    a changed line at the same distance from its start, at most at its end; in one that is gone where the next one begins.
    """
    if not starts:
        return ()
    old_lines, new_lines = old.split("\n"), new.split("\n")
    old_starts, new_starts = _line_starts(old_lines), _line_starts(new_lines)
    places = _places(old_lines, new_lines)
    found: list[int] = []
    line = 0
    for start in starts:
        while line + 1 < len(old_lines) and old_starts[line + 1] <= start:
            line += 1
        number, stays = places[line]
        within = min(start - old_starts[line], len(new_lines[number])) if stays else 0
        found.append(new_starts[number] + within if number < len(new_lines) else len(new))
    return tuple(accumulate(found, max))


def _line_starts(lines: Sequence[str]) -> list[int]:
    return [0, *accumulate(len(line) + 1 for line in lines)]


def _places(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, bool]]:
    """For each old line the number of the new one in its place, and whether there is one: else the line that follows."""
    from rapidfuzz.distance import Levenshtein

    found: list[tuple[int, bool]] = []
    for step in Levenshtein.opcodes(old, new):
        stays = step.tag in ("equal", "replace")
        length = step.src_end - step.src_start
        found += [(step.dest_start + at if stays else step.dest_start, stays) for at in range(length)]
    return found
