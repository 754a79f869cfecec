-- Claims on which reviewers differ, by kind, the gravest first. A claim may stand under several.

WITH found(rank, kind, claim) AS (
  -- Two leads who decided differently.
  SELECT 1, 'decision', claim FROM adjudication WHERE state = 'disagreed'
  UNION ALL
  -- Different verdicts or one person's conflict, not decided, decided, or decided with something held against it.
  SELECT 2, 'verdict', id FROM claim WHERE text_id IN (SELECT id FROM article_version) AND present AND standing = 'disagreed'
  UNION ALL
  SELECT 2, 'verdict', v.claim FROM adjudication a CROSS JOIN verdict v ON v.claim = a.claim GROUP BY v.claim
  HAVING min(nullif(v.verdict, 'open')) <> max(nullif(v.verdict, 'open')) OR max(v.conflict)
  UNION ALL
  SELECT 2, 'verdict', a.claim FROM adjudication a CROSS JOIN given_elsewhere g ON g.claim = a.claim
  LEFT JOIN verdict v ON v.claim = a.claim AND v.verdict <> 'open'
  GROUP BY a.claim HAVING min(g.verdict) <> max(g.verdict) OR min(g.verdict) <> max(v.verdict) OR max(g.verdict) <> min(v.verdict)
  UNION ALL
  SELECT 2, 'verdict', claim FROM adjudication WHERE state IN ('unseen', 'objection')
  UNION ALL
  -- One piece of evidence that refutes for one reviewer and supports for another.
  SELECT 3, 'evidence', l.claim FROM link l JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.stance = 'refutes'
    AND EXISTS(SELECT 1 FROM link m WHERE m.claim = l.claim AND m.evidence = l.evidence AND m.present AND m.stance = 'supports')
    AND EXISTS(SELECT 1 FROM link m WHERE m.claim = l.claim AND m.evidence = l.evidence AND m.present
      AND m.stance IN ('refutes', 'supports') AND m.reviewer <> l.reviewer)
  UNION ALL
  -- The same, linked in two texts of the story.
  SELECT 3, 'evidence', o.claim FROM one_statement o
  CROSS JOIN link l ON l.claim = o.claim AND l.present AND l.stance IN ('refutes', 'supports')
  CROSS JOIN link m ON m.claim = o.other AND m.present AND m.stance IN ('refutes', 'supports')
    AND m.evidence = l.evidence AND m.stance <> l.stance AND m.reviewer <> l.reviewer
  JOIN evidence e ON e.id = l.evidence AND e.present
  UNION ALL
  -- Restated, or its edges moved, by two who had not seen each other's words.
  SELECT 4, CASE r.sub WHEN 'span' THEN 'span' ELSE 'wording' END, lower(hex(r.ent))
  FROM register r JOIN event e ON e.n = r.n
  WHERE r.kind = 11 AND r.sub IN ('restated', 'span') AND r.head > 0 AND (r.ent, r.sub) IN (
    SELECT ent, sub FROM register WHERE kind = 11 AND sub IN ('restated', 'span') AND head > 0
    GROUP BY ent, sub HAVING count(*) > 1)
  GROUP BY r.ent, r.sub HAVING count(DISTINCT coalesce(
    json_extract(e.body, '$.value.start') || '-' || json_extract(e.body, '$.value.end'), json_extract(e.body, '$.value'))) > 1
  UNION ALL
  -- Restated differently by two who marked the same words by hand.
  SELECT 4, 'wording', c.id FROM claim c JOIN register r ON r.kind = 5 AND r.ent = unhexed(c.id) AND r.head > 0 JOIN event e ON e.n = r.n
  WHERE c.proposed_by = '' AND NOT EXISTS(SELECT 1 FROM register d WHERE d.kind = 11 AND d.ent = r.ent AND d.sub = 'restated')
  GROUP BY c.id HAVING count(DISTINCT nullif(json_extract(e.body, '$.restated'), '')) > 1
)
SELECT kind, claim FROM found ORDER BY rank;
