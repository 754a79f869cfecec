-- Entities in the new ranges that are not visible yet, each with the first file that brings it; the state is still the one before the
-- merge. Links and comments have random ids and come once, so they are counted by their events.

INSERT OR IGNORE INTO temp.came(ent, file)
SELECT w.ent, w.file FROM (
  SELECT ent, kind, min(file) AS file FROM temp.written WHERE new AND kind IN (3, 5, 7, 12) GROUP BY ent, kind
) w
WHERE CASE w.kind
  WHEN 3 THEN NOT EXISTS(SELECT 1 FROM article_version v WHERE v.id = lower(hex(w.ent)) AND v.present)
  WHEN 5 THEN NOT EXISTS(SELECT 1 FROM claim v WHERE v.id = lower(hex(w.ent)) AND v.present)
  WHEN 7 THEN NOT EXISTS(SELECT 1 FROM evidence v WHERE v.id = lower(hex(w.ent)) AND v.present)
  -- Brought back: deleted here, restored there.
  WHEN 12 THEN EXISTS(SELECT 1 FROM presence p WHERE p.id = lower(hex(w.ent)) AND NOT p.present)
  END
ORDER BY w.file;
