"""Claims of the whole file that are like one claim: near wording, the same numbers, the same speaker and kind."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nsmallest
from threading import Event

from workbench.core import articles
from workbench.core.claim_conditions import NUMBER, where
from workbench.core.claim_rows import fetch, get
from workbench.core.errors import Cancelled
from workbench.core.model import Claim, ClaimFilter, Quantity
from workbench.core.store.fulltext import spaced
from workbench.core.store.workspace import Workspace

LIMIT = 200
"""Claims that are shown; those after them are hardly alike."""
NEAR = 65
"""Percent of alike wording from which on it is a reason; below it two sentences of one sort are seldom about one thing."""
PART = 5_000
"""Claims that are compared in one go; between two of them other threads get their turn."""
FEW = 12
"""A number up to here that is neither money nor a percentage says nothing: too many claims hold one."""

_NUMBER_WEIGHT, _MOST_NUMBERS, _VOICE_WEIGHT = 25, 3, 10

Numbers = dict[tuple[float | str, bool], str]
"""The value of each number that says something, and whether it is a percentage, with its words."""


@dataclass(frozen=True)
class Alike:
    """`wording` is how much alike the words are, in percent, 0 below `NEAR`; `numbers` are those that both hold, in the words of
    this claim; `same_voice`: the same person says it, and it is of the same kind."""

    claim: Claim
    wording: int
    numbers: tuple[str, ...]
    same_voice: bool


@dataclass(frozen=True, slots=True)
class _Found:
    row: int
    number: int
    wording: int
    numbers: tuple[str, ...]
    same_voice: bool

    @property
    def place(self) -> tuple[int, int, int]:
        """Wording counts most, then the numbers that both hold; equals stand as in their articles."""
        numbers = _NUMBER_WEIGHT * min(len(self.numbers), _MOST_NUMBERS)
        return -(self.wording + numbers + _VOICE_WEIGHT * self.same_voice), self.number, self.row


def alike(
    workspace: Workspace, claim_id: str, *, limit: int = LIMIT, cancel: Event | None = None
) -> list[Alike]:
    """The claims of all articles that are like this one, best first. NotFound; Cancelled once `cancel` is set."""
    chosen = get(workspace, claim_id)
    best = nsmallest(limit, _found(workspace, chosen, cancel), key=lambda found: found.place)
    claims = {claim.row: claim for claim in fetch(workspace, [found.row for found in best])}
    return [
        Alike(claims[found.row], found.wording, found.numbers, found.same_voice)
        for found in best
        if found.row in claims
    ]


def _found(workspace: Workspace, chosen: Claim, cancel: Event | None) -> Iterator[_Found]:
    from rapidfuzz import fuzz, process

    language = articles.get(workspace, chosen.text_id).language
    numbers = _numbers(chosen.quantities or _read(chosen.quote, language))
    words = _plain(chosen.restated or chosen.quote)
    in_letters = spaced(words) != words
    scorer = fuzz.ratio if in_letters else fuzz.token_sort_ratio
    for part in _parts(workspace, chosen, numbers):
        if cancel is not None and cancel.is_set():
            raise Cancelled("Stopped. Nothing was changed.")
        near = process.extract(
            words, [_plain(row[2]) for row in part], scorer=scorer, score_cutoff=NEAR, limit=None
        )
        wording = {place: int(score) for _words, score, place in near}
        for place, (row, number, said, same_voice, quantities) in enumerate(part):
            if place not in wording and not same_voice and quantities is None:
                continue
            both = _shared(numbers, said, quantities, language) if quantities else ()
            if place in wording or both or same_voice:
                yield _Found(row, number, wording.get(place, 0), both, bool(same_voice))


def _parts(
    workspace: Workspace, chosen: Claim, numbers: Numbers
) -> Iterator[list[tuple[int, int, str, int, str | None]]]:
    """Row, margin number and words of all other claims, whether it is the same person's and of the same kind, and the quantities
    of those that may hold one of the numbers."""
    values = [json.dumps(value) for value, _percent in numbers]
    holds = " OR ".join(
        ["c.proposed_by = '' AND c.quantities = '[]'", *["instr(c.quantities, ?)"] * len(values)]
    )
    held, filtered = where(workspace, ClaimFilter(order="row"))
    cursor = workspace.connection.execute(
        f"SELECT c.row, {NUMBER}, CASE c.restated WHEN '' THEN c.quote ELSE c.restated END, "
        "c.speaker_name <> '' AND c.speaker_name = ? AND c.kind = ?, "
        f"CASE WHEN {holds} THEN c.quantities END {held} AND c.row <> ?",
        (chosen.speaker.name if chosen.speaker else "", chosen.kind, *values, *filtered, chosen.row),
    )
    try:
        while part := cursor.fetchmany(PART):
            yield part
    finally:
        cursor.close()


def _shared(numbers: Numbers, said: str, quantities: str, language: str) -> tuple[str, ...]:
    """The numbers that a claim shares with the chosen one; of a claim by hand they are read from its words."""
    if not numbers:
        return ()
    stored = [Quantity(**quantity) for quantity in json.loads(quantities)]
    there = _numbers(stored or _read(said, language))
    return tuple(words for number, words in there.items() if number in numbers)


def _numbers(quantities: "list[Quantity] | tuple[Quantity, ...]") -> Numbers:
    return {
        (quantity.value, quantity.kind == "percent"): quantity.text
        for quantity in quantities
        if quantity.value is not None and _says_something(quantity)
    }


def _says_something(quantity: Quantity) -> bool:
    if isinstance(quantity.value, str):  # a range, or a date; a year or a month alone is in many claims
        return quantity.kind != "date" or len(quantity.value) == len("2015-12-15")
    return quantity.kind in ("money", "percent") or not 0 <= (quantity.value or 0) <= FEW


def _read(words: str, language: str) -> list[Quantity]:
    from workbench.core.text.quantities import find

    return find(words, language)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
