"""The evidence of the report as CSL-JSON, for reference managers: each record once, in the order in which claims lean on it.

A source of which the profile sees no more than a descriptor is left out.
"""

from dataclasses import replace

from workbench.core import details
from workbench.core.disclosure import WITHHELD
from workbench.core.model import Evidence
from workbench.core.report import words
from workbench.core.report.model import Report


def render(report: Report) -> str:
    """The list. The same report gives the same text."""
    return details.as_json(records(report))


def records(report: Report) -> list[Evidence]:
    """The records that the list holds."""
    found = {
        link.evidence.id: replace(link.evidence, url=words.shown_address(link.evidence.url))
        for section in report.sections
        for entry in section.entries
        for link in entry.evidence
        if link.evidence.kind != WITHHELD
    }
    return list(found.values())
