-- The evidence that is there (or the record :id), with what is held against it and who differs about that.
SELECT e.*,
  (SELECT json_group_array(json_object('reviewer', coalesce(n.name, ''), 'standing', json_extract(j.value, '$.standing'),
     'reason', json_extract(j.value, '$.reason')))
   FROM json_each(e.said) j LEFT JOIN reviewer n ON n.id = json_extract(j.value, '$.reviewer')) AS sides
FROM evidence_row e WHERE :id IS NULL OR e.id = :id ORDER BY e.added_at, e.id;
