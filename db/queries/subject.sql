-- What the entity :id is and what it is called, where it can be seen: an article by its current text, a claim with its number.
SELECT 'article' AS kind, v.title AS name, 0 AS number, v.article AS row FROM article_version v
WHERE v.id = :id AND v.present AND v.number = (SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)
UNION ALL
SELECT 'claim', coalesce(nullif(c.restated, ''), c.quote), c.number, c.id FROM claim_row c WHERE c.id = :id
UNION ALL
SELECT 'evidence', coalesce(nullif(e.title, ''), e.url), 0, e.id FROM evidence e WHERE e.id = :id AND e.present;
