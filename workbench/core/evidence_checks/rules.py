"""All rules about the evidence of a claim, one after the other."""

from workbench.core.evidence_checks import (
    accusations,
    age,
    bases,
    kept,
    locators,
    numbers,
    own_article,
    quotes,
    refuted,
    unrefuted,
    unsupported,
)
from workbench.core.evidence_checks.case import Case
from workbench.core.evidence_checks.found import Found

_ALL = (
    unsupported,
    refuted,
    unrefuted,
    quotes,
    numbers,
    age,
    own_article,
    accusations,
    bases,
    locators,
    kept,
)
WHICH = {rule.RULE: rule.WHICH for rule in _ALL}
"""What a claim has that a rule found, for the counts at the sign-off ("2 claims have ...")."""


def check(case: Case) -> list[Found]:
    """What does not fit in the evidence of one claim, in the order of the rules."""
    if case.verdict == "not-a-claim":
        return []
    return [found for rule in _ALL for found in rule.find(case)]
