"""Taking from a hub and sending to it, on the worker, each with a connection of its own."""

import threading
from collections.abc import Callable
from pathlib import Path

from workbench.core.model import Reviewer
from workbench.core.store.workspace import Workspace
from workbench.core.team import pack
from workbench.core.team.hub.address import Address
from workbench.core.team.hub.exchange import Exchange


def pull(
    path: Path,
    reviewer: Reviewer,
    hub: Address,
    progress: Callable[[object, object], None],
    cancel: threading.Event,
) -> Exchange:
    """Takes what the file lacks: all of it, or nothing. A work pack lacks nothing."""
    from workbench.core.team.hub import exchange

    with Workspace.open(path, reviewer) as workspace:
        return Exchange() if pack.of(workspace) else exchange.pull(workspace, hub, progress, cancel)


def push(
    path: Path,
    reviewer: Reviewer,
    hub: Address,
    progress: Callable[[object, object], None],
    cancel: threading.Event,
) -> Exchange:
    """Sends what the hub lacks; the file is only read."""
    from workbench.core.team.hub import exchange

    with Workspace.open(path, reviewer, read_only=True) as workspace:
        return exchange.push(workspace, hub, progress, cancel)
