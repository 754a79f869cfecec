"""What to know of a record before leaning on it, in words: that it was withdrawn, is confidential, or was redacted."""

from workbench.core.model import Evidence
from workbench.gui import texts
from workbench.gui.texts import _, isolate


def standings() -> dict[str, str]:
    """What somebody can say of a record."""
    return {
        "withdrawn": _("Withdrawn"),
        "corrected": _("Corrected by the source"),
        "replaced": _("Replaced by another record"),
        "": _("Stands again"),
    }


def notices(record: Evidence) -> list[str]:
    """Whole sentences, the gravest first."""
    found: list[str] = []
    if record.stood is not None:
        words = _("{standing} ({who}): {reason}")
        sides = [(side.standing, side.reviewer, side.reason) for side in record.stood.said]
        for standing, who, reason in sides or [(record.stood.standing, record.stood.by, record.stood.reason)]:
            told = words.format(standing=standings()[standing], who=isolate(who), reason=isolate(reason))
            found.append(told)
        if sides:
            found.append(_("Reviewers differ about this record."))
    if record.redaction is not None:
        told = _("The kept file was redacted by {who}, {when}: {reason}")
        found.append(
            told.format(
                who=isolate(record.redaction.by),
                when=texts.moment(record.redaction.at),
                reason=isolate(record.redaction.reason),
            )
        )
    if record.confidential:
        told = _("Confidential: others see {descriptor}")
        found.append(told.format(descriptor=texts.quoted(record.confidential)))
    return found


def mark(record: Evidence) -> str:
    """One word or a few for a row of a list, "" for nothing."""
    if record.stood is not None:
        return _("Reviewers differ") if record.stood.said else standings()[record.stood.standing]
    if record.redaction is not None:
        return _("Redacted")
    return _("Confidential") if record.confidential else ""


def icon(record: Evidence) -> str:
    """The sign of the gravest notice, "" for none."""
    if record.stood is not None or record.redaction is not None:
        return "triangle-alert"
    return "lock" if record.confidential else ""
