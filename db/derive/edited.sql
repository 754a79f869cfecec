-- temp.edited: the value in force of each edited field; temp.first: who first wrote each entity, and when.

DELETE FROM temp.edited;

INSERT INTO temp.edited(ent, field, value)
SELECT t.ent, r.sub, json_extract(e.body, '$.value')
FROM temp.entity t CROSS JOIN register r ON r.kind = 11 AND r.ent = t.ent AND r.head = 2 JOIN event e ON e.n = r.n;

DELETE FROM temp.first;

INSERT INTO temp.first(ent, kind, person, at)
SELECT ent, kind, person, at FROM (
  SELECT r.ent, r.kind, lower(hex(s.person)) AS person, strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    row_number() OVER (PARTITION BY r.ent, r.kind ORDER BY e.hlc, e.h) AS place
  FROM temp.entity t CROSS JOIN register r ON r.ent = t.ent AND r.kind IN (3, 5, 7, 8, 9) JOIN event e ON e.n = r.n JOIN seat s ON s.rid = r.rid
) WHERE place = 1;
