-- Every event that says something, in the order of the clocks. The beginnings of actions are left out, except restore points.
SELECT e.h, e.hlc, e.kind, e.ent, e.ref, e.body, r.name AS reviewer
FROM known_event e JOIN seat s ON s.rid = e.n >> 32 LEFT JOIN reviewer r ON r.id = lower(hex(s.person))
WHERE e.kind <> 2 OR json_extract(e.body, '$.restore_point') IS NOT NULL
ORDER BY e.hlc, e.h;
