-- What was said of the field :field of the entity :ent, the shown edit first: edits that no other one had seen, what the entity was
-- made with, and the events :again (a JSON list of hashes), which stood before somebody settled the field and took that back.
SELECT e.n, lower(hex(e.h)) AS event, e.kind, e.body, r.head, r.again, coalesce(w.name, '') AS reviewer,
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch') AS at
FROM (
  SELECT n, head, 0 AS again FROM register WHERE ent = :ent AND kind = 11 AND sub = :field AND head > 0
  UNION ALL
  SELECT n, head, 0 FROM register WHERE ent = :ent AND kind IN (3, 5, 7) AND sub = '' AND head > 0
  UNION ALL
  SELECT k.n, 0, 1 FROM (SELECT n FROM register WHERE ent = :ent UNION SELECT n FROM earlier WHERE ent = :ent) k
  JOIN event x ON x.n = k.n AND lower(hex(x.h)) IN (SELECT value FROM json_each(:again))
) r JOIN known_event e ON e.n = r.n JOIN writer s ON s.rid = e.n >> 32 LEFT JOIN reviewer w ON w.id = s.person
WHERE e.body IS NOT NULL
ORDER BY r.again, e.kind = 11 DESC, r.head = 2 DESC, e.hlc DESC, e.h DESC;
