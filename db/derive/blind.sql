-- Of several heads one that asks for a blind pass counts: nobody is to see by accident what somebody wanted hidden.

DELETE FROM blind WHERE subject IN (SELECT id FROM temp.entity);

INSERT INTO blind(subject, reviewer, blind, lead, at)
SELECT id, sub, blind, person, at FROM (
  SELECT t.id, r.sub, json_extract(e.body, '$.blind') AS blind, lower(hex(s.person)) AS person,
    strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    row_number() OVER (PARTITION BY t.id, r.sub ORDER BY json_extract(e.body, '$.blind') DESC, e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 17 AND r.ent = t.ent AND r.head > 0
  JOIN event e ON e.n = r.n JOIN seat s ON s.rid = r.rid
  WHERE json_extract(e.body, '$.blind') IS NOT NULL
) WHERE place = 1;
