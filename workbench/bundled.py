"""Finds the data folders `db` and `resources`, in an installed wheel or in a checkout."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def folder(name: str) -> Traversable:
    """The data folder `name` ("db" or "resources") as a traversable path."""
    inside = files("workbench") / "_bundled" / name
    if inside.is_dir():
        return inside
    return Path(__file__).resolve().parent.parent / name
