"""Redactions on a hub: what they removed from the file leaves the hub too, where this user may remove anything there."""

from sqlite3 import Connection as File
from typing import TYPE_CHECKING

from workbench.core.errors import WrongUse
from workbench.core.store import packed, redactions, state
from workbench.core.team.hub import tips

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

REDACTIONS = """SELECT root, number, h FROM claim_workbench.event e WHERE kind = 15
  AND EXISTS(SELECT 1 FROM claim_workbench.tip t WHERE t.root = e.root AND t.number >= e.number)"""
MAY = """SELECT has_any_column_privilege('claim_workbench.event', 'UPDATE')
  AND has_table_privilege('claim_workbench.piece', 'DELETE')"""
BLANK = """SELECT s.root, e.n & 4294967295, e.h, e.bh FROM event e JOIN seat s ON s.rid = e.n >> 32 WHERE e.body IS NULL"""
GONE = "CREATE TEMPORARY TABLE gone (root bytea, number bigint, h bytea, bh bytea) ON COMMIT DROP"
SAME = "e.root = g.root AND e.number = g.number AND e.h = g.h AND e.body IS NOT NULL"
LEFT = f"SELECT count(*) FROM claim_workbench.event e JOIN gone g ON {SAME}"
REMOVE = f"UPDATE claim_workbench.event e SET body = NULL, salt = NULL, bh = g.bh FROM gone g WHERE {SAME}"
KEPT = "SELECT count(DISTINCT sha256) FROM claim_workbench.piece WHERE sha256 = ANY($1::bytea[])"

UNKNOWN = (
    "The hub holds a redaction that this file has not obeyed yet: pull or sync first, so that nothing removed is sent again. "
    "Nothing was sent."
)
UNKNOWN_TO_PACK = (
    "The hub holds a redaction that this work pack does not know: merge the pack into the file that it was cut from, and "
    "exchange that one, so that nothing removed is sent again. Nothing was sent."
)


async def require(file: File, hub: "Connection") -> None:
    """WrongUse where the hub holds a redaction that this file has not: what was removed elsewhere must not come back with an
    older file."""
    for root, number, h in await hub.fetch(REDACTIONS):
        if state.find(file, root, number, h) is None:
            raise WrongUse(UNKNOWN_TO_PACK if packed.withheld(file) else UNKNOWN)


async def obey(file: File, hub: "Connection") -> int:
    """Remove from the hub the bodies and kept bytes that redactions removed from the file; how many are left for a lead to
    remove, because this user may not. A work pack removes nothing: it cannot tell what is withheld from it from what was removed,
    nor who else rests on the same bytes."""
    if packed.withheld(file):
        return 0
    blank = file.execute(BLANK).fetchall()
    digests = redactions.gone(file)
    if not blank and not digests:
        return 0
    async with hub.transaction():
        await hub.execute(GONE)
        await hub.copy_records_to_table("gone", records=blank)
        # What this file does not know yet may rest on the same bytes.
        knows_all = all(state.find(file, *tip) is not None for tip in await tips.ask(hub))
        if not (knows_all and await hub.fetchval(MAY)):
            return int(await hub.fetchval(LEFT) or 0) + int(await hub.fetchval(KEPT, digests) or 0)
        await hub.execute(REMOVE)
        for table in ("content", "piece"):
            await hub.execute(f"DELETE FROM claim_workbench.{table} WHERE sha256 = ANY($1::bytea[])", digests)
    return 0
