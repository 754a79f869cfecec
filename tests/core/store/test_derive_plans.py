"""What one new event asks of the register does not grow with the file."""

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
