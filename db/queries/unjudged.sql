-- The text of each claim of :texts (JSON), or of the claim :claim alone, on which the person :person has given no verdict, nor on the same words
-- in another text of the story, and has not decided. It is the rule of db/blinded.sql, read past what that hides.
SELECT c.text_id
FROM (SELECT row FROM main.claim WHERE id = :claim
      UNION ALL SELECT row FROM main.claim WHERE present AND text_id IN (SELECT value FROM json_each(:texts))) chosen
CROSS JOIN main.claim c ON c.row = chosen.row
WHERE NOT EXISTS(SELECT 1 FROM main.verdict v WHERE v.claim = c.id AND v.reviewer = :person AND v.verdict <> 'open')
  AND NOT EXISTS(
    SELECT 1 FROM main.one_statement o JOIN main.verdict v ON v.claim = o.other AND v.reviewer = :person
    WHERE o.claim = c.id AND v.verdict <> 'open')
  AND NOT EXISTS(SELECT 1 FROM main.adjudication a WHERE a.claim = c.id AND a.lead = :person);
