-- The evidence that is there (or the record :id), with the number of claims that lean on it.
SELECT e.id, e.kind, e.title, e.url, e.author, e.publisher, e.published, e.origin, e.note, e.details, e.file_name, e.media_type, e.sha256, e.size,
  e.text_sha256, e.pages, e.captured_at, e.added_at, coalesce(r.name, '') AS added_by,
  (SELECT count(DISTINCT l.claim) FROM link l JOIN claim c ON c.id = l.claim AND c.present WHERE l.evidence = e.id AND l.present) AS links
FROM evidence e LEFT JOIN reviewer r ON r.id = e.added_by
WHERE e.present AND (:id IS NULL OR e.id = :id)
ORDER BY e.added_at, e.id;
