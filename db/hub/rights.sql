-- Who may do what. {reviewers} and {leads} are the two group roles of this database; whoever made the tables owns them.
-- A reviewer reads and adds. A lead also removes what a redaction names. Nobody else gets in.

REVOKE CONNECT, TEMPORARY ON DATABASE {database} FROM PUBLIC;

GRANT CONNECT, TEMPORARY ON DATABASE {database} TO {reviewers}, {leads};

GRANT USAGE ON SCHEMA claim_workbench TO {reviewers}, {leads};

GRANT SELECT ON ALL TABLES IN SCHEMA claim_workbench TO {reviewers}, {leads};

GRANT INSERT ON claim_workbench.seat, claim_workbench.event, claim_workbench.piece TO {reviewers}, {leads};

-- Who sent something is for the server to say.
GRANT INSERT(root, number, h) ON claim_workbench.tip TO {reviewers}, {leads};

GRANT INSERT(sha256, size) ON claim_workbench.content TO {reviewers}, {leads};

GRANT UPDATE(body, salt, bh) ON claim_workbench.event TO {leads};

GRANT DELETE ON claim_workbench.content, claim_workbench.piece TO {leads};
