-- What the past of a file, in `main`, takes over from the file as it is, in `now`, before its state is derived.

INSERT INTO main.seat SELECT * FROM now.seat;

-- What each event had seen, also of events that are not part of this past.
INSERT INTO main.seen SELECT * FROM now.seen;

-- Redactions since, of records that were there: what they removed is gone.
INSERT OR IGNORE INTO main.event
SELECT x.* FROM now.event x WHERE x.kind = 15 AND x.ent IN (SELECT ent FROM main.event WHERE kind = 7);

-- Only who added a record can redact it, and may have added it since.
INSERT OR IGNORE INTO main.event
SELECT a.* FROM main.event x JOIN main.seat s ON s.rid = x.n >> 32 JOIN main.seat p ON p.person = s.person
JOIN now.event a ON a.kind = 7 AND a.ent = x.ent AND a.n >> 32 = p.rid
WHERE x.kind = 15 AND NOT EXISTS(
  SELECT 1 FROM main.event b JOIN main.seat q ON q.rid = b.n >> 32
  WHERE b.kind = 7 AND b.ent = x.ent AND q.person = s.person);

-- A redaction writes links anew without the words that they quoted. What they said else stands there alone.
UPDATE main.event SET bh = NULL, (body, salt) = (
  SELECT l.body, l.salt FROM now.event l JOIN now.event x ON x.kind = 15 AND l.n < x.n AND l.n > (
    SELECT a.n FROM now.event a WHERE a.kind = 2 AND a.n BETWEEN (x.n >> 32 << 32) AND x.n ORDER BY a.n DESC LIMIT 1)
  WHERE l.kind = 8 AND l.ent = event.ent ORDER BY l.hlc DESC, l.h LIMIT 1)
WHERE kind = 8 AND body IS NULL;
