-- Where several values of a field may stand: an entity and a field. :made (JSON) tells by kind of event what an entity begins with.
-- Of the text :text alone, with its claims and the evidence linked to them, or of the whole file where that is ''.
WITH near(ent) AS MATERIALIZED (
  SELECT unhexed(:text) WHERE :text <> ''
  UNION
  SELECT unhexed(c.id) FROM main.claim c WHERE c.text_id = :text AND c.present
  UNION
  SELECT unhexed(l.evidence) FROM main.claim c CROSS JOIN main.link l ON l.claim = c.id AND l.present WHERE c.text_id = :text AND c.present
), made(ent, kind) AS MATERIALIZED (
  SELECT ent, kind FROM register INDEXED BY register_beside WHERE :text = '' AND head = 1 AND kind IN (3, 6, 7, 11) AND kind IN (3, 7)
  UNION
  -- The same words marked by hand by two.
  SELECT r.ent, 5 FROM main.claim c INDEXED BY claim_by_hand CROSS JOIN register r
  ON r.kind = 5 AND r.ent = unhexed(c.id) AND r.sub = '' AND r.head = 1 WHERE :text = '' AND c.proposed_by = ''
  UNION
  SELECT r.ent, r.kind FROM near n CROSS JOIN register r ON r.ent = n.ent AND r.kind IN (3, 5, 7) AND r.head = 1
), differing(ent, kind) AS MATERIALIZED (
  SELECT m.ent, m.kind FROM made m CROSS JOIN register r ON r.ent = m.ent AND r.kind = m.kind AND r.head > 0
  CROSS JOIN event e ON e.n = r.n GROUP BY m.ent, m.kind HAVING min(e.body) <> max(e.body)
), edited(ent, field) AS (
  SELECT ent, sub FROM register INDEXED BY register_beside WHERE :text = '' AND head = 1 AND kind IN (3, 6, 7, 11) AND kind = 11
  UNION
  SELECT ent, substr(sub, 8) FROM register WHERE :text = '' AND kind = 11 AND sub GLOB 'stands:*'
  UNION
  SELECT r.ent, iif(r.sub GLOB 'stands:*', substr(r.sub, 8), r.sub) FROM near n CROSS JOIN register r
  ON r.ent = n.ent AND r.kind = 11 AND (r.head = 1 OR r.sub GLOB 'stands:*')
  UNION
  -- Beside several beginnings, one of which somebody may not have known who edited it.
  SELECT m.ent, f.value FROM made m CROSS JOIN json_each(:made, '$.' || m.kind) f
  CROSS JOIN register r ON r.ent = m.ent AND r.kind = 11 AND r.sub = f.value
)
SELECT lower(hex(ent)) AS id, field FROM edited
UNION
SELECT lower(hex(d.ent)), f.value FROM differing d CROSS JOIN json_each(:made, '$.' || d.kind) f
WHERE (
  SELECT count(DISTINCT nullif(json_extract(e.body, '$.' || f.value), ''))
  FROM register r CROSS JOIN event e ON e.n = r.n WHERE r.ent = d.ent AND r.kind = d.kind AND r.head > 0) > 1;
