DELETE FROM article_version WHERE id IN (SELECT id FROM temp.entity WHERE sole IN (0, 3, 4, 11, 12, 13));

INSERT INTO article_version(id, article, number, text_sha256, source_sha256, title, byline, publisher, place, published, url,
  language, credit, media_type, file_name, encoding, reader, characters, set_aside, imported_at, imported_by, arrived,
  present)
SELECT t.id, t.id, 1, lower(hex(e.ref)),
  coalesce(json_extract(e.body, '$.source_sha256'), ''),
  coalesce(title.value, json_extract(e.body, '$.title'), ''),
  coalesce(byline.value, json_extract(e.body, '$.byline'), ''),
  coalesce(publisher.value, json_extract(e.body, '$.publisher'), ''),
  coalesce(place.value, json_extract(e.body, '$.place'), ''),
  coalesce(published.value, json_extract(e.body, '$.published'), ''),
  coalesce(url.value, json_extract(e.body, '$.url'), ''),
  coalesce(language.value, json_extract(e.body, '$.language'), ''),
  coalesce(credit.value, json_extract(e.body, '$.credit'), ''),
  coalesce(json_extract(e.body, '$.media_type'), ''),
  coalesce(json_extract(e.body, '$.file_name'), ''),
  coalesce(json_extract(e.body, '$.encoding'), ''),
  coalesce(json_extract(e.body, '$.reader'), ''),
  coalesce(json_extract(e.body, '$.characters'), 0),
  coalesce(json_extract(e.body, '$.set_aside'), '[]'),
  strftime('%Y-%m-%dT%H:%M:%SZ', (first.hlc >> 16) / 1000, 'unixepoch'), writer.person, first.hlc,
  coalesce((SELECT p.present FROM presence p WHERE p.id = t.id), 1)
FROM temp.entity t
CROSS JOIN register r ON r.kind = 3 AND r.ent = t.ent AND r.sub = '' AND r.head = 2
JOIN event e ON e.n = r.n
JOIN temp.first first ON first.ent = t.ent AND first.kind = 3 JOIN writer ON writer.rid = first.rid
LEFT JOIN temp.edited title ON title.ent = t.ent AND title.field = 'title'
LEFT JOIN temp.edited byline ON byline.ent = t.ent AND byline.field = 'byline'
LEFT JOIN temp.edited publisher ON publisher.ent = t.ent AND publisher.field = 'publisher'
LEFT JOIN temp.edited place ON place.ent = t.ent AND place.field = 'place'
LEFT JOIN temp.edited published ON published.ent = t.ent AND published.field = 'published'
LEFT JOIN temp.edited url ON url.ent = t.ent AND url.field = 'url'
LEFT JOIN temp.edited language ON language.ent = t.ent AND language.field = 'language'
LEFT JOIN temp.edited credit ON credit.ent = t.ent AND credit.field = 'credit'
WHERE t.sole IN (0, 3, 4, 11, 12, 13);
