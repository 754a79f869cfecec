"""The check that finds claims which rest on evidence that was withdrawn, corrected or replaced."""

from workbench.core.checks.found import Found, Severity
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

RULE = "withdrawn-evidence"

_RESTING = """SELECT c.start, c."end", c.number, group_concat(s.standing || ': ' || s.reason, '; ') AS told,
    (SELECT count(*) FROM verdict d WHERE d.claim = c.id AND d.lost_evidence) AS lost
  FROM evidence_standing s CROSS JOIN link l ON l.evidence = s.evidence AND l.present
  JOIN evidence e ON e.id = s.evidence AND e.present
  JOIN claim_row c ON c.id = l.claim
  WHERE s.standing <> '' AND c.text_id = ? GROUP BY c.id ORDER BY c.number"""


def find(workspace: Workspace, text_id: str) -> list[Found]:
    """One finding for each claim of a text that is linked to such records: a warning while a verdict rests on one, then a note.
    The records are not named, so that a report may print the finding whoever reads it."""
    return [
        Found(
            rule=RULE,
            start=row["start"],
            end=row["end"],
            message=f"Evidence that claim {row['number']} rests on was {row['told']}",
            how=_how(row["lost"]),
            severity=Severity.WARNING if row["lost"] else Severity.NOTE,
        )
        for row in fetch(workspace.connection, _RESTING, (text_id,))
    ]


def _how(lost: int) -> str:
    if not lost:
        return "No verdict rests on it that was not given in knowledge of this."
    given = "1 verdict was" if lost == 1 else f"{lost} verdicts were"
    return f"{given} given on it before this was known."
