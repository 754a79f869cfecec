"""The checker's own calculation as a record of evidence: named numbers, where each comes from, a formula, and what it came to."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from workbench.core import evidence, ids
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, WrongUse
from workbench.core.model import Evidence
from workbench.core.store.events import EventKind
from workbench.core.store.workspace import Workspace
from workbench.core.text import formula as formulas

KIND = "calculation"
MOST_INPUTS = 50


@dataclass(frozen=True)
class Input:
    """A number that goes in, as it is written. `source` says in words where it comes from, `evidence` is the id of the record,
    if it is one."""

    name: str
    value: str
    unit: str = ""
    source: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class Calculation:
    """`result` is what the formula came to when it was kept."""

    formula: str
    inputs: tuple[Input, ...]
    result: str
    unit: str = ""


@dataclass(frozen=True)
class Outcome:
    """What the formula comes to now; "" where it comes to nothing, with the reason in `problem`. `holds`: as it was kept."""

    result: str
    holds: bool
    problem: str = ""


def add(
    workspace: Workspace, title: str, formula: str, inputs: Sequence[Input], *, unit: str = "", note: str = ""
) -> Changes:
    """Keep a calculation; `ids[0]` is the record's id. WrongUse for a formula that comes to nothing."""
    workspace.require_writer()
    made = _made(workspace, formula, inputs, unit)
    named = title.strip() or made.formula
    about = dict.fromkeys(evidence.FIELDS, "") | {"title": named, "note": note.strip()}
    with workspace.action(f"Keep the calculation {evidence.shown_title(named)}") as action:
        evidence_id = ids.fresh()
        action.ids = (evidence_id,)
        action.write(EventKind.EVIDENCE, evidence_id, {**about, "kind": KIND, "details": _details(made)})
    return workspace.done()


def change(
    workspace: Workspace, evidence_id: str, formula: str, inputs: Sequence[Input], *, unit: str = ""
) -> Changes:
    """Work a kept calculation out anew with other numbers or another formula. WrongUse as in `add`."""
    workspace.require_writer()
    if of(evidence.get(workspace, evidence_id)) is None:
        raise NotFound("That record is no calculation. Nothing was changed.")
    return evidence.edit(workspace, evidence_id, details=_details(_made(workspace, formula, inputs, unit)))


def of(record: Evidence) -> Calculation | None:
    """The calculation that a record holds, None where it holds none. What is missing in it is empty."""
    if record.kind != KIND:
        return None
    rows = record.details.get("inputs")
    rows = rows if isinstance(rows, list | tuple) else []
    return Calculation(
        formula=_said(record.details, "formula"),
        inputs=tuple(
            Input(**{name: _said(row, name) for name in Input.__dataclass_fields__})
            for row in rows[:MOST_INPUTS]
        ),
        result=_said(record.details, "result"),
        unit=_said(record.details, "unit"),
    )


def outcome(kept: Calculation) -> Outcome:
    """Works a kept calculation out again."""
    try:
        found = worked_out(kept.formula, kept.inputs)
    except WrongUse as problem:
        return Outcome("", False, str(problem))
    return Outcome(found, found == kept.result)


def worked_out(formula: str, inputs: Sequence[Input]) -> str:
    """What the formula comes to, in figures. WrongUse says why it comes to nothing."""
    numbers: dict[str, Any] = {}
    for each in inputs:
        name = formulas.name(each.name)
        if name in numbers:
            raise WrongUse(f"Two numbers are called “{name}”. Nothing was changed.")
        numbers[name] = formulas.number(each.value)
    return formulas.shown(formulas.value(formula, numbers))


def _made(workspace: Workspace, formula: str, inputs: Sequence[Input], unit: str) -> Calculation:
    if len(inputs) > MOST_INPUTS:
        raise WrongUse(
            f"A calculation takes {MOST_INPUTS} numbers at most. Split it into two. Nothing was changed."
        )
    tidy = tuple(Input(**{name: value.strip() for name, value in asdict(each).items()}) for each in inputs)
    tidy = tuple(_sourced(workspace, each) for each in tidy)
    return Calculation(formula.strip(), tidy, worked_out(formula, tidy), unit.strip())


def _sourced(workspace: Workspace, given: Input) -> Input:
    """The number with the title of the record that it comes from, for those who read only the calculation."""
    if not given.evidence:
        return given
    return replace(given, source=given.source or evidence.get(workspace, given.evidence).title)


def _details(made: Calculation) -> dict[str, Any]:
    return {**asdict(made), "inputs": [asdict(each) for each in made.inputs]}


def _said(values: Any, name: str) -> str:
    """A text among what a file says, which may be anything."""
    found = values.get(name) if isinstance(values, dict) else None
    return found if isinstance(found, str) else ""
