-- Claims with a verdict that somebody left open who reviewed the text: gave more than half of the verdicts that it could have, or
-- signed it off. Who left it comes with it. A verdict on the same words in another text of the story is one on these, too.

WITH given AS MATERIALIZED (
  SELECT v.claim, v.reviewer FROM verdict v WHERE v.verdict <> 'open'
  UNION SELECT g.claim, g.reviewer FROM given_elsewhere g
), judged AS MATERIALIZED (
  SELECT c.text_id, c.id AS claim, g.reviewer FROM given g JOIN claim c ON c.id = g.claim AND c.present
), every AS MATERIALIZED (
  SELECT text_id, count(DISTINCT claim) AS claims FROM judged GROUP BY text_id
), reader AS MATERIALIZED (
  SELECT j.text_id, j.reviewer FROM judged j JOIN every a ON a.text_id = j.text_id
  GROUP BY j.text_id, j.reviewer HAVING 2 * count(*) > max(a.claims)
  UNION
  SELECT text_id, reviewer FROM signoff
)
SELECT DISTINCT j.claim, r.reviewer FROM judged j JOIN reader r ON r.text_id = j.text_id
LEFT JOIN given g ON g.claim = j.claim AND g.reviewer = r.reviewer
WHERE g.claim IS NULL;
