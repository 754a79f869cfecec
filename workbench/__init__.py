"""Claim Workbench: review the claims of an article, offline, in one file."""

__version__ = "0.1.0"
