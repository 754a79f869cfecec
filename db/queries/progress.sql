-- How far each assignee is, also for those who may not see what others found (workbench/core/store/blinded.py). A claim counts by the
-- verdicts of all who are the assignee: the person, and who accepted to be.
WITH person AS (
  SELECT DISTINCT assignee, assignee AS reviewer FROM assigned_claim
  UNION SELECT assignee, reviewer FROM acceptance
)
SELECT assignee, coalesce(r.name, (SELECT max(a.name) FROM assignment a WHERE a.assignee = l.assignee), '') AS name,
  r.id IS NOT NULL OR EXISTS(SELECT 1 FROM acceptance c WHERE c.assignee = l.assignee) AS known,
  count(*) AS assigned, sum(state = 2) AS done, sum(state = 0) AS open, sum(state = 1) AS stale
FROM (
  SELECT a.assignee, a.claim, max(CASE WHEN d.claim IS NULL THEN 0 WHEN d.stale THEN 1 ELSE 2 END) AS state
  FROM (SELECT DISTINCT assignee, claim FROM assigned_claim) a LEFT JOIN person p ON p.assignee = a.assignee
  LEFT JOIN main.verdict d ON d.claim = a.claim AND d.reviewer = p.reviewer AND d.verdict <> 'open'
  GROUP BY a.assignee, a.claim
) l LEFT JOIN reviewer r ON r.id = l.assignee
GROUP BY assignee ORDER BY name COLLATE NOCASE, assignee;
