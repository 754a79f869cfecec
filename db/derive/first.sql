-- Who first wrote each entity in the new ranges of the log in temp.fresh, so that only older events are left to look up. For a merge, beside
-- the next file being checked.

INSERT INTO temp.first(ent, kind, hlc, h, rid)
SELECT e.ent, e.kind, e.hlc, e.h, e.n >> 32
FROM temp.fresh f JOIN known_event e ON e.n BETWEEN f.lo AND f.hi
WHERE e.kind IN (3, 5, 7, 8, 9)
ORDER BY e.ent, e.kind
ON CONFLICT(ent, kind) DO UPDATE SET hlc = excluded.hlc, h = excluded.h, rid = excluded.rid WHERE (excluded.hlc, excluded.h) < (hlc, h);

INSERT OR IGNORE INTO temp.firsts_noted(rid)
SELECT f.lo >> 32 FROM temp.fresh f WHERE NOT EXISTS(SELECT 1 FROM event e WHERE e.n >= f.lo >> 32 << 32 AND e.n < f.lo);
