-- Whether two claims are the same, as a lead decided it. A decision that was taken back has no row; another lead's then stands.

DELETE FROM same_claim WHERE claim IN (SELECT id FROM temp.entity);

INSERT INTO same_claim(claim, other, kept, reason, lead, at, state)
SELECT id, sub, kept, reason, person, at, iif(least <> most, 'disagreed', 'settled') FROM (
  SELECT t.id, r.sub, json_extract(e.body, '$.kept') AS kept, coalesce(json_extract(e.body, '$.reason'), '') AS reason, s.person,
    strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    min(json_extract(e.body, '$.kept')) OVER said AS least, max(json_extract(e.body, '$.kept')) OVER said AS most,
    row_number() OVER (PARTITION BY t.id, r.sub ORDER BY e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 18 AND r.ent = t.ent AND r.head > 0 JOIN event e ON e.n = r.n
  JOIN writer s ON s.rid = r.rid
  WHERE json_extract(e.body, '$.kept') IS NOT NULL
  WINDOW said AS (PARTITION BY t.id, r.sub)
) WHERE place = 1;
