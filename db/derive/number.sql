-- Margin numbers follow the text. A claim has its place in a cell of the text, and a cell knows how many claims come before it: so
-- only the cells of temp.renumber and the sums of the later ones are written anew. What is out of sight has no place.

UPDATE claim SET place = 0
FROM temp.renumber n
WHERE claim.text_id = n.text_id AND claim.start >= n.cell << 12 AND claim.start < (n.cell + 1) << 12
  AND claim.present = 0 AND claim.place <> 0;

UPDATE claim SET place = ranked.place
FROM (
  SELECT c.row, row_number() OVER (PARTITION BY n.text_id, n.cell ORDER BY c.start, c."end" DESC, c.ordinal, c.id) AS place
  FROM temp.renumber n
  CROSS JOIN claim c ON c.text_id = n.text_id AND c.start >= n.cell << 12 AND c.start < (n.cell + 1) << 12
  WHERE c.present
) ranked
WHERE claim.row = ranked.row AND claim.place <> ranked.place;

DELETE FROM cell WHERE (text_id, cell) IN (SELECT text_id, cell FROM temp.renumber);

INSERT INTO cell(text_id, cell, claims, before)
SELECT n.text_id, n.cell, count(*), 0
FROM temp.renumber n
CROSS JOIN claim c ON c.text_id = n.text_id AND c.start >= n.cell << 12 AND c.start < (n.cell + 1) << 12
WHERE c.present
GROUP BY 1, 2;

UPDATE cell SET before = summed.before
FROM (
  SELECT text_id, cell, coalesce(sum(claims) OVER (
    PARTITION BY text_id ORDER BY cell ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
  FROM cell WHERE text_id IN (SELECT text_id FROM temp.renumber)
) summed
WHERE cell.text_id = summed.text_id AND cell.cell = summed.cell AND cell.before <> summed.before;

DELETE FROM temp.renumber;
