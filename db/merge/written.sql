-- What file number :file wrote into which entity, in its ranges in temp.brought: for verdicts by whom. Read once, while the next file
-- is still being checked, and counted from there.

INSERT INTO temp.written(ent, kind, person, file, new, known)
SELECT e.ent, e.kind, CASE e.kind WHEN 6 THEN s.person ELSE x'' END, b.file, NOT b.known, b.known
FROM temp.brought b CROSS JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
WHERE b.file = :file AND e.kind <> 2
ORDER BY 1, 2, 3
ON CONFLICT DO UPDATE SET new = max(new, excluded.new), known = max(known, excluded.known);
