"""The pictures of a report, drawn once for all forms that can show them."""

from workbench.core.report.model import Section
from workbench.core.report.pictures import evidence, progress, timeline, verdicts
from workbench.core.report.pictures.svg import Picture


def of(section: Section) -> tuple[Picture, ...]:
    """What an article's section can be shown as: verdicts, progress, evidence and the time of the review. A picture of nothing
    is left out."""
    drawn = (draw(section) for draw in (verdicts.draw, progress.draw, evidence.draw, timeline.draw))
    return tuple(picture for picture in drawn if picture)
