-- What a merge brings, in memory: ranges of the log by file, what is written there, and entities that were not visible before by the file
-- that brought them.

CREATE TABLE IF NOT EXISTS temp.brought(file INTEGER, known INTEGER, lo INTEGER, hi INTEGER);

CREATE TABLE IF NOT EXISTS temp.written(file INTEGER, ent BLOB, kind INTEGER, person TEXT, new INTEGER, known INTEGER,
  PRIMARY KEY(file, ent, kind, person)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS temp.came(ent BLOB PRIMARY KEY, file INTEGER) WITHOUT ROWID;

DELETE FROM temp.brought;

DELETE FROM temp.written;

DELETE FROM temp.came;
