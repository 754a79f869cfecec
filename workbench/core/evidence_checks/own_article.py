"""The article itself, or a copy of it, as its own source."""

from collections.abc import Iterator

from workbench.core import shares
from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "own-article"
WHICH = "the article itself as its source"
COPY = 0.5
"""The share of the article's text from which on a kept file counts as a copy of it."""


def find(case: Case) -> Iterator[Found]:
    """Supporting or refuting evidence that is the article's file or address, or holds half of its text or more."""
    for piece in case.bearing:
        if piece.copied >= COPY:
            yield Found(
                RULE,
                Severity.WARNING,
                f"{piece.shown} is the article itself, or a copy of it.",
                f"{shares.percent(piece.copied)} percent of the article stands in it word for word.",
                piece,
            )
