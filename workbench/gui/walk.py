"""Walking through the claims that the filter lets pass: the next one, and the next one without a verdict."""

from array import array
from dataclasses import replace

from workbench.core import claim_rows, claims
from workbench.core.changes import Changes
from workbench.core.claim_conditions import moved_by
from workbench.core.model import ClaimFilter, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.claims.rows import place_in

PAGE = 128
PAGES = 4
"""Claims looked at one after another before the file is asked for all open ones at once."""


class Walk:
    """Keeps the row numbers of the last filter until something changes."""

    def __init__(self) -> None:
        self._rows: array[int] | None = None
        self._near = 0
        """Where a claim was looked for last."""
        self._followed: Changes | None = None

    def forget(self) -> None:
        self._rows = None

    def follow(self, changes: Changes, chosen: ClaimFilter) -> None:
        """Forgets the rows where the change may have moved or hidden one of them, once; a verdict alone seldom does."""
        if changes is not self._followed and changes.touched.keys() & moved_by(chosen):
            self.forget()
        self._followed = changes

    def rows(self, workspace: Workspace, chosen: ClaimFilter) -> "array[int]":
        if self._rows is None:
            self._rows = claims.rows(workspace, chosen)
        return self._rows

    def exists(self, workspace: Workspace, claim: str) -> bool:
        return claim_rows.row_of(workspace, claim) is not None

    def neighbour(self, workspace: Workspace, chosen: ClaimFilter, claim: str, step: int) -> str:
        """The claim `step` rows away; the first (or last) one where `claim` is not among the rows; "" at an end."""
        rows = self.rows(workspace, chosen)
        place = self._place(workspace, rows, claim)
        if place is None:
            place = -1 if step > 0 else len(rows)
        place += step
        return claims.fetch(workspace, [rows[place]])[0].id if 0 <= place < len(rows) else ""

    def open(self, workspace: Workspace, chosen: ClaimFilter, leaving: tuple[str, ...], step: int) -> str:
        """The next claim in the direction of `step` that has no verdict and is not in `leaving`; it goes round
        at the end. "" where there is none."""
        rows = self.rows(workspace, chosen)
        if not rows:
            return ""
        start = self._place(workspace, rows, leaving[-1 if step > 0 else 0]) if leaving else None
        near = self._open_nearby(workspace, rows, start, leaving, step)
        return near or self._open_anywhere(workspace, chosen, rows, start, leaving, step)

    def _open_nearby(
        self, workspace: Workspace, rows: "array[int]", start: int | None, leaving: tuple[str, ...], step: int
    ) -> str:
        place = (start if start is not None else (-1 if step > 0 else len(rows))) + step
        for _page in range(PAGES):
            page = (
                rows[place : place + PAGE] if step > 0 else rows[max(0, place - PAGE + 1) : place + 1][::-1]
            )
            if place < 0 or not page:
                return ""
            for claim in claim_rows.open_ids(workspace, page):
                if claim not in leaving:
                    return claim
            place += step * PAGE
        return ""

    def _open_anywhere(
        self,
        workspace: Workspace,
        chosen: ClaimFilter,
        rows: "array[int]",
        start: int | None,
        leaving: tuple[str, ...],
        step: int,
    ) -> str:
        if chosen.standing and Verdict.OPEN not in chosen.standing:
            return ""
        found = claims.rows(workspace, replace(chosen, standing=(Verdict.OPEN,)))[::step]
        if start is not None:
            passed = set(rows[: start + 1] if step > 0 else rows[start:])
            found = array(
                "q", [row for row in found if row not in passed] + [row for row in found if row in passed]
            )
        for claim in claim_rows.ids(workspace, found[: len(leaving) + 1]):
            if claim not in leaving:
                return claim
        return ""

    def _place(self, workspace: Workspace, rows: "array[int]", claim: str) -> int | None:
        row = claim_rows.row_of(workspace, claim)
        place = -1 if row is None else place_in(rows, row, self._near)
        self._near = max(place, 0)
        return None if place < 0 else place
