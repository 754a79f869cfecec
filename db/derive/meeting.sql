-- The registers of temp.several, in which chains meet. Which of these had ever seen which: mostly few, or none.
DELETE FROM temp.knew;

INSERT INTO temp.knew(other, rid)
WITH meeting AS MATERIALIZED (
  SELECT DISTINCT r.rid FROM temp.several t CROSS JOIN register r ON r.ent = t.ent AND r.kind = t.kind AND r.sub = t.sub
)
SELECT a.rid, b.rid FROM meeting a CROSS JOIN meeting b WHERE EXISTS(SELECT 1 FROM seen s WHERE s.rid = b.rid AND s.other = a.rid);

-- A candidate that another candidate has seen falls out.
WITH told AS MATERIALIZED (
  SELECT r.ent, r.kind, r.sub, r.rid, NOT EXISTS(
    SELECT 1 FROM temp.knew k CROSS JOIN register o ON o.ent = r.ent AND o.kind = r.kind AND o.sub = r.sub AND o.rid = k.rid
    WHERE k.other = r.rid AND (r.n & 4294967295) <= (
      SELECT s.upto FROM seen s WHERE s.rid = o.rid AND s.other = r.rid AND s.at <= (o.n & 4294967295)
      ORDER BY s.at DESC LIMIT 1)) AS head
  FROM temp.several t CROSS JOIN register r ON r.ent = t.ent AND r.kind = t.kind AND r.sub = t.sub
  WHERE EXISTS(SELECT 1 FROM temp.knew) AND r.rid IN (SELECT other FROM temp.knew)
)
UPDATE register SET head = told.head FROM told
WHERE register.ent = told.ent AND register.kind = told.kind AND register.sub = told.sub AND register.rid = told.rid
  AND (register.head > 0) <> told.head;

-- Of the heads one is displayed: the latest by clock, ties by hash. This decides nothing but display.
UPDATE register SET head = 1 + (register.rid = told.rid)
FROM (
  -- SQLite takes the other columns from the row that has the maximum.
  SELECT t.ent, t.kind, t.sub, r.rid, max(format('%020d', e.hlc) || hex(e.h)) AS rank
  FROM temp.several t
  CROSS JOIN register r ON r.ent = t.ent AND r.kind = t.kind AND r.sub = t.sub AND r.head > 0
  CROSS JOIN event e ON e.n = r.n
  GROUP BY t.ent, t.kind, t.sub
) told
WHERE register.ent = told.ent AND register.kind = told.kind AND register.sub = told.sub
  AND register.head > 0 AND register.head <> 1 + (register.rid = told.rid);
