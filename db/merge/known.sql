-- By file, how many of its articles, claims, verdicts, pieces of evidence, links and comments were here before, and how many it
-- holds of them.

SELECT file, sum(here), count(*) FROM (
  SELECT b.file, max(b.known
    OR e.kind IN (3, 5, 7) AND NOT EXISTS(SELECT 1 FROM temp.came c WHERE c.ent = e.ent AND c.file = b.file)) AS here
  FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
  WHERE e.kind IN (3, 5, 6, 7, 8, 9)
  GROUP BY b.file, e.kind, e.ent, CASE e.kind WHEN 6 THEN s.person END
) GROUP BY file;
