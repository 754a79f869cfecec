"""A claim that is contested though no evidence refutes it."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "contested-unrefuted"
WHICH = "the verdict contested without refuting evidence"


def find(case: Case) -> Iterator[Found]:
    """One finding at most: it is about the verdict that stands, not about a piece."""
    if case.verdict == "contested" and not case.refuting:
        yield Found(
            RULE,
            Severity.WARNING,
            "The claim is contested, and no evidence refutes it.",
            f"Linked are {len(case.supporting)} that support it and {len(case.pieces) - len(case.supporting)} for context.",
        )
