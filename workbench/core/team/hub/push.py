"""Sending to a hub what it lacks: kept bytes first, then events, at last the word that the chains are complete.

Everything goes in parts, each a transaction of its own, so that after a break the next push goes on where this one
stopped. Until the last part is there nobody takes anything of it.
"""

from collections.abc import Iterator
from sqlite3 import Connection as File
from typing import TYPE_CHECKING

from workbench.core.errors import Damaged, WrongUse
from workbench.core.store import events, packed
from workbench.core.store.events import NUMBER_MASK, key
from workbench.core.store.state import Range
from workbench.core.team import kept
from workbench.core.team.hub import kept_bytes, obey, tips
from workbench.core.team.hub.server import Progress, check_format, rows_of
from workbench.core.team.hub.tips import covered

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

PART = 20_000
"""Events in one transaction."""
COLUMNS = ("root", "number", "h", "prev", "hlc", "kind", "ent", "ref", "body", "salt", "bh", "seen")
INCOMING = "CREATE TEMPORARY TABLE incoming (LIKE claim_workbench.event) ON COMMIT DELETE ROWS"
TAKE = "INSERT INTO claim_workbench.event SELECT * FROM incoming ON CONFLICT DO NOTHING"
LAST = """SELECT number, h FROM claim_workbench.event
  WHERE root = $1 AND number BETWEEN $2 AND $3 ORDER BY number DESC, h LIMIT 16"""
SEAT = "INSERT INTO claim_workbench.seat VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING"
END = "SELECT s.root, e.n & 4294967295, e.h FROM event e JOIN seat s ON s.rid = e.n >> 32 WHERE e.n = ?"
TIP = "INSERT INTO claim_workbench.tip(root, number, h) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
COMPLETE = """WITH RECURSIVE behind AS (
    SELECT number, h, prev FROM claim_workbench.tip JOIN claim_workbench.event USING (root, number, h)
      WHERE root = $1 AND number >= $2
    UNION SELECT e.number, e.h, e.prev FROM behind b JOIN claim_workbench.event e
      ON e.root = $1 AND e.number = b.number - 1 AND e.h = b.prev WHERE b.number > $2)
  SELECT EXISTS(SELECT 1 FROM behind WHERE number = $2 AND h = $3)"""
NO_SOURCE = (
    "This file is a work pack, and the hub lacks some of what it was cut from: whoever cut it exchanges with the hub first. "
    "Nothing was sent."
)
CHANGED = "This file's log was changed after it was written, so it is not sent; `workbench verify` says more."


async def push(file: File, hub: "Connection", progress: Progress) -> int:
    """Send what the hub lacks; how many events it took. `progress(done, total)` counts kept bytes, then events.

    Of a work pack only what was done in it is sent. WrongUse where the hub lacks what the pack was cut from, or holds a
    redaction that this file has not obeyed; Damaged where the file's own chain is broken.
    """
    await check_format(hub)
    await obey.require(file, hub)
    ranges = await _own(file, hub, await unsent(file, hub))
    total = sum(high - low + 1 for low, high in ranges)
    await kept_bytes.send(file, hub, kept.named(file, ranges), progress)
    done = added = 0
    await hub.execute(INCOMING)
    for low, high in ranges:
        await _send_seat(file, hub, low >> 32)
        start = await _resume(file, hub, low, high)
        done += start - low
        for first in range(start, high + 1, PART):
            last = min(first + PART - 1, high)
            added += await _send_part(file, hub, first, last)
            done += last - first + 1
            progress(done, total)
    await hub.executemany(TIP, [file.execute(END, (high,)).fetchone() for _, high in ranges])
    return added


async def unsent(file: File, hub: "Connection") -> list[Range]:
    """The ranges of the file's log that the hub does not hold complete, bases before what goes on from them."""
    upto = covered(file, await tips.ask(hub))
    return [
        (max(upto.get(rid, 0) + 1, key(rid, events.first_number(file, rid))), last)
        for rid, _, last, _ in sorted(events.tips(file))
        if upto.get(rid, 0) < last
    ]


async def _own(file: File, hub: "Connection", ranges: list[Range]) -> list[Range]:
    """These ranges without what a work pack withholds, which the hub must hold already, with all its words."""
    withheld = packed.withheld(file)
    for _, high in ranges:
        if high >> 32 <= withheld and not await hub.fetchval(
            COMPLETE, *file.execute(END, (high,)).fetchone()
        ):
            raise WrongUse(NO_SOURCE)
    return [(low, high) for low, high in ranges if low >> 32 > withheld]


async def _send_seat(file: File, hub: "Connection", rid: int) -> None:
    """Say how the chain begins, unless it is the branch of one that is known."""
    root, person, base_root, base, base_h = file.execute(
        "SELECT s.root, s.person, t.root, b.n, b.h FROM seat s LEFT JOIN event b ON b.n = s.base "
        "LEFT JOIN seat t ON t.rid = b.n >> 32 WHERE s.rid = ?",
        (rid,),
    ).fetchone()
    if base_root != root:
        number = None if base is None else base & NUMBER_MASK
        genesis = events.genesis(root, person, base_h)
        await hub.execute(SEAT, genesis, root, person, base_root, number, base_h)


async def _resume(file: File, hub: "Connection", low: int, high: int) -> int:
    """The first event of the range that an earlier push, which was broken off, did not send."""
    root = file.execute("SELECT root FROM seat WHERE rid = ?", (low >> 32,)).fetchone()[0]
    for number, h in await hub.fetch(LAST, root, low & NUMBER_MASK, high & NUMBER_MASK):
        n = key(low >> 32, number)
        if file.execute("SELECT 1 FROM event WHERE n = ? AND h = ?", (n, h)).fetchone():
            return n + 1
    return low


async def _send_part(file: File, hub: "Connection", first: int, last: int) -> int:
    rows = list(_rows(file, first, last))  # nothing of the file is held while the network takes its time
    async with hub.transaction():
        await hub.copy_records_to_table("incoming", records=rows, columns=COLUMNS)
        return rows_of(await hub.execute(TAKE))


def _rows(file: File, first: int, last: int) -> Iterator[tuple[object, ...]]:
    """The events as the hub keeps them, each hash computed again."""
    rid = first >> 32
    root = file.execute("SELECT root FROM seat WHERE rid = ?", (rid,)).fetchone()[0]
    before = file.execute("SELECT h FROM event WHERE n = ?", (first - 1,)).fetchone()
    previous = before[0] if before else events.previous_hash(file, rid)
    for event in events.read(file, first, last):
        h = events.event_hash(previous, event)
        if h != event.h:
            raise Damaged(CHANGED)
        yield (
            root, event.number, h, previous, event.hlc, event.kind, event.ent, event.ref, event.body, event.salt,
            event.bh, event.seen,
        )  # fmt: skip
        previous = h
