"""A claim list from elsewhere with the place of each row in an article's text: read and placed before anything is written."""

import threading
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from workbench.core.errors import Cancelled
from workbench.core.intake import claim_list
from workbench.core.intake.limits import Limits
from workbench.core.intake.listed import ClaimList, ListedClaim
from workbench.core.model import Anchor, Span
from workbench.core.text.anchor import Carried
from workbench.core.text.reanchor import Reanchor, Selection

PLACED = (Anchor.EXACT, Anchor.MOVED)


@dataclass(frozen=True)
class PlacedRow:
    """A row of a list, and what became of its words."""

    listed: ListedClaim
    carried: Carried

    @property
    def span(self) -> Span | None:
        """Where its claim stands; None where it was not placed."""
        return self.carried.span if self.carried.state in PLACED else None

    @property
    def why(self) -> str:
        """What differs, or why it was not placed, readable."""
        return "; ".join(self.carried.why)


@dataclass(frozen=True)
class PlacedList:
    """A list from the file `file_name` on the text `text_id`."""

    file_name: str
    text_id: str
    text: str
    rows: tuple[PlacedRow, ...]

    @property
    def spans(self) -> set[Span]:
        return {row.span for row in self.rows if row.span}

    def found(self, row: PlacedRow) -> str:
        """The words of the text that are likest to a row that was not placed, or ""."""
        span = row.carried.span
        return self.text[span.start : span.end] if span else ""


def from_file(
    path: Path,
    text_id: str,
    text: str,
    language: str = "",
    *,
    encoding: str = "",
    cancel: threading.Event | None = None,
    limits: Limits | None = None,
) -> PlacedList:
    """Reads the list in the file at `path` and looks for its words in `text`. Raises IntakeRefused, FileProblem, Cancelled.
    Without `limits` those of the settings hold."""
    listed = claim_list.read(path, encoding=encoding, cancel=cancel, limits=limits)
    return place(listed, text_id, text, language, cancel=cancel)


def place(
    listed: ClaimList, text_id: str, text: str, language: str = "", *, cancel: threading.Event | None = None
) -> PlacedList:
    """Looks for the words of each row in `text`."""
    index = Reanchor(text, language)
    text_sha256 = sha256(text.encode()).hexdigest()
    rows: list[PlacedRow] = []
    for claim in listed.claims:
        if cancel is not None and cancel.is_set():
            raise Cancelled("Reading was stopped. Nothing was changed.")
        if claim.problem:
            carried = Carried(None, Anchor.LOST, (claim.problem,))
        else:
            same = claim.text_sha256 == text_sha256
            carried = index.find(
                Selection(claim.quote, claim.prefix, claim.suffix, claim.start, claim.end, same_text=same)
            )
        rows.append(PlacedRow(claim, carried))
    return PlacedList(listed.file_name, text_id, text, tuple(rows))
