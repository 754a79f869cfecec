"""Who said what about the claims on which reviewers differ, read once for all of them."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from workbench.core.model import Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.queries import text
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.team import differences
from workbench.core.team.differences import SILENCE, Found

VERDICTS = """SELECT claim, reviewer, verdict, reason, conflict FROM verdict
  WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, at, reviewer"""
LINKS = """SELECT l.claim, l.reviewer, e.id, e.title, l.stance FROM link l JOIN evidence e ON e.id = l.evidence AND e.present
  WHERE l.present AND l.claim IN (SELECT value FROM json_each(?)) ORDER BY l.claim, l.at, l.id"""
QUOTES = "SELECT id, quote FROM claim WHERE id IN (SELECT value FROM json_each(?))"
SAID = "merge/said"

Said = tuple[str, str, str, str]
"""Reviewer, verdict, reason, words."""


@dataclass(frozen=True)
class SideEvidence:
    """Evidence that one side leans on; `stance` is supports, refutes or context."""

    id: str
    title: str
    stance: str


@dataclass(frozen=True)
class Side:
    """One reviewer's part in a disagreement, on `claim`. `verdict` is `OPEN` where none was given. `words` are those that this
    side stands for where the sides differ in them."""

    reviewer: str
    reviewer_id: str
    claim: str
    verdict: Verdict
    reason: str
    evidence: tuple[SideEvidence, ...]
    words: str = ""

    @property
    def takes(self) -> Verdict | None:
        """The verdict of whoever takes this side: its own, else what its evidence says; None where it says nothing."""
        if self.verdict is not Verdict.OPEN:
            return self.verdict
        stances = {each.stance for each in self.evidence}
        if "refutes" in stances:
            return Verdict.CONTESTED
        return Verdict.SOURCED if "supports" in stances else None


def shuffled(sides: Sequence[Side]) -> tuple[Side, ...]:
    """The sides in an order that tells nothing of who they are, the same each time: the first of each verdict before the second
    of any, so that the two beside each other differ."""
    mixed = sorted(sides, key=lambda side: blake2b(f"{side.claim} {side.reviewer_id}".encode()).digest())
    turn: defaultdict[str, int] = defaultdict(int)
    turns: list[int] = []
    for side in mixed:
        said = f"{side.verdict} {side.words}"
        turns.append(turn[said])
        turn[said] += 1
    return tuple(side for _, side in sorted(zip(turns, mixed, strict=True), key=lambda pair: pair[0]))


class Sides:
    """The sides of each of the disagreements found."""

    def __init__(self, workspace: Workspace, found: Sequence[Found]) -> None:
        connection = workspace.connection
        ids = json.dumps(sorted({claim for _, claims in found for claim in claims}))
        self._connection = connection
        self._names = {row["id"]: row["name"] for row in fetch(connection, "SELECT id, name FROM reviewer")}
        self._quotes: dict[str, str] = dict(connection.execute(QUOTES, (ids,)).fetchall())
        self._by_hand: defaultdict[str, list[str]] = defaultdict(list)
        spans = sorted({claim for kind, claims in found if kind == "span" for claim in claims})
        for row in fetch(connection, text("merge/by_hand"), {"claims": json.dumps(spans)}):
            self._by_hand[row["claim"]].append(row["person"])
        self._silent = differences.left_open(connection) if any(kind == SILENCE for kind, _ in found) else {}
        self._verdicts: defaultdict[str, list[Said]] = defaultdict(list)
        for row in fetch(connection, VERDICTS, (ids,)):
            given = [(row["reviewer"], row["verdict"], row["reason"], "")]
            if row["conflict"]:
                given = self._heads(EventKind.VERDICT, row["claim"], row["reviewer"])
            self._verdicts[row["claim"]] += given
        self._links: defaultdict[str, dict[str, list[SideEvidence]]] = defaultdict(dict)
        for row in fetch(connection, LINKS, (ids,)):
            linked = SideEvidence(row["id"], row["title"], row["stance"])
            self._links[row["claim"]].setdefault(row["reviewer"], []).append(linked)

    def of(self, kind: str, claims: Sequence[str]) -> tuple[Side, ...]:
        """The sides of one disagreement, claim by claim."""
        if kind == "decision":
            said = self._heads(EventKind.ADJUDICATION, claims[0], "")
            return tuple(self._side(claims[0], each) for each in said)
        if kind == "wording":
            return self._worded(claims[0], "restated")
        if kind == "span" and len(claims) == 1:
            return self._worded(claims[0], "span")
        if kind == "span":
            return tuple(side for claim in claims for side in self._on(kind, claim))
        return tuple(self._together(kind, claims))

    def _together(self, kind: str, claims: Sequence[str]) -> Iterator[Side]:
        """What each person said of words that stand in several texts, the newest of which comes first: the verdict from the
        newest text in which they gave one, the evidence from all."""
        sides = [side for claim in claims for side in self._on(kind, claim)]
        sides.sort(
            key=lambda side: side.verdict is Verdict.OPEN and not self._is_split(side.claim, side.reviewer_id)
        )
        place: dict[str, str] = {}
        for side in sides:
            if place.setdefault(side.reviewer_id, side.claim) == side.claim:
                yield replace(side, evidence=self._leant(claims, side.reviewer_id))

    def _on(self, kind: str, claim: str) -> tuple[Side, ...]:
        words = self._quotes[claim] if kind == "span" else ""
        given = [
            (reviewer, verdict, reason, words)
            for reviewer, verdict, reason, _ in self._verdicts[claim]
            if verdict != Verdict.OPEN or self._is_split(claim, reviewer)
        ]
        silent: list[str] = []
        if kind == "evidence":
            silent = list(self._links[claim])
        elif kind == SILENCE:
            silent = self._silent.get(claim, [])
        elif kind == "span":
            silent = self._by_hand[claim]
        spoken = {said[0] for said in given}
        given += [
            (reviewer, str(Verdict.OPEN), "", words)
            for reviewer in dict.fromkeys(silent)
            if reviewer not in spoken
        ]
        return tuple(self._side(claim, said) for said in given)

    def _worded(self, claim: str, field: str) -> tuple[Side, ...]:
        """Who restated the claim, or moved its edges, in which words; with the verdict that they gave it."""
        said = self._heads(EventKind.EDIT, claim, field) or self._heads(EventKind.CLAIM, claim, "")
        given = {reviewer: (verdict, reason) for reviewer, verdict, reason, _ in self._verdicts[claim]}
        nothing = (str(Verdict.OPEN), "")
        return tuple(
            self._side(claim, (reviewer, *given.get(reviewer, nothing), words))
            for reviewer, _, _, words in said
            if words
        )

    def _heads(self, kind: EventKind, claim: str, sub: str) -> list[Said]:
        """What stands in a register, said by several or by one in several places."""
        values = {"kind": kind, "ent": bytes.fromhex(claim), "sub": sub}
        return self._connection.execute(text(SAID), values).fetchall()

    def _is_split(self, claim: str, reviewer: str) -> bool:
        """Whether this person said different things in two places that had not met."""
        return sum(said[0] == reviewer for said in self._verdicts[claim]) > 1

    def _side(self, claim: str, said: Said) -> Side:
        reviewer, verdict, reason, words = said
        linked = self._leant((claim,), reviewer)
        return Side(self._names.get(reviewer, ""), reviewer, claim, Verdict(verdict), reason, linked, words)

    def _leant(self, claims: Sequence[str], reviewer: str) -> tuple[SideEvidence, ...]:
        """The evidence that a person linked to any of these claims, each once."""
        linked = (each for claim in claims for each in self._links[claim].get(reviewer, ()))
        return tuple(dict.fromkeys(linked))
