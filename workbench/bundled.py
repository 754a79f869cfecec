"""Finds the data folders `db` and `resources`, in an installed wheel or in a checkout."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@cache
def folder(name: str) -> "Traversable":
    """The data folder `name` ("db" or "resources") as a traversable path."""
    package = Path(__file__).resolve().parent
    for found in (package / "_bundled" / name, package.parent / name):
        if found.is_dir():
            return found
    from importlib.resources import (
        files,
    )  # what it loads takes a tenth of the start of a process that checks a file

    return files("workbench") / "_bundled" / name
