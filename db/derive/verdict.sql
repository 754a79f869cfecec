-- What is said of a claim counts for the claims on the same words in other texts of the story, until it or its text is removed.
INSERT OR REPLACE INTO temp.entity(ent, id)
SELECT unhexed(s.other), s.other FROM temp.entity t CROSS JOIN same_claim s ON s.claim = t.id AND s.kept <> ''
WHERE t.sole IN (0, 5, 6, 10, 11, 12, 18)
UNION
SELECT unhexed(s.other), s.other FROM temp.entity t CROSS JOIN article_version v ON v.id = t.id CROSS JOIN claim c ON c.text_id = v.id
CROSS JOIN same_claim s ON s.claim = c.id AND s.kept <> ''
WHERE t.sole IN (0, 3, 4, 11, 12, 13);

DELETE FROM verdict WHERE claim IN (SELECT id FROM temp.entity WHERE sole IN (0, 5, 6, 10, 11, 12, 18));

INSERT INTO verdict(claim, reviewer, verdict, reason, at, stale, conflict)
SELECT t.id, r.sub,
  coalesce(json_extract(e.body, '$.verdict'), 'open'),
  coalesce(json_extract(e.body, '$.reason'), ''),
  replace(datetime((e.hlc >> 16) / 1000, 'unixepoch'), ' ', 'T') || 'Z',
  coalesce(json_extract(e.body, '$.quote'), '') <> coalesce(c.quote, ''),
  EXISTS(SELECT 1 FROM register o INDEXED BY register_beside CROSS JOIN event x ON x.n = o.n
     WHERE o.kind IN (3, 6, 7, 11) AND o.kind = 6 AND o.ent = t.ent AND o.sub = r.sub AND o.head = 1
       AND coalesce(json_extract(x.body, '$.verdict'), 'open') <> coalesce(json_extract(e.body, '$.verdict'), 'open'))
FROM temp.entity t LEFT JOIN claim c ON c.id = t.id CROSS JOIN register r ON r.kind = 6 AND r.ent = t.ent AND r.head = 2
JOIN event e ON e.n = r.n
WHERE t.sole IN (0, 5, 6, 10, 11, 12, 18);

-- Who took a verdict back on one computer and gave one on another is shown with that, whichever clock is ahead, and is in conflict.
UPDATE verdict SET verdict = said.verdict, reason = said.reason, at = said.at,
  stale = said.quote <> coalesce((SELECT quote FROM claim WHERE id = verdict.claim), '')
FROM (
  SELECT w.claim, w.reviewer, json_extract(x.body, '$.verdict') AS verdict, coalesce(json_extract(x.body, '$.reason'), '') AS reason,
    replace(datetime((x.hlc >> 16) / 1000, 'unixepoch'), ' ', 'T') || 'Z' AS at,
    coalesce(json_extract(x.body, '$.quote'), '') AS quote,
    max(format('%020d', x.hlc) || hex(x.h))
  FROM temp.entity t CROSS JOIN verdict w ON w.claim = t.id AND w.verdict = 'open' AND w.conflict
  CROSS JOIN register o INDEXED BY register_beside
  ON o.ent = t.ent AND o.kind IN (3, 6, 7, 11) AND o.kind = 6 AND o.sub = w.reviewer AND o.head = 1 JOIN event x ON x.n = o.n
  WHERE json_extract(x.body, '$.verdict') <> 'open'
  GROUP BY w.claim, w.reviewer
) said WHERE verdict.claim = said.claim AND verdict.reviewer = said.reviewer;

-- What the reviewers share stands, else disagreed, else open.
UPDATE claim SET standing = coalesce(
  (SELECT CASE WHEN count(DISTINCT v.verdict) > 1 OR max(v.conflict) THEN 'disagreed' ELSE max(v.verdict) END
     FROM verdict v WHERE v.claim = claim.id AND v.verdict <> 'open'),
  'open')
FROM temp.entity t WHERE claim.id = t.id AND t.sole IN (0, 5, 6, 10, 11, 12, 18);

-- Claims that a lead may have decided on, or that stand in several texts: what is given on each of the parts counts for the whole.
DELETE FROM temp.part;

INSERT OR IGNORE INTO temp.part(whole, part)
SELECT t.ent, t.ent FROM temp.entity t CROSS JOIN register r ON r.kind = 10 AND r.ent = t.ent WHERE t.sole IN (0, 5, 6, 10, 11, 12, 18)
UNION ALL
SELECT t.ent, unhexed(o.other) FROM temp.entity t CROSS JOIN one_statement o ON o.claim = t.id WHERE t.sole IN (0, 5, 6, 10, 11, 12, 18);
