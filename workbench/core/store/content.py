"""Kept bytes, written, read and copied piece by piece: a file of any size passes through a megabyte of memory.

SQLite's incremental blob I/O does it (https://sqlite.org/c3ref/blob_open.html), inside the caller's transaction.
"""

from collections.abc import Callable, Iterator
from hashlib import sha256
from sqlite3 import Connection

from workbench.core.errors import Damaged

PIECE = 3 << 18
"""Bytes that are in memory at a time; a multiple of three, so that pieces in base64 make up the whole in base64."""

Step = Callable[[int, int], None]
"""Hears how many bytes are done, and of how many; may raise, and so stop it."""


def keep(connection: Connection, data: bytes, step: Step | None = None) -> str:
    """Keep bytes once, and return their SHA-256 in hex."""
    digest = sha256(data)
    view = memoryview(data)
    pieces = (view[at : at + PIECE] for at in range(0, len(data), PIECE))
    write(connection, digest.digest(), len(data), pieces, step)
    return digest.hexdigest()


def write(
    connection: Connection,
    digest: bytes,
    size: int,
    pieces: Iterator[memoryview] | Iterator[bytes],
    step: Step | None = None,
) -> bool:
    """Put `size` bytes that come in pieces under this SHA-256; False where it is kept already. The caller knows that it fits."""
    row = connection.execute(
        "INSERT OR IGNORE INTO content(sha256, data) VALUES (?, zeroblob(?))", (digest, size)
    )
    if not row.rowcount:
        return False
    assert row.lastrowid is not None
    with connection.blobopen("content", "data", row.lastrowid) as blob:
        for piece in pieces:
            blob.write(piece)
            if step is not None:
                step(blob.tell(), size)
    return True


def row_of(connection: Connection, digest: bytes) -> int | None:
    """The row that holds the bytes with this SHA-256; None where they are not kept."""
    row = connection.execute("SELECT rowid FROM content WHERE sha256 = ?", (digest,)).fetchone()
    return row and row[0]


def pieces(connection: Connection, row: int) -> Iterator[bytes]:
    """The bytes in this row, a piece at a time."""
    with connection.blobopen("content", "data", row, readonly=True) as blob:
        while piece := blob.read(PIECE):
            yield piece


def fits(connection: Connection, row: int, digest: bytes) -> bool:
    """Whether the bytes in this row have this SHA-256."""
    found = sha256()
    for piece in pieces(connection, row):
        found.update(piece)
    return found.digest() == digest


def copy(source: Connection, target: Connection, digest: bytes) -> None:
    """Copy kept bytes from one file to another, checked; `Damaged` where the one does not hold them."""
    row = row_of(source, digest)
    if row is None or not fits(source, row, digest):
        raise Damaged("kept bytes that its log names are missing")
    size = source.execute("SELECT length(data) FROM content WHERE rowid = ?", (row,)).fetchone()[0]
    write(target, digest, size, pieces(source, row))
