"""Finds the claims on which reviewers differ; `disagreements` says who said what about them."""

import json
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from sqlite3 import Connection

from workbench.core.groups import connected
from workbench.core.store.queries import statements

Found = tuple[str, tuple[str, ...]]
"""Kind and claims: one claim, or for "span" all that overlap, in the order of the text. For a kind of `TOGETHER` the claims on
the same words in older texts of the story come after the one."""

KINDS = ("decision", "verdict", "evidence", "wording", "grounds", "span")
"""Where people said different things, the gravest first. "silence", which says nothing, is asked for by name."""
SILENCE = "silence"
TOGETHER = frozenset({"verdict", "evidence", "grounds", SILENCE})
"""What people said about words, which may stand in several texts; the others are about one claim's own."""
WORDS = frozenset({"wording", "span"})
"""What a claim's own words are: no verdict answers that."""


def find(connection: Connection, *, silent: bool = False) -> list[Found]:
    """All of them in the order of the text. A claim is listed once for what was found, under the gravest kind; besides, where its
    words or its edges are in dispute, and where it overlaps others, with them. `silent` adds those that somebody left open who
    reviewed their article."""
    kinds: dict[str, str] = {}
    worded: list[tuple[str, str]] = []
    for kind, claim in _rows(connection, "merge/disagreements"):
        if kind in WORDS:
            worded.append((kind, claim))
        else:
            kinds.setdefault(claim, kind)
    for (claim,) in _rows(connection, "merge/grounds"):
        kinds.setdefault(claim, "grounds")
    if silent:
        for claim in left_open(connection):
            kinds.setdefault(claim, SILENCE)
    whole = _one_statement(connection)
    kinds = _said_once(kinds, whole)
    groups = overlapping(connection)
    order = shown(connection, {*kinds, *(each[1] for each in worded), *chain.from_iterable(groups)})
    found: list[tuple[int, Found]] = [
        (order[claim], (kind, whole.get(claim, (claim,)) if kind in TOGETHER else (claim,)))
        for claim, kind in kinds.items()
        if claim in order
    ]
    found += [(order[claim], (kind, (claim,))) for kind, claim in worded if claim in order]
    for group in groups:
        named = tuple(sorted((claim for claim in group if claim in order), key=order.__getitem__))
        if len(named) > 1:
            found.append((order[named[0]], ("span", named)))
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1][0] == "span"))]


def left_open(connection: Connection) -> dict[str, list[str]]:
    """Claims with a verdict, each with the ids of those who left it open though they reviewed its article: who gave a verdict on
    more than half of the claims that anybody judged there, or signed it off."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for claim, reviewer in _rows(connection, "merge/silence"):
        found[claim].append(reviewer)
    return dict(found)


def overlapping(connection: Connection) -> list[set[str]]:
    """Groups of claims on nearly the same words, each held by somebody, no two neighbours by the same person: first those that
    are not decided, then those of which a lead said that they are to stay."""
    pairs: dict[bool, list[tuple[str, str]]] = {False: [], True: []}
    for one, two, decided in _rows(connection, "merge/overlaps"):
        pairs[bool(decided)].append((one, two))
    return connected(pairs[False]) + connected(pairs[True])


def _one_statement(connection: Connection) -> dict[str, tuple[str, ...]]:
    """For each claim whose words stand in several texts of one story: all claims on them, that of the newest text first."""
    version: dict[str, int] = {}
    pairs: list[tuple[str, str]] = []
    (statement,) = statements("merge/one_statement")
    for one, number, other, other_number in connection.execute(statement):
        version |= {one: number, other: other_number}
        pairs.append((one, other))
    groups = (sorted(group, key=lambda claim: (-version[claim], claim)) for group in connected(pairs))
    return {claim: tuple(group) for group in groups for claim in group}


def _said_once(kinds: dict[str, str], whole: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """The kinds with what holds for claims on the same words under the newest of them, the gravest of it."""
    said: dict[str, str] = {}
    rank = (*KINDS, SILENCE).index
    for claim, kind in kinds.items():
        if kind in TOGETHER:
            claim = whole.get(claim, (claim,))[0]
        said[claim] = min(kind, said.get(claim, kind), key=rank)
    return said


def shown(connection: Connection, claims: Iterable[str]) -> dict[str, int]:
    """Place in the order of articles and margin numbers of each of these claims that can be seen."""
    (statement,) = statements("merge/shown")
    rows = connection.execute(statement, {"claims": json.dumps(sorted(claims))})
    return {claim: place for place, (claim,) in enumerate(rows)}


def _rows(connection: Connection, name: str) -> list[tuple[str, ...]]:
    (statement,) = statements(name)
    return connection.execute(statement).fetchall()
