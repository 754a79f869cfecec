-- What each file added to what people see, after the state was derived. A verdict counts where it is new or changed.

SELECT c.file, 'articles', count(*) FROM temp.came c JOIN article_version v ON v.id = lower(hex(c.ent)) WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'claims', count(*) FROM temp.came c JOIN claim v ON v.id = lower(hex(c.ent)) WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'evidence', count(*) FROM temp.came c JOIN evidence v ON v.id = lower(hex(c.ent)) WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'links', count(*) FROM temp.came c JOIN link v ON v.id = lower(hex(c.ent)) WHERE v.present GROUP BY 1
UNION ALL
SELECT c.file, 'comments', count(*) FROM temp.came c JOIN comment v ON v.id = lower(hex(c.ent)) WHERE v.present GROUP BY 1
UNION ALL
SELECT g.file, 'verdicts', count(*) FROM (
  SELECT DISTINCT b.file, lower(hex(e.ent)) AS claim, lower(hex(s.person)) AS reviewer
  FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
  WHERE NOT b.known AND e.kind = 6
) g JOIN verdict v ON v.claim = g.claim AND v.reviewer = g.reviewer WHERE v.verdict <> 'open' GROUP BY 1;
