-- The file as somebody may see it who reviews it blind first: views of one connection, under the names of what they stand before. Every
-- query then reads them in its place, and none has to know. Put up and taken down by workbench/core/store/blinded.py.

-- All ids of whoever looks, as the tables and as the log have them.
CREATE TABLE temp.viewer(id TEXT PRIMARY KEY, person BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE temp.blind_text(id TEXT PRIMARY KEY) WITHOUT ROWID;

-- Hidden is what others found on a claim on which the viewer has given no verdict, nor on the same words in another text of the story.
-- A lead's own decision was made in knowledge of it.
CREATE TEMP VIEW judged_claim AS
SELECT c.*, c.text_id IN (SELECT id FROM temp.blind_text)
  AND NOT EXISTS(SELECT 1 FROM temp.viewer m CROSS JOIN main.verdict v WHERE v.claim = c.id AND v.reviewer = m.id AND v.verdict <> 'open')
  AND NOT EXISTS(
    SELECT 1 FROM main.one_statement o JOIN main.verdict v ON v.claim = o.other AND v.reviewer IN (SELECT id FROM temp.viewer)
    WHERE o.claim = c.id AND v.verdict <> 'open')
  AND NOT EXISTS(SELECT 1 FROM temp.viewer m CROSS JOIN main.adjudication a WHERE a.claim = c.id AND a.lead = m.id) AS hidden
FROM main.claim c;

CREATE TEMP VIEW hidden_claim AS
SELECT j.id, j.text_id FROM temp.judged_claim j WHERE j.hidden;

-- Nobody's verdict counts on such a claim, so it stands open.
CREATE TEMP VIEW claim AS
SELECT j.row, j.id, j.text_id, j.place, j.start, j."end", j.ordinal, j.quote, j.restated, j.kind, j.speaker, j.speaker_name, j.score,
  j.why, j.quantities, j.proposed_by, j.anchor, j.added_by, j.added_at, iif(j.hidden, 'open', j.standing) AS standing, j.present
FROM temp.judged_claim j;

CREATE TEMP VIEW verdict AS
SELECT v.* FROM main.verdict v
WHERE v.reviewer IN (SELECT id FROM temp.viewer) OR NOT EXISTS(SELECT 1 FROM temp.hidden_claim h WHERE h.id = v.claim);

CREATE TEMP VIEW link AS
SELECT l.* FROM main.link l
WHERE l.reviewer IN (SELECT id FROM temp.viewer) OR NOT EXISTS(SELECT 1 FROM temp.hidden_claim h WHERE h.id = l.claim);

CREATE TEMP VIEW comment AS
SELECT m.* FROM main.comment m
WHERE m.reviewer IN (SELECT id FROM temp.viewer) OR NOT EXISTS(SELECT 1 FROM temp.hidden_claim h WHERE h.id = m.claim);

CREATE TEMP VIEW adjudication AS
SELECT a.* FROM main.adjudication a WHERE NOT EXISTS(SELECT 1 FROM temp.hidden_claim h WHERE h.id = a.claim);

-- A sign-off says what was waived, and so what others found.
CREATE TEMP VIEW signoff AS
SELECT s.* FROM main.signoff s
WHERE s.reviewer IN (SELECT id FROM temp.viewer) OR NOT EXISTS(SELECT 1 FROM temp.hidden_claim h WHERE h.text_id = s.text_id);

-- The log without verdicts (6), decisions (10), links (8) and comments (9), their removal (12) or edits, muted checks (11) and
-- sign-offs (13) of others that concern such a claim. What others did (2) is called by no name while any claim is hidden.
CREATE TEMP VIEW known_event AS
SELECT e.n, e.hlc, e.kind, e.ent, e.ref,
  iif(e.kind = 2 AND json_extract(e.body, '$.restore_point') IS NULL AND EXISTS(SELECT 1 FROM temp.hidden_claim)
    AND e.n >> 32 NOT IN (SELECT s.rid FROM temp.viewer m CROSS JOIN main.seat s WHERE s.person = m.person), '{}', e.body) AS body,
  e.salt, e.bh, e.seen, e.h
FROM main.known_event e
WHERE e.kind NOT IN (6, 8, 9, 10, 11, 12, 13)
  OR e.n >> 32 IN (SELECT s.rid FROM temp.viewer m CROSS JOIN main.seat s WHERE s.person = m.person)
  OR NOT EXISTS(
    SELECT 1 FROM temp.hidden_claim h
    WHERE h.id = CASE
      WHEN e.kind IN (6, 10) OR (e.kind = 11 AND json_extract(e.body, '$.field') GLOB 'mute:*') THEN lower(hex(e.ent))
      WHEN e.kind IN (8, 9) THEN lower(hex(e.ref))
      WHEN e.kind IN (11, 12) THEN coalesce(
        (SELECT l.claim FROM main.link l WHERE l.id = lower(hex(e.ent))), (SELECT m.claim FROM main.comment m WHERE m.id = lower(hex(e.ent))))
      ELSE (SELECT k.id FROM temp.hidden_claim k WHERE k.text_id = lower(hex(e.ent)) LIMIT 1) END);
