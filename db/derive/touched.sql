-- temp.fresh(lo, hi) holds new ranges of the log. Adds to temp.touched which registers they write, with the last event of each chain.
-- known_event is event without what a work pack withholds. Kinds of events are numbered in workbench/core/store/events.py.

INSERT INTO temp.touched(ent, kind, sub, rid, n)
SELECT e.ent, e.kind,
  CASE WHEN e.kind IN (6, 13) THEN s.person WHEN e.kind = 11 THEN coalesce(json_extract(e.body, '$.field'), '')
    WHEN e.kind = 16 THEN coalesce(json_extract(e.body, '$.to'), s.person)
    WHEN e.kind = 17 THEN coalesce(json_extract(e.body, '$.reviewer'), '')
    WHEN e.kind IN (18, 19) THEN coalesce(json_extract(e.body, '$.other'), '')
    -- What two redactions removed adds up.
    WHEN e.kind = 15 THEN coalesce(json_extract(e.body, '$.fields'), 0) || coalesce(json_extract(e.body, '$.quotes'), 0) ELSE '' END,
  s.rid, e.n
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi JOIN writer s ON s.rid = e.n >> 32
WHERE e.kind <> 2
ORDER BY e.ent, e.kind, 3, s.rid
ON CONFLICT(ent, kind, sub, rid) DO UPDATE SET n = max(n, excluded.n), replaced = 1;
