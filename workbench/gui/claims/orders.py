"""The orders of the claims in words, and what a click on the header of a column asks for."""

from workbench.gui.claims.column import Column
from workbench.gui.texts import _

OF_COLUMN = {
    Column.NUMBER: "article",
    Column.STATEMENT: "statement",
    Column.KIND: "kind",
    Column.SPEAKER: "speaker",
    Column.PLACE: "article",
    Column.EVIDENCE: "evidence",
    Column.COMMENTS: "-comments",
    Column.SCORE: "-worth",
    Column.STATUS: "verdict",
    Column.BY: "by",
}
"""The `ClaimFilter.order` that the first click on a column gives."""

IN_MENU = ("article", "-worth", "verdict", "-evidence", "evidence", "kind", "speaker", "by", "statement")


def words() -> dict[str, str]:
    """Each order and its reverse, as the button above the table names it."""
    return {
        "article": _("Article order"),
        "-article": _("Article order, last first"),
        "-worth": _("Most worth checking"),
        "worth": _("Least worth checking"),
        "verdict": _("Status"),
        "-verdict": _("Status, last first"),
        "-evidence": _("Most evidence"),
        "evidence": _("Least evidence"),
        "-comments": _("Most comments"),
        "comments": _("Fewest comments"),
        "kind": _("Kind"),
        "-kind": _("Kind, last first"),
        "speaker": _("Speaker, A to Z"),
        "-speaker": _("Speaker, Z to A"),
        "by": _("Reviewer, A to Z"),
        "-by": _("Reviewer, Z to A"),
        "statement": _("Statement, A to Z"),
        "-statement": _("Statement, Z to A"),
    }


def turned(order: str) -> str:
    """The same order the other way round."""
    return order[1:] if order.startswith("-") else f"-{order}"


def of_column(column: Column, order: str) -> bool:
    """Whether the claims are in the order of this column, one way or the other. That of the article is marked at its number, and
    only where it is turned round."""
    if order.removeprefix("-") == "article":
        return column is Column.NUMBER and order.startswith("-")
    return OF_COLUMN[column].removeprefix("-") == order.removeprefix("-")


def after_click(column: Column, order: str) -> str:
    """The order after a click on a column's header: its own, or the reverse of the present one where that is its own already."""
    wanted = OF_COLUMN[column]
    return turned(order) if order.removeprefix("-") == wanted.removeprefix("-") else wanted
