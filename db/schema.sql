CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE local(                                    -- never merged: what belongs to this copy of the file alone
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE seat(                                     -- one chain of events: one person, in one file, on one machine
  rid INTEGER PRIMARY KEY,                             -- local number of the chain
  root BLOB NOT NULL CHECK(length(root) = 16),
  person BLOB NOT NULL CHECK(length(person) = 16),
  base INTEGER                                         -- event.n that it goes on from, where a copied file went on separately
) STRICT;

CREATE INDEX seat_root ON seat(root);

CREATE TABLE event(
  n INTEGER PRIMARY KEY,                               -- rid << 32 | running number in the chain
  hlc INTEGER NOT NULL,                                -- hybrid clock: milliseconds << 16 | counter; for display only
  kind INTEGER NOT NULL,
  ent BLOB NOT NULL CHECK(length(ent) = 16),           -- the entity it is about
  ref BLOB CHECK(ref IS NULL OR length(ref) IN (16, 32)),
  body TEXT,                                           -- canonical JSON; NULL once redacted
  salt BLOB,
  bh BLOB,                                             -- hash of salt and body, kept where the body was redacted
  seen BLOB,                                           -- what had been merged since the author's last action: 32 bytes a chain
  h BLOB NOT NULL CHECK(length(h) = 32),               -- hash over all this and the previous hash of the chain
  CHECK((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (bh IS NOT NULL))
) STRICT;

CREATE INDEX event_action ON event(n) WHERE kind = 2;

CREATE TABLE content(                                  -- kept bytes: stored texts, article sources, evidence
  sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE import_log(                               -- local audit of merges, one row per range of events that came in
  id INTEGER PRIMARY KEY,
  merge INTEGER NOT NULL,                              -- ranges of one merge share this number
  at INTEGER NOT NULL,                                 -- milliseconds since 1970
  person BLOB,                                         -- who merged
  after INTEGER,                                       -- that person's last event.n at the time
  label TEXT NOT NULL,                                 -- name of the other file
  sha256 BLOB,                                         -- of the other file
  lo INTEGER NOT NULL,
  hi INTEGER NOT NULL
) STRICT;

CREATE VIEW known_event AS                              -- without those whose words a work pack withholds (workbench/core/store/packed.py)
SELECT * FROM event
WHERE NOT (body IS NULL AND n >> 32 <= coalesce((SELECT value FROM local WHERE key = 'withheld'), 0));

CREATE TABLE seen(                                     -- at event number `at` of chain `rid`, chain `other` was known up to `upto`
  rid INTEGER NOT NULL,
  other INTEGER NOT NULL,
  at INTEGER NOT NULL,
  upto INTEGER NOT NULL,
  PRIMARY KEY(rid, other, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE register(                                 -- the last event of each chain in each register
  ent BLOB NOT NULL,
  kind INTEGER NOT NULL,
  sub TEXT NOT NULL,                                   -- person for verdicts and sign-offs, field for edits, else ''
  rid INTEGER NOT NULL,
  n INTEGER NOT NULL,
  head INTEGER NOT NULL DEFAULT 0,                     -- 0 known by another candidate, 1 head, 2 the head that is displayed
  PRIMARY KEY(ent, kind, sub, rid)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_article ON register(ent) WHERE kind = 3;

CREATE INDEX register_version ON register(ent) WHERE kind = 4;

CREATE INDEX register_field ON register(sub) WHERE kind = 11;

CREATE INDEX register_beside ON register(ent, kind, sub) WHERE head = 1 AND kind IN (3, 6, 7, 11);

CREATE TABLE earlier(                                  -- events that a later one of their chain replaced in a register
  ent BLOB NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY(ent, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence(                                 -- entities that somebody deleted; present = 1 where that did not hold
  id TEXT PRIMARY KEY,
  present INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE same_person(                              -- what was said of two ids: whether they are one person's
  one TEXT NOT NULL,                                   -- the lesser of the two
  other TEXT NOT NULL,
  same INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('settled', 'disagreed', 'contradicted')), -- contradicted: by what else was said
  PRIMARY KEY(one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE joined(                                   -- the ids of persons who have several; `person` is the least of them
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE writer(                                   -- who writes each chain: one person, whichever id they had
  rid INTEGER PRIMARY KEY,
  person TEXT NOT NULL
) STRICT;

CREATE TABLE reviewer(
  id TEXT PRIMARY KEY,
  called TEXT NOT NULL,                                -- as they call themselves
  person TEXT NOT NULL,                                -- who they are: an id, of several the least
  name TEXT NOT NULL                                   -- as shown: all names of the person, and told apart from others of the same name
) STRICT, WITHOUT ROWID;

CREATE TABLE article_version(
  id TEXT PRIMARY KEY,                                 -- first half of the stored text's SHA-256
  article TEXT NOT NULL,                               -- the version that the article began with
  number INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  publisher TEXT NOT NULL,
  place TEXT NOT NULL,
  published TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  credit TEXT NOT NULL,
  media_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  reader TEXT NOT NULL,
  characters INTEGER NOT NULL,
  set_aside TEXT NOT NULL,                             -- JSON
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  arrived INTEGER NOT NULL,                            -- the clock of the import, by which articles are ordered
  present INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX article_version_article ON article_version(article, number);

CREATE TABLE claim(
  row INTEGER PRIMARY KEY,                             -- local
  id TEXT NOT NULL UNIQUE,
  text_id TEXT NOT NULL,
  place INTEGER NOT NULL DEFAULT 0,                    -- among those of its cell, from 1; 0 out of sight
  start INTEGER NOT NULL,                              -- code points of the stored text, end excluded
  "end" INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  quote TEXT NOT NULL,
  restated TEXT NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT NOT NULL,                               -- JSON or ''
  speaker_name TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,                                   -- JSON
  quantities TEXT NOT NULL,                            -- JSON
  proposed_by TEXT NOT NULL,                           -- rules and version, '' for a claim by hand
  anchor TEXT NOT NULL CHECK(anchor IN ('exact', 'moved', 'changed', 'ambiguous', 'lost')), -- how it was found again in this text
  added_by TEXT NOT NULL,
  added_at TEXT NOT NULL,
  standing TEXT NOT NULL DEFAULT 'open',
  present INTEGER NOT NULL
) STRICT;

CREATE INDEX claim_span ON claim(text_id, start, "end", present, id);

CREATE INDEX claim_place ON claim(text_id, present, start, place);

CREATE INDEX claim_standing ON claim(text_id, present, standing, id);

CREATE INDEX claim_by_hand ON claim(id, added_by) WHERE proposed_by = '';

CREATE INDEX claim_statement ON claim(text_id, present, quote COLLATE NOCASE);

CREATE TABLE cell(                                     -- 4096 code points of a text; the margin number of a claim is before + place
  text_id TEXT NOT NULL,
  cell INTEGER NOT NULL,                               -- of the claims in sight with start >> 12 = cell
  claims INTEGER NOT NULL,
  before INTEGER NOT NULL,                             -- claims in the cells before it: a new claim alters few rows
  PRIMARY KEY(text_id, cell)
) STRICT, WITHOUT ROWID;

CREATE TABLE said(                                     -- what a search for words looks through: far shorter than the claims themselves
  row INTEGER PRIMARY KEY,                             -- of the claim
  words TEXT NOT NULL                                  -- statement, restated wording and speaker, case-folded
) STRICT;

CREATE TABLE verdict(
  claim TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK(verdict IN ('sourced', 'unverified', 'contested', 'not-a-claim', 'open')),
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  stale INTEGER NOT NULL,                              -- the wording changed after it was given, or evidence was lost
  lost_evidence INTEGER NOT NULL DEFAULT 0,            -- it rested on evidence that was withdrawn, corrected or replaced since
  conflict INTEGER NOT NULL,                           -- this person gave different verdicts on two laptops that had not met
  PRIMARY KEY(claim, reviewer)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence(
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  origin TEXT NOT NULL,
  note TEXT NOT NULL,
  details TEXT NOT NULL,                               -- JSON: what else is known of it, by kind; bibliographic fields in the terms of CSL
  confidential TEXT NOT NULL,                          -- what a lower profile calls the source, '' where it may be named
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,                                -- of the kept bytes, '' where none are kept
  size INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,                           -- of the text taken from them, '' where there is none
  pages TEXT NOT NULL,                                 -- JSON: where each page begins in that text
  captured_at TEXT NOT NULL,                           -- when a web archive fetched it, else when it was added
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  present INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_text ON evidence(text_sha256);

CREATE TABLE evidence_standing(                        -- records that somebody withdrew, corrected or replaced
  evidence TEXT PRIMARY KEY,
  standing TEXT NOT NULL CHECK(standing IN ('', 'withdrawn', 'corrected', 'replaced')),
  reason TEXT NOT NULL,
  successor TEXT NOT NULL,                             -- the record that took its place, or ''
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  said TEXT NOT NULL                                   -- JSON: who says what, where they differ
) STRICT, WITHOUT ROWID;

CREATE TABLE redaction(                                -- records whose kept bytes were removed for good
  evidence TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  fields INTEGER NOT NULL,                             -- what people had written about it went too
  quotes INTEGER NOT NULL,                             -- and so did the words that links quote from it
  content TEXT NOT NULL,                               -- JSON: the SHA-256 of everything that was removed
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE link(
  id TEXT PRIMARY KEY,
  claim TEXT NOT NULL,
  evidence TEXT NOT NULL,
  stance TEXT NOT NULL CHECK(stance IN ('supports', 'refutes', 'context')),
  quote TEXT NOT NULL,
  page TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  time TEXT NOT NULL,
  cell TEXT NOT NULL,
  fragment TEXT NOT NULL,
  note TEXT NOT NULL,
  quote_check TEXT NOT NULL,                           -- as found when it was linked; verify looks again
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  present INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX link_claim ON link(claim, present, evidence, stance, reviewer);

CREATE INDEX link_evidence ON link(evidence);

CREATE TABLE comment(
  id TEXT PRIMARY KEY,
  claim TEXT NOT NULL,
  text TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  present INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_claim ON comment(claim);

CREATE TABLE adjudication(
  claim TEXT PRIMARY KEY,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  lead TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('settled', 'unseen', 'objection', 'disagreed')),
  rule TEXT NOT NULL                                   -- that decided many at once, '' where it was decided by itself
) STRICT, WITHOUT ROWID;

CREATE TABLE same_claim(                               -- what a lead said about two claims on nearly the same words; both ways round
  claim TEXT NOT NULL,
  other TEXT NOT NULL,
  kept TEXT NOT NULL,                                  -- the one that stays, '' for both
  reason TEXT NOT NULL,
  lead TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('settled', 'disagreed')),
  PRIMARY KEY(claim, other)
) STRICT, WITHOUT ROWID;

CREATE VIEW one_statement AS                            -- claims in sight on the same words in two texts of one story, both ways round
SELECT s.claim, s.other FROM same_claim s
JOIN claim a ON a.id = s.claim AND a.present JOIN article_version v ON v.id = a.text_id AND v.present
JOIN claim b ON b.id = s.other AND b.present AND b.text_id <> a.text_id JOIN article_version w ON w.id = b.text_id AND w.present
WHERE s.kept <> '';

CREATE VIEW given_elsewhere AS                          -- for such a claim: the verdicts on the other one, by whoever gave none on this one
SELECT o.claim, v.claim AS other, v.reviewer, v.verdict, v.stale, v.conflict
FROM one_statement o JOIN verdict v ON v.claim = o.other AND v.verdict <> 'open'
WHERE NOT EXISTS(SELECT 1 FROM verdict w WHERE w.claim = o.claim AND w.reviewer = v.reviewer AND w.verdict <> 'open');

CREATE TABLE signoff(                                  -- who closed a text, one row for each person
  text_id TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  note TEXT NOT NULL,
  waived TEXT NOT NULL,                                -- JSON: what was not met, with the reason for letting it be
  state TEXT NOT NULL,                                 -- fingerprint of what stood then; another one now: changed since
  at TEXT NOT NULL,
  PRIMARY KEY(text_id, reviewer)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment(                               -- what a lead asked somebody to look at
  subject TEXT NOT NULL,                               -- a claim, or a text for all claims of its article
  assignee TEXT NOT NULL,                              -- a person, or the id of a name that nobody in the file had yet
  name TEXT NOT NULL,                                  -- that name, '' for a person
  lead TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(subject, assignee)
) STRICT, WITHOUT ROWID;

CREATE TABLE acceptance(                               -- persons who said that they are the one whom an assignment means
  assignee TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(assignee, reviewer)
) STRICT, WITHOUT ROWID;

CREATE TABLE blind(                                    -- whether a text's article is reviewed blind first
  subject TEXT NOT NULL,                               -- the text; 32 zeros for the whole file
  reviewer TEXT NOT NULL,                              -- by whom, '' for all
  blind INTEGER NOT NULL,
  lead TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(subject, reviewer)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage(                                  -- paragraphs of kept text, for search
  row INTEGER PRIMARY KEY,                             -- local
  text_sha256 TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER,
  UNIQUE(text_sha256, start)
) STRICT;

CREATE VIRTUAL TABLE passage_fts USING fts5(text, content='', tokenize="unicode61 remove_diacritics 0");

CREATE VIRTUAL TABLE passage_term USING fts5vocab(passage_fts, row);

CREATE VIEW claim_row AS
SELECT c.row, c.id, (SELECT l.before FROM cell l WHERE l.text_id = c.text_id AND l.cell = c.start >> 12) + c.place AS number, v.article, c.text_id, c.start, c."end", c.quote, c.restated, c.kind, c.speaker, c.speaker_name,
  c.standing AS verdict, c.score, c.why, c.quantities,
  (SELECT count(*) FROM link l JOIN evidence e ON e.id = l.evidence AND e.present WHERE l.claim = c.id AND l.present) AS evidence,
  (SELECT count(*) FROM comment m WHERE m.claim = c.id AND m.present) AS comments,
  (SELECT count(*) FROM link l JOIN evidence e ON e.id = l.evidence AND e.present WHERE l.claim = c.id AND l.present AND (
     instr(e.pages, ',') > 0 AND l.page = ''
     OR (e.media_type GLOB 'audio/*' OR e.media_type GLOB 'video/*') AND l.time = ''
     OR e.media_type IN ('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet') AND l.cell = '' AND l.paragraph = ''
  )) AS unplaced,                                      -- links without the locator that their file calls for; links.lacks says which
  c.anchor, v.number AS version, c.proposed_by, r.name AS added_by, c.added_at
FROM claim c JOIN article_version v ON v.id = c.text_id AND v.present LEFT JOIN reviewer r ON r.id = c.added_by
WHERE c.present;

CREATE VIEW evidence_row AS                             -- with the number of claims that lean on it, and what is held against it
SELECT e.id, e.kind, e.title, e.url, e.author, e.publisher, e.published, e.origin, e.note, e.details, e.confidential, e.file_name, e.media_type,
  e.sha256, e.size, e.text_sha256, e.pages, e.captured_at, e.added_at, coalesce(r.name, '') AS added_by,
  (SELECT count(DISTINCT l.claim) FROM link l JOIN claim c ON c.id = l.claim AND c.present WHERE l.evidence = e.id AND l.present) AS links,
  s.standing, s.reason AS standing_reason, s.successor, s.at AS standing_at, coalesce(w.name, '') AS standing_by,
  s.said,
  x.reason AS redaction_reason, x.fields, x.quotes, x.content, x.at AS redacted_at, coalesce(q.name, '') AS redacted_by
FROM evidence e LEFT JOIN reviewer r ON r.id = e.added_by
LEFT JOIN evidence_standing s ON s.evidence = e.id LEFT JOIN reviewer w ON w.id = s.reviewer
LEFT JOIN redaction x ON x.evidence = e.id LEFT JOIN reviewer q ON q.id = x.reviewer
WHERE e.present;

CREATE VIEW assigned_claim AS                           -- a name that exactly one person accepted is that person
SELECT CASE WHEN a.name <> '' AND (SELECT count(*) FROM acceptance k WHERE k.assignee = a.assignee) = 1
  THEN (SELECT k.reviewer FROM acceptance k WHERE k.assignee = a.assignee)
  ELSE coalesce((SELECT j.person FROM joined j WHERE j.id = a.assignee), a.assignee) END AS assignee, a.claim
FROM (
  SELECT o.assignee, o.name, c.id AS claim FROM assignment o
  JOIN claim c ON c.id = o.subject AND c.present JOIN article_version v ON v.id = c.text_id AND v.present
  UNION
  SELECT o.assignee, o.name, c.id FROM assignment o JOIN article_version x ON x.id = o.subject
  JOIN article_version v ON v.article = x.article AND v.present AND v.number = (
    SELECT max(w.number) FROM article_version w WHERE w.article = v.article AND w.present)
  JOIN claim c ON c.text_id = v.id AND c.present
) a;

CREATE VIEW report_line AS
SELECT a.title AS article, c.number, c.quote, c.restated, c.kind, c.speaker_name AS speaker, c.verdict,
  (SELECT group_concat(w.name || ': ' || d.verdict || CASE d.reason WHEN '' THEN '' ELSE ' (' || d.reason || ')' END, '; ')
     FROM verdict d LEFT JOIN reviewer w ON w.id = d.reviewer WHERE d.claim = c.id AND d.verdict <> 'open') AS verdicts,
  j.verdict AS decision, j.reason AS decision_reason, c.evidence, c.id
FROM claim_row c JOIN article_version a ON a.id = c.text_id LEFT JOIN adjudication j ON j.claim = c.id;
