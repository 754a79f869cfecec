-- Claims on which two reviewers agree though no piece of evidence is common to them. What was found and linked on the same words in
-- another text of the story counts.

WITH several AS MATERIALIZED (
  SELECT claim FROM link WHERE present GROUP BY claim HAVING min(reviewer) <> max(reviewer)
  UNION SELECT claim FROM one_statement
), given AS MATERIALIZED (
  SELECT v.claim, v.reviewer, v.verdict FROM several s CROSS JOIN verdict v ON v.claim = s.claim AND v.verdict <> 'open'
  UNION ALL SELECT g.claim, g.reviewer, g.verdict FROM several s CROSS JOIN given_elsewhere g ON g.claim = s.claim
), agreed AS MATERIALIZED (
  SELECT claim FROM given GROUP BY claim
  HAVING min(verdict) = max(verdict) AND count(DISTINCT reviewer) > 1 AND max(verdict) <> 'not-a-claim'
), linked AS MATERIALIZED (
  SELECT a.claim, l.reviewer, l.evidence FROM agreed a CROSS JOIN link l ON l.claim = a.claim AND l.present
  UNION SELECT a.claim, l.reviewer, l.evidence FROM agreed a CROSS JOIN one_statement o ON o.claim = a.claim
  JOIN link l ON l.claim = o.other AND l.present
), leant AS MATERIALIZED (
  SELECT DISTINCT l.claim, l.reviewer, l.evidence
  FROM linked l JOIN evidence e ON e.id = l.evidence AND e.present
  JOIN given v ON v.claim = l.claim AND v.reviewer = l.reviewer
)
SELECT DISTINCT one.claim FROM leant one JOIN leant two ON two.claim = one.claim AND two.reviewer > one.reviewer
GROUP BY one.claim, one.reviewer, two.reviewer HAVING max(one.evidence = two.evidence) = 0;
