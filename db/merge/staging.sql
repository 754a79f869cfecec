-- The clean copy of another file's log. Values that our own program cannot have written do not get in.

-- It is written once and read through twice: fewer calls to the system.
PRAGMA page_size = 16384;

CREATE TABLE seat(
  rid INTEGER PRIMARY KEY CHECK(rid BETWEEN 1 AND 2147483647),
  root BLOB NOT NULL CHECK(length(root) = 16),
  person BLOB NOT NULL CHECK(length(person) = 16),
  base INTEGER
) STRICT;

CREATE TABLE event(
  n INTEGER PRIMARY KEY CHECK(n > 4294967296),
  hlc INTEGER NOT NULL CHECK(hlc >= 0),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 4294967295),
  ent BLOB NOT NULL CHECK(length(ent) = 16),
  ref BLOB CHECK(length(ref) IN (16, 32)),
  body TEXT,
  salt BLOB CHECK(length(salt) BETWEEN 8 AND 64),
  bh BLOB CHECK(length(bh) = 32),
  seen BLOB CHECK(length(seen) > 0 AND length(seen) % 32 = 0),
  h BLOB NOT NULL CHECK(length(h) = 32),
  CHECK((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (bh IS NOT NULL))
) STRICT;

CREATE TABLE content(
  sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE withheld(                                 -- of a work pack: in chains up to this number events without words came from its source
  seats INTEGER NOT NULL CHECK(seats >= 0)
) STRICT;
