-- Margin numbers follow the text, in the texts of temp.renumber; what is out of sight has none.

UPDATE claim SET number = 0
WHERE text_id IN (SELECT text_id FROM temp.renumber) AND present = 0 AND number <> 0;

UPDATE claim SET number = ranked.place
FROM (
  SELECT row, row_number() OVER (PARTITION BY text_id ORDER BY start, "end" DESC, ordinal, id) AS place
  FROM claim
  WHERE present AND text_id IN (SELECT text_id FROM temp.renumber)
) ranked
WHERE claim.row = ranked.row AND claim.number <> ranked.place;
