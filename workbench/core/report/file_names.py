"""Names of files that every system takes, made of titles."""

import re
from collections.abc import Iterable

from workbench.core.intake import source

MOST_BYTES = 120
"""Of a name in UTF-8, without its ending; file systems take 255, and folders in the way of it count on some."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def unique(titles: Iterable[str], ending: str, untitled: str = "Untitled") -> list[str]:
    """A name for each title, with `ending` (with its dot); no two the same on a system that takes capitals for small letters."""
    names: list[str] = []
    taken: set[str] = set()
    for title in titles:
        stem = clean(title) or untitled
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number})"
        taken.add(name.casefold())
        names.append(f"{name}{ending}")
    return names


def clean(title: str) -> str:
    """`title` without what hides, reorders, leads elsewhere or is refused by a system; "" where nothing is left."""
    told = source.file_name(_FORBIDDEN.sub(" ", title))
    short = told.encode()[:MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"_{short}" if _RESERVED.fullmatch(short) else short
