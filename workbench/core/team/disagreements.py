"""Where reviewers differ: two leads' decisions, the verdict, what a piece of evidence says, the wording, the grounds, the span;
and, where it is asked for, silence.

A claim stands in the list once for what was found of it, under the first of these kinds that holds. Besides, once each, where its
wording or its edges are in dispute, which no verdict settles, and with the claims that others put on almost the same words.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.core import claim_rows
from workbench.core.model import Decision, Verdict
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.team import differences
from workbench.core.team.differences import SILENCE, Found
from workbench.core.team.sides import Side, SideEvidence, Sides

__all__ = ["ALL_KINDS", "Disagreement", "SameClaim", "Side", "SideEvidence", "all", "count"]

ALL_KINDS = (*differences.KINDS, SILENCE)
SETTLED = "settled"

PAIRS = """SELECT s.claim, s.other, s.kept, s.reason, coalesce(r.name, '') AS lead, s.at,
    CASE WHEN s.state = 'settled' AND s.kept <> '' THEN 'unseen' ELSE s.state END AS state
  FROM same_claim s LEFT JOIN reviewer r ON r.id = s.lead WHERE s.claim IN (SELECT value FROM json_each(?))"""
"""Where one of two was to stay and both are seen, somebody went on with the other without knowing it."""


@dataclass(frozen=True)
class SameClaim:
    """What a lead said about claims that overlap: `kept` is the one that stays, "" where all do. `state` as in `Decision`."""

    kept: str
    reason: str
    lead: str
    at: str
    state: str


@dataclass(frozen=True)
class Disagreement:
    """`kind` is one of `ALL_KINDS`; `others` are the claims that overlap `claim` where it is a span, else those on the same words
    in older texts of the story. `decided` is the lead's decision, which something may be held against (its `state`).
    """

    claim: str
    kind: str
    sides: tuple[Side, ...]
    decided: Decision | SameClaim | None
    others: tuple[str, ...] = ()

    @property
    def other(self) -> str:
        """The first of the others, "" where there is none."""
        return self.others[0] if self.others else ""

    @property
    def is_overlap(self) -> bool:
        """Whether the question is if several claims are the same."""
        return self.kind == "span" and bool(self.others)

    @property
    def is_wording(self) -> bool:
        """Whether the question is whose words, or whose edges, one claim has."""
        return self.kind in differences.WORDS and not self.is_overlap

    @property
    def is_settled(self) -> bool:
        return self.decided is not None and self.decided.state == SETTLED

    @property
    def minority(self) -> tuple[Side, ...]:
        """The sides whose verdict is not the one that the lead decided on; none of leads who differ."""
        if not isinstance(self.decided, Decision) or self.kind == "decision":
            return ()
        return tuple(side for side in self.sides if side.verdict not in (Verdict.OPEN, self.decided.verdict))


def all(workspace: Workspace, kinds: Sequence[str] = differences.KINDS) -> list[Disagreement]:
    """Every disagreement of these kinds, decided ones too, in the order of articles and margin numbers."""
    found = [
        each for each in differences.find(workspace.connection, silent=SILENCE in kinds) if each[0] in kinds
    ]
    sides = Sides(workspace, found)
    decided = _decided(workspace, found)
    return [
        Disagreement(claims[0], kind, sides.of(kind, claims), decision, claims[1:])
        for (kind, claims), decision in zip(found, decided, strict=True)
    ]


def count(workspace: Workspace) -> int:
    """How many are left: not decided, or something is held against the decision. Silence does not count."""
    decided = _decided(workspace, differences.find(workspace.connection))
    return sum(decision is None or decision.state != SETTLED for decision in decided)


def _decided(workspace: Workspace, found: Sequence[Found]) -> list[Decision | SameClaim | None]:
    """The decision on each disagreement. One on a claim about which nothing else is disputed speaks for those that overlap it."""
    ids = json.dumps(sorted({claim for _, claims in found for claim in claims}))
    decisions = claim_rows.decisions(workspace, ids)
    pairs = {
        (row["claim"], row["other"]): SameClaim(*(row[name] for name in SameClaim.__match_args__))
        for row in fetch(workspace.connection, PAIRS, (ids,))
    }
    disputed = {claims[0] for kind, claims in found if kind != "span"}
    told: list[Decision | SameClaim | None] = []
    for kind, claims in found:
        if kind == "wording" or (kind == "span" and len(claims) == 1):
            told.append(None)  # who decides on words writes them
        elif kind == "span":
            said = next((pairs[pair] for pair in combinations(claims, 2) if pair in pairs), None)
            told.append(said or (None if claims[0] in disputed else decisions.get(claims[0])))
        else:
            told.append(next((decisions[claim] for claim in claims if claim in decisions), None))
    return told
