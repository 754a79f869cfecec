"""A quote that the kept file does not have."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity
from workbench.core.text.cut import cut

RULE = "quote-missing"
WHICH = "a quote that the kept file lacks"


def find(case: Case) -> Iterator[Found]:
    """One finding for each quote that was looked for in its kept file in vain."""
    for piece in case.pieces:
        if piece.quote_check == "missing":
            quote = cut(" ".join(piece.quote.split()), 120)
            yield Found(
                RULE,
                Severity.ERROR,
                f"The quote is not in the kept file of {piece.shown}.",
                f"“{quote}” was looked for in all of its text.",
                piece,
            )
