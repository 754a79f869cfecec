-- The claims that people marked themselves on the texts :texts (a JSON list): neither proposed by the program nor carried from an older version.
-- Two people who marked the same words have an event each for one claim.
SELECT DISTINCT s.person AS reviewer, c.text_id, c.start, c."end"
FROM claim c CROSS JOIN register r ON r.ent = unhexed(c.id) AND r.kind = 5 JOIN writer s ON s.rid = r.rid CROSS JOIN event e ON e.n = r.n
WHERE c.present AND c.proposed_by = '' AND c.text_id IN (SELECT value FROM json_each(:texts)) AND json_extract(e.body, '$.from') IS NULL
ORDER BY 1, 2, 3, 4;
