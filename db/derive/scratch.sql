-- Scratch tables of one connection, in memory.

CREATE TABLE temp.fresh(lo INTEGER, hi INTEGER);

CREATE TABLE temp.touched(ent BLOB, kind INTEGER, sub TEXT, rid INTEGER, n INTEGER, replaced INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(ent, kind, sub, rid)) WITHOUT ROWID;

-- `sole` is the kind of all events that touched it, 0 where they are of several: what such an event cannot change need not be looked for.
CREATE TABLE temp.entity(ent BLOB PRIMARY KEY, id TEXT, sole INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;

CREATE TABLE temp.edited(ent BLOB, field TEXT, value, PRIMARY KEY(ent, field)) WITHOUT ROWID;

CREATE TABLE temp.first(ent BLOB, kind INTEGER, hlc INTEGER, h BLOB, rid INTEGER, PRIMARY KEY(ent, kind)) WITHOUT ROWID;

-- Chains all of whose events temp.first knows already.
CREATE TABLE temp.firsts_noted(rid INTEGER PRIMARY KEY);

CREATE TABLE temp.renumber(text_id TEXT, cell INTEGER, PRIMARY KEY(text_id, cell)) WITHOUT ROWID;

CREATE TABLE temp.unwanted(n INTEGER PRIMARY KEY);

CREATE TABLE temp.leaning(claim TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE temp.knew(other INTEGER, rid INTEGER, PRIMARY KEY(other, rid)) WITHOUT ROWID;

CREATE TABLE temp.several(ent BLOB, kind INTEGER, sub TEXT, PRIMARY KEY(ent, kind, sub)) WITHOUT ROWID;

CREATE TABLE temp.part(whole BLOB, part BLOB, PRIMARY KEY(whole, part)) WITHOUT ROWID;

CREATE TABLE temp.decision(ent BLOB, rid INTEGER, n INTEGER, rank TEXT, PRIMARY KEY(ent, n)) WITHOUT ROWID;
