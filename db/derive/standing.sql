-- Evidence that somebody withdrew, corrected or replaced. Heads that differ are all kept; of these one that is held against the
-- record is displayed.

DELETE FROM evidence_standing WHERE evidence IN (SELECT id FROM temp.entity);

INSERT INTO evidence_standing(evidence, standing, reason, successor, reviewer, at, said)
SELECT id, standing, reason, successor, person, at,
  CASE (SELECT count(DISTINCT json_extract(x.body, '$.standing') || ' ' || coalesce(json_extract(x.body, '$.successor'), ''))
        FROM register o JOIN event x ON x.n = o.n WHERE o.kind = 14 AND o.ent = heads.ent AND o.sub = '' AND o.head > 0)
    WHEN 1 THEN '[]'
    ELSE (SELECT json_group_array(json(told)) FROM (
      SELECT json_object('reviewer', p.person, 'standing', json_extract(x.body, '$.standing'),
        'reason', json_extract(x.body, '$.reason')) AS told
      FROM register o JOIN event x ON x.n = o.n JOIN writer p ON p.rid = o.rid
      WHERE o.kind = 14 AND o.ent = heads.ent AND o.sub = '' AND o.head > 0 ORDER BY x.hlc, x.h))
  END
FROM (
  SELECT t.ent, t.id, coalesce(json_extract(e.body, '$.standing'), '') AS standing, coalesce(json_extract(e.body, '$.reason'), '') AS reason,
    coalesce(json_extract(e.body, '$.successor'), '') AS successor, s.person AS person,
    strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    row_number() OVER (PARTITION BY t.ent ORDER BY json_extract(e.body, '$.standing') <> '' DESC, e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 14 AND r.ent = t.ent AND r.sub = '' AND r.head > 0
  JOIN event e ON e.n = r.n JOIN writer s ON s.rid = r.rid
) heads WHERE place = 1;
