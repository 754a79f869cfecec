"""Evidence of which nothing is kept: an address can change or go."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "nothing-kept"
WHICH = "evidence of which nothing is kept"


def find(case: Case) -> Iterator[Found]:
    """A warning where a verdict rests on nothing else, else a note. A reference may be a book on a shelf: a note."""
    rests = case.verdict in ("sourced", "contested") and not any(piece.is_kept for piece in case.bearing)
    for piece in case.bearing:
        if not piece.is_kept:
            address = piece.kind == "url"
            yield Found(
                RULE,
                Severity.WARNING if rests and address else Severity.NOTE,
                f"Of {piece.shown} only the address is kept."
                if address
                else f"Of {piece.shown} nothing is kept.",
                "What stands there can change or go, and a quote cannot be looked up.",
                piece,
            )
