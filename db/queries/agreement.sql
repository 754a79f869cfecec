-- What reviewers found on the claims of the texts :texts (a JSON list), each claim as {reviewer: verdict}. A verdict that was taken back, is
-- stale, or is one of two that a person gave in places that had not met, is nobody's finding now and does not count. One on the same words
-- in another text of the story does.

-- How often each such set of findings occurs, and how many verdicts beside them do not count.
WITH said AS (
  SELECT claim, reviewer, verdict, stale, conflict FROM verdict WHERE verdict <> 'open'
  UNION ALL SELECT claim, reviewer, verdict, stale, conflict FROM given_elsewhere
), given AS MATERIALIZED (
  SELECT claim, json_group_object(reviewer, verdict) FILTER (WHERE NOT stale AND NOT conflict) AS findings, sum(stale OR conflict) AS uncounted
  FROM said GROUP BY claim
)
SELECT g.findings, count(*), sum(g.uncounted) FROM given g JOIN claim c ON c.id = g.claim
WHERE c.present AND c.text_id IN (SELECT value FROM json_each(:texts)) GROUP BY 1;

-- The claims on which two or more people have such a finding, in the order of the text; where :a is given, those on which that person
-- found :found_a and :b found :found_b.
WITH said AS (
  SELECT claim, reviewer, verdict, stale, conflict FROM verdict WHERE verdict <> 'open'
  UNION ALL SELECT claim, reviewer, verdict, stale, conflict FROM given_elsewhere
), given AS MATERIALIZED (
  SELECT claim, json_group_object(reviewer, verdict) AS findings FROM said
  WHERE NOT stale AND NOT conflict GROUP BY claim HAVING count(*) > 1
)
SELECT c.row, g.findings FROM given g JOIN claim c ON c.id = g.claim JOIN article_version v ON v.id = c.text_id
WHERE c.present AND c.text_id IN (SELECT value FROM json_each(:texts)) AND (:a = '' OR
  json_extract(g.findings, '$."' || :a || '"') = :found_a AND json_extract(g.findings, '$."' || :b || '"') = :found_b)
ORDER BY v.arrived, v.id, c.start, c.place;
