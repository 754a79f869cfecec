-- What is said of a claim counts for the claims on the same words in other texts of the story, until it or its text is removed.
INSERT OR IGNORE INTO temp.entity(ent, id)
SELECT unhexed(s.other), s.other FROM temp.entity t CROSS JOIN same_claim s ON s.claim = t.id AND s.kept <> ''
UNION
SELECT unhexed(s.other), s.other FROM temp.entity t CROSS JOIN article_version v ON v.id = t.id CROSS JOIN claim c ON c.text_id = v.id
CROSS JOIN same_claim s ON s.claim = c.id AND s.kept <> '';

DELETE FROM verdict WHERE claim IN (SELECT id FROM temp.entity);

INSERT INTO verdict(claim, reviewer, verdict, reason, at, text_sha256, quote, stale, conflict)
SELECT t.id, r.sub,
  coalesce(json_extract(e.body, '$.verdict'), 'open'),
  coalesce(json_extract(e.body, '$.reason'), ''),
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch'),
  coalesce(json_extract(e.body, '$.text_sha256'), ''),
  coalesce(json_extract(e.body, '$.quote'), ''),
  coalesce(json_extract(e.body, '$.quote'), '') <> coalesce(c.quote, ''),
  EXISTS(SELECT 1 FROM register o CROSS JOIN event x ON x.n = o.n
     WHERE o.kind = 6 AND o.ent = t.ent AND o.sub = r.sub AND o.head = 1
       AND json_extract(x.body, '$.verdict') <> json_extract(e.body, '$.verdict'))
FROM temp.entity t LEFT JOIN claim c ON c.id = t.id CROSS JOIN register r ON r.kind = 6 AND r.ent = t.ent AND r.head = 2
JOIN event e ON e.n = r.n;

-- The lead's decision: unseen where a different verdict was given without knowing it, objection where it was given in knowledge of it.
-- Who gave theirs blind, in a work pack, did not know it, though the pack held its place in the chain.
DELETE FROM temp.part;

INSERT OR IGNORE INTO temp.part(whole, part)
SELECT t.ent, t.ent FROM temp.entity t CROSS JOIN register r ON r.kind = 10 AND r.ent = t.ent
UNION ALL
SELECT t.ent, unhexed(o.other) FROM temp.entity t CROSS JOIN one_statement o ON o.claim = t.id;

DELETE FROM adjudication WHERE claim IN (SELECT id FROM temp.entity);

INSERT INTO adjudication(claim, verdict, reason, lead, at, state, rule)
SELECT t.id, json_extract(e.body, '$.verdict'), coalesce(json_extract(e.body, '$.reason'), ''), s.person,
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch'),
  CASE
    WHEN (SELECT count(DISTINCT coalesce(json_extract(x.body, '$.verdict'), '')) FROM register o JOIN event x ON x.n = o.n
          WHERE o.kind = 10 AND o.ent = t.ent AND o.head > 0) > 1 THEN 'disagreed'
    WHEN max(CASE WHEN v.blind THEN 0
                  WHEN v.rid = r.rid THEN v.n > r.n
                  ELSE (r.n & 4294967295) <= coalesce((
                    SELECT k.upto FROM seen k WHERE k.rid = v.rid AND k.other = r.rid AND k.at <= (v.n & 4294967295)
                    ORDER BY k.at DESC LIMIT 1), 0) END) = 1 THEN 'objection'
    WHEN count(v.n) > 0 THEN 'unseen'
    ELSE 'settled'
  END,
  coalesce(json_extract(e.body, '$.rule'), '')
FROM temp.entity t
CROSS JOIN register r ON r.kind = 10 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN writer s ON s.rid = r.rid
CROSS JOIN temp.part p ON p.whole = t.ent
LEFT JOIN (
  SELECT w.ent, w.rid, w.n, json_extract(y.body, '$.verdict') AS verdict,
    json_extract(y.body, '$.blind') AS blind FROM register w JOIN event y ON y.n = w.n
  WHERE w.kind = 6 AND w.head > 0
) v ON v.ent = p.part AND v.verdict NOT IN ('open', json_extract(e.body, '$.verdict')) AND NOT (
  (v.rid = r.rid AND v.n < r.n)
  OR (v.n & 4294967295) <= coalesce((
    SELECT k.upto FROM seen k WHERE k.rid = r.rid AND k.other = v.rid AND k.at <= (r.n & 4294967295)
    ORDER BY k.at DESC LIMIT 1), 0))
WHERE json_extract(e.body, '$.verdict') IS NOT NULL
GROUP BY t.ent;

-- The verdict that stands: the lead's decision, else the one that all reviewers share, else disagreed, else open.
UPDATE claim SET standing = coalesce(
  (SELECT CASE a.state WHEN 'disagreed' THEN 'disagreed' ELSE a.verdict END FROM adjudication a WHERE a.claim = claim.id),
  (SELECT CASE WHEN count(DISTINCT v.verdict) > 1 OR max(v.conflict) THEN 'disagreed' ELSE max(v.verdict) END
     FROM verdict v WHERE v.claim = claim.id AND v.verdict <> 'open'),
  'open')
FROM temp.entity t WHERE claim.id = t.id;

UPDATE claim SET standing = coalesce(
  (SELECT CASE a.state WHEN 'disagreed' THEN 'disagreed' ELSE a.verdict END FROM adjudication a WHERE a.claim = claim.id),
  (SELECT CASE a.state WHEN 'disagreed' THEN 'disagreed' ELSE a.verdict END
     FROM one_statement o JOIN adjudication a ON a.claim = o.other WHERE o.claim = claim.id ORDER BY a.at DESC, a.claim LIMIT 1),
  (SELECT CASE WHEN count(DISTINCT v.verdict) > 1 OR max(v.conflict) THEN 'disagreed' ELSE max(v.verdict) END
     FROM (SELECT verdict, conflict FROM verdict WHERE claim = claim.id AND verdict <> 'open'
           UNION ALL SELECT verdict, conflict FROM given_elsewhere g WHERE g.claim = claim.id) v),
  'open')
WHERE id IN (SELECT o.claim FROM temp.entity t CROSS JOIN one_statement o ON o.claim = t.id);
