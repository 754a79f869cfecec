"""The claims that pass the filter: their row numbers, and the few pages of them that were looked at last."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from workbench.core.model import Anchor, Claim, Verdict

PAGE = 128
PAGES_KEPT = 24

GONE = Claim(
    row=0,
    id="",
    number=0,
    article="",
    text_id="",
    start=0,
    end=0,
    quote="",
    restated="",
    kind="",
    speaker=None,
    verdict=Verdict.OPEN,
    verdicts=(),
    decision=None,
    score=0.0,
    why=(),
    quantities=(),
    evidence=0,
    comments=0,
    anchor=Anchor.EXACT,
    proposed_by="",
    added_by="",
)
"""Stands for a claim that another program has taken away since the list was read."""

Fetch = Callable[[Sequence[int]], list[Claim]]


class ClaimRows:
    """A list of claims that reads only what is asked for. `fetch` reads claims by their row numbers, in order."""

    def __init__(self, rows: "array[int]", fetch: Fetch) -> None:
        self.rows = rows
        self._fetch = fetch
        self._pages: OrderedDict[int, list[Claim]] = OrderedDict()
        self._places: dict[str, int] = {}
        """Where the claims of these pages stand."""
        self._near = 0
        """Where a row was looked for last."""

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: int) -> Claim:
        number, within = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read(self.rows[number * PAGE : (number + 1) * PAGE])
            self._keep(number, page)
        else:
            self._pages.move_to_end(number)
        return page[within]

    def _keep(self, number: int, page: list[Claim]) -> None:
        self._pages[number] = page
        self._places |= {claim.id: place for place, claim in enumerate(page, number * PAGE)}
        if len(self._pages) > PAGES_KEPT:
            _number, old = self._pages.popitem(last=False)
            for claim in old:
                self._places.pop(claim.id, None)

    def known(self) -> Iterator[tuple[int, Claim]]:
        """Place and claim of everything that has been read."""
        for number, page in self._pages.items():
            for within, claim in enumerate(page):
                yield number * PAGE + within, claim

    def known_place(self, claim_id: str) -> int | None:
        """Where a claim stands, if it has been read; None says nothing of the others."""
        return self._places.get(claim_id)

    def read_again(self, ids: frozenset[str]) -> list[int]:
        """Reads the known claims of `ids` anew and returns their places; the others are read when they are needed."""
        places = sorted(self._places[claim] for claim in ids & self._places.keys())
        for place, claim in zip(places, self._read([self.rows[place] for place in places]), strict=True):
            number, within = divmod(place, PAGE)
            self._pages[number][within] = claim
        return places

    def _read(self, rows: Sequence[int]) -> list[Claim]:
        found = self._fetch(rows)
        if len(found) == len(rows):
            return found
        known = {claim.row: claim for claim in found}
        return [known.get(row, GONE) for row in rows]

    def place_of(self, row: int) -> int:
        """Where a row number stands, or -1."""
        place = place_in(self.rows, row, self._near)
        self._near = max(place, 0)
        return place


def place_in(rows: "array[int]", row: int, near: int) -> int:
    """Where a row number stands, or -1. It is looked for around the place `near` first: mostly the next one is wanted, and a
    search through all takes milliseconds."""
    for low, high in ((max(0, near - PAGE), near + PAGE), (0, len(rows))):
        with suppress(ValueError):
            return rows.index(row, low, high)
    return -1


def single_removal(before: "array[int]", after: "array[int]") -> int:
    """The place of the one row that `after` lacks, if the two differ in nothing else; else -1."""
    if len(after) != len(before) - 1:
        return -1
    low, high = 0, len(after)
    while low < high:
        middle = (low + high + 1) // 2
        if before[low:middle] == after[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low if before[low + 1 :] == after[low:] else -1
