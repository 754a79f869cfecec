"""The news agency that a text credits: "(Reuters) -", "Source: Xinhua", "(dpa)" at the end, "新华社北京…电", "Reporting by"."""

import re
import tomllib
from functools import cache

from workbench.bundled import folder
from workbench.core.intake import credit
from workbench.core.text.rules import alternatives

BEGINNING, END = 600, 400
"""Characters at the beginning and the end of a text in which an agency is credited; between them it is only talked about."""


def credited(text: str) -> str:
    """The agency that the first or last lines of `text` credit, by its usual name; "" where they credit none."""
    for lines in (text[:BEGINNING].split("\n"), text[-END:].split("\n")):
        for line in lines:
            found = _in_source_line(line.strip()) or _in_brackets(line)
            if found:
                return found
    return ""


def _in_source_line(line: str) -> str:
    said = credit.source_line(line) or credit.copyright_line(line)
    return _names().get(said.publisher, "") if said else ""


def _in_brackets(line: str) -> str:
    match = _pattern().search(line)
    return _names()[match["closed"] or match["han"] or match["slash"]] if match else ""


@cache
def _names() -> dict[str, str]:
    """How texts write each agency, with its usual name."""
    kept = tomllib.loads((folder("resources") / "lists" / "agencies.toml").read_text(encoding="utf-8"))
    return {written: name for name, all_written in kept["agencies"].items() for written in all_written}


@cache
def _pattern() -> re.Pattern[str]:
    """In brackets as a dateline or a signature has it, in slashes as Germans do, or in Chinese before the place and 电."""
    any_of = alternatives(_names())
    return re.compile(
        rf"[(（\[]\s*(?P<closed>{any_of})\s*[)）\]]"
        rf"|(?<![\w/])(?P<slash>{any_of})/\w"
        rf"|(?<!\w)(?P<han>{any_of})[\u4e00-\u9fff、]{{1,12}}(?:\d+月)?\d*日?[电電]"
    )
