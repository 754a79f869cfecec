-- temp.edited: the value in force of each edited field; temp.first: who first wrote each entity, and when.

DELETE FROM temp.edited;

INSERT INTO temp.edited(ent, field, value)
SELECT t.ent, r.sub, json_extract(e.body, '$.value')
FROM temp.entity t CROSS JOIN register r ON r.kind = 11 AND r.ent = t.ent AND r.head = 2 JOIN event e ON e.n = r.n;

DELETE FROM temp.first;

-- Which event of a chain is its last depends on where copies of the chain parted; so those before it count too.
INSERT INTO temp.first(ent, kind, person, at)
-- SQLite takes the other columns from the row that has the minimum.
SELECT ent, kind, person, strftime('%Y-%m-%dT%H:%M:%SZ', (hlc >> 16) / 1000, 'unixepoch') FROM (
  SELECT k.ent, k.kind, s.person, e.hlc, min(format('%020d', e.hlc) || hex(e.h))
  FROM (
    SELECT r.ent, r.kind, r.n FROM temp.entity t CROSS JOIN register r ON r.ent = t.ent AND r.kind IN (3, 5, 7, 8, 9)
    UNION ALL
    SELECT x.ent, b.kind, x.n FROM temp.entity t CROSS JOIN earlier x ON x.ent = t.ent
    CROSS JOIN event b ON b.n = x.n AND b.kind IN (3, 5, 7, 8, 9)
  ) k JOIN event e ON e.n = k.n JOIN writer s ON s.rid = k.n >> 32
  GROUP BY k.ent, k.kind
);
