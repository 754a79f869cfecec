"""What kept files say of themselves: read in the sandbox, never trusted, shown beside what is known."""
