-- Whether two claims are the same, as a lead decided it; a decision that was taken back has no row.

DELETE FROM same_claim WHERE claim IN (SELECT id FROM temp.entity);

INSERT INTO same_claim(claim, other, kept, reason, lead, at, state)
SELECT t.id, r.sub, json_extract(e.body, '$.kept'), coalesce(json_extract(e.body, '$.reason'), ''), s.person,
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch'),
  CASE WHEN (SELECT count(DISTINCT coalesce(json_extract(x.body, '$.kept'), '-')) FROM register o JOIN event x ON x.n = o.n
             WHERE o.kind = 18 AND o.ent = t.ent AND o.sub = r.sub AND o.head > 0) > 1 THEN 'disagreed' ELSE 'settled' END
FROM temp.entity t CROSS JOIN register r ON r.kind = 18 AND r.ent = t.ent AND r.head = 2 JOIN event e ON e.n = r.n
JOIN writer s ON s.rid = r.rid
WHERE json_extract(e.body, '$.kept') IS NOT NULL;
