"""The same story? What a lead says about two articles that different people imported, one as a page, the other as a PDF.

Joined, they are versions of one article, and claims whose words did not change between the two texts count as one statement.
Those that were reworded wait in the queue of the versions, for a person to place.
"""

import json
from collections import defaultdict

from workbench.core import articles, fields, ids, placing
from workbench.core.carrying import PLACE, found_again, said_in, unsettled
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Anchor, Article
from workbench.core.store import families
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch
from workbench.core.store.workspace import Workspace
from workbench.core.team import same_claim
from workbench.core.team.stories import APART, said_apart

DIFFERENT = "different stories"

ALIGNED = """SELECT s.claim, s.other FROM same_claim s JOIN claim a ON a.id = s.claim JOIN claim b ON b.id = s.other
  WHERE s.kept <> '' AND a.text_id IN (SELECT value FROM json_each(?)) AND b.text_id NOT IN (SELECT value FROM json_each(?))
  ORDER BY 1, 2"""


def same(workspace: Workspace, one: str, other: str) -> Changes:
    """Say that two texts (ids) tell one story: their articles become one, and claims that stand on the same words in both count
    as one; `ids` are those of the newest text. WrongUse where they are one article already and nobody said otherwise; NotFound.
    """
    workspace.require_writer()
    order = families.in_order(workspace.connection)
    first, later = sorted(
        (articles.get(workspace, one), articles.get(workspace, other)), key=lambda each: order.index(each.id)
    )
    texts = {*articles.versions(workspace, first.id), *articles.versions(workspace, later.id)}
    apart = [pair for pair in said_apart(workspace) if pair <= texts]
    if first.id == later.id and not apart:
        raise WrongUse("These two are one article already. Nothing was changed.")
    what = (
        "two texts"
        if first.id == later.id
        else f"{articles.shown(first.title)} and {articles.shown(later.title)}"
    )
    with workspace.action(f"Join {what}") as action:
        for pair in apart:
            _say_apart(action, pair, None)
        if first.id != later.id:
            sha256 = articles.text_sha256(workspace, later.id)
            articles.set_parent(workspace, action, sha256, first.text_sha256)
            # The newest text, as `families.number_versions` will have it.
            last = [text_id for text_id in order if text_id in texts and text_id != first.id][-1]
            older = first if articles.get(workspace, last).id == later.id else later
            action.ids = tuple(_align(workspace, action, older, last))
    return workspace.done()


def different(workspace: Workspace, one: str, other: str) -> Changes:
    """Say that two texts (ids) tell different stories, so that they are not proposed again; where they are versions of one
    article, it becomes two. WrongUse where it is one text; NotFound.
    """
    workspace.require_writer()
    first, later = articles.get(workspace, one), articles.get(workspace, other)
    joined = first.id == later.id
    pair = frozenset((one, other) if joined else (first.id, later.id))
    if len(pair) < 2:
        raise WrongUse("Name two different articles. Nothing was changed.")
    with workspace.action(
        f"Keep {articles.shown(first.title)} and {articles.shown(later.title)} apart"
    ) as action:
        action.ids = tuple(sorted(pair))
        _say_apart(action, pair, DIFFERENT)
        if joined:
            _part(workspace, action, one if one in families.below(workspace.connection, other) else other)
    return workspace.done()


def _say_apart(action: Action, pair: frozenset[str], value: str | None) -> None:
    """One register for each pair, whoever names it in which order."""
    one, other = sorted(pair)
    fields.write(action, one, APART + other, value, shown="", row="article")


def _align(workspace: Workspace, action: Action, older: Article, text_id: str) -> list[str]:
    """Place the claims of `older` on the same words of a text, each as one statement with the claim there; the ids of these. What
    differs at all, and where somebody removed the claim, is left to a person."""
    text, sha256 = articles.text(workspace, text_id), articles.text_sha256(workspace, text_id)
    known = dict(
        workspace.connection.execute("SELECT id, present FROM claim WHERE text_id = ?", (text_id,)).fetchall()
    )
    placed: defaultdict[str, list[str]] = defaultdict(list)
    waiting, here = unsettled(workspace, older.id), said_in(workspace, text_id)
    for claim, found in found_again(workspace, waiting, text, older.language, here):
        if found.span is None or found.why or found.state not in (Anchor.EXACT, Anchor.MOVED):
            continue
        claim_id = ids.claim(sha256, found.span.start, found.span.end)
        if not known.get(claim_id, True):
            continue
        if claim_id in placed:
            placing.settle(workspace, action, claim.id, claim_id)
        else:
            placing.write(workspace, action, claim, found.span, found.state, text, sha256)
        placed[claim_id].append(claim.id)
    for claim_id, olders in placed.items():
        group = dict.fromkeys(
            (
                claim_id,
                *olders,
                *(other for each in (claim_id, *olders) for other in _one_with(workspace, each)),
            )
        )
        same_claim.write(workspace, action, list(group), claim_id, "")
    return list(placed)


def _one_with(workspace: Workspace, claim_id: str) -> list[str]:
    rows = fetch(
        workspace.connection, "SELECT other FROM one_statement WHERE claim = ? ORDER BY other", (claim_id,)
    )
    return [row["other"] for row in rows]


def _part(workspace: Workspace, action: Action, text_id: str) -> None:
    """Make the text, with its versions, an article of its own, and no claim of it one with a claim of the rest."""
    sha256 = articles.text_sha256(workspace, text_id)
    articles.set_parent(workspace, action, sha256, sha256)
    half = json.dumps(sorted(families.below(workspace.connection, text_id)))
    for claim, other in workspace.connection.execute(ALIGNED, (half, half)).fetchall():
        same_claim.write(workspace, action, (claim, other), None, "")
        for each, place in ((claim, other), (other, claim)):
            if (body(workspace.connection, EventKind.EDIT, each, PLACE) or {}).get("value") == place:
                placing.settle(workspace, action, each, None)
