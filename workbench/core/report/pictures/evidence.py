"""How much evidence each claim has, and which has none."""

from collections import Counter

from workbench.core.model import Stance, Verdict
from workbench.core.report import words
from workbench.core.report.model import Entry, Section
from workbench.core.report.pictures.columns import LEFT, Column, columns, numbers, shared
from workbench.core.report.pictures.svg import WIDTH, Picture, bar, key, line, numbered, text

HIGH = 72
STANCES = Stance.SUPPORTS, Stance.REFUTES, Stance.CONTEXT


def draw(section: Section) -> Picture | None:
    """A column is as high as the pieces of evidence of its claim, by stance; where several claims share it, as their mean. A ring
    stands where a claim has none; what is not a claim needs none."""
    pieces = sum(len(entry.evidence) for entry in section.entries)
    if not pieces:
        return None
    drawn = columns(section.entries)
    top = max(_mean(column) for column in drawn)
    shapes = "".join(_column(column, top) for column in drawn) + line(LEFT, HIGH, WIDTH - LEFT)
    shapes += text(LEFT - 6, 10, f"{top:.2g}" if top < 10 else f"{top:.0f}", "end")
    shapes += text(LEFT - 6, HIGH, "0", "end")
    found = {link.stance for entry in section.entries for link in entry.evidence}
    meaning = [(stance, words.STANCE[stance]) for stance in STANCES if stance in found]
    without = [entry.claim.number for entry in section.entries if _lacks(entry)]
    meaning += [("ring", "No evidence")] if any(map(_is_bare, drawn)) else []
    shapes += numbers(drawn, HIGH + 15) + key(meaning, HIGH + 40)
    caption = f"Evidence per claim: {words.counted(pieces, 'piece', 'pieces')}{shared(drawn)}"
    return Picture("evidence", caption, _told(section, pieces, without), HIGH + 46, shapes)


def _column(column: Column, top: float) -> str:
    counts = Counter(link.stance for entry in column.entries for link in entry.evidence)
    y, drawn = float(HIGH), ""
    for stance in STANCES:
        high = (HIGH - 4) * counts[stance] / len(column.entries) / top
        y -= high
        drawn += bar(stance, column.x, y, column.width, high) if high else ""
    if _is_bare(column):
        size = min(9.0, column.width)
        drawn += bar("ring", column.x + (column.width - size) / 2, HIGH - 4 - size, size, size)
    return drawn


def _is_bare(column: Column) -> bool:
    return not any(entry.evidence for entry in column.entries) and any(map(_lacks, column.entries))


def _lacks(entry: Entry) -> bool:
    return not entry.evidence and entry.claim.verdict != Verdict.NOT_A_CLAIM


def _mean(column: Column) -> float:
    return sum(len(entry.evidence) for entry in column.entries) / len(column.entries)


def _told(section: Section, pieces: int, without: list[int]) -> str:
    having = sum(bool(entry.evidence) for entry in section.entries)
    most = max(section.entries, key=lambda entry: len(entry.evidence))
    told = (
        f"{words.counted(pieces, 'piece', 'pieces')} of evidence on {words.number(having)} of"
        f" {words.counted(len(section.entries), 'claim', 'claims')}, most on claim {most.claim.number}"
        f" ({len(most.evidence)})."
    )
    return f"{told} Without any: {numbered(without)}." if without else told
