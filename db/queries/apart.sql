-- Pairs of records of which somebody said that their origins differ: the edits whose field begins with "apart:".
SELECT lower(hex(r.ent)) AS evidence, substr(r.sub, 7) AS other
FROM register r JOIN event e ON e.n = r.n
WHERE r.kind = 11 AND r.head = 2 AND r.sub GLOB 'apart:*' AND json_extract(e.body, '$.value') <> '';
