-- temp.fresh(lo, hi) holds the new ranges of the log. Fills temp.touched and temp.entity, and finds the heads of every touched register.
-- known_event is event without what a work pack withholds. Kinds of events are numbered in workbench/core/store/events.py.

DELETE FROM temp.touched;

DELETE FROM temp.entity;

INSERT INTO temp.touched(kind, ent, sub, rid, n)
SELECT e.kind, e.ent,
  CASE WHEN e.kind IN (6, 13) THEN s.person WHEN e.kind = 11 THEN coalesce(json_extract(e.body, '$.field'), '')
    WHEN e.kind = 16 THEN coalesce(json_extract(e.body, '$.to'), s.person)
    WHEN e.kind = 17 THEN coalesce(json_extract(e.body, '$.reviewer'), '')
    WHEN e.kind IN (18, 19) THEN coalesce(json_extract(e.body, '$.other'), '')
    -- What two redactions removed adds up.
    WHEN e.kind = 15 THEN coalesce(json_extract(e.body, '$.fields'), 0) || coalesce(json_extract(e.body, '$.quotes'), 0) ELSE '' END,
  s.rid, e.n
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi JOIN writer s ON s.rid = e.n >> 32
WHERE e.kind <> 2
ON CONFLICT(kind, ent, sub, rid) DO UPDATE SET n = max(n, excluded.n);

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

-- Which of the chains that meet there had ever seen which: mostly few, or none.
DELETE FROM temp.knew;

INSERT INTO temp.knew(other, rid)
WITH meeting AS MATERIALIZED (
  SELECT DISTINCT r.rid FROM temp.several t CROSS JOIN register r ON r.kind = t.kind AND r.ent = t.ent AND r.sub = t.sub
)
SELECT a.rid, b.rid FROM meeting a CROSS JOIN meeting b WHERE EXISTS(SELECT 1 FROM seen s WHERE s.rid = b.rid AND s.other = a.rid);

-- A candidate that another candidate has seen falls out. Of the heads one is displayed: the latest by clock, ties by hash. This decides
-- nothing but display.
UPDATE register SET head = told.head
FROM (
  SELECT kind, ent, sub, rid, CASE WHEN fallen THEN 0 ELSE 1 + (row_number() OVER (
    PARTITION BY kind, ent, sub ORDER BY fallen, hlc DESC, h DESC) = 1) END AS head
  FROM (
    SELECT r.kind, r.ent, r.sub, r.rid, e.hlc, e.h, EXISTS(
      SELECT 1 FROM temp.knew k CROSS JOIN register o ON o.kind = r.kind AND o.ent = r.ent AND o.sub = r.sub AND o.rid = k.rid
      WHERE k.other = r.rid AND (r.n & 4294967295) <= (
        SELECT s.upto FROM seen s WHERE s.rid = o.rid AND s.other = r.rid AND s.at <= (o.n & 4294967295)
        ORDER BY s.at DESC LIMIT 1)) AS fallen
    FROM temp.several t
    CROSS JOIN register r ON r.kind = t.kind AND r.ent = t.ent AND r.sub = t.sub
    CROSS JOIN event e ON e.n = r.n
  )
) told
WHERE register.kind = told.kind AND register.ent = told.ent AND register.sub = told.sub AND register.rid = told.rid
  AND register.head <> told.head;
