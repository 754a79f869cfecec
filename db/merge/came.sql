-- Entities in the new ranges of file number :file that are not visible yet and that no file before it brings; the state is still the one
-- before the merge. Links and comments have random ids and come once, so they are counted by their events.

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT w.ent, w.file FROM temp.written w WHERE w.file = :file AND w.new AND CASE w.kind
  WHEN 3 THEN NOT EXISTS(SELECT 1 FROM article_version v WHERE v.id = lower(hex(w.ent)) AND v.present)
  WHEN 5 THEN NOT EXISTS(SELECT 1 FROM claim v WHERE v.id = lower(hex(w.ent)) AND v.present)
  WHEN 7 THEN NOT EXISTS(SELECT 1 FROM evidence v WHERE v.id = lower(hex(w.ent)) AND v.present)
  -- Brought back: deleted here, restored there.
  WHEN 12 THEN EXISTS(SELECT 1 FROM presence p WHERE p.id = lower(hex(w.ent)) AND NOT p.present)
  END;
