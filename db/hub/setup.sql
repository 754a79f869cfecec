-- The tables of a hub: the events of all files as one set, in PostgreSQL. Nothing is derived here, and no row refers to a number
-- that only one file knows: two people who send the same at once send the same rows.

CREATE SCHEMA claim_workbench;

CREATE TABLE claim_workbench.hub(
  format integer NOT NULL
);

CREATE TABLE claim_workbench.seat(                     -- the beginning of a chain
  genesis bytea PRIMARY KEY CHECK(length(genesis) = 32), -- the hash that its first event builds on
  root bytea NOT NULL CHECK(length(root) = 16),
  person bytea NOT NULL CHECK(length(person) = 16),
  base_root bytea CHECK(length(base_root) = 16),       -- the event of another chain that it goes on from, or NULL
  base_number bigint,
  base_h bytea CHECK(length(base_h) = 32)
);

CREATE TABLE claim_workbench.event(
  root bytea NOT NULL CHECK(length(root) = 16),
  number bigint NOT NULL CHECK(number BETWEEN 1 AND 4294967295),
  h bytea NOT NULL CHECK(length(h) = 32),
  prev bytea NOT NULL CHECK(length(prev) = 32),        -- the hash before it: copies that went on separately part here
  hlc bigint NOT NULL CHECK(hlc >= 0),
  kind bigint NOT NULL CHECK(kind BETWEEN 1 AND 4294967295),
  ent bytea NOT NULL CHECK(length(ent) = 16),
  ref bytea CHECK(length(ref) IN (16, 32)),
  body text CHECK(octet_length(body) <= 67108864),     -- NULL once redacted
  salt bytea CHECK(length(salt) BETWEEN 8 AND 64),
  bh bytea CHECK(length(bh) = 32),
  seen bytea CHECK(length(seen) BETWEEN 1 AND 67108864 AND length(seen) % 32 = 0),
  PRIMARY KEY(root, number, h),
  CHECK((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (bh IS NOT NULL))
);

CREATE INDEX event_redaction ON claim_workbench.event(root, number) WHERE kind = 15;

CREATE TABLE claim_workbench.tip(                      -- up to here a chain is complete on the hub, with all that it names
  root bytea NOT NULL CHECK(length(root) = 16),
  number bigint NOT NULL,
  h bytea NOT NULL CHECK(length(h) = 32),
  pushed_by text NOT NULL DEFAULT session_user,
  pushed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY(root, number, h)
);

CREATE TABLE claim_workbench.content(                  -- kept bytes whose pieces are all here
  sha256 bytea PRIMARY KEY CHECK(length(sha256) = 32),
  size bigint NOT NULL CHECK(size >= 0),
  pushed_by text NOT NULL DEFAULT session_user
);

CREATE TABLE claim_workbench.piece(
  sha256 bytea NOT NULL CHECK(length(sha256) = 32),
  at integer NOT NULL CHECK(at >= 0),                  -- the first is 0
  data bytea NOT NULL CHECK(length(data) BETWEEN 1 AND 1048576),
  PRIMARY KEY(sha256, at)
);

INSERT INTO claim_workbench.hub(format) VALUES (1);
