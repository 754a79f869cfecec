-- A source that is confidential now was so before anybody said it: the stricter of then and now holds.
UPDATE main.evidence SET confidential = n.confidential
FROM now.evidence n WHERE n.id = main.evidence.id AND n.confidential <> '';
