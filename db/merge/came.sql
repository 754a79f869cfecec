-- Entities in the new ranges of file ?1 that are not visible yet; the state is still the one before the merge.

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 3
  AND NOT EXISTS(SELECT 1 FROM article_version v WHERE v.id = lower(hex(e.ent)) AND v.present);

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 5
  AND NOT EXISTS(SELECT 1 FROM claim c WHERE c.id = lower(hex(e.ent)) AND c.present);

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 7
  AND NOT EXISTS(SELECT 1 FROM evidence v WHERE v.id = lower(hex(e.ent)) AND v.present);

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 8
  AND NOT EXISTS(SELECT 1 FROM link l WHERE l.id = lower(hex(e.ent)) AND l.present);

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 9
  AND NOT EXISTS(SELECT 1 FROM comment c WHERE c.id = lower(hex(e.ent)) AND c.present);

-- Brought back: deleted here, restored there.
INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = ?1 AND NOT b.known AND e.kind = 12
  AND EXISTS(SELECT 1 FROM presence p WHERE p.id = lower(hex(e.ent)) AND NOT p.present);
