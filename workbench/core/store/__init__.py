"""One open file: connection, migrations, events, state, backup, verification."""
