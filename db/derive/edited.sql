-- temp.edited: the value in force of each edited field; temp.first: who first wrote each entity, and when.

DELETE FROM temp.edited;

INSERT INTO temp.edited(ent, field, value)
SELECT t.ent, r.sub, json_extract(e.body, '$.value')
FROM temp.entity t CROSS JOIN register r ON r.kind = 11 AND r.ent = t.ent AND r.head = 2 JOIN event e ON e.n = r.n
WHERE t.sole NOT IN (6, 8, 9);

-- Two kept the same file, or imported the same text, one of them with words where the other wrote none: those are shown.
INSERT OR IGNORE INTO temp.edited(ent, field, value)
SELECT ent, field, value FROM (
  SELECT t.ent, f.value AS field, json_extract(y.body, '$.' || f.value) AS value, max(format('%020d', y.hlc) || hex(y.h))
  FROM temp.entity t
  CROSS JOIN register o INDEXED BY register_beside ON o.ent = t.ent AND o.head = 1 AND o.kind IN (3, 6, 7, 11) AND o.kind IN (3, 7)
  JOIN event y ON y.n = o.n
  CROSS JOIN register r ON r.ent = t.ent AND r.kind = o.kind AND r.sub = '' AND r.head = 2 JOIN event e ON e.n = r.n
  CROSS JOIN json_each('["title","url","author","publisher","published","origin","note","confidential","byline","place","language","credit"]') f
  WHERE t.sole NOT IN (5, 6, 8, 9) AND coalesce(json_extract(e.body, '$.' || f.value), '') = '' AND json_extract(y.body, '$.' || f.value) <> ''
  GROUP BY t.ent, f.value
);

DELETE FROM temp.first WHERE NOT EXISTS(SELECT 1 FROM temp.firsts_noted);

INSERT INTO temp.first(ent, kind, hlc, h, rid)
SELECT r.ent, r.kind, e.hlc, e.h, r.rid
FROM temp.entity t CROSS JOIN register r ON r.ent = t.ent AND r.kind BETWEEN 3 AND 9 AND r.kind NOT IN (4, 6)
  AND r.rid NOT IN (SELECT rid FROM temp.firsts_noted)
CROSS JOIN event e ON e.n = r.n
WHERE true
ON CONFLICT(ent, kind) DO UPDATE SET hlc = excluded.hlc, h = excluded.h, rid = excluded.rid WHERE (excluded.hlc, excluded.h) < (hlc, h);

-- Which event of a chain is its last depends on where copies of the chain parted; so those before it count too.
INSERT INTO temp.first(ent, kind, hlc, h, rid)
SELECT x.ent, e.kind, e.hlc, e.h, x.n >> 32
FROM temp.entity t CROSS JOIN earlier x ON x.ent = t.ent
CROSS JOIN event e ON e.n = x.n AND e.kind IN (3, 5, 7, 8, 9)
WHERE true
ON CONFLICT(ent, kind) DO UPDATE SET hlc = excluded.hlc, h = excluded.h, rid = excluded.rid WHERE (excluded.hlc, excluded.h) < (hlc, h);
