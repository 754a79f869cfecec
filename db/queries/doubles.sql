-- Where several values of a field may stand: an entity, the kind of the events that say so, and for edits (11) the field.
SELECT lower(hex(ent)) AS id, kind, sub FROM register WHERE head = 1 AND kind IN (3, 7, 11)
UNION
SELECT lower(hex(ent)), kind, substr(sub, 8) FROM register WHERE kind = 11 AND sub GLOB 'stands:*'
UNION
-- The same words marked by hand by two.
SELECT c.id, 5, '' FROM main.claim c INDEXED BY claim_by_hand
WHERE c.proposed_by = '' AND EXISTS(SELECT 1 FROM register r WHERE r.kind = 5 AND r.ent = unhexed(c.id) AND r.sub = '' AND r.head = 1)
ORDER BY 1, 2, 3;
