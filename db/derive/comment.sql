DELETE FROM comment WHERE id IN (SELECT id FROM temp.entity WHERE sole IN (0, 9, 12));

INSERT INTO comment(id, claim, text, reviewer, at, present)
SELECT t.id, lower(hex(e.ref)), coalesce(json_extract(e.body, '$.text'), ''), writer.person, replace(datetime((first.hlc >> 16) / 1000, 'unixepoch'), ' ', 'T') || 'Z',
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 9 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN temp.first first ON first.ent = t.ent AND first.kind = 9 JOIN writer ON writer.rid = first.rid
WHERE t.sole IN (0, 9, 12);
