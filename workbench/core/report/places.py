"""Every text of a report with the place at which a person finds it, and whose words it is."""

from collections.abc import Iterator
from dataclasses import fields
from enum import Enum, auto

from workbench.core.disclosure import WITHHELD
from workbench.core.light import light
from workbench.core.model import Article, Evidence, Link
from workbench.core.report import words
from workbench.core.report.model import Entry, Report, Section


class Whose(Enum):
    """Whose words a text is: what a reviewer wrote, or the withheld source said (`SAID`); what says the article's words again
    (`ECHO`); the names of sources that are named, and what repeats them (`NAME`), the rest of these (`SOURCE`); the
    article (`ARTICLE`)."""

    SAID = auto()
    ECHO = auto()
    NAME = auto()
    SOURCE = auto()
    ARTICLE = auto()


@light
class Text:
    """A text of a report; `place` in the words of the window."""

    place: str
    text: str
    whose: Whose


def texts(report: Report) -> Iterator[Text]:
    """All of them but the names of reviewers, the words of the house, and those of the program."""
    yield Text("the name of the file", f"{report.file} {report.appendix}", Whose.SAID)
    yield Text("the title of the report", report.title, Whose.ECHO)
    if report.as_of:
        yield Text("the name of the restore point", report.as_of.name, Whose.SAID)
    for section in report.sections:
        for entry in section.entries:
            yield from _of_entry(entry)
        yield from _of_section(section)


def _of_section(section: Section) -> Iterator[Text]:
    for given in section.signoffs:
        waived = " ".join(f"{each.what} {each.reason}" for each in given.waived)
        yield Text(f"the sign-off by {given.reviewer}", f"{given.note} {waived}", Whose.SAID)
    # Checks of the article say its words again, those of the evidence the titles of records.
    for whose, checks in ((Whose.ECHO, section.checks), (Whose.NAME, section.evidence_checks)):
        for check in checks:
            yield Text("a check", f"{check.message} {check.how}", whose)
            yield Text("the reason for muting a check", check.muted, Whose.SAID)
    for found in section.differences:
        place = f"a disagreement on claim {found.number}"
        for side in found.sides:
            yield Text(place, side.reason, Whose.SAID)
            yield Text(place, side.words, Whose.ECHO)
            yield from (Text(place, each, Whose.NAME) for each in side.evidence)
    for change in section.since or ():
        yield Text("the corrections since", f"{change.before} {change.after}", Whose.SAID)
    article = section.article
    yield Text("the title of the article", article.title, Whose.ECHO)
    yield Text("the text of the article", section.text, Whose.ARTICLE)
    yield Text("what is written about the article", _written(article), Whose.ARTICLE)


def _of_entry(entry: Entry) -> Iterator[Text]:
    claim, number = entry.claim, entry.claim.number
    for given in claim.verdicts:
        yield Text(f"the reason that {given.reviewer} gave on claim {number}", given.reason, Whose.SAID)
    if claim.decision:
        yield Text(f"the reason of the lead’s decision on claim {number}", claim.decision.reason, Whose.SAID)
    for comment in entry.comments:
        yield Text(f"a comment on claim {number}", comment.text, Whose.SAID)
    for link in entry.evidence:
        yield from _of_link(link, number)
    yield Text(f"the wording of claim {number}", claim.restated, Whose.ECHO)
    if claim.speaker:
        yield Text(f"the speaker of claim {number}", claim.speaker.name, Whose.ECHO)


def _of_link(link: Link, number: int) -> Iterator[Text]:
    record, place = link.evidence, f"the evidence of claim {number}"
    yield Text(f"the note of a link of claim {number}", link.note, Whose.SAID)
    yield Text(f"where in the evidence of claim {number}", words.locator(link), Whose.SAID)
    is_secret = record.kind == WITHHELD
    yield Text(f"a quote of claim {number}", link.quote, Whose.SAID if is_secret else Whose.SOURCE)
    yield Text(place, record.note, Whose.SAID)
    if record.stood:
        reasons = " ".join((record.stood.reason, *(each.reason for each in record.stood.said)))
        yield Text(f"what is held against the evidence of claim {number}", reasons, Whose.SAID)
    if record.redaction:
        yield Text(
            f"the reason of the redaction of evidence of claim {number}", record.redaction.reason, Whose.SAID
        )
    if not is_secret:
        yield Text(place, f"{record.title} {words.base_name(record.file_name)}", Whose.NAME)
    yield Text(place, _written(record), Whose.SOURCE)


def _written(record: Article | Evidence) -> str:
    """All that its fields hold."""
    return " ".join(str(getattr(record, each.name)) for each in fields(record))
