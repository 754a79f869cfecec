-- What each file added to what people see, after the state was derived. A verdict counts where it is new or changed. Rows of one
-- file and kind add up.

WITH wrote AS (
  SELECT file, kind, lower(hex(ent)) AS id FROM temp.written WHERE new AND kind IN (8, 9)
), came AS MATERIALIZED (
  SELECT file, lower(hex(ent)) AS id FROM temp.came
)
SELECT c.file, 'articles', count(*) FROM came c JOIN article_version v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'claims', count(*) FROM came c JOIN claim v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'evidence', count(*) FROM came c JOIN evidence v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT w.file, 'verdicts', count(*) FROM temp.written w
  CROSS JOIN verdict v ON v.claim = lower(hex(w.ent)) AND v.reviewer = lower(hex(w.person))
  WHERE w.new AND w.kind = 6 AND v.verdict <> 'open' AND lower(hex(w.person)) NOT IN (SELECT id FROM joined) GROUP BY w.file
UNION ALL
-- Those of people with several ids, each once, whichever id they gave it with.
SELECT w.file, 'verdicts', count(*) FROM (
    SELECT DISTINCT x.file, x.ent, j.person FROM joined j CROSS JOIN temp.written x ON x.person = unhexed(j.id)
    WHERE x.new AND x.kind = 6
  ) w JOIN verdict v ON v.claim = lower(hex(w.ent)) AND v.reviewer = w.person
  WHERE v.verdict <> 'open' GROUP BY 1
UNION ALL
SELECT c.file, 'links', count(*) FROM (SELECT file, id FROM wrote WHERE kind = 8 UNION SELECT file, id FROM came) c
  JOIN link v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'comments', count(*) FROM (SELECT file, id FROM wrote WHERE kind = 9 UNION SELECT file, id FROM came) c
  JOIN comment v ON v.id = c.id WHERE v.present GROUP BY 1;
