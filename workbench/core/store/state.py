"""State: derived from the log by the SQL in db/derive, the same for one new event and for all of them.

It does not depend on the order in which events arrived: every value comes from the heads of a register, the last event
of each seat in (kind, entity, person or field) that no other candidate had seen.
"""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from workbench.core.store import events, families, persons, redactions
from workbench.core.store.events import EventKind
from workbench.core.store.queries import statements

STATE_NUMBER = 25
"""Moves whenever db/state.sql or db/derive changes: files with another number are rebuilt when they are opened."""

Range = tuple[int, int]

_PRESENCE = frozenset(
    {
        *events.CREATIONS,
        EventKind.EXIST,
        EventKind.EDIT,
        EventKind.VERDICT,
        EventKind.ADJUDICATION,
        EventKind.SAME_CLAIM,
        EventKind.SIGNOFF,
        EventKind.EVIDENCE_STANDING,
        EventKind.REDACTION,
    }
)

_OF_EVIDENCE = frozenset({EventKind.EVIDENCE_STANDING, EventKind.REDACTION})

_VERDICT = frozenset(
    {
        EventKind.CLAIM,
        EventKind.EDIT,
        EventKind.EXIST,
        EventKind.VERDICT,
        EventKind.ADJUDICATION,
        EventKind.SAME_CLAIM,
    }
)

_DERIVE: tuple[tuple[str, frozenset[EventKind]], ...] = (
    ("presence", _PRESENCE),
    (
        "edited",
        frozenset({*events.CREATIONS, EventKind.EXIST, EventKind.EDIT, EventKind.SIGNOFF, *_OF_EVIDENCE}),
    ),
    ("reviewer", frozenset({EventKind.REVIEWER, EventKind.SAME_PERSON})),
    (
        "article",
        frozenset({EventKind.ARTICLE, EventKind.VERSION, EventKind.EXIST, EventKind.EDIT, EventKind.SIGNOFF}),
    ),
    ("claim", frozenset({EventKind.CLAIM, EventKind.EXIST, EventKind.EDIT})),
    ("number", _PRESENCE),
    ("same_claim", frozenset({EventKind.SAME_CLAIM})),
    ("verdict", _VERDICT),
    ("adjudication", _VERDICT),
    ("evidence", frozenset({EventKind.EVIDENCE, EventKind.EXIST, EventKind.EDIT, *_OF_EVIDENCE})),
    ("link", frozenset({EventKind.LINK, EventKind.EXIST})),
    ("standing", frozenset({EventKind.EVIDENCE_STANDING})),
    (
        "stale",
        frozenset(
            {
                EventKind.CLAIM,
                EventKind.VERDICT,
                EventKind.ADJUDICATION,
                EventKind.EVIDENCE,
                EventKind.EDIT,
                EventKind.LINK,
                EventKind.EXIST,
                EventKind.SAME_CLAIM,
                *_OF_EVIDENCE,
            }
        ),
    ),
    ("comment", frozenset({EventKind.COMMENT, EventKind.EXIST})),
    ("signoff", frozenset({EventKind.SIGNOFF})),
    ("assignment", frozenset({EventKind.ASSIGNMENT})),
    ("blind", frozenset({EventKind.BLIND})),
)
"""Each file of db/derive and the kinds of events after which it must run, in the order in which they build on each other."""

_NEEDED = {
    "meeting": "temp.several",
    "presence": "temp.entity t CROSS JOIN register r ON r.ent = t.ent AND r.kind = 12",
    "number": "temp.renumber",
    "adjudication": "temp.part",
    "stale": "evidence_standing",
}
"""Files that have nothing to do where nothing stands there: a verdict, which somebody waits for, mostly asks for none of them."""

_UNWANTED = frozenset({EventKind.EVIDENCE, EventKind.EDIT, EventKind.EXIST, EventKind.LINK, *_OF_EVIDENCE})
"""Kinds of which a redaction may remove something."""

_ARTICLES_ANEW = "SELECT 1 FROM temp.entity t JOIN article_version v ON v.id = t.id WHERE t.sole IN (0, 3, 4, 11, 12, 13) LIMIT 1"
"""Whether texts were derived anew, whichever event asked for it: each then stands as an article of its own."""


def create(connection: Connection) -> None:
    """Make the empty state tables and note their number."""
    for statement in statements("state"):
        connection.execute(statement)
    connection.execute("INSERT OR REPLACE INTO local(key, value) VALUES ('state', ?)", (STATE_NUMBER,))


