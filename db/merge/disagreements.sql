-- Claims on which reviewers differ: kind, claim, and for overlapping spans the other claim. A claim may stand under several kinds.

WITH shown AS MATERIALIZED (
  SELECT c.id, c.text_id, c.start, c."end", c.number, v.imported_at,
    CASE c.proposed_by WHEN '' THEN c.added_by END AS by_hand
  FROM claim c JOIN article_version v ON v.id = c.text_id AND v.present
  WHERE c.present
), found(rank, kind, claim, other) AS (
  -- Different verdicts, one person's conflict, or a decision that something is held against.
  SELECT 1, 'verdict', claim, '' FROM verdict GROUP BY claim
  HAVING min(nullif(verdict, 'open')) <> max(nullif(verdict, 'open')) OR max(conflict)
  UNION
  SELECT 1, 'verdict', claim, '' FROM adjudication WHERE state <> 'settled'
  UNION
  -- One piece of evidence that supports for one reviewer and refutes for another.
  SELECT 2, 'evidence', l.claim, '' FROM link l JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.stance <> 'context'
  GROUP BY l.claim, l.evidence HAVING min(l.stance) <> max(l.stance) AND min(l.reviewer) <> max(l.reviewer)
  UNION
  -- One verdict, on evidence of which nothing is shared.
  SELECT 3, 'grounds', a.claim, ''
  FROM (SELECT claim FROM link WHERE present GROUP BY claim HAVING min(reviewer) <> max(reviewer)) s
  JOIN verdict a ON a.claim = s.claim AND a.verdict NOT IN ('open', 'not-a-claim')
  JOIN verdict b ON b.claim = a.claim AND b.reviewer > a.reviewer AND b.verdict = a.verdict
  WHERE EXISTS(SELECT 1 FROM link x WHERE x.claim = a.claim AND x.reviewer = a.reviewer AND x.present)
    AND EXISTS(SELECT 1 FROM link y WHERE y.claim = a.claim AND y.reviewer = b.reviewer AND y.present)
    AND NOT EXISTS(
      SELECT 1 FROM link x JOIN link y ON y.claim = x.claim AND y.evidence = x.evidence
      WHERE x.claim = a.claim AND x.reviewer = a.reviewer AND x.present AND y.reviewer = b.reviewer AND y.present)
  UNION
  -- Spans that share at least half of what they cover together, held by different people and by nobody in common.
  SELECT 4, 'span', a.id, b.id
  FROM shown a JOIN claim b ON b.text_id = a.text_id AND b.start >= a.start AND b.start < a."end"
    AND (b.start, b."end") <> (a.start, a."end") AND (b.start > a.start OR b.id > a.id)
  WHERE b.present AND 2 * (min(a."end", b."end") - b.start) >= max(a."end", b."end") - a.start
    AND (a.by_hand IS NOT NULL OR EXISTS(SELECT 1 FROM verdict x WHERE x.claim = a.id AND x.verdict <> 'open'))
    AND (b.proposed_by = '' OR EXISTS(SELECT 1 FROM verdict y WHERE y.claim = b.id AND y.verdict <> 'open'))
    AND NOT EXISTS(
      SELECT x.reviewer FROM verdict x WHERE x.claim = a.id AND x.verdict <> 'open' UNION ALL SELECT a.by_hand
      INTERSECT
      SELECT * FROM (
        SELECT y.reviewer FROM verdict y WHERE y.claim = b.id AND y.verdict <> 'open'
        UNION ALL SELECT b.added_by WHERE b.proposed_by = ''))
)
SELECT f.kind, f.claim, f.other FROM found f JOIN shown s ON s.id = f.claim
ORDER BY s.imported_at, s.text_id, s.number, f.rank, f.other;
