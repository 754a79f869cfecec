"""The pictures of a report, drawn once for all forms that can show them."""

from workbench.core.report.model import Section
from workbench.core.report.pictures import agreement, evidence, progress, timeline, verdicts
from workbench.core.report.pictures.svg import Picture


def of(section: Section) -> tuple[Picture, ...]:
    """What an article's section can be shown as: verdicts, progress, evidence, agreement and the time of the review. A picture
    of nothing is left out."""
    kinds = verdicts, progress, evidence, agreement, timeline
    return tuple(picture for kind in kinds if (picture := kind.draw(section)))
