"""Work of several reviewers: merging their files, where they disagree, and what the lead decides."""
