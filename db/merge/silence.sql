-- Claims with a verdict that somebody left open who reviewed the text: gave more than half of the verdicts that it could have, or
-- signed it off. Who left it comes with it.

WITH judged AS MATERIALIZED (
  SELECT c.text_id, c.id AS claim, v.reviewer FROM verdict v JOIN claim c ON c.id = v.claim AND c.present WHERE v.verdict <> 'open'
), every AS MATERIALIZED (
  SELECT text_id, count(DISTINCT claim) AS claims FROM judged GROUP BY text_id
), reader AS MATERIALIZED (
  SELECT j.text_id, j.reviewer FROM judged j JOIN every a ON a.text_id = j.text_id
  GROUP BY j.text_id, j.reviewer HAVING 2 * count(*) > max(a.claims)
  UNION
  SELECT text_id, reviewer FROM signoff
)
SELECT DISTINCT j.claim, r.reviewer FROM judged j JOIN reader r ON r.text_id = j.text_id
LEFT JOIN verdict v ON v.claim = j.claim AND v.reviewer = r.reviewer AND v.verdict <> 'open'
WHERE v.claim IS NULL;
