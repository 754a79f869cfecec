-- By file, how many of its articles, claims, verdicts, pieces of evidence, links and comments were here before.

SELECT file, count(*) FROM (
  SELECT DISTINCT b.file, e.kind, e.ent, CASE e.kind WHEN 6 THEN s.person END
  FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
  WHERE CASE WHEN b.known THEN e.kind IN (3, 5, 6, 7, 8, 9)
    ELSE e.kind IN (3, 5, 7) AND NOT EXISTS(SELECT 1 FROM temp.came c WHERE c.ent = e.ent AND c.file = b.file) END
) GROUP BY file;
