"""The claims behind the numbers of agreement: listed for one cell of a table, or all of them for a spreadsheet."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from workbench.core import articles, claim_rows, whole_file
from workbench.core.claim_conditions import text_ids
from workbench.core.model import Claim, ClaimFilter
from workbench.core.report.inert import cell as inert
from workbench.core.store.queries import statements
from workbench.core.store.workspace import Workspace
from workbench.core.team.agreement import Agreement, Findings

READ = 500
"""Claims that are read at once, so that never all of them are in memory."""


@dataclass(frozen=True)
class Cell:
    """Where `a` found one thing and `b` another; the people by their ids."""

    a: str
    b: str
    found_a: str
    found_b: str


ALL = Cell("", "", "", "")
COLUMNS = ("article", "number", "id", "claim", "quote", "agree")
"""Of the table for spreadsheets; one for each reviewer follows."""


def rows(workspace: Workspace, cell: Cell, article: str = "") -> list[int]:
    """The row numbers of the claims in a cell, in the order of the text; `claim_rows.fetch` reads them."""
    return [row for row, _findings in _items(workspace, article, cell)]


def write_csv(workspace: Workspace, out: Path, measured: Agreement, article: str = "") -> int:
    """Write all claims that two or more people judged into a table for spreadsheets, with a column for each reviewer of what was
    `measured`; says how many. FileProblem where that cannot be done; what was in the file before stays then."""
    people = measured.reviewers
    found = _items(workspace, article)
    text = io.StringIO()
    text.write("\ufeff")  # so that Excel reads UTF-8
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, *(inert(person.name) for person in people)))
    titles = {each.id: each.title for each in articles.all(workspace)}
    for claim, findings in _read(workspace, found):
        agree = "yes" if len(set(findings.values())) == 1 else "no"
        words = (inert(each) for each in (claim.restated or claim.quote, claim.quote))
        verdicts = (findings.get(person.id, "") for person in people)
        title = inert(titles.get(claim.article, ""))
        writer.writerow((title, claim.number, claim.id, *words, agree, *verdicts))
    whole_file.replace(out, text.getvalue().encode("utf-8"))
    return len(found)


def _items(workspace: Workspace, article: str, cell: Cell = ALL) -> list[tuple[int, Findings]]:
    _counting, listing = statements("queries/agreement")
    texts = json.dumps(text_ids(workspace, ClaimFilter(article=article)))
    found = workspace.connection.execute(listing, {"texts": texts, **asdict(cell)}).fetchall()
    return [(row, json.loads(findings)) for row, findings in found]


def _read(workspace: Workspace, items: Sequence[tuple[int, Findings]]) -> Iterator[tuple[Claim, Findings]]:
    for first in range(0, len(items), READ):
        findings = dict(items[first : first + READ])
        for claim in claim_rows.fetch(workspace, list(findings)):
            yield claim, findings[claim.row]
