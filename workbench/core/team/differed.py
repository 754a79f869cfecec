"""Where a reviewer differed: the claims of which another verdict stands than theirs, with what speaks for either."""

from dataclasses import dataclass

from workbench.core import claim_rows
from workbench.core.model import Claim, GivenVerdict, Verdict
from workbench.core.store.workspace import Workspace

ROWS = """SELECT c.row FROM verdict d JOIN claim c ON c.id = d.claim AND c.present
  JOIN article_version v ON v.id = c.text_id AND v.present
  WHERE d.reviewer = ? AND d.verdict NOT IN ('open', c.standing) ORDER BY v.arrived, c.text_id, c.start, c.place"""


@dataclass(frozen=True)
class Differed:
    """A claim with the reviewer's own verdict and those of the `others`; the claim holds what stands, and the decision."""

    claim: Claim
    mine: GivenVerdict
    others: tuple[GivenVerdict, ...]


def of(workspace: Workspace, person: str) -> list[Differed]:
    """Where the person with this id differs, in the order of articles and margin numbers. Equal verdicts with other reasons are
    no difference."""
    rows = [row for (row,) in workspace.connection.execute(ROWS, (person,)).fetchall()]
    return [_differed(claim, person) for claim in claim_rows.fetch(workspace, rows)]


def _differed(claim: Claim, person: str) -> Differed:
    mine = next(each for each in claim.verdicts if each.reviewer_id == person)
    others = (
        each for each in claim.verdicts if each.reviewer_id != person and each.verdict is not Verdict.OPEN
    )
    return Differed(claim, mine, tuple(others))
