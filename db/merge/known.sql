-- By file, how many of its articles, claims, verdicts, pieces of evidence, links and comments were here before, and how many it
-- holds of them.

WITH first AS MATERIALIZED (
  SELECT c.file, count(*) AS came FROM temp.came c CROSS JOIN temp.written w ON w.file = c.file AND w.ent = c.ent
  WHERE w.kind IN (3, 5, 7) AND NOT w.known GROUP BY c.file
)
SELECT w.file, sum(w.known OR w.kind IN (3, 5, 7)) - coalesce((SELECT f.came FROM first f WHERE f.file = w.file), 0), count(*)
FROM temp.written w WHERE w.kind IN (3, 5, 6, 7, 8, 9) GROUP BY w.file;
