-- Hidden only where every head says gone and nobody went on working on it without having seen that. To be asked to look at it, or how, is no work.

DELETE FROM presence WHERE id IN (SELECT id FROM temp.entity);

INSERT INTO presence(id, present)
SELECT t.id, CASE
  WHEN min(json_extract(e.body, '$.gone')) = 0 THEN 1
  ELSE EXISTS(
    SELECT 1 FROM register k
    WHERE k.ent = x.ent AND k.kind NOT IN (12, 16, 17) AND k.head > 0 AND NOT EXISTS(
      SELECT 1 FROM register g
      WHERE g.kind = 12 AND g.ent = k.ent AND g.head > 0 AND (
        (g.rid = k.rid AND k.n < g.n)
        OR (k.n & 4294967295) <= coalesce((
          SELECT s.upto FROM seen s WHERE s.rid = g.rid AND s.other = k.rid AND s.at <= (g.n & 4294967295)
          ORDER BY s.at DESC LIMIT 1), 0))))
  END
FROM temp.entity t CROSS JOIN register x ON x.kind = 12 AND x.ent = t.ent AND x.head > 0 JOIN event e ON e.n = x.n
GROUP BY x.ent;

-- A verdict or a decision may bring a claim back into sight that was removed without knowing it.
INSERT OR IGNORE INTO temp.renumber(text_id, cell)
SELECT c.text_id, c.start >> 12 FROM temp.entity t JOIN presence p ON p.id = t.id JOIN claim c ON c.id = t.id WHERE c.present <> p.present;

UPDATE claim SET present = p.present
FROM temp.entity t JOIN presence p ON p.id = t.id
WHERE claim.id = t.id AND claim.present <> p.present;
