-- Finds the heads of every register in temp.touched; temp.fresh(lo, hi) holds all new ranges of the log. Fills temp.entity.

DELETE FROM temp.entity;

INSERT INTO temp.entity(ent, id) SELECT ent, lower(hex(ent)) FROM (SELECT DISTINCT ent FROM temp.touched);

-- Few entities are touched and the register is long. CROSS JOIN, here and in the other files, has SQLite begin with the few.

-- What is no longer the last of its chain stays findable: with the registers it is all that was ever done to an entity. Only a chain
-- that goes on has anything in the registers.
INSERT OR IGNORE INTO earlier(ent, n)
SELECT t.ent, r.n FROM temp.touched t
CROSS JOIN register r ON r.ent = t.ent AND r.kind = t.kind AND r.sub = t.sub AND r.rid = t.rid
WHERE r.n < t.n AND t.rid IN (
  SELECT f.lo >> 32 FROM temp.fresh f WHERE EXISTS(SELECT 1 FROM event e WHERE e.n >= f.lo >> 32 << 32 AND e.n < f.lo));

INSERT OR IGNORE INTO earlier(ent, n)
SELECT e.ent, e.n
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi
WHERE f.lo >> 32 IN (SELECT rid FROM temp.touched WHERE replaced) AND e.kind <> 2 AND e.n NOT IN (SELECT n FROM temp.touched);

-- The registers in which chains meet.
DELETE FROM temp.several;

INSERT INTO temp.several(ent, kind, sub)
SELECT t.ent, t.kind, t.sub FROM temp.touched t GROUP BY t.ent, t.kind, t.sub
HAVING count(*) > 1 OR EXISTS(
  SELECT 1 FROM register o WHERE o.ent = t.ent AND o.kind = t.kind AND o.sub = t.sub AND o.rid <> t.rid);

-- Alone in its register a candidate is the head that is displayed.
INSERT INTO register(ent, kind, sub, rid, n, head)
SELECT t.ent, t.kind, t.sub, t.rid, t.n, iif(s.ent IS NULL, 2, 1)
FROM temp.touched t LEFT JOIN temp.several s ON s.ent = t.ent AND s.kind = t.kind AND s.sub = t.sub WHERE true
ON CONFLICT(ent, kind, sub, rid) DO UPDATE SET n = excluded.n, head = excluded.head;

-- Which of the chains that meet there had ever seen which: mostly few, or none.
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
