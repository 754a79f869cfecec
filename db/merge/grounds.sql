-- Claims on which two reviewers agree though no piece of evidence is common to them.

WITH several AS MATERIALIZED (
  SELECT claim FROM link WHERE present GROUP BY claim HAVING min(reviewer) <> max(reviewer)
), agreed AS MATERIALIZED (
  SELECT v.claim FROM several s CROSS JOIN verdict v ON v.claim = s.claim WHERE v.verdict <> 'open' GROUP BY v.claim
  HAVING min(v.verdict) = max(v.verdict) AND count(*) > 1 AND max(v.verdict) <> 'not-a-claim'
), leant AS MATERIALIZED (
  SELECT DISTINCT l.claim, l.reviewer, l.evidence
  FROM agreed a CROSS JOIN link l ON l.claim = a.claim AND l.present
  JOIN evidence e ON e.id = l.evidence AND e.present
  JOIN verdict v ON v.claim = l.claim AND v.reviewer = l.reviewer AND v.verdict <> 'open'
)
SELECT DISTINCT one.claim FROM leant one JOIN leant two ON two.claim = one.claim AND two.reviewer > one.reviewer
GROUP BY one.claim, one.reviewer, two.reviewer HAVING max(one.evidence = two.evidence) = 0;
