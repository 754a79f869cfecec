-- Claims on which several reviewers agree and several have linked evidence: who linked what.

WITH agreed AS MATERIALIZED (
  SELECT claim, max(verdict) AS verdict FROM verdict WHERE verdict <> 'open' GROUP BY claim
  HAVING min(verdict) = max(verdict) AND count(*) > 1 AND max(verdict) <> 'not-a-claim'
)
SELECT l.claim, l.reviewer, l.evidence
FROM agreed a JOIN link l ON l.claim = a.claim AND l.present
JOIN evidence e ON e.id = l.evidence AND e.present
JOIN verdict v ON v.claim = l.claim AND v.reviewer = l.reviewer AND v.verdict <> 'open';
