-- Which of these claims (?1, a JSON list) can be seen, in the order of articles and margin numbers.

SELECT c.id FROM claim c JOIN article_version v ON v.id = c.text_id AND v.present
WHERE c.present AND c.id IN (SELECT value FROM json_each(?1))
ORDER BY v.imported_at, v.id, c.number, c.id;
