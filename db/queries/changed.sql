-- The events of :kinds (a JSON list) about the entities in which one of them came after another, in the order of the clocks.
WITH changed(ent) AS (
  SELECT ent FROM earlier
  UNION
  SELECT ent FROM register WHERE kind IN (SELECT value FROM json_each(:kinds)) GROUP BY ent, kind, sub HAVING count(*) > 1
),
said(n) AS (
  SELECT r.n FROM changed c JOIN register r ON r.ent = c.ent AND r.kind IN (SELECT value FROM json_each(:kinds))
  UNION ALL
  SELECT n FROM earlier
)
SELECT e.h, e.hlc, e.kind, e.ent, e.ref, e.body, r.name AS reviewer
FROM said CROSS JOIN known_event e ON e.n = said.n AND e.kind IN (SELECT value FROM json_each(:kinds))
JOIN seat s ON s.rid = e.n >> 32 LEFT JOIN reviewer r ON r.id = lower(hex(s.person))
ORDER BY e.hlc, e.h;
