-- Redactions by somebody who had added the record: only theirs are obeyed. They add up, and none is ever taken back.

DELETE FROM redaction WHERE evidence IN (SELECT id FROM temp.entity WHERE sole IN (0, 7, 15));

INSERT INTO redaction(evidence, reason, fields, quotes, content, reviewer, at)
SELECT id, max(CASE place WHEN 1 THEN reason END), max(fields), max(quotes),
  (SELECT json_group_array(value) FROM (
    SELECT DISTINCT j.value FROM register o JOIN event x ON x.n = o.n, json_each(x.body, '$.content') j
    WHERE o.kind = 15 AND o.ent = obeyed.ent ORDER BY j.value)),
  max(CASE place WHEN 1 THEN person END), max(CASE place WHEN 1 THEN at END)
FROM (
  SELECT t.ent, t.id, coalesce(json_extract(e.body, '$.reason'), '') AS reason,
    coalesce(json_extract(e.body, '$.fields'), 0) AS fields, coalesce(json_extract(e.body, '$.quotes'), 0) AS quotes,
    lower(hex(s.person)) AS person, strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at,
    row_number() OVER (PARTITION BY t.ent ORDER BY e.hlc DESC, e.h DESC) AS place
  FROM temp.entity t CROSS JOIN register r ON r.kind = 15 AND r.ent = t.ent
  JOIN event e ON e.n = r.n JOIN seat s ON s.rid = r.rid
  WHERE t.sole IN (0, 7, 15) AND EXISTS(
    SELECT 1 FROM register a JOIN seat p ON p.rid = a.rid
    WHERE a.kind = 7 AND a.ent = t.ent AND a.sub = '' AND p.person = s.person)
) obeyed GROUP BY ent;
