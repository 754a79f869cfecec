"""The words of an Excel workbook, for search and quotes: each row of each sheet as a paragraph, its cells one after the other."""

from typing import Any

from workbench.core.intake import normalise, reading, workbook
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading

READER = "workbook 1"


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a workbook, as JSON; in the sandbox. Of more text than an article may have only the beginning.

    `IntakeRefused` for a workbook that is damaged, locked or a bomb.
    """
    allowed = Limits(**limits) if limits else LIMITS
    workbook.check(data, allowed)
    left = allowed.million_characters * 1_000_000
    lines: list[str] = []
    for name, rows in workbook.named_sheets(data):
        for line in (name, *(" ".join(filter(None, row)) for row in rows)):
            left -= len(line)
            if left < 0:
                break
            lines.append(normalise.one_line(line))
    return reading.to_json(Reading(text=normalise.stored(filter(None, lines)), reader=READER))
