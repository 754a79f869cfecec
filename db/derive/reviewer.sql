INSERT INTO reviewer(id, called, person, name)
SELECT t.id, coalesce(json_extract(e.body, '$.name'), ''), '', ''
FROM temp.entity t CROSS JOIN register r ON r.kind = 1 AND r.ent = t.ent AND r.sub = '' AND r.head = 2 JOIN event e ON e.n = r.n
WHERE t.sole IN (0, 1, 19)
ON CONFLICT(id) DO UPDATE SET called = excluded.called;

UPDATE reviewer SET person = coalesce((SELECT j.person FROM joined j WHERE j.id = reviewer.id), id);

-- Who has several names is shown with all of them. Persons whose names are alike are told apart by the beginning of their ids.
UPDATE reviewer SET name = told.name
FROM (
  SELECT person, CASE WHEN names = '' OR count(*) OVER (PARTITION BY casefold(names)) > 1
    THEN trim(names || ' (' || substr(person, 1, 6) || ')') ELSE names END AS name
  FROM (
    SELECT person, group_concat(called, ' / ') AS names
    FROM (SELECT DISTINCT person, called FROM reviewer ORDER BY person, called) GROUP BY person)
) told
WHERE reviewer.person = told.person;
