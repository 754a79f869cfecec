-- The links of :claim that are there, each with its evidence.
SELECT l.id AS link_id, l.claim, l.stance, l.quote, l.page, l.paragraph, l.time, l.cell, l.fragment, l.note AS link_note, l.quote_check,
  coalesce(w.name, '') AS linked_by, l.at AS linked_at, e.*,
  (SELECT json_group_array(json_object('reviewer', coalesce(n.name, ''), 'standing', json_extract(j.value, '$.standing'),
     'reason', json_extract(j.value, '$.reason')))
   FROM json_each(e.said) j LEFT JOIN reviewer n ON n.id = json_extract(j.value, '$.reviewer')) AS sides
FROM link l
JOIN evidence_row e ON e.id = l.evidence
LEFT JOIN reviewer w ON w.id = l.reviewer
WHERE l.present AND l.claim = :claim
ORDER BY l.at, l.id;
