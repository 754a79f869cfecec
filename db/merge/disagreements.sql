-- Claims on which reviewers differ about the verdict or about what a piece of evidence says. A claim may stand under both.

WITH found(rank, kind, claim) AS (
  -- Different verdicts, one person's conflict, or a decision that something is held against.
  SELECT 1, 'verdict', claim FROM verdict GROUP BY claim
  HAVING min(nullif(verdict, 'open')) <> max(nullif(verdict, 'open')) OR max(conflict)
  UNION
  SELECT 1, 'verdict', claim FROM adjudication WHERE state <> 'settled'
  UNION
  -- One piece of evidence that refutes for one reviewer and supports for another.
  SELECT 2, 'evidence', l.claim FROM link l
  JOIN link o ON o.claim = l.claim AND o.evidence = l.evidence AND o.reviewer <> l.reviewer AND o.present AND o.stance = 'supports'
  JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.stance = 'refutes'
)
SELECT kind, claim FROM found ORDER BY rank;
