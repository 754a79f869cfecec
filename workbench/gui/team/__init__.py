"""Merging reviewers' files and deciding where they disagree."""
