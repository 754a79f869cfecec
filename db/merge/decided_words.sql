-- Decisions that stand, with the words of their claims, the latest last.
SELECT a.claim, a.verdict, a.reason, coalesce(r.name, '') AS lead, c.quote, c.restated
FROM adjudication a JOIN claim c ON c.id = a.claim AND c.present LEFT JOIN reviewer r ON r.id = a.lead
WHERE a.state = 'settled' ORDER BY a.at, a.claim;
