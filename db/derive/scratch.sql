-- Scratch tables of one connection, in memory.

CREATE TABLE temp.fresh(lo INTEGER, hi INTEGER);

CREATE TABLE temp.touched(ent BLOB, kind INTEGER, sub TEXT, rid INTEGER, n INTEGER, replaced INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(ent, kind, sub, rid)) WITHOUT ROWID;

CREATE TABLE temp.entity(ent BLOB PRIMARY KEY, id TEXT) WITHOUT ROWID;

CREATE TABLE temp.edited(ent BLOB, field TEXT, value, PRIMARY KEY(ent, field)) WITHOUT ROWID;

CREATE TABLE temp.first(ent BLOB, kind INTEGER, rank TEXT, person TEXT, at TEXT, PRIMARY KEY(ent, kind)) WITHOUT ROWID;

CREATE TABLE temp.renumber(text_id TEXT, cell INTEGER, PRIMARY KEY(text_id, cell)) WITHOUT ROWID;

CREATE TABLE temp.unwanted(n INTEGER PRIMARY KEY);

CREATE TABLE temp.leaning(claim TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE temp.knew(other INTEGER, rid INTEGER, PRIMARY KEY(other, rid)) WITHOUT ROWID;

CREATE TABLE temp.several(ent BLOB, kind INTEGER, sub TEXT, PRIMARY KEY(ent, kind, sub)) WITHOUT ROWID;

CREATE TABLE temp.part(whole BLOB, part BLOB, PRIMARY KEY(whole, part)) WITHOUT ROWID;

CREATE TABLE temp.decision(ent BLOB, rid INTEGER, n INTEGER, rank TEXT, PRIMARY KEY(ent, n)) WITHOUT ROWID;
