-- A claim as it was first written, under the edits that came later.

-- Where it stood until now, and further below where it stands then, the others get new numbers.
INSERT OR IGNORE INTO temp.renumber(text_id, cell)
SELECT c.text_id, c.start >> 12 FROM temp.entity t JOIN claim c ON c.id = t.id
WHERE t.sole IN (0, 5, 11, 12)
  AND EXISTS(SELECT 1 FROM temp.touched x WHERE x.ent = t.ent AND (x.kind IN (5, 12) OR (x.kind = 11 AND x.sub = 'span')));

INSERT INTO claim(id, text_id, start, "end", ordinal, quote, restated, kind, speaker, speaker_name, score, why, quantities,
  proposed_by, anchor, added_by, added_at, present)
SELECT t.id, lower(hex(substr(e.ref, 1, 16))),
  coalesce(json_extract(span.value, '$.start'), json_extract(e.body, '$.start'), 0),
  coalesce(json_extract(span.value, '$.end'), json_extract(e.body, '$.end'), 0),
  coalesce(json_extract(e.body, '$.ordinal'), 0),
  coalesce(json_extract(span.value, '$.quote'), json_extract(e.body, '$.quote'), ''),
  coalesce(restated.value, json_extract(e.body, '$.restated'), ''),
  coalesce(kind.value, json_extract(e.body, '$.kind'), ''),
  coalesce(speaker.value, json_extract(e.body, '$.speaker'), ''),
  coalesce(json_extract(coalesce(speaker.value, json_extract(e.body, '$.speaker')), '$.name'), ''),
  coalesce(json_extract(e.body, '$.score'), 0.0),
  coalesce(json_extract(e.body, '$.why'), '[]'),
  coalesce(json_extract(e.body, '$.quantities'), '[]'),
  coalesce(json_extract(e.body, '$.proposed_by'), ''),
  coalesce(json_extract(e.body, '$.anchor'), 'exact'),
  writer.person, replace(datetime((first.hlc >> 16) / 1000, 'unixepoch'), ' ', 'T') || 'Z',
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 5 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN temp.first first ON first.ent = t.ent AND first.kind = 5 JOIN writer ON writer.rid = first.rid
LEFT JOIN temp.edited span ON span.ent = t.ent AND span.field = 'span'
LEFT JOIN temp.edited restated ON restated.ent = t.ent AND restated.field = 'restated'
LEFT JOIN temp.edited kind ON kind.ent = t.ent AND kind.field = 'kind'
LEFT JOIN temp.edited speaker ON speaker.ent = t.ent AND speaker.field = 'speaker'
WHERE t.sole IN (0, 5, 11, 12)
ON CONFLICT(id) DO UPDATE SET start = excluded.start, "end" = excluded."end", quote = excluded.quote, restated = excluded.restated,
  kind = excluded.kind, speaker = excluded.speaker, speaker_name = excluded.speaker_name, score = excluded.score,
  why = excluded.why, quantities = excluded.quantities, proposed_by = excluded.proposed_by, anchor = excluded.anchor, added_by = excluded.added_by,
  added_at = excluded.added_at, present = excluded.present
-- Most that come with a merge say what is here already, and a claim stands in many indexes.
WHERE (claim.start, claim."end", claim.quote, claim.restated, claim.kind, claim.speaker, claim.speaker_name, claim.score, claim.why,
    claim.quantities, claim.proposed_by, claim.anchor, claim.added_by, claim.added_at, claim.present)
  IS NOT (excluded.start, excluded."end", excluded.quote, excluded.restated, excluded.kind, excluded.speaker, excluded.speaker_name,
    excluded.score, excluded.why, excluded.quantities, excluded.proposed_by, excluded.anchor, excluded.added_by, excluded.added_at,
    excluded.present);

INSERT OR REPLACE INTO said(row, words)
SELECT c.row, casefold(c.quote || ' ' || c.restated || ' ' || c.speaker_name)
FROM temp.entity t JOIN claim c ON c.id = t.id WHERE t.sole IN (0, 5, 11, 12);

INSERT OR IGNORE INTO temp.renumber(text_id, cell)
SELECT c.text_id, c.start >> 12 FROM temp.entity t JOIN claim c ON c.id = t.id
WHERE t.sole IN (0, 5, 11, 12)
  AND EXISTS(SELECT 1 FROM temp.touched x WHERE x.ent = t.ent AND (x.kind IN (5, 12) OR (x.kind = 11 AND x.sub = 'span')));
