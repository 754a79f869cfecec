"""The command line: the same core functions without a screen. Its contract is docs/command-line.md."""
