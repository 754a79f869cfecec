-- A verdict that rested on evidence which was withdrawn, corrected or replaced is stale until its reviewer, who has seen that, gives it
-- again. A link that was made in knowledge of it lends nothing to a verdict. What was seen counts, never a clock.

DELETE FROM temp.leaning;

INSERT INTO temp.leaning(claim)
SELECT DISTINCT l.claim FROM evidence_standing s CROSS JOIN link l ON l.evidence = s.evidence
WHERE l.claim IN (SELECT id FROM temp.entity) OR l.id IN (SELECT id FROM temp.entity) OR l.evidence IN (SELECT id FROM temp.entity);

UPDATE verdict SET lost_evidence = verdict.verdict IN ('sourced', 'contested') AND EXISTS(
  SELECT 1 FROM link l
  JOIN evidence e ON e.id = l.evidence AND e.present
  JOIN register s ON s.kind = 14 AND s.ent = unhexed(l.evidence) AND s.sub = '' AND s.head > 0
  JOIN event x ON x.n = s.n AND json_extract(x.body, '$.standing') <> ''
  JOIN register v ON v.kind = 6 AND v.ent = unhexed(verdict.claim) AND v.sub = verdict.reviewer AND v.head = 2
  WHERE l.claim = verdict.claim AND l.present
    AND NOT CASE WHEN v.rid = s.rid THEN v.n > s.n ELSE (s.n & 4294967295) <= coalesce((
      SELECT k.upto FROM seen k WHERE k.rid = v.rid AND k.other = s.rid AND k.at <= (v.n & 4294967295)
      ORDER BY k.at DESC LIMIT 1), 0) END
    AND EXISTS(
      SELECT 1 FROM (
        SELECT g.n FROM register g WHERE g.kind = 8 AND g.ent = unhexed(l.id)
        UNION ALL SELECT w.n FROM earlier w WHERE w.ent = unhexed(l.id)
      ) m JOIN event y ON y.n = m.n AND y.kind = 8
      WHERE NOT CASE WHEN m.n >> 32 = s.rid THEN m.n > s.n ELSE (s.n & 4294967295) <= coalesce((
        SELECT k.upto FROM seen k WHERE k.rid = m.n >> 32 AND k.other = s.rid AND k.at <= (m.n & 4294967295)
        ORDER BY k.at DESC LIMIT 1), 0) END))
WHERE claim IN (SELECT claim FROM temp.leaning);

UPDATE verdict SET stale = lost_evidence OR coalesce((SELECT c.quote FROM claim c WHERE c.id = verdict.claim), '') <> coalesce((
  SELECT json_extract(e.body, '$.quote') FROM register r JOIN event e ON e.n = r.n
  WHERE r.kind = 6 AND r.ent = unhexed(verdict.claim) AND r.sub = verdict.reviewer AND r.head = 2), '')
WHERE claim IN (SELECT claim FROM temp.leaning);
