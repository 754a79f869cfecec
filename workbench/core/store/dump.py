"""The whole file as one canonical JSON document, and back to an equal file.

Two files with the same log give the same bytes, whichever way their events arrived: chains are named by their roots, cut
where copies of a file went on separately, and sorted; what belongs to one copy of the file alone is left out.
"""

import binascii
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from workbench.core.errors import Damaged, WrongUse
from workbench.core.model import Reviewer
from workbench.core.store import content, events, packed, state
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace

FORMAT = "claim-workbench-dump"

STATE_TABLES = {
    "reviewer": "id",
    "same_person": "one, other",
    "joined": "id",
    "article_version": "id",
    "claim": "id",
    "cell": "text_id, cell",
    "verdict": "claim, reviewer",
    "evidence": "id",
    "evidence_standing": "evidence",
    "redaction": "evidence",
    "link": "id",
    "comment": "id",
    "adjudication": "claim",
    "same_claim": "claim, other",
    "signoff": "text_id, reviewer",
    "assignment": "subject, assignee",
    "acceptance": "assignee, reviewer",
    "blind": "subject, reviewer",
}
"""The derived tables that a dump shows, for readers, with their order; `load` derives them again."""
MISTAKES = frozenset({"calculations"})
"""Checks that find what people got wrong, not what was changed afterwards: a dump keeps it as it is."""

_KEPT_LINE = re.compile(rb'  "([0-9a-f]{64})": "')
_KEPT_HEAD = 2 + 66 + 3


def dump(workspace: Workspace) -> bytes:
    """The file as UTF-8 JSON: a line for each event, row and kept file, one final line feed."""
    parts: list[bytes] = []
    write(workspace, parts.append)
    return b"".join(parts)


def write(workspace: Workspace, out: Callable[[bytes], object]) -> None:
    """The same, handed on piece by piece: the kept files of a review may be larger than the memory. WrongUse for a work pack."""
    packed.require_whole(workspace.connection, "dump the file that it was cut from")
    chains = ",".join(
        f'\n  {{"root": {_json(chain["root"])}, "person": {_json(chain["person"])}, "base": {_json(chain["base"])},'
        f' "events": {_rows(chain["events"])}}}'
        for chain in _chains(workspace)
    )
    tables = ",".join(
        f"\n  {_json(table)}: {_rows(_table(workspace, table, order))}"
        for table, order in STATE_TABLES.items()
    )
    out(f'{{\n "chains": [{chains}],\n "content": {{'.encode())
    _write_content(workspace.connection, out)
    out(f'}},\n "format": {_json(FORMAT)},\n "state": {{{tables}}},\n "version": 1\n}}\n'.encode())


def _rows(rows: Iterable[dict[str, Any]]) -> str:
    """A line for each row: two dumps can be compared line by line."""
    return "[" + ",".join(f"\n   {_json(row)}" for row in rows) + "]"


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _write_content(connection: Connection, out: Callable[[bytes], object]) -> None:
    """Each kept file on a line of its own, which `load` relies on where it reads one line at a time."""
    rows = connection.execute("SELECT rowid, sha256 FROM content ORDER BY sha256").fetchall()
    for at, (row, digest) in enumerate(rows):
        out(b'%s\n  "%s": "' % (b"," if at else b"", digest.hex().encode()))
        for piece in content.pieces(connection, row):
            out(binascii.b2a_base64(piece, newline=False))
        out(b'"')
    if rows:
        out(b"\n ")


def _table(workspace: Workspace, table: str, order: str) -> list[dict[str, Any]]:
    rows = fetch(workspace.connection, f"SELECT * FROM {table} ORDER BY {order}")
    return [{name: row[name] for name in row.keys() if name != "row"} for row in rows]  # noqa: SIM118 (a Row is no dict)


def _chains(workspace: Workspace) -> list[dict[str, Any]]:
    """Each stretch of events between two places where chains part, sorted by root, first number and first hash."""
    connection = workspace.connection
    seats = connection.execute("SELECT rid, root, person, base FROM seat ORDER BY rid").fetchall()
    roots = {rid: root for rid, root, _, _ in seats}
    parting: defaultdict[int, list[int]] = defaultdict(list)
    for _, root, _, base in seats:
        if base is not None and roots[base >> 32] == root:
            parting[base >> 32].append(base)
    stretches: list[dict[str, Any]] = []
    for rid, root, person, base in seats:
        last = events.tip(connection, rid)
        if last is None:
            continue
        ends = sorted({*parting[rid], last[0]})
        low = events.key(rid, events.first_number(connection, rid))
        for high in ends:
            stretch = {"root": root.hex(), "person": person.hex(), "base": _base(workspace, base)}
            stretch["events"] = [_event(event) for event in events.read(connection, low, high)]
            stretches.append(stretch)
            low, base = high + 1, high
    stretches.sort(
        key=lambda stretch: (stretch["root"], stretch["events"][0]["number"], stretch["events"][0]["h"])
    )
    return stretches


