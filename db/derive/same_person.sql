-- What was said of two ids, as somebody said it last. What was taken back has no row; what another said then stands. Whether it fits
-- to the rest is for persons.py.

DELETE FROM same_person WHERE one IN (SELECT id FROM temp.entity);

INSERT INTO same_person(one, other, same, reviewer, at, state)
SELECT id, sub, same, person, at, iif(least <> most, 'disagreed', 'settled') FROM (
  SELECT t.id, r.sub, json_extract(e.body, '$.same') AS same, lower(hex(s.person)) AS person,
    strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    min(json_extract(e.body, '$.same')) OVER said AS least, max(json_extract(e.body, '$.same')) OVER said AS most,
    row_number() OVER (PARTITION BY t.id, r.sub ORDER BY e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 19 AND r.ent = t.ent AND r.head > 0 JOIN event e ON e.n = r.n
  JOIN seat s ON s.rid = r.rid
  WHERE json_extract(e.body, '$.same') IS NOT NULL AND t.id < r.sub
  WINDOW said AS (PARTITION BY t.id, r.sub)
) WHERE place = 1;
