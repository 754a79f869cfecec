-- The lead's decision: unseen where a different verdict was given without knowing it, objection where it was given in knowledge of it.
-- Who gave theirs blind, in a work pack, did not know it, though the pack held its place in the chain.
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

-- The verdict that stands: the lead's decision, that on the same words in another text, else what all reviewers share, else disagreed.
UPDATE claim SET standing = coalesce(
  (SELECT CASE a.state WHEN 'disagreed' THEN 'disagreed' ELSE a.verdict END FROM adjudication a WHERE a.claim = claim.id),
  (SELECT CASE a.state WHEN 'disagreed' THEN 'disagreed' ELSE a.verdict END
     FROM one_statement o JOIN adjudication a ON a.claim = o.other WHERE o.claim = claim.id ORDER BY a.at DESC, a.claim LIMIT 1),
  (SELECT CASE WHEN count(DISTINCT v.verdict) > 1 OR max(v.conflict) THEN 'disagreed' ELSE max(v.verdict) END
     FROM (SELECT verdict, conflict FROM verdict WHERE claim = claim.id AND verdict <> 'open'
           UNION ALL SELECT verdict, conflict FROM given_elsewhere g WHERE g.claim = claim.id) v),
  'open')
WHERE id IN (SELECT lower(hex(whole)) FROM temp.part);
