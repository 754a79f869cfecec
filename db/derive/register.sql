-- Finds the heads of every register in temp.touched; temp.fresh(lo, hi) holds all new ranges of the log. Fills temp.entity.

DELETE FROM temp.entity;

INSERT INTO temp.entity(ent, id, sole) SELECT ent, lower(hex(ent)), iif(min(kind) = max(kind), kind, 0) FROM temp.touched GROUP BY ent;

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
WHERE f.lo >> 32 IN (SELECT rid FROM temp.touched WHERE replaced) AND e.kind <> 2 AND e.ent IN (SELECT ent FROM temp.touched WHERE replaced)
  AND NOT EXISTS(SELECT 1 FROM temp.touched t WHERE t.ent = e.ent AND t.kind = e.kind AND t.n = e.n);

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
