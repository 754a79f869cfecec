"""Files kept as evidence in a review file, for the tests of the preview."""

from collections.abc import Callable

from workbench.core import evidence
from workbench.core.intake import read
from workbench.core.preview.look import look
from workbench.core.preview.model import Preview, Wanted
from workbench.core.store.workspace import Workspace

Look = Callable[..., Preview]


def keep(workspace: Workspace, data: bytes, name: str) -> str:
    """Adds a file as the window does; its id."""
    return evidence.add(workspace, read.evidence(data=data, file_name=name)).ids[0]


def looking(workspace: Workspace, data: bytes, name: str) -> Look:
    """Keeps a file and looks at it: called with the fields of `Wanted`, `part` and `width`."""
    kept = keep(workspace, data, name)

    def call(*, part: int = 0, width: int = 600, **pointing: str) -> Preview:
        return look(workspace.path, Wanted(kept, **pointing), part=part, width=width)

    return call
