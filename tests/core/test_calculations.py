"""A calculation is evidence: kept with its numbers and formula, and worked out again whenever it is looked at."""

import json

import pytest

from workbench.core import calculations, evidence, history, links
from workbench.core.calculations import Input, Outcome
from workbench.core.errors import NotFound, WrongUse
from workbench.core.report import words
from workbench.core.store.dump import dump, load
from workbench.core.store.verify import verify
from workbench.core.store.workspace import Workspace

BUDGET = (Input("old", "310", "million crowns", "annual report 2023"), Input("new", "412"))


def added(workspace: Workspace, formula: str = "round(change(old, new), 1)") -> str:
    return calculations.add(workspace, "Rise of the budget", formula, BUDGET, unit="%").ids[0]


def test_it_is_kept_with_its_numbers_and_its_result(workspace: Workspace, claim_ids: list[str]) -> None:
    kept = added(workspace)
    record = evidence.get(workspace, kept)
    made = calculations.of(record)
    assert made is not None
    assert (record.kind, record.title, made.result, made.unit, made.inputs) == (
        "calculation", "Rise of the budget", "32.9", "%", BUDGET,
    )  # fmt: skip
    assert calculations.outcome(made) == Outcome("32.9", True)
    links.link(workspace, claim_ids[0], kept)
    assert verify(workspace).ok
    assert words.source(record) == (
        "round(change(old, new), 1) = 32.9 %, with old = 310 million crowns (annual report 2023), new = 412",
    )


def test_it_is_changed_and_taken_back_as_one_step(workspace: Workspace) -> None:
    kept = added(workspace)
    calculations.change(workspace, kept, "new - old", BUDGET, unit="million crowns")
    assert evidence.get(workspace, kept).details["result"] == "102"
    assert not calculations.change(workspace, kept, "new - old", BUDGET, unit="million crowns")
    history.undo(workspace)
    assert evidence.get(workspace, kept).details["result"] == "32.9"
    history.redo(workspace)
    assert evidence.get(workspace, kept).details["formula"] == "new - old"


@pytest.mark.parametrize(
    ("formula", "inputs", "says"),
    [
        ("new / 0", BUDGET, "divides by zero"),
        ("price", BUDGET, "there is no such number"),
        ("old", (*BUDGET, Input(" old ", "1")), "Two numbers are called “old”"),
        ("old", (Input("old", "12,5"),), "is no number"),
        ("1", (Input("a b", "1"),), "cannot name a number"),
        ("1", tuple(Input(f"n{at}", "1") for at in range(51)), "50 numbers at most"),
    ],
)
def test_one_that_comes_to_nothing_is_refused(workspace: Workspace, formula, inputs, says) -> None:
    before = dump(workspace)
    with pytest.raises(WrongUse, match=says):
        calculations.add(workspace, "", formula, inputs)
    assert dump(workspace) == before


def test_a_number_comes_from_a_record_that_is_there(workspace: Workspace) -> None:
    page = evidence.add_url(workspace, "https://example.org/budget").ids[0]
    calculations.add(workspace, "", "a * 2", [Input("a", "4", evidence=page)])
    with pytest.raises(NotFound):
        calculations.add(workspace, "", "a * 2", [Input("a", "4", evidence="0" * 32)])
    with pytest.raises(NotFound, match="no calculation"):
        calculations.change(workspace, page, "1", ())


def test_another_result_than_the_kept_one_is_found(workspace: Workspace, tmp_path, ana) -> None:
    kept = added(workspace)
    details = evidence.get(workspace, kept).details
    evidence.edit(workspace, kept, details={**details, "result": "33"})
    check = next(check for check in verify(workspace).checks if check.name == "calculations")
    assert (check.ok, check.detail) == (
        False, 'The calculation "Rise of the budget" comes to 32.9, and was 33.',
    )  # fmt: skip
    assert "(and was 33 when it was kept)" in words.worked_out(evidence.get(workspace, kept))
    evidence.edit(workspace, kept, details={**details, "formula": "old /"})
    check = next(check for check in verify(workspace).checks if check.name == "calculations")
    assert "comes to nothing, and was 32.9" in check.detail
    with load(dump(workspace), tmp_path / "copy.claims", ana) as copy:
        assert dump(copy) == dump(workspace)


@pytest.mark.parametrize(
    "details", [{}, {"inputs": 3}, {"inputs": [1, {"name": 2}], "formula": []}, {"result": None}]
)
def test_whatever_a_file_says_can_be_looked_at(workspace: Workspace, details: dict[str, object]) -> None:
    kept = added(workspace)
    evidence.edit(workspace, kept, details=json.loads(json.dumps(details)))
    made = calculations.of(evidence.get(workspace, kept))
    assert made is not None
    assert not calculations.outcome(made).holds
    assert not verify(workspace).ok
