-- What views must look at again after the new ranges in temp.brought came or left: a kind of row and an id.

-- Most of them are claims with their verdicts, links and comments, each of which says by its kind what it is about.
WITH written AS MATERIALIZED (
  SELECT kind, lower(hex(ent)) AS id FROM (
    SELECT DISTINCT ent, kind FROM temp.written WHERE new AND kind NOT IN (8, 9))
), other AS MATERIALIZED (
  SELECT kind, id FROM written WHERE kind NOT IN (5, 6)
)
SELECT 'article', v.article FROM other w JOIN article_version v ON v.id = w.id
UNION
SELECT 'claim', c.id FROM written w JOIN claim c ON c.id = w.id
UNION
SELECT 'verdict', w.id FROM written w WHERE w.kind = 6
UNION
-- On the same words in another text.
SELECT 'verdict', s.other FROM same_claim s WHERE s.kept <> '' AND s.claim IN (SELECT id FROM written WHERE kind IN (6, 10, 12))
UNION
SELECT 'verdict', l.claim FROM other w JOIN link l ON l.evidence = w.id WHERE w.kind IN (14, 15)
UNION
-- What two people found, who became one person or are so no longer.
SELECT 'verdict', v.claim FROM (SELECT 1 FROM other WHERE kind = 19 LIMIT 1)
  CROSS JOIN temp.brought b CROSS JOIN event e ON e.n BETWEEN b.lo AND b.hi AND e.kind = 19
  JOIN verdict v ON v.reviewer IN (
    SELECT coalesce((SELECT j.person FROM joined j WHERE j.id = p.value), p.value)
    FROM json_each(json_array(lower(hex(e.ent)), json_extract(e.body, '$.other'))) p)
WHERE NOT b.known
UNION
SELECT 'adjudication', w.id FROM other w WHERE w.kind = 10
UNION
SELECT 'signoff', v.article FROM other w JOIN article_version v ON v.id = w.id WHERE w.kind = 13
UNION
SELECT 'evidence', v.id FROM other w JOIN evidence v ON v.id = w.id
UNION
SELECT 'link', l.claim FROM temp.written w CROSS JOIN link l ON l.id = lower(hex(w.ent)) WHERE w.new AND w.kind = 8
UNION
SELECT 'link', l.claim FROM other w JOIN link l ON l.id = w.id
UNION
SELECT 'comment', c.claim FROM temp.written w CROSS JOIN comment c ON c.id = lower(hex(w.ent)) WHERE w.new AND w.kind = 9
UNION
SELECT 'comment', c.claim FROM other w JOIN comment c ON c.id = w.id
UNION
SELECT 'reviewer', w.id FROM other w WHERE w.kind IN (1, 19)
UNION
SELECT 'blind', w.id FROM other w WHERE w.kind = 17;
