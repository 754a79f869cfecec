"""A claim that is sourced though no evidence supports it."""

from collections.abc import Iterator

from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found, Severity

RULE = "sourced-unsupported"
WHICH = "the verdict sourced without supporting evidence"


def find(case: Case) -> Iterator[Found]:
    """One finding at most: it is about the verdict that stands, not about a piece."""
    if case.verdict == "sourced" and not case.supporting:
        yield Found(
            RULE,
            Severity.WARNING,
            "The claim is sourced, and no evidence supports it.",
            f"Linked are {len(case.refuting)} that refute it and {len(case.pieces) - len(case.refuting)} for context.",
        )