def _base(workspace: Workspace, base: int | None) -> dict[str, Any] | None:
    if base is None:
        return None
    root, h = workspace.connection.execute(
        "SELECT s.root, e.h FROM event e JOIN seat s ON s.rid = e.n >> 32 WHERE e.n = ?", (base,)
    ).fetchone()
    return {"root": root.hex(), "number": base & events.NUMBER_MASK, "h": h.hex()}


def _event(event: events.Event) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "number": event.number,
        "hlc": event.hlc,
        "kind": event.kind,
        "ent": event.ent.hex(),
        "h": event.h.hex(),
    }
    for name in ("ref", "salt", "bh", "seen"):
        value = getattr(event, name)
        if value is not None:
            shown[name] = value.hex()
    if event.body is not None:
        shown["body"] = json.loads(event.body)
    return shown


def load(source: bytes | Iterable[bytes], path: Path, reviewer: Reviewer | None = None) -> Workspace:
    """Make the file `path` out of a dump, whole or line by line. WrongUse where it is not one, Damaged where its hashes do not
    fit."""
    lines = BytesIO(source) if isinstance(source, bytes) else source
    workspace = Workspace.create(path, reviewer)
    try:
        with workspace.transaction():
            _fill(workspace, _read(workspace, lines))
            state.rebuild(workspace.connection)
        from workbench.core.store.verify import verify

        checks = verify(workspace).checks
        broken = next((check for check in checks if not check.ok and check.name not in MISTAKES), None)
        if broken is not None:
            raise Damaged(f"The dump was changed after it was made ({broken.detail}); nothing was made.")
    except BaseException as error:
        workspace.close()
        path.unlink(missing_ok=True)
        if isinstance(error, (KeyError, TypeError, ValueError, AttributeError)):
            raise Damaged(
                "The dump is incomplete or was changed after it was made; nothing was made."
            ) from error
        raise
    return workspace


def _read(workspace: Workspace, lines: Iterable[bytes]) -> dict[str, Any]:
    """The document, without the kept files that stand on lines of their own: those go into the new file at once."""
    left: list[bytes] = []
    for line in lines:
        kept = _KEPT_LINE.match(line[:_KEPT_HEAD])
        if kept is None:
            left.append(line)
        else:
            _keep(workspace, kept[1].decode(), memoryview(line)[_KEPT_HEAD : line.rindex(b'"')])
        del line  # before the next one is read: each may hold a large file
    try:
        document = json.loads(b"".join(left))
        if document["format"] != FORMAT or document["version"] != 1:
            raise ValueError("another format")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise WrongUse(
            "This is not a dump of Claim Workbench that this version can read; nothing was made."
        ) from error
    return document


def _keep(workspace: Workspace, sha256: str, base64: memoryview | str) -> None:
    data = binascii.a2b_base64(base64, strict_mode=True)
    if content.keep(workspace.connection, data) != sha256:
        raise ValueError("kept bytes that are not what their name says")


def _fill(workspace: Workspace, document: dict[str, Any]) -> None:
    for sha256, data in document["content"].items():
        _keep(workspace, sha256, data)
    waiting: list[dict[str, Any]] = document["chains"]
    ends: dict[str, int] = {}
    while waiting:
        ready = [chain for chain in waiting if chain["base"] is None or chain["base"]["h"] in ends]
        if not ready:
            raise ValueError("a chain goes on from an event that is not there")
        for chain in ready:
            _fill_chain(workspace, chain, ends)
        waiting = [chain for chain in waiting if chain not in ready]


def _fill_chain(workspace: Workspace, chain: dict[str, Any], ends: dict[str, int]) -> None:
    """Write one stretch: on the end of its own chain where that is free, else as a branch."""
    connection = workspace.connection
    base = ends[chain["base"]["h"]] if chain["base"] else None
    root, person = bytes.fromhex(chain["root"]), bytes.fromhex(chain["person"])
    rid = None
    if base is not None:
        tip = events.tip(connection, base >> 32)
        own = connection.execute("SELECT root FROM seat WHERE rid = ?", (base >> 32,)).fetchone()[0] == root
        rid = base >> 32 if own and tip and tip[0] == base else None
    if rid is None:
        rid = connection.execute(
            "INSERT INTO seat(root, person, base) VALUES (?, ?, ?)", (root, person, base)
        ).lastrowid
        assert rid is not None
    for event in chain["events"]:
        n = events.key(rid, event["number"])
        body = events.canonical(event["body"]) if "body" in event else None
        parts = [
            bytes.fromhex(event[name]) if name in event else None for name in ("ref", "salt", "bh", "seen")
        ]
        ref, salt, bh, seen = parts
        connection.execute(
            events.INSERT,
            (
                n,
                event["hlc"],
                event["kind"],
                bytes.fromhex(event["ent"]),
                ref,
                body,
                salt,
                bh,
                seen,
                bytes.fromhex(event["h"]),
            ),
        )
        ends[event["h"]] = n
