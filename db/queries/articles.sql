-- The current version of each article (or of the one that :id names, by its own id or a text's) with the counts of its claims.
SELECT v.article AS id, v.title, v.id AS text_id, v.text_sha256, v.source_sha256,
  (SELECT count(*) FROM article_version w WHERE w.article = v.article AND w.present) AS versions,
  v.number, v.publisher, v.place, v.byline, v.published, v.url, v.language, v.credit, v.media_type, v.file_name, v.characters,
  v.imported_at, coalesce(r.name, '') AS imported_by,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1) AS claims,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'open') AS open,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'sourced') AS sourced,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'unverified') AS unverified,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'contested') AS contested,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'not-a-claim') AS not_a_claim,
  (SELECT count(*) FROM claim c WHERE c.text_id = v.id AND c.present = 1 AND c.standing = 'disagreed') AS disagreed
FROM article_version v
LEFT JOIN reviewer r ON r.id = v.imported_by
WHERE v.present
  AND v.number = (SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)
  AND (:id IS NULL OR v.article = (SELECT w.article FROM article_version w WHERE w.id = :id AND w.present))
ORDER BY v.arrived, v.id;
