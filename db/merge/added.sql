-- What each file added to what people see, after the state was derived. A verdict counts where it is new or changed.

WITH wrote AS MATERIALIZED (
  SELECT DISTINCT w.file, w.kind, lower(hex(w.ent)) AS id, coalesce(j.person, lower(hex(w.person))) AS person
  FROM temp.written w LEFT JOIN joined j ON j.id = lower(hex(w.person))
  WHERE w.new AND w.kind IN (6, 8, 9)
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
