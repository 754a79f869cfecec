-- The decisions that the ranges in temp.brought brought, as they stand now, in the order of the text.
SELECT c.number, c.quote, a.verdict, coalesce(r.name, '') AS lead, a.reason, a.state
FROM (SELECT DISTINCT lower(hex(ent)) AS claim FROM temp.written WHERE new AND kind = 10) w
JOIN adjudication a ON a.claim = w.claim JOIN claim_row c ON c.id = a.claim LEFT JOIN reviewer r ON r.id = a.lead
ORDER BY c.article, c.number, c.id;
