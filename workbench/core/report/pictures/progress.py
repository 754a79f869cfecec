"""What is decided and what is open, along the article."""

from collections import Counter

from workbench.core.model import Verdict
from workbench.core.report import words
from workbench.core.report.model import STANDINGS, Section
from workbench.core.report.pictures.columns import LEFT, columns, numbers, shared
from workbench.core.report.pictures.svg import WIDTH, Picture, bar, key, line, numbered

HIGH = 34


def draw(section: Section) -> Picture | None:
    """Each column is parted by the verdicts of its claims; what is open is an outline above them."""
    if not section.entries:
        return None
    drawn = columns(section.entries)
    shapes = ""
    for column in drawn:
        counts = Counter(entry.claim.verdict for entry in column.entries)
        y: float = HIGH
        for standing in STANDINGS:
            high = HIGH * counts[standing] / len(column.entries)
            y -= high
            shapes += bar(standing, column.x, y, column.width, high) if high else ""
    found = {count.standing for count in section.counts if count.number}
    meaning = [(each, words.STANDING[each]) for each in STANDINGS if each in found]
    shapes += line(LEFT, HIGH, WIDTH - LEFT) + numbers(drawn, HIGH + 15) + key(meaning, HIGH + 40)
    return Picture(
        "progress", f"Claims in the order of the text{shared(drawn)}", _told(section), HIGH + 46, shapes
    )


def _told(section: Section) -> str:
    waiting = [entry.claim.number for entry in section.open_entries]
    if not waiting:
        return "Every claim is decided, from the beginning of the text to its end."
    against = numbered(
        entry.claim.number for entry in section.entries if entry.claim.verdict == Verdict.CONTESTED
    )
    contested = f" {words.STANDING['contested']}: {against}." if against else ""
    return f"Along the text, the claims that are still open are {numbered(waiting)}.{contested}"
