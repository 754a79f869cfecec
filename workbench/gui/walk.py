"""Walking through the claims that the filter lets pass: the next one, and the next one without a verdict."""

from array import array
from dataclasses import replace

from workbench.core import claim_query, claim_rows, claims
from workbench.core.changes import Changes
from workbench.core.claim_conditions import moved_by
from workbench.core.model import ClaimFilter, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui.claims.rows import place_in

PAGES = (8, 128, 512)
"""How many claims are looked at, one lot after the other, before the file is asked for all open ones at once: mostly the next one
is open."""


LISTS = 4
"""Lists that are kept."""


class Walk:
    """Keeps the row numbers of the last filters until something changes."""

    def __init__(self) -> None:
        self._lists: dict[ClaimFilter, array[int]] = {}
        self._near = 0
        """Where a claim was looked for last."""
        self._last = "", 0
        """The claim that was gone to last, and its row number."""
        self._followed: Changes | None = None

    def forget(self) -> None:
        self._lists.clear()
        self._last = "", 0

    def follow(self, changes: Changes) -> None:
        """Forgets the rows where the change may have moved or hidden one of them, once; a verdict alone seldom does."""
        if changes is not self._followed:
            kinds = changes.touched.keys()
            if kinds & {"claim", "article"}:
                self._last = "", 0
            self._lists = {each: rows for each, rows in self._lists.items() if not kinds & moved_by(each)}
        self._followed = changes

    def rows(self, workspace: Workspace, chosen: ClaimFilter) -> "array[int]":
        rows = self._lists.pop(chosen, None)
        if rows is None:
            rows = self._narrowed(workspace, chosen)
        if rows is None:
            rows = claims.rows(workspace, chosen)
        self._lists[chosen] = rows
        if len(self._lists) > LISTS:
            del self._lists[next(iter(self._lists))]
        return rows

    def _narrowed(self, workspace: Workspace, chosen: ClaimFilter) -> "array[int] | None":
        """Of the shortest list that was narrowed by typing on; None where there is no such list."""
        others = [
            (len(rows), words, rows)
            for known, rows in self._lists.items()
            if replace(known, query=chosen.query) == chosen
            and (words := claim_query.added(known.query, chosen.query)) is not None
        ]
        if not others:
            return None
        _length, words, rows = min(others, key=lambda other: other[0])
        return claim_rows.holding(workspace, rows, words)

    def holds(self, workspace: Workspace, chosen: ClaimFilter, claim: str) -> bool:
        """Whether a claim passes the filter."""
        return self._place(workspace, self.rows(workspace, chosen), claim) is not None

    def neighbour(self, workspace: Workspace, chosen: ClaimFilter, claim: str, step: int) -> str:
        """The next claim in the direction of `step`, 1 or -1; the first (or last) one where `claim` is not among the rows; "" at
        an end. One that another connection has taken away meanwhile is passed over."""
        rows = self.rows(workspace, chosen)
        place = self._place(workspace, rows, claim)
        if place is None:
            place = -1 if step > 0 else len(rows)
        place += step
        while 0 <= place < len(rows):
            if there := claim_rows.ids(workspace, rows[place : place + 1]):
                return there[0]
            place += step
        return ""

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
        for size in PAGES:
            page = (
                rows[place : place + size] if step > 0 else rows[max(0, place - size + 1) : place + 1][::-1]
            )
            if place < 0 or not page:
                return ""
            for row, claim in claim_rows.still_open(workspace, page).items():
                if claim not in leaving:
                    self._last = claim, row
                    return claim
            place += step * size
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
        last, row = self._last
        if claim != last:
            row = claim_rows.row_of(workspace, claim)
        place = -1 if row is None else place_in(rows, row, self._near)
        self._near = max(place, 0)
        return None if place < 0 else place
