"""Finds the claims on which reviewers differ; `disagreements` says who said what about them."""

import json
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from sqlite3 import Connection

from workbench.core.store.queries import statements

Found = tuple[str, tuple[str, ...]]
"""Kind and claims: one claim, or for "span" all that overlap, in the order of the text."""

HOLDERS = """SELECT claim, reviewer FROM verdict WHERE verdict <> 'open' AND claim IN (SELECT value FROM json_each(:claims))
  UNION SELECT id, added_by FROM claim WHERE proposed_by = '' AND id IN (SELECT value FROM json_each(:claims))"""


def find(connection: Connection) -> list[Found]:
    """All of them in the order of the text. A claim is listed once as verdict, evidence or grounds; besides, as a span."""
    (statement,) = statements("merge/disagreements")
    kinds: dict[str, str] = {}
    for kind, claim in connection.execute(statement).fetchall():
        kinds.setdefault(claim, kind)
    for claim in other_grounds(connection):
        kinds.setdefault(claim, "grounds")
    groups = overlapping(connection)
    order = shown(connection, {*kinds, *(claim for group in groups for claim in group)})
    found: list[tuple[int, Found]] = [
        (order[claim], (kind, (claim,))) for claim, kind in kinds.items() if claim in order
    ]
    for group in groups:
        seen = sorted(order[claim] for claim in group if claim in order)
        if len(seen) > 1:
            named = tuple(sorted((claim for claim in group if claim in order), key=order.__getitem__))
            found.append((seen[0], ("span", named)))
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1][0] == "span"))]


def other_grounds(connection: Connection) -> list[str]:
    """Claims on which two reviewers agree though no piece of evidence is common to them."""
    (statement,) = statements("merge/grounds")
    linked: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim, reviewer, evidence in connection.execute(statement):
        linked[claim][reviewer].add(evidence)
    return [
        claim
        for claim, by_reviewer in linked.items()
        if any(a.isdisjoint(b) for a, b in combinations(by_reviewer.values(), 2))
    ]


def overlapping(connection: Connection) -> list[set[str]]:
    """Groups of claims on nearly the same words, each held by somebody, no two neighbours by the same person.

    Who marked a claim by hand or gave it a verdict holds it. Half of what two spans cover together must be common to them.
    """
    (statement,) = statements("merge/overlaps")
    pairs = connection.execute(statement).fetchall()
    holders: defaultdict[str, set[str]] = defaultdict(set)
    claims = json.dumps(sorted({claim for pair in pairs for claim in pair}))
    for claim, reviewer in connection.execute(HOLDERS, {"claims": claims}):
        holders[claim].add(reviewer)
    held = ((a, b) for a, b in pairs if a in holders and b in holders and holders[a].isdisjoint(holders[b]))
    return connected(held)


def connected(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """The groups that the pairs connect."""
    group_of: dict[str, set[str]] = {}
    for a, b in pairs:
        larger, smaller = group_of.get(a) or {a}, group_of.get(b) or {b}
        if len(larger) < len(smaller):
            larger, smaller = smaller, larger
        larger |= smaller
        for claim in (*smaller, a, b):
            group_of[claim] = larger
    return list({id(group): group for group in group_of.values()}.values())


def shown(connection: Connection, claims: Iterable[str]) -> dict[str, int]:
    """Place in the order of articles and margin numbers of each of these claims that can be seen."""
    (statement,) = statements("merge/shown")
    rows = connection.execute(statement, {"claims": json.dumps(sorted(claims))})
    return {claim: place for place, (claim,) in enumerate(rows)}
