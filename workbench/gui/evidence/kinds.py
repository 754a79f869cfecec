"""The kinds of claims in words."""

from workbench.core.model import Claim, Kind
from workbench.gui.texts import _, isolate, kept


@kept
def words() -> dict[str, str]:
    """Kind by its value, in the order in which they are offered; "" is a claim without one."""
    return {
        "": _("No kind"),
        Kind.STATISTIC.value: _("Statistic"),
        Kind.QUOTATION.value: _("Quotation"),
        Kind.ATTRIBUTED.value: _("Attributed statement"),
        Kind.EVENT.value: _("Event"),
        Kind.FACT.value: _("Fact"),
        Kind.LAW.value: _("Law or rule"),
        Kind.SUPERLATIVE.value: _("Superlative"),
        Kind.TREND.value: _("Trend"),
        Kind.CAUSE.value: _("Cause"),
        Kind.COMPARISON.value: _("Comparison"),
        Kind.FORECAST.value: _("Forecast"),
        Kind.DEFINITION.value: _("Definition"),
        Kind.ROLE.value: _("Role"),
        Kind.OPINION.value: _("Opinion"),
        Kind.QUESTION.value: _("Question"),
    }


def said_by(claim: Claim) -> str:
    """Who says it, for the line above a claim: "Ines Aldana, quoted"; "" where nobody is named."""
    if claim.speaker is None:
        return ""
    name = isolate(claim.speaker.name)
    return _("{name}, quoted").format(name=name) if claim.kind == Kind.QUOTATION else name
