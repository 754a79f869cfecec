"""Taking from a hub what a file lacks, into a staging file that then goes the way of every merge.

The hub is asked for its tips first, and for nothing that the file holds or that came in a pull that broke off. What comes is as
foreign as another's file: a child process checks every body, every hash and all kept bytes.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection as File
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from workbench.core import sandbox
from workbench.core.errors import Damaged, UserError
from workbench.core.store import content, events, foreign, scratch, state
from workbench.core.store.connection import explain
from workbench.core.store.events import NUMBER_MASK
from workbench.core.store.foreign import MEMORY_MB, STAGING_NAME, Staged
from workbench.core.store.foreign_rows import STRANGE_ENTRY
from workbench.core.store.queries import statements
from workbench.core.store.state import Range
from workbench.core.team import kept
from workbench.core.team.chains import GAP
from workbench.core.team.hub import kept_bytes, tips
from workbench.core.team.hub.joining import Beginning, BeginsElsewhere, Joining
from workbench.core.team.hub.received import Received
from workbench.core.team.hub.server import Progress, check_format
from workbench.core.team.hub.tips import Tip

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

CHECK = "workbench.core.store.foreign_added:check"
ROWS_AT_ONCE = 5000
BYTES_AT_ONCE = 32 << 20
LARGEST = 64 << 20
"""Bytes of one event, as of another's file."""
TOO_LARGE = "an entry of its log is larger than the program writes"

KNOWN = """SELECT e.root, max(e.number) FROM claim_workbench.event e
  JOIN unnest($1::bytea[], $2::bigint[], $3::bytea[]) AS ours(root, number, h)
    ON e.root = ours.root AND e.number = ours.number AND e.h = ours.h GROUP BY e.root"""
BEGINNINGS = """SELECT genesis, root, person, base_root, base_number, base_h
  FROM claim_workbench.seat WHERE root = ANY($1::bytea[])"""
EXTENT = """SELECT count(*), coalesce(max(coalesce(octet_length(body), 0) + coalesce(octet_length(seen), 0)), 0)
  FROM claim_workbench.event WHERE root = $1 AND number > $2 AND number <= $3"""
ROWS = """SELECT number, h, prev, hlc, kind, ent, ref, body, salt, bh, seen
  FROM claim_workbench.event WHERE root = $1 AND number > $2 AND number <= $3 ORDER BY number, h"""
TEXTS = """SELECT DISTINCT c.ref FROM event c WHERE c.kind = 5 AND c.ref IS NOT NULL AND (
    EXISTS(SELECT 1 FROM temp.fresh f WHERE c.n BETWEEN f.lo AND f.hi)
    OR c.ent IN (SELECT e.ent FROM temp.fresh f JOIN event e ON e.n BETWEEN f.lo AND f.hi WHERE e.kind = 11))"""

Came = Callable[[bytes, list[Any]], None]
"""Hears the rows of a root that were taken in."""


