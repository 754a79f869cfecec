-- What a sign-off of the text :text speaks for, in rows of six values. It speaks for all that the file holds, whatever its signer sees
-- (workbench/core/store/blinded.py).
SELECT 'claim', id, start || '-' || "end", quote, restated, standing FROM main.claim WHERE text_id = :text AND present
UNION ALL
SELECT 'verdict', v.claim, v.reviewer, v.verdict, v.reason, v.stale
FROM main.claim c JOIN main.verdict v ON v.claim = c.id WHERE c.text_id = :text AND c.present AND v.verdict <> 'open'
UNION ALL
SELECT 'decision', a.claim, a.lead, a.verdict, a.reason, a.state
FROM main.claim c JOIN main.adjudication a ON a.claim = c.id WHERE c.text_id = :text AND c.present
UNION ALL
SELECT 'link', l.claim, l.id, l.evidence, l.stance, l.quote_check
FROM main.claim c JOIN main.link l ON l.claim = c.id AND l.present JOIN evidence e ON e.id = l.evidence AND e.present
WHERE c.text_id = :text AND c.present
UNION ALL
SELECT DISTINCT 'standing', s.evidence, s.standing, s.reason, s.successor, s.reviewer
FROM main.claim c JOIN main.link l ON l.claim = c.id AND l.present JOIN evidence e ON e.id = l.evidence AND e.present
JOIN evidence_standing s ON s.evidence = e.id AND s.standing <> ''
WHERE c.text_id = :text AND c.present
UNION ALL
SELECT DISTINCT 'redaction', x.evidence, x.reason, x.fields, x.quotes, ''
FROM main.claim c JOIN main.link l ON l.claim = c.id AND l.present JOIN redaction x ON x.evidence = l.evidence
WHERE c.text_id = :text AND c.present
UNION ALL
SELECT 'mute', lower(hex(r.ent)), r.sub, json_extract(e.body, '$.value'), '', ''
FROM register r JOIN event e ON e.n = r.n
WHERE r.kind = 11 AND r.head = 2 AND r.sub GLOB 'mute:*' AND json_extract(e.body, '$.value') <> ''
  AND (lower(hex(r.ent)) = :text OR lower(hex(r.ent)) IN (SELECT id FROM main.claim WHERE text_id = :text));
