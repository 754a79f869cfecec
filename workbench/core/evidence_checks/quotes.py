"""A quote that the kept file does not have."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "quote-missing"
WHICH = "a quote that the kept file lacks"


def find(case: Case) -> Iterator[Found]:
    for piece in case.pieces:
        if piece.quote_check == "missing":
            quote = " ".join(piece.quote.split())
            yield Found(
                RULE,
                Severity.ERROR,
                f"The quote is not in the kept file of {piece.shown}.",
                f"“{quote if len(quote) <= 120 else quote[:119].rstrip() + '…'}” was looked for in all of its text.",
                piece,
            )
