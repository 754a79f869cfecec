-- What file ?1 added to what people see, after the state was derived: one row per kind. A verdict counts where it is new or changed.

SELECT 'articles', count(*) FROM temp.came c JOIN article_version v ON v.id = lower(hex(c.ent)) WHERE c.file = ?1 AND v.present
UNION ALL
SELECT 'claims', count(*) FROM temp.came c JOIN claim v ON v.id = lower(hex(c.ent)) WHERE c.file = ?1 AND v.present
UNION ALL
SELECT 'verdicts', count(*) FROM (
  SELECT DISTINCT lower(hex(e.ent)) AS claim, lower(hex(s.person)) AS reviewer
  FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
  WHERE b.file = ?1 AND NOT b.known AND e.kind = 6
) g JOIN verdict v ON v.claim = g.claim AND v.reviewer = g.reviewer WHERE v.verdict <> 'open'
UNION ALL
SELECT 'evidence', count(*) FROM temp.came c JOIN evidence v ON v.id = lower(hex(c.ent)) WHERE c.file = ?1 AND v.present
UNION ALL
SELECT 'links', count(*) FROM temp.came c JOIN link v ON v.id = lower(hex(c.ent)) WHERE c.file = ?1 AND v.present
UNION ALL
SELECT 'comments', count(*) FROM temp.came c JOIN comment v ON v.id = lower(hex(c.ent)) WHERE c.file = ?1 AND v.present;
