-- By file, how many of its articles, claims, verdicts, pieces of evidence, links and comments were here before, and how many it
-- holds of them.

SELECT w.file, sum(w.known OR w.kind IN (3, 5, 7) AND NOT EXISTS(SELECT 1 FROM temp.came c WHERE c.ent = w.ent AND c.file = w.file)), count(*)
FROM temp.written w WHERE w.kind IN (3, 5, 6, 7, 8, 9) GROUP BY w.file;
