"""How much a source may ask of the program before it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

CHOICES = {
    "article_mb": range(1, 61),
    "evidence_mb": range(1, 61),
    "million_characters": range(1, 16),
    "pages": range(1, 100_001),
    "list_rows": range(1, 1_000_001),
    "sheet_cells": range(1, 100_000_001),
    "references": range(1, 1_000_001),
    "archive_pages": range(1, 10_001),
    "parts": range(10, 1_000_001),
    "ratio": range(10, 2001),
    "seconds": range(1, 3601),
    "memory_mb": range(512, 65_537),
}
"""The limits that are settings, and which values are sound. What is kept must be taken by those who merge it: they read no
value of more than 64 MB out of another person's file (`core/store/foreign_open.py`)."""
UNPACKED = 8
"""How many times an article's size a document may come to when it is unpacked."""


@dataclass(frozen=True)
class Limits:
    """Those in `CHOICES` are settings; the others come with the program.

    `million_characters` bounds the text that is left of an article, of which every sentence becomes a claim at worst.
    `list_rows` bounds the rows or annotations of a claim list, `sheet_cells` the rectangle from the first cell of a sheet to
    its last one (two cells far apart would fill the memory), `references` the records of a list of references,
    `archive_pages` the pages that a web archive is taken apart into.
    `seconds` and `memory_mb` bound the child process that reads a source or proposes its claims (see `core/sandbox.py`);
    `depth`, `attributes` and `tag_characters` bound what of a page's markup is handed to the parser (the words beyond
    stay). Of a document that is an archive, `unpacked_mb` bounds the whole, `part_mb` one part that is read, `ratio` how
    far a part may have been packed; `parts` bounds the parts of an archive or of a message.
    """

    article_mb: int = 50
    evidence_mb: int = 50
    million_characters: int = 10
    pages: int = 5000
    list_rows: int = 20_000
    list_columns: int = 500
    sheet_cells: int = 2_000_000
    references: int = 20_000
    archive_pages: int = 200
    depth: int = 200
    attributes: int = 100
    tag_characters: int = 4000
    unpacked_mb: int = 400
    part_mb: int = 50
    ratio: int = 200
    parts: int = 10_000
    seconds: float = 30
    memory_mb: int = 1536


LIMITS = Limits()


def chosen(kept: Mapping[str, int]) -> Limits:
    """The limits with those that somebody chose; what a document may unpack to grows with the size of an article."""
    limits = replace(LIMITS, **kept)
    return replace(limits, unpacked_mb=UNPACKED * limits.article_mb, part_mb=limits.article_mb)


def sound(kept: object) -> dict[str, int]:
    """Of limits that come from a file, those that are known and within reason."""
    if not isinstance(kept, dict):
        return {}
    return {
        name: kept[name] for name in CHOICES if type(kept.get(name)) is int and kept[name] in CHOICES[name]
    }
