"""Groups: what belongs together, out of pairs that do."""

from collections.abc import Iterable


def connected(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """The groups that the pairs connect."""
    group_of: dict[str, set[str]] = {}
    for a, b in pairs:
        larger, smaller = group_of.get(a) or {a}, group_of.get(b) or {b}
        if len(larger) < len(smaller):
            larger, smaller = smaller, larger
        larger |= smaller
        for claim in (*smaller, a, b):
            group_of[claim] = larger
    return list({id(group): group for group in group_of.values()}.values())
