"""The exchange of a file with a hub: send what it lacks, take what the file lacks, or both."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.store import packed
from workbench.core.store.workspace import Workspace
from workbench.core.team import merge, pack
from workbench.core.team.hub import obey, server
from workbench.core.team.hub import push as sending
from workbench.core.team.hub.address import Address
from workbench.core.team.hub.pull import Download
from workbench.core.team.hub.server import Progress
from workbench.core.team.merge import Merge

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection


@dataclass(frozen=True)
class Exchange:
    """What went over: events that the hub took, events that came, and the merge that brought them (None where nothing came).

    `to_remove` counts what redactions removed here and this user may not remove from the hub; a lead's next exchange does.
    """

    pushed: int = 0
    pulled: int = 0
    merged: Merge | None = None
    to_remove: int = 0

    @property
    def sentence(self) -> str:
        """What went over, for people."""
        return f"{self.pushed} entries sent, {self.pulled} entries taken."

    @property
    def to_remove_sentence(self) -> str:
        """What is left to do after a redaction."""
        return (
            f"A redaction removed {self.to_remove} entries or files that are still on the hub; "
            "the next exchange of a lead removes them."
        )


def push(
    workspace: Workspace,
    address: Address,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Exchange:
    """Send to the hub what it lacks; the file is only read. What was sent before a break is not sent again. Of a work pack only
    what was done in it is sent.

    Raises as `server.ask` and `sending.push`; nobody takes anything of a push before all of it is there.
    """
    report = progress or _silent

    async def work(hub: "Connection") -> Exchange:
        pushed = await sending.push(workspace.connection, hub, report)
        return Exchange(pushed=pushed, to_remove=await obey.obey(workspace.connection, hub))

    return server.ask(address, work, cancel)


def pull(
    workspace: Workspace,
    address: Address,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Exchange:
    """Take from the hub what the file lacks, as one merge that can be undone like any other. What came before a break is kept
    beside the file and does not come again.

    Raises as `server.ask`, and `Damaged` where anything on the hub is not right, WrongUse for a work pack; then nothing is taken.
    """
    workspace.require_writer()
    packed.require_whole(workspace.connection, "it sends to a hub what was done in it, and takes nothing")
    report = progress or _silent
    with Download(address.name, workspace.path) as download:
        server.ask(address, lambda hub: download.fill(workspace.connection, hub, report), cancel)
        if not download.count:
            return Exchange()
        merged = merge.take(workspace, download.checked(cancel), cancel=cancel)
    return Exchange(pulled=download.count, merged=merged)


def sync(
    workspace: Workspace,
    address: Address,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Exchange:
    """Take first, then send: so redactions on the hub are obeyed before anything goes there. A work pack only sends."""
    came = Exchange() if pack.of(workspace) else pull(workspace, address, progress, cancel)
    went = push(workspace, address, progress, cancel)
    return Exchange(went.pushed, came.pulled, came.merged, went.to_remove)


def _silent(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""
