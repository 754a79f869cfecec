-- How many articles, claims, verdicts, pieces of evidence, links and comments of file ?1 were here before.

SELECT (
  SELECT count(DISTINCT e.ent) FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
  WHERE b.file = ?1 AND e.kind IN (3, 5, 7, 8, 9)
    AND (b.known OR NOT EXISTS(SELECT 1 FROM temp.came c WHERE c.ent = e.ent AND c.file = b.file))
) + (
  SELECT count(*) FROM (
    SELECT DISTINCT e.ent, s.person FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
    WHERE b.file = ?1 AND b.known AND e.kind = 6)
);
