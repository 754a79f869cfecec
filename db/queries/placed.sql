-- What brought the claims of the text :text into sight, took them out of it or moved their edges. `arrived` is when this file got to know of
-- it, on the scale of the clocks: what came with a merge came when that was made.
SELECT lower(hex(e.ent)) AS claim, e.kind, e.body, e.hlc, e.h,
  max(e.hlc, coalesce((SELECT min(i.at) << 16 FROM import_log i WHERE e.n BETWEEN i.lo AND i.hi), 0)) AS arrived
FROM event e
WHERE (e.kind IN (5, 12) OR (e.kind = 11 AND json_extract(e.body, '$.field') = 'span'))
  AND lower(hex(e.ent)) IN (SELECT id FROM claim WHERE text_id = :text);
