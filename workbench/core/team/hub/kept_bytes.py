"""Kept bytes on their way to a hub and from it: each file once, by its SHA-256, in pieces that fit into memory."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection as File
from typing import TYPE_CHECKING

from workbench.core.errors import Damaged, FileProblem
from workbench.core.store import content
from workbench.core.store.foreign_copy import SPARE_BYTES
from workbench.core.team.hub.received import Received
from workbench.core.team.hub.server import Progress

if TYPE_CHECKING:
    from workbench.core.team.hub.server import Connection

BYTES_AT_ONCE = 8 << 20
"""Bytes in one transaction or one answer, about."""
PIECES_AT_ONCE = 8
CHANGED = "Kept bytes in this file were changed, so they are not sent; `workbench verify` says more."

PIECE = "INSERT INTO claim_workbench.piece(sha256, at, data) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
CONTENT = "INSERT INTO claim_workbench.content(sha256, size) VALUES ($1, $2) ON CONFLICT DO NOTHING"
WHOLE = "SELECT sha256 FROM claim_workbench.content WHERE sha256 = ANY($1::bytea[])"
PIECES = "SELECT sha256, count(*) FROM claim_workbench.piece WHERE sha256 = ANY($1::bytea[]) GROUP BY sha256"
SIZES = "SELECT sha256, size FROM claim_workbench.content WHERE sha256 = ANY($1::bytea[]) ORDER BY sha256"
DATA = """SELECT p.sha256, p.at, p.data FROM claim_workbench.piece p
  JOIN unnest($1::bytea[], $2::bigint[]) AS lacked(sha256, first)
  ON p.sha256 = lacked.sha256 AND p.at >= lacked.first ORDER BY p.sha256, p.at"""

Batch = tuple[list[tuple[bytes, int, bytes]], list[tuple[bytes, int]]]
"""Pieces as (SHA-256, number, bytes), and (SHA-256, size) of the files that are whole with them."""


async def send(file: File, hub: "Connection", digests: set[bytes], progress: Progress) -> None:
    """Send what of these bytes the file holds and the hub lacks, from the piece on that it lacks."""
    whole = {digest for (digest,) in await hub.fetch(WHOLE, digests)}
    pieces = dict(map(tuple, await hub.fetch(PIECES, digests)))
    missing = {digest: pieces.get(digest, 0) for digest in sorted(digests - whole)}
    done = 0
    for batch, complete in _batches(file, missing):
        async with hub.transaction():
            await hub.executemany(PIECE, batch)
            await hub.executemany(CONTENT, complete)
        done += len(complete)
        progress(done, len(missing))


async def fetch(
    staging: File, received: Received, hub: "Connection", digests: set[bytes], progress: Progress
) -> None:
    """Write what of these bytes the hub holds into the staging file. Whether they are right is for its reader to say."""
    sizes: dict[bytes, int] = dict(map(tuple, await hub.fetch(SIZES, digests)))
    for folder in (_folder(staging), received.path.parent):
        _check_room(folder, sum(sizes.values()))
    done = 0
    for group in _grouped(sizes):
        await _receive(received, hub, group)
        for digest in group:
            content.write(staging, digest, sizes[digest], received.pieces(digest))
        done += len(group)
        progress(done, len(sizes))


async def _receive(received: Received, hub: "Connection", group: list[bytes]) -> None:
    """Take the pieces that did not come before."""
    async with hub.transaction(readonly=True):
        cursor = await hub.cursor(DATA, group, [received.next_piece(digest) for digest in group])
        while rows := await cursor.fetch(PIECES_AT_ONCE):
            received.keep_pieces(rows)


def _folder(file: File) -> Path:
    (name,) = file.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()
    return Path(name).parent


def _check_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + SPARE_BYTES:
        raise FileProblem(
            f"There is not enough room in {folder} to take what the hub holds. Nothing was changed."
        )


def _batches(file: File, missing: dict[bytes, int]) -> Iterator[Batch]:
    """The pieces that are missing; many small files in one batch, a large one in several."""
    pieces: list[tuple[bytes, int, bytes]] = []
    whole: list[tuple[bytes, int]] = []
    held = 0
    for digest, there in missing.items():
        row = content.row_of(file, digest)
        if row is None:
            continue
        if not content.fits(file, row, digest):
            raise Damaged(CHANGED)
        size = 0
        for at, piece in enumerate(content.pieces(file, row)):
            size += len(piece)
            if at >= there:
                pieces.append((digest, at, piece))
                held += len(piece)
            if held >= BYTES_AT_ONCE:
                yield pieces, whole
                pieces, whole, held = [], [], 0
        whole.append((digest, size))
    yield pieces, whole


def _grouped(sizes: dict[bytes, int]) -> Iterator[list[bytes]]:
    """The digests in groups that together fit into memory; a large file alone."""
    group: list[bytes] = []
    held = 0
    for digest, size in sizes.items():
        if group and held + size > BYTES_AT_ONCE:
            yield group
            group, held = [], 0
        group.append(digest)
        held += size
    if group:
        yield group
