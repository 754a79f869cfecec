"""The check that finds fields with two values: of an article, of its claims, and of the evidence that is linked to them."""

from collections import defaultdict

from workbench.core import doubles
from workbench.core.checks.found import Found, Severity
from workbench.core.doubles import Double
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

RULE = "set-twice"

_CLAIMS = 'SELECT id, start, "end" FROM claim WHERE text_id = ? AND present'
_LINKED = "SELECT DISTINCT claim FROM link WHERE evidence = ? AND present"


def find(workspace: Workspace, text_id: str) -> list[Found]:
    """One finding for the text, and one for each of its claims, where a field has two values. Who set them, and what those of
    evidence are, is not told, so that a report may print the finding whoever reads it."""
    every = doubles.all(workspace, text_id)
    if not every:
        return []
    places = {
        row["id"]: (row["start"], row["end"]) for row in fetch(workspace.connection, _CLAIMS, (text_id,))
    }
    places[text_id] = (0, 0)
    told: defaultdict[tuple[int, int], list[Double]] = defaultdict(list)
    for double in every:
        for subject in _subjects(workspace, double):
            if subject in places:
                told[places[subject]].append(double)
    return [_found(place, each) for place, each in told.items()]


def _subjects(workspace: Workspace, double: Double) -> list[str]:
    """The text or the claims that a double value is about."""
    if double.kind == "evidence":
        return [row["claim"] for row in fetch(workspace.connection, _LINKED, (double.id,))]
    return [double.id]


def _found(place: tuple[int, int], told: list[Double]) -> Found:
    field = "; ".join(double.called for double in told)
    message = f"Set differently by people who had not seen each other's words: {field}"
    values = "; ".join(_values(double) for double in told if double.kind != "evidence")
    how = f"The values are: {values}" if values else "The values stand with the record."
    return Found(RULE, Severity.WARNING, message, how, *place)


def _values(double: Double) -> str:
    return "; ".join(map(doubles.short, double.values))
