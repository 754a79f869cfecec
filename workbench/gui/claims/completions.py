"""What the filter field offers while it is typed into: names of fields, and the values of the field at the cursor."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.core import claim_query

MOST = 12
_AT_CURSOR = re.compile(
    r'-?(?P<field>[A-Za-z]+(?:-[A-Za-z]+)*)[:：](?:(?:[^,،，"]|"[^"]*")*[,،，])*(?P<value>"[^"]*|[^,،，"]*)'
)
_LAST = re.compile(r'(?:[^\s"]|"[^"]*(?:"|$))*$')
LEAST = 2
"""Letters from which on the name of a field is offered, so that words can be typed in peace."""

Counted = Sequence[tuple[str, int]]


@dataclass(frozen=True)
class Completion:
    """`text` takes the place of what stands in the line from `start` to the cursor; `count` is None where nothing is counted."""

    text: str
    start: int
    shown: str
    count: int | None = None


def completions(before: str, counted: Callable[[str], Counted]) -> list[Completion]:
    """What may follow `before`, the line up to the cursor. `counted` gives the values of a field in the file with their number of
    claims, none for a field that it does not count."""
    last = _LAST.search(before)
    typed = last.group() if last else ""
    at_value = _AT_CURSOR.fullmatch(typed)
    if at_value is not None:
        return _values(at_value["field"].casefold(), at_value["value"], len(before), counted)
    name = typed.removeprefix("-").casefold()
    if len(name) < LEAST:
        return []
    start = len(before) - len(name)
    fields = [field for field in claim_query.FIELDS if field.startswith(name)]
    return [Completion(f"{field}:", start, f"{field}:") for field in fields]


def _values(field: str, typed: str, end: int, counted: Callable[[str], Counted]) -> list[Completion]:
    wanted = typed.strip('"').casefold()
    values = list(counted(field))
    known = {value for value, _count in values}
    offered: list[tuple[str, int | None]] = [*values]
    if field != "kind":  # a kind that no claim has is not worth a line
        offered += [(value, None) for value in claim_query.values(field) if value not in known]
    fitting = [
        (value, count) for value, count in offered if _begins(value, wanted) and value.casefold() != wanted
    ]
    return [
        Completion(claim_query.quoted(value), end - len(typed), value, count)
        for value, count in fitting[:MOST]
    ]


def _begins(value: str, wanted: str) -> bool:
    """Whether the value or a word in it begins like this; in scripts without blanks, whether it stands in it."""
    folded = value.casefold()
    return folded.startswith(wanted) or f" {wanted}" in folded or (not wanted.isascii() and wanted in folded)
