"""A share in whole percent."""

from math import ceil, floor


def percent(part: float, whole: float = 1) -> int:
    """Rounded, but 100 only where it is all and 0 only where it is nothing: 100 % is read as all. `whole` is not 0."""
    share = min(max(part / whole, 0), 1)
    least, most = ceil(share), 99 + floor(share)
    return min(max(round(100 * share), least), most)