def drop(connection: Connection) -> None:
    """Remove every derived table, whichever version of the program made it."""
    rows = connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'passage_fts_%' "
        "AND name NOT IN ('local', 'seat', 'event', 'content', 'import_log', '_sqlite_migrations') ORDER BY type DESC"
    ).fetchall()
    for kind, name in rows:
        connection.execute(f'DROP {kind} "{name}"')


def rebuild(connection: Connection) -> None:
    """Drop the state and derive it again from the whole log, inside the caller's transaction."""
    drop(connection)
    create(connection)
    derive_all(connection)


def derive_all(connection: Connection) -> None:
    """Derive the state from the whole log into tables that hold nothing of it yet."""
    rids = [rid for (rid,) in connection.execute("SELECT rid FROM seat ORDER BY rid")]
    derive(connection, [(events.key(rid, 0), events.key(rid, events.NUMBER_MASK)) for rid in rids])


def derive(connection: Connection, fresh: Sequence[Range]) -> None:
    """Bring the state up to date with new ranges of the log (first and last key of each), inside the caller's transaction."""
    _start(connection)
    _touch(connection, fresh)
    _finish(connection, fresh)


def start(connection: Connection) -> None:
    """Begin to derive what comes in parts: `touch` for each of them, then `finish` once with all."""
    _start(connection)
    _forget_firsts(connection)


def touch(connection: Connection, fresh: Sequence[Range]) -> None:
    """Note which registers these ranges write, and who wrote what first; nothing that can be seen changes yet."""
    _touch(connection, fresh)
    _run(connection, "first")


def finish(connection: Connection, fresh: Sequence[Range]) -> None:
    """Derive the state from all ranges that were touched since the start."""
    _note_fresh(connection, fresh)
    _finish(connection, fresh)
    _forget_firsts(connection)


def _start(connection: Connection) -> None:
    _prepare(connection)
    connection.execute("DELETE FROM temp.touched")


def _touch(connection: Connection, fresh: Sequence[Range]) -> None:
    persons.note_writers(connection)
    _note_fresh(connection, fresh)
    _run(connection, "touched")


def _forget_firsts(connection: Connection) -> None:
    connection.execute("DELETE FROM temp.first")
    connection.execute("DELETE FROM temp.firsts_noted")


def _finish(connection: Connection, fresh: Sequence[Range]) -> None:
    for low, high in sorted(fresh):
        _note_seen(connection, low, high)
    kinds = _register(connection)
    if EventKind.SAME_PERSON in kinds:
        _run(connection, "same_person")
        again = persons.settle(connection)
        if again:
            _start(connection)
            _touch(connection, [*fresh, *again])
            kinds = _register(connection)
    emptied = bool(kinds & _UNWANTED) and _redact(connection)
    if kinds & {EventKind.EVIDENCE, *_OF_EVIDENCE}:
        kinds.add(EventKind.LINK)
    for name, after in _DERIVE:
        if kinds & after:
            _run(connection, name)
    if connection.execute(_ARTICLES_ANEW).fetchone():
        families.number_versions(connection)
    if emptied:
        _drop_passages(connection)
    if emptied or kinds & {EventKind.EVIDENCE, EventKind.EXIST, *_OF_EVIDENCE}:
        _index_passages(connection)


def _note_fresh(connection: Connection, fresh: Sequence[Range]) -> None:
    connection.execute("DELETE FROM temp.fresh")
    connection.executemany("INSERT INTO temp.fresh(lo, hi) VALUES (?, ?)", fresh)


