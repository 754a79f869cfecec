-- Who marked each of these claims (:claims, JSON) by hand, in the order of the clocks.

SELECT j.value AS claim, w.person FROM json_each(:claims) j
CROSS JOIN register r ON r.ent = unhexed(j.value) AND r.kind = 5 AND r.sub = ''
JOIN event e ON e.n = r.n AND coalesce(json_extract(e.body, '$.proposed_by'), '') = '' JOIN writer w ON w.rid = r.rid
ORDER BY e.hlc, e.h;
