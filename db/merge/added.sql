-- What each file added to what people see, after the state was derived. A verdict counts where it is new or changed. Rows of one
-- file and kind add up.

WITH came AS MATERIALIZED (
  SELECT file, ent, lower(hex(ent)) AS id FROM temp.came
)
SELECT c.file, 'articles', count(*) FROM came c JOIN article_version v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'claims', count(*) FROM came c JOIN claim v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'evidence', count(*) FROM came c JOIN evidence v ON v.id = c.id WHERE v.present GROUP BY 1
UNION ALL
SELECT w.file, 'verdicts', count(*) FROM temp.written w
  CROSS JOIN verdict v ON v.claim = lower(hex(w.ent)) AND v.reviewer = w.person
  WHERE w.new AND w.kind = 6 AND v.verdict <> 'open' AND w.person NOT IN (SELECT id FROM joined) GROUP BY w.file
UNION ALL
-- Those of people with several ids, each once, whichever id they gave it with.
SELECT w.file, 'verdicts', count(*) FROM (
    SELECT DISTINCT x.file, x.ent, j.person FROM joined j CROSS JOIN temp.written x ON x.person = j.id
    WHERE x.new AND x.kind = 6
  ) w JOIN verdict v ON v.claim = lower(hex(w.ent)) AND v.reviewer = w.person
  WHERE v.verdict <> 'open' GROUP BY 1
UNION ALL
SELECT w.file, 'links', count(*) FROM temp.written w CROSS JOIN link v ON v.id = lower(hex(w.ent))
  WHERE w.new AND w.kind = 8 AND v.present GROUP BY w.file
UNION ALL
SELECT w.file, 'comments', count(*) FROM temp.written w CROSS JOIN comment v ON v.id = lower(hex(w.ent))
  WHERE w.new AND w.kind = 9 AND v.present GROUP BY w.file
UNION ALL
-- Those brought back.
SELECT c.file, 'links', count(*) FROM came c JOIN link v ON v.id = c.id
  WHERE v.present AND NOT EXISTS(SELECT 1 FROM temp.written w WHERE w.file = c.file AND w.ent = c.ent AND w.kind = 8 AND w.new) GROUP BY 1
UNION ALL
SELECT c.file, 'comments', count(*) FROM came c JOIN comment v ON v.id = c.id
  WHERE v.present AND NOT EXISTS(SELECT 1 FROM temp.written w WHERE w.file = c.file AND w.ent = c.ent AND w.kind = 9 AND w.new) GROUP BY 1;
