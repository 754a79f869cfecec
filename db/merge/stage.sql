-- The log's tables of another's file, main, into the clean staging file.

INSERT INTO staging.seat SELECT rid, root, person, base FROM main.seat;

INSERT INTO staging.event SELECT n, hlc, kind, ent, ref, body, salt, bh, seen, h FROM main.event ORDER BY n;

INSERT INTO staging.content SELECT sha256, data FROM main.content;

INSERT INTO staging.withheld SELECT value FROM main.local WHERE key = 'withheld';
