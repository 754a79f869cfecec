"""A session over the harbour file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui import harbour as builder
from workbench.core.errors import UserError
from workbench.gui import theme
from workbench.gui.session import Session


@pytest.fixture
def harbour(tmp_path: Path) -> builder.Harbour:
    return builder.build(tmp_path)


@pytest.fixture
def session(qapp: QApplication, harbour: builder.Harbour) -> Iterator[Session]:
    """Open, as Ana Moreau; a problem that a test does not expect fails it."""
    theme.apply(qapp, "light")
    session = Session()
    problems: list[UserError] = []
    session.problem.connect(problems.append)
    assert session.open(harbour.path)
    yield session
    session.close()
    assert not problems, problems
