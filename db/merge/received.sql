-- What came from a hub in a pull that is not through yet: events as the hub keeps them, in the order in which they came, and pieces
-- of kept bytes (workbench/core/team/hub/received.py). Values that our own program cannot have written do not get in.

CREATE TABLE event(
  root BLOB NOT NULL CHECK(length(root) = 16),
  number INTEGER NOT NULL CHECK(number BETWEEN 1 AND 4294967295),
  h BLOB NOT NULL CHECK(length(h) = 32),
  prev BLOB NOT NULL CHECK(length(prev) = 32),
  hlc INTEGER NOT NULL CHECK(hlc >= 0),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 4294967295),
  ent BLOB NOT NULL,
  ref BLOB,
  body TEXT,
  salt BLOB,
  bh BLOB,
  seen BLOB
) STRICT;

CREATE TABLE piece(
  sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
  at INTEGER NOT NULL CHECK(at >= 0),
  data BLOB NOT NULL,
  PRIMARY KEY(sha256, at)
) STRICT;
