-- Whether anything outside the ranges in temp.brought builds on them: a later event of the same chain, a chain that goes on
-- from there, or an event that had seen them.

SELECT EXISTS(
  SELECT 1 FROM temp.brought b JOIN event e ON e.n > b.hi AND e.n <= (b.hi >> 32 << 32 | 4294967295)
  WHERE NOT EXISTS(SELECT 1 FROM temp.brought o WHERE e.n BETWEEN o.lo AND o.hi)
) OR EXISTS(
  SELECT 1 FROM temp.brought b JOIN seat s ON s.base BETWEEN b.lo AND b.hi
  WHERE NOT EXISTS(SELECT 1 FROM temp.brought o WHERE o.lo >> 32 = s.rid)
) OR EXISTS(
  SELECT 1 FROM temp.brought b JOIN seen s ON s.other = b.lo >> 32 AND s.upto >= (b.lo & 4294967295) AND s.at > 0
  WHERE NOT EXISTS(SELECT 1 FROM temp.brought o WHERE (s.rid << 32 | s.at) BETWEEN o.lo AND o.hi)
);
