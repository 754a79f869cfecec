"""Exporting a report from the window."""
