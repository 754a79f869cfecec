-- The lead's decision: unseen where a different verdict was given without knowing it, objection where it was given in knowledge of it.
-- Who gave theirs blind, in a work pack, did not know it, though the pack held its place in the chain. Who took a decision back says
-- nothing, so that of another lead stands; of leads who decided the same it is enough that one knew a verdict, whoever was the later.
DELETE FROM adjudication WHERE claim IN (SELECT id FROM temp.entity);

DELETE FROM temp.decision;

INSERT INTO temp.decision(ent, rid, n, rank)
SELECT t.ent, r.rid, r.n, format('%020d', e.hlc) || hex(e.h)
FROM temp.entity t CROSS JOIN register r ON r.kind = 10 AND r.ent = t.ent AND r.sub = '' AND r.head > 0 JOIN event e ON e.n = r.n
WHERE json_extract(e.body, '$.verdict') IS NOT NULL;

INSERT INTO adjudication(claim, verdict, reason, lead, at, state, rule)
SELECT t.id, json_extract(e.body, '$.verdict'), coalesce(json_extract(e.body, '$.reason'), ''), s.person,
  strftime('%Y-%m-%dT%H:%M:%SZ', (e.hlc >> 16) / 1000, 'unixepoch'),
  CASE
    WHEN (SELECT count(DISTINCT json_extract(x.body, '$.verdict')) FROM temp.decision o JOIN event x ON x.n = o.n
          WHERE o.ent = t.ent) > 1 THEN 'disagreed'
    WHEN max(NOT v.blind AND EXISTS(
      SELECT 1 FROM temp.decision o WHERE o.ent = t.ent AND CASE WHEN v.rid = o.rid THEN v.n > o.n
        ELSE (o.n & 4294967295) <= coalesce((
          SELECT k.upto FROM seen k WHERE k.rid = v.rid AND k.other = o.rid AND k.at <= (v.n & 4294967295)
          ORDER BY k.at DESC LIMIT 1), 0) END)) THEN 'objection'
    WHEN count(v.n) > 0 THEN 'unseen'
    ELSE 'settled'
  END,
  coalesce(json_extract(e.body, '$.rule'), '')
-- SQLite takes the other columns from the row that has the maximum.
FROM (SELECT ent, rid, n, max(rank) FROM temp.decision GROUP BY ent) r
JOIN temp.entity t ON t.ent = r.ent
JOIN event e ON e.n = r.n
JOIN writer s ON s.rid = r.rid
CROSS JOIN temp.part p ON p.whole = t.ent
LEFT JOIN (
  SELECT w.ent, w.rid, w.n, json_extract(y.body, '$.verdict') AS verdict,
    coalesce(json_extract(y.body, '$.blind'), 0) AS blind FROM register w JOIN event y ON y.n = w.n
  WHERE w.kind = 6 AND w.head > 0
) v ON v.ent = p.part AND v.verdict NOT IN ('open', json_extract(e.body, '$.verdict')) AND NOT EXISTS(
  SELECT 1 FROM temp.decision o WHERE o.ent = t.ent AND (
    (v.rid = o.rid AND v.n < o.n)
    OR (v.n & 4294967295) <= coalesce((
      SELECT k.upto FROM seen k WHERE k.rid = o.rid AND k.other = v.rid AND k.at <= (o.n & 4294967295)
      ORDER BY k.at DESC LIMIT 1), 0)))
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
