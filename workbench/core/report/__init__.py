"""Reports: one model, gathered once, and a writer for each format."""
