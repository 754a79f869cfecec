"""The log's events: their kinds, their canonical form and their hashes.

An event's identity is (seat, running number), kept as one integer `n = rid << 32 | number`. Its hash covers all its
fields and the hash before it, so one hash speaks for the whole chain up to it. Hashes are BLAKE2b with 32 bytes.
"""

import json
from collections.abc import Iterable, Iterator
from enum import IntEnum
from hashlib import blake2b
from sqlite3 import Connection
from struct import Struct
from struct import error as StructError
from typing import Any, NamedTuple


class EventKind(IntEnum):
    """Numbers are part of the file format and are never used again for something else."""

    REVIEWER = 1
    ACTION = 2
    ARTICLE = 3
    VERSION = 4
    CLAIM = 5
    VERDICT = 6
    EVIDENCE = 7
    LINK = 8
    COMMENT = 9
    ADJUDICATION = 10
    EDIT = 11
    EXIST = 12
    SIGNOFF = 13
    EVIDENCE_STANDING = 14
    REDACTION = 15
    ASSIGNMENT = 16
    BLIND = 17
    SAME_CLAIM = 18
    SAME_PERSON = 19


CREATIONS = frozenset(
    {
        EventKind.ARTICLE,
        EventKind.CLAIM,
        EventKind.EVIDENCE,
        EventKind.LINK,
        EventKind.COMMENT,
        EventKind.VERSION,
    }
)
"""Kinds that bring an entity into being; they are undone by an EXIST event, but for VERSION, which is undone by another."""

NUMBER_MASK = 0xFFFFFFFF

