-- Pairs of claims on different spans that share at least half of what they cover together, each held by somebody and both by
-- nobody. Who marked a claim by hand or gave it a verdict holds it. A pair is decided where a lead said that both are to stay.

WITH pair AS MATERIALIZED (
  SELECT a.id AS one, b.id AS two
  FROM claim a JOIN claim b ON b.text_id = a.text_id AND b.start >= a.start AND b.start < a."end"
  WHERE (b.start > a.start OR b."end" < a."end") AND a.present AND b.present
    AND 2 * (min(a."end", b."end") - b.start) >= max(a."end", b."end") - a.start
), near(id) AS MATERIALIZED (
  SELECT one FROM pair UNION SELECT two FROM pair
), holder(claim, reviewer) AS MATERIALIZED (
  SELECT v.claim, v.reviewer FROM near n CROSS JOIN verdict v ON v.claim = n.id AND v.verdict <> 'open'
  UNION
  -- All who marked it by hand, not only whose clock says that they were the first.
  SELECT n.id, w.person FROM near n CROSS JOIN register r ON r.ent = unhexed(n.id) AND r.kind = 5 AND r.sub = ''
  JOIN event e ON e.n = r.n AND coalesce(json_extract(e.body, '$.proposed_by'), '') = '' JOIN writer w ON w.rid = r.rid
)
SELECT p.one, p.two, EXISTS(SELECT 1 FROM same_claim s WHERE s.claim = p.one AND s.other = p.two AND s.kept = '' AND s.state = 'settled')
FROM pair p
WHERE EXISTS(SELECT 1 FROM holder h WHERE h.claim = p.one) AND EXISTS(SELECT 1 FROM holder h WHERE h.claim = p.two)
  AND NOT EXISTS(SELECT 1 FROM holder h JOIN holder k ON k.reviewer = h.reviewer WHERE h.claim = p.one AND k.claim = p.two);
