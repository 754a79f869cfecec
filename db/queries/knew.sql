-- Whether the chain of event :n knew event :other when it wrote :n.
SELECT CASE WHEN :n >> 32 = :other >> 32 THEN :n > :other ELSE (:other & 4294967295) <= coalesce((
  SELECT upto FROM seen WHERE rid = :n >> 32 AND seen.other = :other >> 32 AND at <= (:n & 4294967295) ORDER BY at DESC LIMIT 1), 0) END;
