-- Where several values of a field may stand: an entity and a field. :made (JSON) tells by kind of event what an entity begins with.
WITH made(ent, kind) AS MATERIALIZED (
  SELECT ent, kind FROM register INDEXED BY register_beside WHERE head = 1 AND kind IN (3, 6, 7, 11) AND kind IN (3, 7)
  UNION
  -- The same words marked by hand by two.
  SELECT r.ent, 5 FROM main.claim c INDEXED BY claim_by_hand CROSS JOIN register r
  ON r.kind = 5 AND r.ent = unhexed(c.id) AND r.sub = '' AND r.head = 1 WHERE c.proposed_by = ''
), differing(ent, kind) AS MATERIALIZED (
  SELECT m.ent, m.kind FROM made m CROSS JOIN register r ON r.ent = m.ent AND r.kind = m.kind AND r.head > 0
  CROSS JOIN event e ON e.n = r.n GROUP BY m.ent, m.kind HAVING min(e.body) <> max(e.body)
)
SELECT lower(hex(ent)) AS id, sub AS field FROM register INDEXED BY register_beside WHERE head = 1 AND kind IN (3, 6, 7, 11) AND kind = 11
UNION
SELECT lower(hex(ent)), substr(sub, 8) FROM register WHERE kind = 11 AND sub GLOB 'stands:*'
UNION
-- Edited beside several beginnings, one of which somebody may not have known who edited it.
SELECT lower(hex(m.ent)), f.value FROM made m CROSS JOIN json_each(:made, '$.' || m.kind) f
CROSS JOIN register r ON r.ent = m.ent AND r.kind = 11 AND r.sub = f.value
UNION
SELECT lower(hex(d.ent)), f.value FROM differing d CROSS JOIN json_each(:made, '$.' || d.kind) f
WHERE (
  SELECT count(DISTINCT nullif(json_extract(e.body, '$.' || f.value), ''))
  FROM register r CROSS JOIN event e ON e.n = r.n WHERE r.ent = d.ent AND r.kind = d.kind AND r.head > 0) > 1;
