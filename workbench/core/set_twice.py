"""The check that finds fields with two values: of an article, of its claims, and of the evidence that is linked to them."""

from collections import defaultdict

from workbench.core import doubles
from workbench.core.checks.found import Found, Severity
from workbench.core.doubles import Double
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

RULE = "set-twice"

_CLAIMS = 'SELECT id, start, "end", number FROM claim_row WHERE text_id = ?'
_LINKED = "SELECT DISTINCT claim FROM link WHERE evidence = ? AND present"


def find(workspace: Workspace, text_id: str) -> list[Found]:
    """One finding for the text, and one for each of its claims, where a field has two values. Who set them, and what those of
    evidence are, is not told, so that a report may print the finding whoever reads it."""
    every = doubles.all(workspace)
    if not every:
        return []
    places = {row["id"]: row for row in fetch(workspace.connection, _CLAIMS, (text_id,))}
    told: defaultdict[tuple[int, int], dict[str, str]] = defaultdict(dict)
    for double in every:
        if double.id == text_id:
            told[0, 0][f"the {double.called}"] = _values(double)
        for claim in _claims(workspace, double):
            if claim in places:
                what, how = _told(double, places[claim]["number"])
                told[places[claim]["start"], places[claim]["end"]][what] = how
    return [_found(place, each) for place, each in told.items()]


def _claims(workspace: Workspace, double: Double) -> list[str]:
    """The claims that a double value is about."""
    if double.kind == "evidence":
        return [row["claim"] for row in fetch(workspace.connection, _LINKED, (double.id,))]
    return [double.id]


def _told(double: Double, number: int) -> tuple[str, str]:
    if double.kind == "evidence":
        return f"the {double.called} of evidence of claim {number}", "The values stand with the record."
    return f"the {double.called} of claim {number}", _values(double)


def _values(double: Double) -> str:
    return "; ".join(map(doubles.short, double.values))


def _found(place: tuple[int, int], told: dict[str, str]) -> Found:
    message = f"Set differently by people who had not seen each other's words: {', '.join(told)}"
    return Found(RULE, Severity.WARNING, message, " ".join(dict.fromkeys(told.values())), *place)
