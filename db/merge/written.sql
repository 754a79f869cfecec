-- What file number :file wrote into which entity, in its ranges in temp.brought: for verdicts by whom. Read once, while the next file
-- is still being checked, and counted from there.

INSERT INTO temp.written(file, ent, kind, person, new, known)
SELECT b.file, e.ent, e.kind, CASE e.kind WHEN 6 THEN lower(hex(s.person)) ELSE '' END, NOT b.known, b.known
FROM temp.brought b CROSS JOIN event e ON e.n BETWEEN b.lo AND b.hi JOIN seat s ON s.rid = e.n >> 32
WHERE b.file = :file AND e.kind <> 2
ORDER BY 2, 3, 4
ON CONFLICT DO UPDATE SET new = max(new, excluded.new), known = max(known, excluded.known);
