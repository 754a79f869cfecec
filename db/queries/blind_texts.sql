-- The texts that the person with these :ids reviews blind first. What somebody said for themselves counts before what was said for all, and what was said
-- of an article before what was said of the whole file.
SELECT v.id FROM article_version v
WHERE (
  SELECT b.blind FROM blind b LEFT JOIN article_version x ON x.id = b.subject
  WHERE (b.reviewer = '' OR b.reviewer IN (SELECT value FROM json_each(:ids))) AND (b.subject = :file OR x.article = v.article)
  ORDER BY b.reviewer = '', b.subject = :file, b.blind DESC LIMIT 1);
