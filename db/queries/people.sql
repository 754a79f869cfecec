-- Everybody who wrote in the file, by name: with all their ids, how many of their verdicts are in force, and when they wrote.
SELECT w.person, (SELECT group_concat(id, ' ') FROM (SELECT id FROM reviewer WHERE person = w.person ORDER BY id)) AS ids,
  r.name, (SELECT count(*) FROM verdict v WHERE v.reviewer = w.person AND v.verdict <> 'open') AS verdicts,
  min(a.hlc) AS first, max(z.hlc) AS last
FROM writer w JOIN reviewer r ON r.id = w.person
JOIN event a ON a.n = (SELECT min(n) FROM event WHERE n BETWEEN w.rid << 32 AND w.rid << 32 | 4294967295)
JOIN event z ON z.n = (SELECT max(n) FROM event WHERE n BETWEEN w.rid << 32 AND w.rid << 32 | 4294967295)
GROUP BY w.person ORDER BY r.name COLLATE NOCASE, w.person;
