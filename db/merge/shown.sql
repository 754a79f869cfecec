-- Which of these claims (:claims, a JSON list) can be seen, in the order of articles and margin numbers.

SELECT c.id FROM claim c JOIN article_version v ON v.id = c.text_id AND v.present
WHERE c.present AND c.id IN (SELECT value FROM json_each(:claims))
ORDER BY v.arrived, v.id, c.start, c.place, c.id;
