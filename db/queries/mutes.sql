-- Muted checks of the text :text: the edits of its claims and of the text itself whose field begins with "mute:".
SELECT lower(hex(r.ent)) AS entity, substr(r.sub, 6) AS finding, json_extract(e.body, '$.value') AS reason
FROM register r JOIN known_event e ON e.n = r.n
WHERE r.kind = 11 AND r.head = 2 AND r.sub GLOB 'mute:*' AND json_extract(e.body, '$.value') <> ''
  AND (lower(hex(r.ent)) = :text OR lower(hex(r.ent)) IN (SELECT id FROM claim WHERE text_id = :text))
ORDER BY r.ent, r.sub;
