"""Where reviewers differ: on the verdict, on what a piece of evidence says, on the grounds, on the span.

A claim stands in the list once, under the first of verdict, evidence and grounds that holds for it. Claims that different
people put on almost the same words stand in it once together.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.model import Decision, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.team import differences
from workbench.core.team.differences import Found

SETTLED = "settled"

VERDICTS = """SELECT claim, reviewer, verdict, reason, conflict FROM verdict
  WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, at, reviewer"""
HEADS = """SELECT json_extract(e.body, '$.verdict') AS verdict, coalesce(json_extract(e.body, '$.reason'), '') AS reason
  FROM register r JOIN event e ON e.n = r.n WHERE r.kind = ? AND r.ent = ? AND r.sub = ? AND r.head > 0 ORDER BY e.hlc, e.h"""
LINKS = """SELECT l.claim, l.reviewer, e.id, e.title, l.stance FROM link l JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.claim IN (SELECT value FROM json_each(?)) ORDER BY l.claim, l.at, l.id"""
DECISIONS = """SELECT a.claim, a.verdict, a.reason, coalesce(r.name, '') AS lead, a.at, a.state
  FROM adjudication a LEFT JOIN reviewer r ON r.id = a.lead WHERE a.claim IN (SELECT value FROM json_each(?))"""
OWNERS = (
    """SELECT id, added_by FROM claim WHERE proposed_by = '' AND id IN (SELECT value FROM json_each(?))"""
)


@dataclass(frozen=True)
class SideEvidence:
    """Evidence that one side leans on; `stance` is supports, refutes or context."""

    id: str
    title: str
    stance: str


@dataclass(frozen=True)
class Side:
    """One reviewer's part in a disagreement, on `claim`. `verdict` is `OPEN` where none was given."""

    reviewer: str
    reviewer_id: str
    claim: str
    verdict: Verdict
    reason: str
    evidence: tuple[SideEvidence, ...]


@dataclass(frozen=True)
class Disagreement:
    """`kind` is verdict, evidence, grounds or span; `others` are the claims that overlap `claim` where it is a span.
    `decided` is the lead's decision on `claim`, which something may be held against (`Decision.state`).
    """

    claim: str
    kind: str
    sides: tuple[Side, ...]
    decided: Decision | None
    others: tuple[str, ...] = ()

    @property
    def other(self) -> str:
        """The first of the overlapping claims, "" where there is none."""
        return self.others[0] if self.others else ""

    @property
    def is_settled(self) -> bool:
        return self.decided is not None and self.decided.state == SETTLED


def all(workspace: Workspace) -> list[Disagreement]:
    """Every disagreement of the file, decided ones too, in the order of articles and margin numbers."""
    found = differences.find(workspace.connection)
    sides = _Sides(workspace, found)
    decided = _decisions(workspace, found)
    return [
        Disagreement(claims[0], kind, sides.of(kind, claims), decided.get(claims[0]), claims[1:])
        for kind, claims in found
    ]


def count(workspace: Workspace) -> int:
    """How many are left: not decided, or something is held against the decision."""
    found = differences.find(workspace.connection)
    decided = _decisions(workspace, found)
    return sum(claims[0] not in decided or decided[claims[0]].state != SETTLED for _, claims in found)


def _claims(found: Sequence[Found]) -> str:
    """The claims concerned, as a JSON list for the queries."""
    return json.dumps(sorted({claim for _, claims in found for claim in claims}))


def _decisions(workspace: Workspace, found: Sequence[Found]) -> dict[str, Decision]:
    return {
        row["claim"]: Decision(Verdict(row["verdict"]), row["reason"], row["lead"], row["at"], row["state"])
        for row in fetch(workspace.connection, DECISIONS, (_claims(found),))
    }


class _Sides:
    """Who said what about the claims in question, read once for all of them."""

    def __init__(self, workspace: Workspace, found: Sequence[Found]) -> None:
        connection, claims = workspace.connection, _claims(found)
        self._names = {row["id"]: row["name"] for row in fetch(connection, "SELECT id, name FROM reviewer")}
        self._owners = {row["id"]: row["added_by"] for row in fetch(connection, OWNERS, (claims,))}
        self._verdicts: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for row in fetch(connection, VERDICTS, (claims,)):
            heads = [row]
            if row["conflict"]:
                heads = fetch(
                    connection, HEADS, (EventKind.VERDICT, bytes.fromhex(row["claim"]), row["reviewer"])
                )
            self._verdicts[row["claim"]] += [
                (row["reviewer"], head["verdict"], head["reason"]) for head in heads
            ]
        self._links: defaultdict[str, dict[str, list[SideEvidence]]] = defaultdict(dict)
        for row in fetch(connection, LINKS, (claims,)):
            linked = SideEvidence(row["id"], row["title"], row["stance"])
            self._links[row["claim"]].setdefault(row["reviewer"], []).append(linked)

    def of(self, kind: str, claims: Sequence[str]) -> tuple[Side, ...]:
        """The sides of one disagreement, claim by claim."""
        return tuple(side for claim in claims for side in self._on(kind, claim))

    def _on(self, kind: str, claim: str) -> tuple[Side, ...]:
        given = [
            said
            for said in self._verdicts[claim]
            if said[1] != Verdict.OPEN or self._is_split(claim, said[0])
        ]
        silent: list[str] = []
        if kind == "evidence":
            silent = list(self._links[claim])
        elif kind == "span" and claim in self._owners:
            silent = [self._owners[claim]]
        spoken = {reviewer for reviewer, _, _ in given}
        given += [(reviewer, str(Verdict.OPEN), "") for reviewer in silent if reviewer not in spoken]
        return tuple(self._side(claim, *said) for said in given)

    def _is_split(self, claim: str, reviewer: str) -> bool:
        """Whether this person said different things in two places that had not met."""
        return sum(said[0] == reviewer for said in self._verdicts[claim]) > 1

    def _side(self, claim: str, reviewer: str, verdict: str, reason: str) -> Side:
        linked = tuple(self._links[claim].get(reviewer, ()))
        return Side(self._names.get(reviewer, ""), reviewer, claim, Verdict(verdict), reason, linked)
