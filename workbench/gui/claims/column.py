"""The columns of the claims table, and what a claim says in each."""

from enum import IntEnum

from workbench.core.model import Claim
from workbench.gui import texts, theme
from workbench.gui.evidence import kinds
from workbench.gui.texts import _


class Column(IntEnum):
    NUMBER = 0
    STATEMENT = 1
    EVIDENCE = 2
    STATUS = 3
    BY = 4
    KIND = 5
    SPEAKER = 6
    PLACE = 7
    COMMENTS = 8
    SCORE = 9


def title(column: Column) -> str:
    """What the header says."""
    return {
        Column.NUMBER: _("#"),
        Column.STATEMENT: _("Statement"),
        Column.EVIDENCE: _("Evidence"),
        Column.STATUS: _("Status"),
        Column.BY: _("By"),
        Column.KIND: _("Kind"),
        Column.SPEAKER: _("Speaker"),
        Column.PLACE: _("Place"),
        Column.COMMENTS: _("Comments"),
        Column.SCORE: _("Worth"),
    }[column]


def name(column: Column) -> str:
    """What a list of the columns says."""
    return {
        Column.NUMBER: _("Number"),
        Column.BY: _("Reviewers"),
        Column.PLACE: _("Page or paragraph"),
        Column.SCORE: _("Worth checking, in percent"),
    }.get(column) or title(column)


def display(claim: Claim, column: Column) -> str:
    """What a cell says, as it is also copied; PLACE is told by `placed`."""
    if column is Column.NUMBER:
        return texts.number(claim.number)
    if column is Column.STATEMENT:
        return claim.restated or claim.quote
    if column is Column.EVIDENCE:
        return texts.number(claim.evidence)
    if column is Column.STATUS:
        return theme.status(claim.verdict).word
    if column is Column.KIND:
        return kinds.words().get(claim.kind, claim.kind) if claim.kind else ""
    if column is Column.SPEAKER:
        return claim.speaker.name if claim.speaker else ""
    if column is Column.COMMENTS:
        return texts.number(claim.comments)
    if column is Column.SCORE:
        return _("{number} %").format(number=texts.number(percent(claim))) if claim.proposed_by else ""
    return ", ".join(given.reviewer for given in claim.verdicts)


def placed(page: int, paragraph: int) -> str:
    """Where a claim stands: its page where the source has pages (`page` is not 0), and its paragraph."""
    if not paragraph:
        return _("headline")
    if page:
        words = _("p. {page}, ¶ {paragraph}")
        return words.format(page=texts.number(page), paragraph=texts.number(paragraph))
    return _("¶ {paragraph}").format(paragraph=texts.number(paragraph))


def spoken(claim: Claim, column: Column) -> str:
    """What a screen reader says of a cell."""
    if column is Column.NUMBER:
        return _("Claim {number}").format(number=texts.number(claim.number))
    if column is Column.EVIDENCE:
        pieces = texts.plural(claim.evidence, "{n} piece of evidence", "{n} pieces of evidence")
        return ", ".join(filter(None, (pieces, unplaced(claim))))
    if column is Column.COMMENTS:
        return texts.plural(claim.comments, "{n} comment", "{n} comments")
    if column is Column.BY:
        return display(claim, column) or _("nobody yet")
    if column is Column.SPEAKER:
        return display(claim, column) or _("no speaker")
    if column is Column.KIND:
        return display(claim, column) or _("no kind")
    if column is Column.SCORE:
        words = _("worth checking: {number} percent")
        return words.format(number=texts.number(percent(claim))) if claim.proposed_by else _("added by hand")
    return display(claim, column)


def unplaced(claim: Claim) -> str:
    """That its evidence lacks the page, time or cell where it stands, "" where none does."""
    if not claim.unplaced:
        return ""
    return texts.plural(claim.unplaced, "{n} names no page, time or cell", "{n} name no page, time or cell")


def spoken_place(page: int, paragraph: int) -> str:
    """What a screen reader says of a place."""
    if not paragraph:
        return _("headline")
    if page:
        words = _("page {page}, paragraph {paragraph}")
        return words.format(page=texts.number(page), paragraph=texts.number(paragraph))
    return _("paragraph {paragraph}").format(paragraph=texts.number(paragraph))


def percent(claim: Claim) -> int:
    """How much a claim is worth checking, as the filter compares it."""
    return int(claim.score * 100 + 0.5)


def sort_value(claim: Claim, column: Column) -> int | float | str:
    """The value that a column is ordered by."""
    values: dict[Column, int | float | str] = {
        Column.NUMBER: claim.number,
        Column.PLACE: claim.number,
        Column.EVIDENCE: claim.evidence,
        Column.COMMENTS: claim.comments,
        Column.SCORE: claim.score,
        Column.KIND: claim.kind,
    }
    return values[column] if column in values else display(claim, column)
