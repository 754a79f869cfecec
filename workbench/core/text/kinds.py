"""Says what sort of claim a sentence makes."""

from workbench.core.model import Kind, Quantity
from workbench.core.text.rules import Rules
from workbench.core.text.worthiness import Features

COUNTED = ("number", "few", "unit", "percent", "money")

_BY_FEATURE = (
    ("law", Kind.LAW),
    ("superlative", Kind.SUPERLATIVE),
    ("comparison", Kind.COMPARISON),
    ("trend", Kind.TREND),
    ("cause", Kind.CAUSE),
    ("definition", Kind.DEFINITION),
)


def kind(
    found: Features, quantities: tuple[Quantity, ...], quoted: bool, attributed: bool, rules: Rules
) -> Kind:
    """The kind of a claim. `quoted`: it is mostly somebody's own words; `attributed`: somebody is named as source.

    Numbers outweigh the way in which a claim is put; a quotation outweighs them, for its words must be checked.
    """
    if quoted:
        return Kind.QUOTATION
    if "question" in found:
        return Kind.QUESTION
    counted = any(name in found for name in COUNTED)
    if not counted and not attributed and ("opinion" in found or "wish" in found) and not _weighty(found):
        return Kind.OPINION
    if counted:
        return Kind.STATISTIC
    if attributed:
        return Kind.ATTRIBUTED
    dated = any(quantity.kind == "date" for quantity in quantities)
    if "forecast" in found:
        return Kind.EVENT if dated else Kind.FORECAST
    for name, of_feature in _BY_FEATURE:
        if name in found:
            return of_feature
    if dated:
        return Kind.EVENT
    holds = not set(rules.words("kinds", "holds")).isdisjoint(found.tokens)
    return Kind.ROLE if "role" in found and holds else Kind.FACT


def _weighty(found: Features) -> bool:
    """Whether a sentence asserts something beside an opinion word ("should", "great")."""
    return any(name in found for name in ("date", "law", "comparison", "evidence", "cause"))
