-- The evidence linked to the claims of the text :text (or to the claim :claim alone), oldest link first. A confidential source is called by its
-- descriptor: what a check says stands in reports and sign-offs.
SELECT l.claim, l.id AS link, e.id AS evidence, iif(e.confidential = '', e.title, e.confidential) AS title, l.stance, l.quote, l.quote_check, l.page, l.paragraph, l.time, e.kind,
  e.media_type, e.published, e.origin, json_array_length(e.pages) AS pages, e.url, e.sha256, e.text_sha256
FROM (SELECT :claim AS id WHERE :claim <> '' UNION ALL SELECT id FROM claim WHERE :claim = '' AND text_id = :text) chosen
CROSS JOIN claim c ON c.id = chosen.id AND c.present
CROSS JOIN link l ON l.claim = c.id AND l.present
CROSS JOIN evidence e ON e.id = l.evidence AND e.present
ORDER BY l.at, l.id;
