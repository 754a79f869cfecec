-- Entities in the new ranges of file :file that are not visible yet; the state is still the one before the merge.
-- Links and comments have random ids and come once, so they are counted by their events.

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT e.ent, b.file FROM temp.brought b JOIN event e ON e.n BETWEEN b.lo AND b.hi
WHERE b.file = :file AND NOT b.known AND CASE e.kind
  WHEN 3 THEN NOT EXISTS(SELECT 1 FROM article_version v WHERE v.id = lower(hex(e.ent)) AND v.present)
  WHEN 5 THEN NOT EXISTS(SELECT 1 FROM claim v WHERE v.id = lower(hex(e.ent)) AND v.present)
  WHEN 7 THEN NOT EXISTS(SELECT 1 FROM evidence v WHERE v.id = lower(hex(e.ent)) AND v.present)
  -- Brought back: deleted here, restored there.
  WHEN 12 THEN EXISTS(SELECT 1 FROM presence p WHERE p.id = lower(hex(e.ent)) AND NOT p.present)
  END;
