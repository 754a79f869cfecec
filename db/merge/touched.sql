-- What views must look at again after the ranges in temp.brought came or left: a kind of row and an id.

WITH written AS MATERIALIZED (
  SELECT DISTINCT e.kind, lower(hex(e.ent)) AS id FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi WHERE NOT b.known
)
SELECT 'article', v.article FROM written w JOIN article_version v ON v.id = w.id
UNION
SELECT 'claim', c.id FROM written w JOIN claim c ON c.id = w.id
UNION
SELECT 'verdict', w.id FROM written w WHERE w.kind = 6
UNION
SELECT 'verdict', l.claim FROM written w JOIN link l ON l.evidence = w.id WHERE w.kind IN (14, 15)
UNION
SELECT 'adjudication', w.id FROM written w WHERE w.kind = 10
UNION
SELECT 'signoff', v.article FROM written w JOIN article_version v ON v.id = w.id WHERE w.kind = 13
UNION
SELECT 'evidence', v.id FROM written w JOIN evidence v ON v.id = w.id
UNION
SELECT 'link', l.claim FROM written w JOIN link l ON l.id = w.id
UNION
SELECT 'comment', c.claim FROM written w JOIN comment c ON c.id = w.id
UNION
SELECT 'reviewer', w.id FROM written w WHERE w.kind = 1
UNION
SELECT 'blind', w.id FROM written w WHERE w.kind = 17;
