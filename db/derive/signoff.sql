-- Who signed on one computer and took it back on another has not signed, whichever clock is ahead, until they sign knowing both.
DELETE FROM signoff WHERE text_id IN (SELECT id FROM temp.entity);

INSERT INTO signoff(text_id, reviewer, note, waived, state, at)
SELECT t.id, r.sub,
  coalesce(json_extract(e.body, '$.note'), ''),
  coalesce(json_extract(e.body, '$.waived'), '[]'),
  coalesce(json_extract(e.body, '$.state'), ''),
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch')
FROM temp.entity t CROSS JOIN register r ON r.kind = 13 AND r.ent = t.ent AND r.head = 2 CROSS JOIN event e ON e.n = r.n
WHERE json_extract(e.body, '$.signed') AND NOT EXISTS(
  SELECT 1 FROM register o CROSS JOIN event x ON x.n = o.n
  WHERE o.kind = 13 AND o.ent = t.ent AND o.sub = r.sub AND o.head > 0
    AND x.body IS NOT NULL AND NOT coalesce(json_extract(x.body, '$.signed'), 0));
