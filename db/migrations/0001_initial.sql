-- The log. Append-only; every table below it (db/state.sql) is derived from it and can be dropped and rebuilt.

CREATE TABLE local(                                    -- never merged: what belongs to this copy of the file alone
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE seat(                                     -- one chain of events: one person, in one file, on one machine
  rid INTEGER PRIMARY KEY,                             -- local number of the chain
  root BLOB NOT NULL CHECK(length(root) = 16),
  person BLOB NOT NULL CHECK(length(person) = 16),
  base INTEGER                                         -- event.n that it goes on from, where a copied file went on separately
) STRICT;

CREATE INDEX seat_root ON seat(root);

CREATE TABLE event(
  n INTEGER PRIMARY KEY,                               -- rid << 32 | running number in the chain
  hlc INTEGER NOT NULL,                                -- hybrid clock: milliseconds << 16 | counter; for display only
  kind INTEGER NOT NULL,
  ent BLOB NOT NULL CHECK(length(ent) = 16),           -- the entity it is about
  ref BLOB CHECK(ref IS NULL OR length(ref) IN (16, 32)),
  body TEXT,                                           -- canonical JSON; NULL once redacted
  salt BLOB,
  bh BLOB,                                             -- hash of salt and body, kept where the body was redacted
  seen BLOB,                                           -- what had been merged since the author's last action: 32 bytes a chain
  h BLOB NOT NULL CHECK(length(h) = 32),               -- hash over all this and the previous hash of the chain
  CHECK((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (bh IS NOT NULL))
) STRICT;

-- The beginnings of actions: what undo looks for.
CREATE INDEX event_action ON event(n) WHERE kind = 2;

CREATE TABLE content(                                  -- kept bytes: stored texts, article sources, evidence
  sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE import_log(                               -- local audit of merges, one row per range of events that came in
  id INTEGER PRIMARY KEY,
  merge INTEGER NOT NULL,                              -- ranges of one merge share this number
  at INTEGER NOT NULL,                                 -- milliseconds since 1970
  person BLOB,                                         -- who merged
  after INTEGER,                                       -- that person's last event.n at the time
  label TEXT NOT NULL,                                 -- name of the other file
  sha256 BLOB,                                         -- of the other file
  lo INTEGER NOT NULL,
  hi INTEGER NOT NULL
) STRICT;
