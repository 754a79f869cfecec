-- What a merge brings, in memory: ranges of the log by file, what is written there, and entities that were not visible before by the file
-- that brought them.

CREATE TABLE IF NOT EXISTS temp.brought(file INTEGER, known INTEGER, lo INTEGER, hi INTEGER);

CREATE TABLE IF NOT EXISTS temp.written(ent BLOB, kind INTEGER, person BLOB, file INTEGER, new INTEGER, known INTEGER,
  PRIMARY KEY(ent, kind, person, file)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS temp.came(ent BLOB PRIMARY KEY, file INTEGER) WITHOUT ROWID;

DELETE FROM temp.brought;

DELETE FROM temp.written;

DELETE FROM temp.came;
