-- Each action whole: since when it stands in this file (milliseconds since 1970), and the key of its last event, in the order of time.
-- One that came with a merge stands here since that merge, any other since it was done, by the clock of its computer.
SELECT coalesce((SELECT i.at FROM import_log i WHERE last BETWEEN i.lo AND i.hi), done) AS since, last
FROM (
  SELECT max(hlc) >> 16 AS done, max(n) AS last
  FROM (SELECT n, hlc, sum(kind = 2) OVER (PARTITION BY n >> 32 ORDER BY n) AS action FROM event)
  GROUP BY n >> 32, action)
ORDER BY since, last;