def _register(connection: Connection) -> set[int]:
    """Find the heads of what was touched; says which kinds of events that is."""
    _run(connection, "register")
    _run(connection, "meeting")
    return {kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM temp.touched")}


def _redact(connection: Connection) -> bool:
    """Remove what redactions say, before anything is derived from it; says whether kept text went."""
    _run(connection, "redaction")
    return redactions.obey(connection)


def _run(connection: Connection, name: str) -> None:
    needed = _NEEDED.get(name)
    if needed and not connection.execute(f"SELECT 1 FROM {needed} LIMIT 1").fetchone():
        return
    for statement in statements(f"derive/{name}"):
        connection.execute(statement)


def _prepare(connection: Connection) -> None:
    """The scratch tables live in memory, one set a connection."""
    if connection.execute("SELECT 1 FROM temp.sqlite_schema WHERE name = 'fresh'").fetchone():
        return
    for statement in statements("derive/scratch"):
        connection.execute(statement)


def _note_seen(connection: Connection, low: int, high: int) -> None:
    """Record what each new event had seen. A file that held an event also held all that this event had seen, and listed it,
    so only the chains that a chain goes on from need following."""
    rid = low >> 32
    if low <= events.key(rid, events.first_number(connection, rid)):
        _inherit(connection, rid)
    rows = connection.execute(
        "SELECT n, seen FROM event WHERE n BETWEEN ? AND ? AND seen IS NOT NULL", (low, high)
    )
    for n, seen in rows.fetchall():
        for root, number, h in events.unpack_seen(seen):
            known = find(connection, root, number, h)
            if known is not None:
                _know_path(connection, rid, n & events.NUMBER_MASK, known)


def _inherit(connection: Connection, rid: int) -> None:
    """A chain that goes on from another knew, before its first event, what that one knew at the place where it left."""
    base = connection.execute("SELECT base FROM seat WHERE rid = ?", (rid,)).fetchone()[0]
    if base is None:
        return
    _know_path(connection, rid, 0, base)
    known = connection.execute(
        "SELECT other, max(upto) FROM seen WHERE rid = ? AND at <= ? AND other <> ? GROUP BY other",
        (base >> 32, base & events.NUMBER_MASK, rid),
    )
    for other, upto in known.fetchall():
        _know(connection, rid, 0, events.key(other, upto))


def _know_path(connection: Connection, rid: int, at: int, known: int) -> None:
    """At `at` chain `rid` knew the event `known` and all that its chain goes on from."""
    step: int | None = known
    while step is not None and step >> 32 != rid:
        _know(connection, rid, at, step)
        step = connection.execute("SELECT base FROM seat WHERE rid = ?", (step >> 32,)).fetchone()[0]


def _know(connection: Connection, rid: int, at: int, known: int) -> None:
    connection.execute(
        """INSERT INTO seen(rid, other, at, upto)
           VALUES (:rid, :other, :at, max(:upto, coalesce((
             SELECT upto FROM seen WHERE rid = :rid AND other = :other AND at <= :at ORDER BY at DESC LIMIT 1), 0)))
           ON CONFLICT DO UPDATE SET upto = excluded.upto""",
        {"rid": rid, "other": known >> 32, "at": at, "upto": known & events.NUMBER_MASK},
    )


def find(connection: Connection, root: bytes, number: int, h: bytes) -> int | None:
    """The key of the event with this number, and a hash that begins with `h`, in the chains of `root`; None if unknown."""
    for (rid,) in connection.execute("SELECT rid FROM seat WHERE root = ?", (root,)).fetchall():
        row = connection.execute("SELECT h FROM event WHERE n = ?", (events.key(rid, number),)).fetchone()
        if row and row[0].startswith(h):
            return events.key(rid, number)
    return None


def _drop_passages(connection: Connection) -> None:
    """Take all passages out of the index: words of a passage that is deleted alone stay in it."""
    connection.execute("DELETE FROM passage")
    connection.execute("INSERT INTO passage_fts(passage_fts) VALUES ('delete-all')")


def _index_passages(connection: Connection) -> None:
    """Index kept text that has no passages yet. Text is named by its hash, so an entry never goes out of date."""
    missing = connection.execute(
        "SELECT DISTINCT text_sha256, pages FROM evidence WHERE text_sha256 <> '' AND present AND NOT EXISTS("
        "SELECT 1 FROM passage p WHERE p.text_sha256 = evidence.text_sha256)"
    ).fetchall()
    for sha256, pages in missing:
        row = connection.execute(
            "SELECT data FROM content WHERE sha256 = ?", (bytes.fromhex(sha256),)
        ).fetchone()
        if row:
            _index_text(connection, sha256, row[0].decode(), json.loads(pages))


def _index_text(connection: Connection, sha256: str, text: str, pages: Iterable[int]) -> None:
    from workbench.core.store import fulltext

    starts = sorted(pages)
    for start, end in fulltext.passages(text):
        page = sum(1 for page_start in starts if page_start <= start) or None
        row = connection.execute(
            'INSERT OR IGNORE INTO passage(text_sha256, start, "end", page) VALUES (?, ?, ?, ?)',
            (sha256, start, end, page),
        )
        if row.rowcount:
            connection.execute(
                "INSERT INTO passage_fts(rowid, text) VALUES (?, ?)",
                (row.lastrowid, fulltext.indexed(text[start:end])),
            )
