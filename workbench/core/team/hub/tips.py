"""The ends up to which chains are complete on a hub, and how far a log is covered by them."""

from collections.abc import Iterable
from sqlite3 import Connection as File
from typing import TYPE_CHECKING

from workbench.core.store import state

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

Tip = tuple[bytes, int, bytes]
"""Root of a chain, number and hash of an event in it."""


async def ask(hub: "Connection") -> list[Tip]:
    """Every tip of the hub."""
    return [tuple(row) for row in await hub.fetch("SELECT root, number, h FROM claim_workbench.tip")]


def covered(log: File, tips: Iterable[Tip]) -> dict[int, int]:
    """For each chain of a log (by its local number) the key of the last event that one of these tips has behind it."""
    upto: dict[int, int] = {}
    for tip in tips:
        n = state.find(log, *tip)
        while n is not None and upto.get(n >> 32, 0) < n:
            upto[n >> 32] = n
            n = log.execute("SELECT base FROM seat WHERE rid = ?", (n >> 32,)).fetchone()[0]
    return upto
