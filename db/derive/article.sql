DELETE FROM article_version WHERE id IN (SELECT id FROM temp.entity);

INSERT INTO article_version(id, article, number, text_sha256, source_sha256, title, byline, publisher, place, published, url,
  language, credit, media_type, file_name, encoding, reader, characters, set_aside, imported_at, imported_by, arrived,
  present)
SELECT t.id, t.id, 1, lower(hex(e.ref)),
  coalesce(json_extract(e.body, '$.source_sha256'), ''),
  coalesce((SELECT d.value FROM temp.edited d WHERE d.ent = t.ent AND d.field = 'title'), json_extract(e.body, '$.title'), ''),
  coalesce(json_extract(e.body, '$.byline'), ''),
  coalesce(json_extract(e.body, '$.publisher'), ''),
  coalesce(json_extract(e.body, '$.place'), ''),
  coalesce(json_extract(e.body, '$.published'), ''),
  coalesce(json_extract(e.body, '$.url'), ''),
  coalesce(json_extract(e.body, '$.language'), ''),
  coalesce(json_extract(e.body, '$.credit'), ''),
  coalesce(json_extract(e.body, '$.media_type'), ''),
  coalesce(json_extract(e.body, '$.file_name'), ''),
  coalesce(json_extract(e.body, '$.encoding'), ''),
  coalesce(json_extract(e.body, '$.reader'), ''),
  coalesce(json_extract(e.body, '$.characters'), 0),
  coalesce(json_extract(e.body, '$.set_aside'), '[]'),
  first.at, first.person, CAST(substr(first.rank, 1, 20) AS INTEGER),
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 3 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN temp.first first ON first.ent = t.ent AND first.kind = 3;
