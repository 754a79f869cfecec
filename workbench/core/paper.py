"""Verdicts from a paper copy, entered by the numbers on it: looked at first, then given in one step.

A verdict goes to the very statement that stands on the sheet. Where that is not there any more, or has other edges now, the line
is a problem, and nothing is given until it is mended: a mark never slides to another statement.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core import articles, claim_rows, paper_lines, verdicts
from workbench.core.basics import Verdict
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Claim
from workbench.core.paper_lines import Typed
from workbench.core.sheets import Sheet
from workbench.core.store.workspace import Workspace

FROM_PAPER = "from paper"


@dataclass(frozen=True)
class Entry:
    """One mark: the claim that it is for, None with a `problem`, and its words. `given` is this reviewer's verdict so far."""

    typed: Typed
    claim: Claim | None
    words: str = ""
    given: Verdict = Verdict.OPEN
    problem: str = ""


@dataclass(frozen=True)
class Entering:
    """All that was typed from one sheet. `behind` is how many versions came after the one that was printed."""

    sheet: Sheet
    entries: tuple[Entry, ...]
    initials: str
    behind: int

    @property
    def problems(self) -> list[Entry]:
        return [each for each in self.entries if each.problem]


def look(workspace: Workspace, sheet: Sheet, text: str, initials: str = "") -> Entering:
    """What these lines mean on this sheet; nothing is written."""
    article = articles.get(workspace, sheet.text_id)
    known = articles.versions(workspace, article.id)
    entries = tuple(_entries(workspace, sheet, paper_lines.read(text)))
    return Entering(sheet, entries, initials.strip(), len(known) - 1 - known.index(sheet.text_id))


def enter(workspace: Workspace, entering: Entering) -> Changes:
    """Give the verdicts, in one step; `ids` are the claims that changed. WrongUse, and nothing is given, where a line has a
    problem or a statement has changed since it was looked at."""
    workspace.require_writer()
    if entering.problems:
        first = entering.problems[0]
        raise WrongUse(f"Line {first.typed.line}: {first.problem} Nothing was changed.")
    chosen = [(each.typed, each.claim) for each in entering.entries if each.claim]
    now = {claim.id: claim for claim in claim_rows.known(workspace, [claim.id for _, claim in chosen])}
    if any(_place(now.get(claim.id)) != _place(claim) for _, claim in chosen):
        raise WrongUse("Statements have changed since this was looked at. Look again. Nothing was changed.")
    count = len(chosen)
    with workspace.action(f"Enter {count} verdict{'' if count == 1 else 's'} from paper") as action:
        action.ids = tuple(
            claim.id
            for typed, claim in chosen
            if verdicts.write(
                workspace, action, claim, typed.verdict, _reason(workspace, typed, claim, entering.initials)
            )
        )
    return workspace.done()


def _entries(workspace: Workspace, sheet: Sheet, typed: Sequence[Typed]) -> Iterator[Entry]:
    text = articles.text(workspace, sheet.text_id)
    wanted = [sheet.claims[each.number - 1] for each in typed if 0 < each.number <= len(sheet.claims)]
    claims = {claim.id: claim for claim in claim_rows.known(workspace, [each.claim for each in wanted])}
    seen: dict[int, int] = {}
    for each in typed:
        if each.problem or not 0 < each.number <= len(sheet.claims):
            beyond = (
                f"There is no statement {each.number} on this sheet; its last one is {len(sheet.claims)}."
            )
            yield Entry(each, None, problem=each.problem or beyond)
            continue
        placed = sheet.claims[each.number - 1]
        words, claim = text[placed.start : placed.end], claims.get(placed.claim)
        problem, line = "", seen.setdefault(each.number, each.line)
        if claim is None:
            problem = f"Statement {each.number} was removed after the sheet was printed; take the line out."
        elif (claim.start, claim.end) != (placed.start, placed.end):
            problem = f"Statement {each.number} has other edges now than on the sheet; give the verdict in the article."
        elif line != each.line:
            problem = f"Statement {each.number} stands in line {line} too; leave one of the two."
        given = verdicts.mine(workspace, placed.claim)
        yield Entry(
            each, None if problem else claim, words, given.verdict if given else Verdict.OPEN, problem
        )


def _place(claim: Claim | None) -> tuple[int, int] | None:
    return claim and (claim.start, claim.end)


def _reason(workspace: Workspace, typed: Typed, claim: Claim, initials: str) -> str | None:
    """The reason with where it comes from; without words on the sheet the one that is there stays in front of that."""
    if typed.verdict is Verdict.OPEN:
        return None
    whose = typed.initials or initials
    origin = f"{FROM_PAPER}, initials {whose}" if whose else FROM_PAPER
    given = verdicts.mine(workspace, claim.id)
    words = typed.reason or (given.reason if given else "")
    if words.endswith(f"({origin})"):
        return words
    return f"{words} ({origin})" if words else f"({origin})"
