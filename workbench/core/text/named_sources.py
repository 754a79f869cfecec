"""Finds the sources that people name in notes without an address: "Source: Port office, annual report 2015, p. 4"."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from workbench.bundled import folder
from workbench.core.text.addresses import addresses

LEAST, MOST = 3, 300
"""Characters of a name: a shorter one says nothing, a longer one is a text."""
BRACKETS = {")": "(", "]": "[", "）": "（"}


def named_sources(words: str, language: str = "") -> list[str]:
    """The sources that are named behind a label of `resources/lists/source_labels.toml`, each once; several stand between
    semicolons. What holds an address is left to `addresses`."""
    return list(dict.fromkeys(_names(words, language)))


def _names(words: str, language: str) -> Iterator[str]:
    from workbench.core.text.sentences import split

    for line in words.splitlines():
        for found in _label().finditer(line):
            for part in re.split(r"[;；]", line[found.end() :]):
                spans = split(part, language)
                name = _trimmed(part[spans[0].start : spans[0].end]) if spans else ""
                if LEAST <= len(name) <= MOST and any(map(str.isalpha, name)) and not addresses(part):
                    yield name


def _trimmed(name: str) -> str:
    """A name without the punctuation of the note around it."""
    name = name.strip(" \t.,:…？?！!。，")
    while name and name[-1] in BRACKETS and name.count(name[-1]) > name.count(BRACKETS[name[-1]]):
        name = name[:-1].rstrip(" .,")
    return name


@cache
def _label() -> re.Pattern[str]:
    labels = tomllib.loads((folder("resources") / "lists" / "source_labels.toml").read_text(encoding="utf-8"))
    known = sorted({label for each in labels.values() for label in each}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})\s?[:：]\s*", re.IGNORECASE)
