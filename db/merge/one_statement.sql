-- Pairs of claims in sight on the same words in two texts of one article, each with the number of its version.

SELECT o.claim, v.number, o.other, w.number
FROM one_statement o
JOIN claim a ON a.id = o.claim JOIN article_version v ON v.id = a.text_id
JOIN claim b ON b.id = o.other JOIN article_version w ON w.id = b.text_id AND w.article = v.article
WHERE o.claim < o.other;
