-- What redactions remove. First the hashes of kept bytes, named by the redactions and by every record that they are about, then into
-- temp.unwanted the events whose bodies go.

SELECT j.value FROM redaction x, json_each(x.content) j
UNION
SELECT d.value FROM redaction x CROSS JOIN (
  SELECT g.ent, g.n FROM register g UNION ALL SELECT w.ent, w.n FROM earlier w
) k ON k.ent = unhexed(x.evidence) JOIN event e ON e.n = k.n AND e.kind = 7 AND e.body IS NOT NULL,
  json_each(json_array(json_extract(e.body, '$.sha256'), json_extract(e.body, '$.text_sha256'))) d
WHERE d.value <> '';

-- What people wrote about the record.
INSERT OR IGNORE INTO temp.unwanted(n)
SELECT e.n FROM redaction x CROSS JOIN (
  SELECT g.ent, g.n FROM register g UNION ALL SELECT w.ent, w.n FROM earlier w
) k ON k.ent = unhexed(x.evidence) JOIN event e ON e.n = k.n AND e.kind IN (7, 11) AND e.body IS NOT NULL
WHERE x.fields;

-- The names of actions on it, where they call it by its title.
INSERT OR IGNORE INTO temp.unwanted(n)
SELECT a.n FROM redaction x CROSS JOIN (
  SELECT g.ent, g.n FROM register g UNION ALL SELECT w.ent, w.n FROM earlier w
) k ON k.ent = unhexed(x.evidence)
CROSS JOIN event a ON a.kind = 2 AND a.n = (
  SELECT b.n FROM event b WHERE b.kind = 2 AND b.n BETWEEN (k.n >> 32 << 32) AND k.n ORDER BY b.n DESC LIMIT 1)
WHERE x.fields AND instr(json_extract(a.body, '$.label'), '“');

-- The words that links quote from it: of links that are known, and of those that came with the new ranges.
INSERT OR IGNORE INTO temp.unwanted(n)
SELECT e.n FROM redaction x CROSS JOIN link l ON l.evidence = x.evidence CROSS JOIN (
  SELECT g.ent, g.n FROM register g UNION ALL SELECT w.ent, w.n FROM earlier w
) k ON k.ent = unhexed(l.id) JOIN event e ON e.n = k.n AND e.kind = 8
WHERE x.quotes AND json_extract(e.body, '$.quote') <> '';

INSERT OR IGNORE INTO temp.unwanted(n)
SELECT e.n FROM temp.fresh f JOIN event e ON e.n BETWEEN f.lo AND f.hi
JOIN redaction x ON x.evidence = json_extract(e.body, '$.evidence') AND x.quotes
WHERE e.kind = 8 AND json_extract(e.body, '$.quote') <> '';
