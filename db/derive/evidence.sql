DELETE FROM evidence WHERE id IN (SELECT id FROM temp.entity WHERE sole IN (0, 7, 11, 12, 14, 15));

INSERT INTO evidence(id, kind, title, url, author, publisher, published, origin, note, details, confidential, file_name, media_type, sha256, size,
  text_sha256, pages, captured_at, added_at, added_by, present)
SELECT t.id,
  coalesce(json_extract(e.body, '$.kind'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'title'), json_extract(e.body, '$.title'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'url'), json_extract(e.body, '$.url'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'author'), json_extract(e.body, '$.author'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'publisher'), json_extract(e.body, '$.publisher'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'published'), json_extract(e.body, '$.published'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'origin'), json_extract(e.body, '$.origin'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'note'), json_extract(e.body, '$.note'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'details'), json_extract(e.body, '$.details'), '{}'),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'confidential'), json_extract(e.body, '$.confidential'), ''),
  coalesce(json_extract(e.body, '$.file_name'), ''),
  coalesce(json_extract(e.body, '$.media_type'), ''),
  iif(x.evidence IS NULL, coalesce(json_extract(e.body, '$.sha256'), ''), ''),
  iif(x.evidence IS NULL, coalesce(json_extract(e.body, '$.size'), 0), 0),
  iif(x.evidence IS NULL, coalesce(json_extract(e.body, '$.text_sha256'), ''), ''),
  iif(x.evidence IS NULL, coalesce(json_extract(e.body, '$.pages'), '[]'), '[]'),
  coalesce(nullif(json_extract(e.body, '$.captured_at'), ''), strftime('%Y-%m-%dT%H:%M:%SZ', (first.hlc >> 16) / 1000, 'unixepoch')),
  strftime('%Y-%m-%dT%H:%M:%SZ', (first.hlc >> 16) / 1000, 'unixepoch'), writer.person,
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 7 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
LEFT JOIN redaction x ON x.evidence = t.id
JOIN temp.first first ON first.ent = t.ent AND first.kind = 7 JOIN writer ON writer.rid = first.rid
WHERE t.sole IN (0, 7, 11, 12, 14, 15);
