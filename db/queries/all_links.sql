-- Every link that is there, as in links.sql, with the id of its evidence.
SELECT l.id AS link_id, l.claim, l.stance, l.quote, l.page, l.paragraph, l.time, l.cell, l.fragment,
  l.note AS link_note, l.quote_check, coalesce(w.name, '') AS linked_by, l.at AS linked_at, l.evidence
FROM link l LEFT JOIN reviewer w ON w.id = l.reviewer
WHERE l.present ORDER BY l.at, l.id;
