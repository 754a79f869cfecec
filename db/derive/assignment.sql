-- An assignment holds where one of its heads says so: one that was taken back here and given anew there stays. Who accepts to be
-- the person whom a name means says so about the name, in a register of their own.

DELETE FROM assignment WHERE subject IN (SELECT id FROM temp.entity);

INSERT INTO assignment(subject, assignee, name, lead, at)
SELECT id, sub, name, person, at FROM (
  SELECT t.id, r.sub, coalesce(json_extract(e.body, '$.name'), '') AS name, s.person AS person,
    strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    row_number() OVER (PARTITION BY t.id, r.sub ORDER BY e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 16 AND r.ent = t.ent AND r.head > 0
  JOIN event e ON e.n = r.n JOIN writer s ON s.rid = r.rid
  WHERE json_extract(e.body, '$.to') IS NOT NULL AND json_extract(e.body, '$.holds')
) WHERE place = 1;

DELETE FROM acceptance WHERE assignee IN (SELECT id FROM temp.entity);

INSERT INTO acceptance(assignee, reviewer, at)
SELECT t.id, r.sub, strftime('%Y-%m-%dT%H:%M:%SZ', (max(e.hlc) >> 16) / 1000, 'unixepoch')
FROM temp.entity t CROSS JOIN register r ON r.kind = 16 AND r.ent = t.ent AND r.head > 0 JOIN event e ON e.n = r.n
WHERE json_extract(e.body, '$.to') IS NULL AND json_extract(e.body, '$.holds')
GROUP BY t.id, r.sub;
