"""The hub: one set of events in a team's PostgreSQL. Files send it what they have, and take from it what they lack."""
