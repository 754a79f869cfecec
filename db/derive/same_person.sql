-- What was said of two ids, as somebody said it last; what was taken back has no row. Whether it fits to the rest is for persons.py.

DELETE FROM same_person WHERE one IN (SELECT id FROM temp.entity);

INSERT INTO same_person(one, other, same, reviewer, at, state)
SELECT t.id, r.sub, json_extract(e.body, '$.same'), lower(hex(s.person)), strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch'),
  CASE WHEN (SELECT count(DISTINCT coalesce(json_extract(x.body, '$.same'), '-')) FROM register o JOIN event x ON x.n = o.n
             WHERE o.kind = 19 AND o.ent = t.ent AND o.sub = r.sub AND o.head > 0) > 1 THEN 'disagreed' ELSE 'settled' END
FROM temp.entity t CROSS JOIN register r ON r.kind = 19 AND r.ent = t.ent AND r.head = 2 JOIN event e ON e.n = r.n
JOIN seat s ON s.rid = r.rid
WHERE json_extract(e.body, '$.same') IS NOT NULL AND t.id < r.sub;