class Download:
    """A staging file in a private folder, filled from a hub. `ranges` are what came, and `count` how many events.

    Used as a context, which ends once all is merged: what came stays for the next pull, unless it is merged or not right.
    """

    def __init__(self, name: str, target: Path) -> None:
        self.name = name
        self.folder = scratch.folder()
        self.path = Path(self.folder.name) / STAGING_NAME
        self.received = Received(target, name)
        self.ranges: list[Range] = []
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.folder.cleanup()
        if kind is None or issubclass(kind, Damaged):
            with suppress(OSError):  # what cannot be removed now is checked by the next pull
                self.received.forget()

    async def fill(self, file: File, hub: "Connection", progress: Progress) -> None:
        """Fetch what the file lacks; nothing is made where it lacks nothing. `Damaged` for what cannot be a log of ours."""
        await check_format(hub)
        there = await tips.ask(hub)
        lacking = {root for root, number, h in there if state.find(file, root, number, h) is None}
        if not lacking:
            return
        self._copy_own(file)
        with closing(sqlite3.connect(self.path, isolation_level=None)) as staging, self.received:
            staging.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
            try:
                beginnings = await _beginnings(hub, lacking)
                await self._fill(staging, hub, there, beginnings, progress)
                await self._fill_content(staging, file, hub, progress)
            except (sqlite3.Error, ValueError, TypeError) as error:
                raise self._problem(error) from error
            except Damaged as error:
                raise self.untrusted(error) from error
            staging.execute("COMMIT")

    def checked(self, cancel: Any) -> Staged:
        """The staging file, after a child process looked at all that came."""
        try:
            sandbox.run(
                CHECK,
                str(self.path),
                self.ranges,
                seconds=foreign.seconds_for(self.path),
                memory_mb=MEMORY_MB,
                cancel=cancel,
                on_failure=Damaged,
            )
        except Damaged as error:
            raise self.untrusted(error) from error
        return Staged(self.name, "", "", self.path, self.folder)

    def _problem(self, error: Exception) -> UserError:
        """What is wrong here, such as a full disk, or with the hub."""
        here = explain(error, self.path) if isinstance(error, sqlite3.OperationalError) else None
        return here or self.untrusted(STRANGE_ENTRY)

    def untrusted(self, why: object) -> Damaged:
        return Damaged(f"The hub {self.name} cannot be trusted: {why}. Nothing was taken from it.")

    def _copy_own(self, file: File) -> None:
        """Our own log, which the hub's events go on from."""
        with closing(sqlite3.connect(self.path)) as staging:
            for statement in statements("merge/staging"):
                staging.execute(statement)
        file.execute("ATTACH ? AS staging", (str(self.path),))
        try:
            file.execute("PRAGMA staging.synchronous = OFF")
            file.execute("INSERT INTO staging.seat SELECT rid, root, person, base FROM main.seat")
            file.execute(
                "INSERT INTO staging.event(n, hlc, kind, ent, ref, body, salt, bh, seen, h) "
                "SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM main.event"
            )
        finally:
            file.execute("DETACH staging")

    async def _fill(
        self,
        staging: File,
        hub: "Connection",
        there: list[Tip],
        beginnings: dict[bytes, Beginning],
        progress: Progress,
    ) -> None:
        """The events: first those that came before, then the rest, which is kept as it comes."""
        joining = Joining(staging, beginnings)
        self.received.join(joining)
        wanted = await _wanted(staging, hub, there)
        extents = {root: (await hub.fetch(EXTENT, root, *bounds))[0] for root, bounds in wanted.items()}
        total = sum(count for count, _ in extents.values())
        done = 0

        def came(root: bytes, rows: list[Any]) -> None:
            nonlocal done
            self.received.keep(root, rows)
            done += len(rows)
            progress(min(done, total), total)

        for root in _in_order(wanted, beginnings):
            _, largest = extents[root]
            if largest > LARGEST:
                raise Damaged(TOO_LARGE)
            at_once = max(1, min(ROWS_AT_ONCE, BYTES_AT_ONCE // (largest or 1)))
            await _take_chain(joining, hub, root, wanted[root], at_once, came)
        for tip in there:
            if state.find(staging, *tip) is None:
                raise _incomplete(tip[0])
        joining.cut(there)
        self.ranges = joining.new()
        for low, high in self.ranges:
            (count,) = staging.execute(
                "SELECT count(*) FROM event WHERE n BETWEEN ? AND ?", (low, high)
            ).fetchone()
            self.count += count

    async def _fill_content(self, staging: File, file: File, hub: "Connection", progress: Progress) -> None:
        """The kept bytes that the new events name."""
        digests = _needed(staging, self.ranges)
        held = {digest for digest in digests if content.row_of(file, digest) is not None}
        for digest in sorted(held):
            content.copy(file, staging, digest)
        await kept_bytes.fetch(staging, self.received, hub, digests - held, progress)


async def _beginnings(hub: "Connection", roots: set[bytes]) -> dict[bytes, Beginning]:
    """The beginnings of these chains by the hash that their first event builds on."""
    return {genesis: tuple(about) for genesis, *about in await hub.fetch(BEGINNINGS, roots)}


async def _wanted(file: File, hub: "Connection", there: list[Tip]) -> dict[bytes, Range]:
    """By root, after which number and up to which one the hub has events that the file may lack."""
    known = {tip for tip in there if state.find(file, *tip) is not None}
    unknown = set(there) - known
    roots = {root for root, _, _ in unknown}
    ours = [(root, n & NUMBER_MASK, h) for _, root, n, h in events.tips(file) if root in roots]
    shared = await hub.fetch(KNOWN, *(list(column) for column in zip(*ours, strict=True))) if ours else []
    wanted: dict[bytes, Range] = {}
    for root in sorted(roots):
        held = [number for each, number, *_ in (*known, *shared) if each == root]
        lacked = [number for each, number, _ in unknown if each == root]
        # A branch may end before our own end: it is met from where the shortest one can have left.
        wanted[root] = min(max(held, default=0), min(lacked) - 1), max(lacked)
    return wanted


async def _take_chain(
    joining: Joining, hub: "Connection", root: bytes, bounds: Range, at_once: int, came: Came
) -> None:
    """All events of one root behind the first number; from its beginning where a branch leaves it earlier."""
    try:
        await _take_rows(joining, hub, root, bounds, at_once, came)
    except BeginsElsewhere:
        try:
            await _take_rows(joining, hub, root, (0, bounds[1]), at_once, came)
        except BeginsElsewhere:
            raise _incomplete(root) from None


async def _take_rows(
    joining: Joining, hub: "Connection", root: bytes, bounds: Range, at_once: int, came: Came
) -> None:
    async with hub.transaction(readonly=True):
        cursor = await hub.cursor(ROWS, root, *bounds)
        while rows := await cursor.fetch(at_once):
            joining.take(root, rows)
            came(root, rows)
    joining.end()


def _in_order(wanted: dict[bytes, Range], beginnings: dict[bytes, Beginning]) -> Iterator[bytes]:
    """The roots, each after those that its chains go on from."""
    waiting = dict.fromkeys(wanted)
    bases = {root: {about[2] for about in beginnings.values() if about[0] == root} for root in wanted}
    while waiting:
        ready = [root for root in waiting if not bases[root] & (waiting.keys() - {root})]
        if not ready:
            raise Damaged(GAP)
        for root in ready:
            del waiting[root]
            yield root


def _incomplete(root: bytes) -> Damaged:
    """The error where a chain ends before one of its tips, or has a gap."""
    return Damaged(f"{GAP} (chain {root.hex()[:8]})")


def _needed(staging: File, ranges: list[Range]) -> set[bytes]:
    """The SHA-256 of all kept bytes that the new events name, and of the texts in which their claims stand."""
    # Nothing is derived in a staging file, so nothing is known to be redacted in it.
    staging.execute("CREATE TEMP TABLE redaction(evidence TEXT)")
    staging.execute("CREATE TEMP TABLE fresh(lo INTEGER, hi INTEGER)")
    staging.executemany("INSERT INTO temp.fresh VALUES (?, ?)", ranges)
    return kept.named(staging, ranges) | {ref for (ref,) in staging.execute(TEXTS)}
