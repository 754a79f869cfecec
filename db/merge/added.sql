-- What each file added to what people see, after the state was derived. A verdict counts where it is new or changed.

WITH wrote AS MATERIALIZED (
  SELECT file, kind, lower(hex(ent)) AS id, person FROM (
    SELECT DISTINCT b.file, e.kind, e.ent, CASE e.kind WHEN 6 THEN s.person END AS person
    FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN writer s ON s.rid = e.n >> 32
    WHERE NOT b.known AND e.kind IN (6, 8, 9))
), came AS MATERIALIZED (
  SELECT file, lower(hex(ent)) AS id FROM temp.came
)
SELECT c.file, 'articles', count(*) FROM came c JOIN article_version v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'claims', count(*) FROM came c JOIN claim v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'evidence', count(*) FROM came c JOIN evidence v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT w.file, 'verdicts', count(*) FROM wrote w JOIN verdict v ON v.claim = w.id AND v.reviewer = w.person
  WHERE w.kind = 6 AND v.verdict <> 'open' GROUP BY 1
UNION ALL
SELECT c.file, 'links', count(*) FROM (SELECT file, id FROM wrote WHERE kind = 8 UNION SELECT file, id FROM came) c
  JOIN link v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'comments', count(*) FROM (SELECT file, id FROM wrote WHERE kind = 9 UNION SELECT file, id FROM came) c
  JOIN comment v ON v.id = c.id WHERE v.present GROUP BY 1;
