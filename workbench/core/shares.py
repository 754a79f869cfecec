"""A share in whole percent."""


def percent(part: float, whole: float = 1) -> int:
    """Rounded, but 100 only where it is all and 0 only where it is nothing: 100 % is read as all. `whole` is not 0."""
    if part <= 0 or part >= whole:
        return 0 if part <= 0 else 100
    return min(max(round(100 * part / whole), 1), 99)
