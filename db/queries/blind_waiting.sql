-- How many claims of :texts (JSON) the person :person has given no verdict on, nor on the same words in another text of the story, and has not
-- decided: the rule of db/blinded.sql for all claims at once, read past what that hides. Few have a twin or a decision, so these are found first.
SELECT count(*) FROM main.claim c
WHERE c.present AND c.text_id IN (SELECT value FROM json_each(:texts))
  AND NOT EXISTS(SELECT 1 FROM main.verdict v WHERE v.claim = c.id AND v.reviewer = :person AND v.verdict <> 'open')
  AND c.id NOT IN (
    SELECT o.claim FROM main.one_statement o JOIN main.verdict v ON v.claim = o.other AND v.reviewer = :person AND v.verdict <> 'open'
    UNION ALL SELECT a.claim FROM main.adjudication a WHERE a.lead = :person);
