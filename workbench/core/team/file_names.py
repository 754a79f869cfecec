"""What the files of one merge are called, so that those of one name are told apart."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from workbench.core.store.foreign import label_of

Parts = tuple[str, ...]


def of(paths: Sequence[Path]) -> list[str]:
    """The name of each file, behind as many of its folders as tell it from another of that name: "Ana/review.claims"."""
    whole = [tuple(map(_printable, path.absolute().parts)) for path in paths]
    alike: defaultdict[str, set[Parts]] = defaultdict(set)
    for parts in whole:
        alike[parts[-1]].add(parts)
    return [_told_apart(parts, alike[parts[-1]] - {parts}) for parts in whole]


def _told_apart(parts: Parts, others: set[Parts]) -> str:
    count = 1
    while count < len(parts) and any(other[-count:] == parts[-count:] for other in others):
        count += 1
    return "/".join(parts[-count:])


def _printable(part: str) -> str:
    return label_of(Path(part))
