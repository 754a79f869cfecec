-- Claims of the text :text (or the claim :claim alone) whose evidence can be checked: with a link, or with a verdict that needs one.
SELECT c.id, c.start, c."end", c.quote, c.restated, c.standing, c.quantities, c.proposed_by
FROM (SELECT :claim AS id WHERE :claim <> '' UNION ALL SELECT id FROM claim WHERE :claim = '' AND text_id = :text) chosen
CROSS JOIN claim c ON c.id = chosen.id AND c.present
WHERE c.standing IN ('sourced', 'contested') OR EXISTS(SELECT 1 FROM link l WHERE l.claim = c.id AND l.present)
ORDER BY c.start, c."end" DESC, c.ordinal, c.id;
