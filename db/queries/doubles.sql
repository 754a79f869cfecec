-- Where several values of a field may stand: an entity with the field of edits (11), or with what several people made it with.
SELECT lower(hex(ent)) AS id, kind, sub AS field, '' AS bodies FROM register WHERE head = 1 AND kind IN (3, 7, 11) AND kind = 11
UNION
SELECT lower(hex(ent)), kind, substr(sub, 8), '' FROM register WHERE kind = 11 AND sub GLOB 'stands:*'
UNION ALL
SELECT lower(hex(b.ent)), b.kind, '', json_group_array(e.body)
FROM (
  SELECT ent, kind FROM register INDEXED BY register_beside WHERE head = 1 AND kind IN (3, 7, 11) AND kind <> 11
  UNION
  -- The same words marked by hand by two.
  SELECT unhexed(c.id), 5 FROM main.claim c INDEXED BY claim_by_hand
  WHERE c.proposed_by = '' AND EXISTS(SELECT 1 FROM register r WHERE r.kind = 5 AND r.ent = unhexed(c.id) AND r.sub = '' AND r.head = 1)
) b CROSS JOIN register r ON r.ent = b.ent AND r.kind = b.kind AND r.sub = '' AND r.head > 0 CROSS JOIN event e ON e.n = r.n
WHERE e.body IS NOT NULL
GROUP BY b.ent, b.kind HAVING min(e.body) <> max(e.body)
ORDER BY 1, 2, 3;
