-- The events with these keys (:chosen, JSON), in the order of the clocks; `undo` says that an action which takes another one back wrote it.
SELECT e.h, e.hlc, e.kind, e.ent, e.ref, e.body, r.name AS reviewer,
  coalesce((SELECT json_extract(a.body, '$.undoes') FROM event a
            WHERE a.kind = 2 AND a.n BETWEEN (e.n >> 32 << 32) AND e.n ORDER BY a.n DESC LIMIT 1), '') <> '' AS undo
FROM json_each(:chosen) c JOIN known_event e ON e.n = c.value JOIN seat s ON s.rid = e.n >> 32
LEFT JOIN reviewer r ON r.id = lower(hex(s.person))
ORDER BY e.hlc, e.h;
