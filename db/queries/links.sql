-- Links that are there (of :claim, or all), each with its evidence.
SELECT l.id AS link_id, l.claim, l.stance, l.quote, l.page, l.paragraph, l.time, l.cell, l.fragment, l.note AS link_note, l.quote_check,
  coalesce(w.name, '') AS linked_by, l.at AS linked_at,
  e.id, e.kind, e.title, e.url, e.author, e.publisher, e.published, e.origin, e.note, e.details, e.file_name, e.media_type, e.sha256, e.size,
  e.text_sha256, e.pages, e.captured_at, e.added_at, coalesce(r.name, '') AS added_by,
  (SELECT count(DISTINCT o.claim) FROM link o JOIN claim c ON c.id = o.claim AND c.present WHERE o.evidence = e.id AND o.present) AS links
FROM link l
JOIN evidence e ON e.id = l.evidence AND e.present
LEFT JOIN reviewer r ON r.id = e.added_by
LEFT JOIN reviewer w ON w.id = l.reviewer
WHERE l.present AND (:claim IS NULL OR l.claim = :claim)
ORDER BY l.at, l.id;
