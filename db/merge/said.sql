-- The heads of a register (:kind, :ent, :sub): who said it, the verdict, the reason, the words of an edit or of a claim by hand.
SELECT s.person, coalesce(json_extract(e.body, '$.verdict'), 'open'), coalesce(json_extract(e.body, '$.reason'), ''),
  coalesce(json_extract(e.body, '$.value.quote'), CASE json_type(e.body, '$.value') WHEN 'text' THEN json_extract(e.body, '$.value') END,
           json_extract(e.body, '$.restated'), '')
FROM register r JOIN event e ON e.n = r.n JOIN writer s ON s.rid = r.rid
WHERE r.kind = :kind AND r.ent = :ent AND r.sub = :sub AND r.head > 0
ORDER BY e.hlc, e.h;