ROWS = "SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM event WHERE n BETWEEN ? AND ? ORDER BY n"
INSERT = (
    "INSERT INTO event(n, hlc, kind, ent, ref, body, salt, bh, seen, h) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
Row = tuple[Any, ...]
"""An event as it stands in the table: the fields of `Event` with the key in the place of the number."""


class Event(NamedTuple):
    """One row of the log. `number` is the running number in its chain, from 1."""

    number: int
    hlc: int
    kind: int
    ent: bytes
    ref: bytes | None
    body: str | None
    salt: bytes | None
    bh: bytes | None
    seen: bytes | None
    h: bytes


def key(rid: int, number: int) -> int:
    """The primary key of an event."""
    return rid << 32 | number


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical(body: dict[str, Any]) -> str:
    """The one text form of a body, so that equal bodies have equal hashes."""
    return _ENCODER.encode(body)


def body_hash(salt: bytes, body: str | bytes) -> bytes:
    """Hash of a salted body. It stays when a body is redacted; without the salt the body cannot be guessed from it."""
    return _digest(salt + (body.encode() if isinstance(body, str) else body))


def genesis(root: bytes, person: bytes, base_hash: bytes | None) -> bytes:
    """What the first event of a chain has as its previous hash: who writes it, and from where it goes on."""
    return _digest(b"".join(map(_field, (b"seat", root, person, base_hash))))


def event_hash(previous: bytes, event: Event | Row) -> bytes:
    """Hash of an event after `previous`. `event.h` itself is not read. OverflowError where a number cannot be one of ours."""
    number, hlc, kind, ent, ref, body, salt, bh, seen, _ = event
    if body is not None and salt is not None:
        bh = body_hash(salt, body)
    try:
        numbers = _NUMBERS(16, number & NUMBER_MASK, hlc, 4, kind)  # two fields, of 16 and 4 bytes
    except StructError as error:
        raise OverflowError("a number in an event has too many digits") from error
    return _digest(
        b"".join((
            len(previous).to_bytes(4, "big"), previous, numbers, len(ent).to_bytes(4, "big"), ent,
            _NO_FIELD if ref is None else len(ref).to_bytes(4, "big") + ref,  # `_field`, without the time of a call
            _NO_FIELD if bh is None else len(bh).to_bytes(4, "big") + bh,
            _NO_FIELD if seen is None else len(seen).to_bytes(4, "big") + seen,
        ))
    )  # fmt: skip


_NUMBERS = Struct(">IQqII").pack
_NO_FIELD = b"\xff\xff\xff\xff"


def _field(field: bytes | None) -> bytes:
    """A field after its length, so that no two lists of fields read the same."""
    return _NO_FIELD if field is None else len(field).to_bytes(4, "big") + field


_fresh = blake2b(digest_size=32).copy


def _digest(data: bytes) -> bytes:
    digest = _fresh()  # in two thirds of the time of a new one
    digest.update(data)
    return digest.digest()


def read(connection: Connection, low: int, high: int) -> Iterator[Event]:
    """The events with keys from `low` to `high`, in order."""
    for n, *fields in connection.execute(ROWS, (low, high)):
        yield Event(n & NUMBER_MASK, *fields)


def chain(connection: Connection, rid: int) -> Iterator[Event]:
    """All events of one chain, in order."""
    return read(connection, key(rid, 0), key(rid, NUMBER_MASK))


def tip(connection: Connection, rid: int) -> tuple[int, bytes] | None:
    """Key and hash of the last event of a chain, or None where it has none."""
    row = connection.execute(
        "SELECT n, h FROM event WHERE n BETWEEN ? AND ? ORDER BY n DESC LIMIT 1",
        (key(rid, 0), key(rid, NUMBER_MASK)),
    ).fetchone()
    return row and (row[0], row[1])


def tips(connection: Connection) -> list[tuple[int, bytes, int, bytes]]:
    """(rid, root, last key, last hash) of every chain that has events."""
    return connection.execute(
        """SELECT s.rid, s.root, e.n, e.h FROM seat s JOIN event e ON e.n = (
             SELECT max(n) FROM event WHERE n BETWEEN s.rid << 32 AND s.rid << 32 | 4294967295)"""
    ).fetchall()


def head(ends: Iterable[tuple[bytes, int, bytes]]) -> str:
    """64 hex digits over the ends of all chains (root, number and hash of the last event): BLAKE2b, 32 bytes."""
    digest = blake2b(digest_size=32)
    for root, number, h in sorted(ends):
        digest.update(root + number.to_bytes(8, "big") + h)
    return digest.hexdigest()


def first_number(connection: Connection, rid: int) -> int:
    """The number that the chain's first event has (or will have): 1, or for a branch of a chain the one after its base."""
    base = connection.execute(
        "SELECT b.n FROM seat s JOIN event b ON b.n = s.base JOIN seat t ON t.rid = b.n >> 32 "
        "WHERE s.rid = ? AND t.root = s.root",
        (rid,),
    ).fetchone()
    return (base[0] & NUMBER_MASK) + 1 if base else 1


def previous_hash(connection: Connection, rid: int) -> bytes:
    """The hash that the chain's first event builds on."""
    root, person, base_root, base_hash = connection.execute(
        "SELECT s.root, s.person, t.root, b.h FROM seat s LEFT JOIN event b ON b.n = s.base "
        "LEFT JOIN seat t ON t.rid = s.base >> 32 WHERE s.rid = ?",
        (rid,),
    ).fetchone()
    return base_hash if base_root == root else genesis(root, person, base_hash)


SEEN_ENTRY = 32


def pack_seen(entries: list[tuple[bytes, int, bytes]]) -> bytes | None:
    """(root, number, hash) of other chains as 32 bytes each: root 16, number 8, first 8 bytes of the hash; sorted."""
    packed = (root + number.to_bytes(8, "big") + h[:8] for root, number, h in entries)
    return b"".join(sorted(packed)) or None


def unpack_seen(seen: bytes) -> Iterator[tuple[bytes, int, bytes]]:
    """The (root, number, first 8 bytes of the hash) that `pack_seen` packed."""
    for at in range(0, len(seen), SEEN_ENTRY):
        yield (
            seen[at : at + 16],
            int.from_bytes(seen[at + 16 : at + 24], "big"),
            seen[at + 24 : at + SEEN_ENTRY],
        )
