-- temp.fresh(lo, hi) holds the new ranges of the log. Fills temp.touched and temp.entity, and finds the heads of every touched register.
-- known_event is event without what a work pack withholds. Kinds of events are numbered in workbench/core/store/events.py.

DELETE FROM temp.touched;

DELETE FROM temp.entity;

INSERT OR IGNORE INTO temp.touched(kind, ent, sub, rid, n)
SELECT e.kind, e.ent,
  CASE WHEN e.kind IN (6, 13) THEN lower(hex(s.person)) WHEN e.kind = 11 THEN coalesce(json_extract(e.body, '$.field'), '')
    WHEN e.kind = 16 THEN coalesce(json_extract(e.body, '$.to'), lower(hex(s.person)))
    WHEN e.kind = 17 THEN coalesce(json_extract(e.body, '$.reviewer'), '')
    WHEN e.kind = 18 THEN coalesce(json_extract(e.body, '$.other'), '')
    -- What two redactions removed adds up.
    WHEN e.kind = 15 THEN coalesce(json_extract(e.body, '$.fields'), 0) || coalesce(json_extract(e.body, '$.quotes'), 0) ELSE '' END,
  s.rid, max(e.n)
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi JOIN seat s ON s.rid = e.n >> 32
WHERE e.kind <> 2
GROUP BY 1, 2, 3, 4;

INSERT OR IGNORE INTO temp.entity(ent, id) SELECT DISTINCT ent, lower(hex(ent)) FROM temp.touched;

-- Few entities are touched and the register is long. CROSS JOIN, here and in the other files, has SQLite begin with the few.

-- What is no longer the last of its chain stays findable: with the registers it is all that was ever done to an entity.
INSERT OR IGNORE INTO earlier(ent, n)
SELECT t.ent, r.n FROM temp.touched t
CROSS JOIN register r ON r.kind = t.kind AND r.ent = t.ent AND r.sub = t.sub AND r.rid = t.rid WHERE r.n < t.n;

INSERT OR IGNORE INTO earlier(ent, n)
SELECT e.ent, e.n
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi
WHERE e.kind <> 2 AND NOT EXISTS(SELECT 1 FROM temp.touched t WHERE t.kind = e.kind AND t.ent = e.ent AND t.n = e.n);

-- Alone in its register a candidate is the head that is displayed.
INSERT INTO register(kind, ent, sub, rid, n, head)
SELECT kind, ent, sub, rid, n, 2 FROM temp.touched WHERE true
ON CONFLICT(kind, ent, sub, rid) DO UPDATE SET n = excluded.n, head = 2;

DELETE FROM temp.several;

INSERT OR IGNORE INTO temp.several(kind, ent, sub)
SELECT t.kind, t.ent, t.sub FROM temp.touched t
WHERE EXISTS(SELECT 1 FROM register o WHERE o.kind = t.kind AND o.ent = t.ent AND o.sub = t.sub AND o.rid <> t.rid);

-- A candidate that another candidate has seen falls out.
UPDATE register SET head = NOT EXISTS(
  SELECT 1 FROM register o
  WHERE o.kind = register.kind AND o.ent = register.ent AND o.sub = register.sub AND o.rid <> register.rid
    AND (register.n & 4294967295) <= coalesce((
      SELECT s.upto FROM seen s WHERE s.rid = o.rid AND s.other = register.rid AND s.at <= (o.n & 4294967295)
      ORDER BY s.at DESC LIMIT 1), 0))
WHERE (kind, ent, sub) IN (SELECT kind, ent, sub FROM temp.several);

-- Of several heads one is displayed: the latest by clock, ties by hash. This decides nothing but display.
-- SQLite takes the other columns from the row that has the maximum.
UPDATE register SET head = 2
FROM (
  SELECT t.kind, t.ent, t.sub, r.rid, max(format('%020d', e.hlc) || hex(e.h))
  FROM temp.several t
  CROSS JOIN register r ON r.kind = t.kind AND r.ent = t.ent AND r.sub = t.sub AND r.head = 1
  CROSS JOIN event e ON e.n = r.n
  GROUP BY t.kind, t.ent, t.sub
) latest
WHERE register.kind = latest.kind AND register.ent = latest.ent AND register.sub = latest.sub AND register.rid = latest.rid;
