-- Pairs of claims on different spans that share at least half of what they cover together.

SELECT a.id, b.id
FROM claim a JOIN claim b ON b.text_id = a.text_id AND b.start >= a.start AND b.start < a."end"
WHERE (b.start > a.start OR b."end" < a."end") AND a.present AND b.present
  AND 2 * (min(a."end", b."end") - b.start) >= max(a."end", b."end") - a.start;
