"""What one new event asks of the register does not grow with the file, and steps leave out only what cannot change by them."""

import re

import pytest

from workbench.bundled import folder
from workbench.core.store import state
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace

_NAMES = sorted(path.stem for path in (folder("db") / "derive").iterdir() if path.stem != "scratch")  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", _NAMES)
def test_no_statement_reads_the_whole_register(workspace: Workspace, name: str) -> None:
    connection = workspace.connection
    state._prepare(connection)
    register = ("SEARCH r ", "SEARCH x ") if name == "presence" else ("SEARCH r ",)
    for statement in statements(f"derive/{name}"):
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        whole = [
            step
            for step in plan
            if step.startswith(("SCAN register", "SCAN r ", "SCAN claim"))
            or (step.startswith(register) and step.endswith("(kind=?)"))
        ]
        assert not whole, statement


_SOLE = re.compile(r"\bsole IN \(0, ([\d, ]+)\)")


@pytest.mark.parametrize("name", [name for name, _ in state._DERIVE])
def test_entities_are_left_out_only_of_steps_that_need_not_run_after_their_kind(name: str) -> None:
    after = dict(state._DERIVE)
    allowed = [after[name], after["article"]] if name == "verdict" else [after[name]]
    for found in _SOLE.findall("".join(statements(f"derive/{name}"))):
        assert {int(kind) for kind in found.split(",")} in allowed


def test_who_wrote_what_first_is_forgotten_after_what_came_in_parts(workspace: Workspace) -> None:
    connection = workspace.connection
    (rid,) = connection.execute("SELECT max(rid) FROM seat").fetchone()
    whole = [(rid << 32, rid << 32 | 0xFFFFFFFF)]
    state.start(connection)
    state.touch(connection, whole)
    assert connection.execute("SELECT rid FROM temp.firsts_noted").fetchall() == [(rid,)]
    assert connection.execute("SELECT 1 FROM temp.first").fetchone()
    state.finish(connection, whole)
    for table in ("first", "firsts_noted"):
        assert not connection.execute(f"SELECT 1 FROM temp.{table}").fetchone()
