"""A claim that is sourced though evidence refutes it."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "sourced-refuted"
WHICH = "the verdict sourced against refuting evidence"


def find(case: Case) -> Iterator[Found]:
    """One finding for each piece that refutes, so that each is muted with a reason of its own."""
    if case.verdict == "sourced":
        for piece in case.refuting:
            yield Found(
                RULE,
                Severity.WARNING,
                f"The claim is sourced, and {piece.shown} refutes it.",
                f"The verdict that stands is sourced; {len(case.supporting)} support and {len(case.refuting)} refute.",
                piece,
            )
