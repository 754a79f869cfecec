INSERT INTO reviewer(id, name)
SELECT t.id, coalesce(json_extract(e.body, '$.name'), '')
FROM temp.entity t CROSS JOIN register r ON r.kind = 1 AND r.ent = t.ent AND r.sub = '' AND r.head = 2 JOIN event e ON e.n = r.n
WHERE true
ON CONFLICT(id) DO UPDATE SET name = excluded.name;
