DELETE FROM link WHERE id IN (SELECT id FROM temp.entity WHERE sole IN (0, 8, 12));

INSERT INTO link(id, claim, evidence, stance, quote, page, paragraph, time, cell, fragment, note, quote_check, reviewer, at, present)
SELECT t.id, lower(hex(e.ref)),
  coalesce(json_extract(e.body, '$.evidence'), ''),
  coalesce(json_extract(e.body, '$.stance'), 'context'),
  coalesce(json_extract(e.body, '$.quote'), ''),
  coalesce(json_extract(e.body, '$.page'), ''),
  coalesce(json_extract(e.body, '$.paragraph'), ''),
  coalesce(json_extract(e.body, '$.time'), ''),
  coalesce(json_extract(e.body, '$.cell'), ''),
  coalesce(json_extract(e.body, '$.fragment'), ''),
  coalesce(json_extract(e.body, '$.note'), ''),
  coalesce(json_extract(e.body, '$.quote_check'), ''),
  writer.person, replace(datetime((first.hlc >> 16) / 1000, 'unixepoch'), ' ', 'T') || 'Z',
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 8 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN temp.first first ON first.ent = t.ent AND first.kind = 8 JOIN writer ON writer.rid = first.rid
WHERE t.sole IN (0, 8, 12);
