"""Versions of an article: a queue of the claims that a person must place in the newer text, and verdicts taken over.

A claim of an older version is settled when a claim of a newer one names it as where it comes `from`, or when a reviewer
placed it or dismissed it. All others are in the queue, worked out anew from the two texts: nothing is out of sight.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from workbench.core import articles, claims, placing, verdicts
from workbench.core.carrying import claims_of, found_again, origins, said_in, unsettled
from workbench.core.changes import Changes
from workbench.core.claim_rows import all as all_claims
from workbench.core.claim_rows import get, known, several
from workbench.core.errors import WrongUse
from workbench.core.model import Anchor, Claim, ClaimFilter, GivenVerdict, Span, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body
from workbench.core.store.workspace import Workspace

if TYPE_CHECKING:
    from workbench.core.text.anchor import Carried
    from workbench.core.text.versions import Aligned

DISMISSED = "dismissed"


@dataclass(frozen=True)
class Queued:
    """A claim of an older version that has no place in the newest one yet. `state`, `span` (offsets in the newest text) and
    `why` are what `carrying.found_again` says; `text_id` is the newest text, and `words` stand at the span there. Verdicts on
    words that are not there any more are stale, and so shown on the claim."""

    claim: Claim
    state: Anchor
    span: Span | None
    why: tuple[str, ...]
    text_id: str
    words: str = ""

    @property
    def lines(self) -> tuple[str, str]:
        """The older words and those that stand there now ("" where that is nowhere), each in one line."""
        return " ".join(self.claim.quote.split()), " ".join(self.words.split())


def queue(workspace: Workspace, article_id: str) -> list[Queued]:
    """The claims of an article's older versions that have no place in its newest one, by version and place."""
    article = articles.get(workspace, article_id)
    newest = articles.text(workspace, article.text_id)
    waiting = unsettled(workspace, article.id, but=article.text_id)
    here = said_in(workspace, article.text_id) if waiting else {}
    return [
        _queued(claim, found, article.text_id, newest)
        for claim, found in found_again(workspace, waiting, newest, article.language, here)
    ]


def waiting(workspace: Workspace, chosen: ClaimFilter) -> list[Claim]:
    """The claims in the queues of the articles that pass the filter, by article, version and place, with what their `anchor` is
    in the newest text. Their `start`, `end` and `quote` are of their own, older text."""
    passed = {claim.id for claim in all_claims(workspace, replace(chosen, older=True))}
    known = [articles.get(workspace, chosen.article)] if chosen.article else articles.all(workspace)
    return [
        each.claim for article in known for each in queue(workspace, article.id) if each.claim.id in passed
    ]


def _queued(claim: Claim, found: "Carried", text_id: str, text: str) -> Queued:
    stale = found.state not in (Anchor.EXACT, Anchor.MOVED)
    given = tuple(replace(each, stale=each.stale or stale) for each in claim.verdicts)
    words = text[found.span.start : found.span.end] if found.span else ""
    shown = replace(claim, anchor=found.state, verdicts=given)
    return Queued(shown, found.state, found.span, found.why, text_id, words)


def place(workspace: Workspace, claim_id: str, start: int, end: int) -> Changes:
    """Say that a claim of an older version stands at code points `start` to `end` of the newest text. `ids[0]` is the
    claim there, made if there is none; it takes over restatement, kind and speaker, and no verdict."""
    workspace.require_writer()
    older = get(workspace, claim_id)
    article = articles.get(workspace, older.article)
    _require_older(older, article.text_id)
    text = articles.text(workspace, article.text_id)
    span = Span(*claims.trimmed(text, start, end))
    anchor = _anchor(older, text[span.start : span.end])
    with workspace.action(f"Place {claims.short(older.quote)} in the newer version") as action:
        action.ids = (placing.write(workspace, action, older, span, anchor, text, article.text_sha256),)
    return workspace.done()


def dismiss(workspace: Workspace, claim_ids: Sequence[str]) -> Changes:
    """Say that claims of an older version have no place in the newest one; they leave the queue and stay in the older."""
    workspace.require_writer()
    chosen = several(workspace, claim_ids)
    for claim in chosen:
        _require_older(claim, articles.get(workspace, claim.article).text_id)
    what = claims.short(chosen[0].quote) if len(chosen) == 1 else f"{len(chosen)} claims"
    with workspace.action(f"Dismiss {what} of the older version") as action:
        action.ids = tuple(claim.id for claim in chosen)
        for claim in chosen:
            placing.settle(workspace, action, claim.id, DISMISSED)
    return workspace.done()


def inherit(workspace: Workspace, claim_ids: Sequence[str]) -> Changes:
    """Give this reviewer's verdicts on the older claims anew, with their reasons, for claims that were carried from them.

    WrongUse, and nothing is given, where one was not carried, where anything in its sentence differs, or where this
    reviewer gave no verdict on the older one for its present words.
    """
    workspace.require_writer()
    chosen = several(workspace, claim_ids)
    what = (
        f"the verdict on claim {chosen[0].number}"
        if len(chosen) == 1
        else f"the verdicts on {len(chosen)} claims"
    )
    given = list(_grounds(workspace, chosen))
    problem = next((each.problem for each in given if each.problem), "")
    if problem:
        raise WrongUse(f"{problem} Nothing was changed.")
    with workspace.action(f"Take over {what}") as action:
        action.ids = tuple(
            each.claim.id
            for each in given
            if each.verdict
            and verdicts.write(workspace, action, each.claim, each.verdict.verdict, each.verdict.reason)
        )
    return workspace.done()


def inheritable(workspace: Workspace, article_id: str) -> list[str]:
    """The claims of an article's newest text that this reviewer has not judged and for which `inherit` would, by place."""
    article = articles.get(workspace, article_id)
    carried = origins(workspace, article.id)
    unjudged = [
        claim
        for claim in claims_of(workspace, article.text_id)
        if claim.id in carried and verdicts.mine(workspace, claim.id) is None
    ]
    return [each.claim.id for each in _grounds(workspace, unjudged) if not each.problem]


def origin(workspace: Workspace, claim_id: str) -> str:
    """The id of the older version's claim that this one was carried from, "" where it was not."""
    return (body(workspace.connection, EventKind.CLAIM, claim_id) or {}).get("from", "")


def judged_before(workspace: Workspace, claim_id: str) -> tuple[Claim, GivenVerdict] | None:
    """The nearest older claim that this one was carried from and on which this reviewer gave a verdict, with that verdict;
    None where there is none, where it is stale or in conflict, or where that claim was removed."""
    older, seen = origin(workspace, claim_id), {claim_id}
    while older and older not in seen:  # a file from elsewhere may say that two came from each other
        seen.add(older)
        given = verdicts.mine(workspace, older)
        if given and given.verdict is not Verdict.OPEN:
            there = known(workspace, [older])
            return (there[0], given) if there and not (given.stale or given.conflict) else None
        older = origin(workspace, older)
    return None


def compare(workspace: Workspace, old_text_id: str, new_text_id: str) -> "list[Aligned]":
    """Two stored texts side by side, statement by statement."""
    language = articles.get(workspace, new_text_id).language
    return list(
        _aligned(articles.text(workspace, old_text_id), articles.text(workspace, new_text_id), language)
    )


def family(workspace: Workspace, text: str, *, but: str = "") -> str:
    """The id of the article that `text` looks like a copy or a version of, the likeliest one, "" where there is none. An
    article `but` is left out."""
    from workbench.core.text import families

    wanted = families.runs(text)
    scored = [
        (families.likeness(wanted, families.runs(articles.text(workspace, article.text_id))), article.id)
        for article in articles.all(workspace)
        if article.id != but
    ]
    likeness, found = max(scored, default=(0.0, ""))
    return found if likeness >= families.FAMILY else ""


def _anchor(older: Claim, words: str) -> Anchor:
    """How a claim is anchored that a reviewer placed on `words`."""
    return Anchor.MOVED if older.quote.split() == words.split() else Anchor.CHANGED


@lru_cache(maxsize=2)
def _aligned(old: str, new: str, language: str) -> "tuple[Aligned, ...]":
    from workbench.core.text.versions import align

    return tuple(align(old, new, language))


def _require_older(claim: Claim, newest: str) -> None:
    if claim.text_id == newest:
        raise WrongUse(
            f"Claim {claim.number} stands in the newest version already; only older ones are placed. Nothing was changed."
        )


@dataclass(frozen=True)
class _Grounds:
    """What speaks for taking over a verdict, or the `problem` that speaks against it, as a sentence."""

    claim: Claim
    verdict: GivenVerdict | None = None
    problem: str = ""


def _grounds(workspace: Workspace, chosen: Sequence[Claim]) -> Iterator[_Grounds]:
    """For each claim, in order, whether this reviewer's verdict on the older one holds for it."""
    older = {claim.id: judged_before(workspace, claim.id) for claim in chosen}
    differing = _differing(workspace, [(claim, found[0]) for claim in chosen if (found := older[claim.id])])
    for claim in chosen:
        found = older[claim.id]
        if not origin(workspace, claim.id):
            problem = f"Claim {claim.number} was not carried from an older version; give your verdict here."
            yield _Grounds(claim, problem=problem)
        elif found is None:
            problem = (
                f"You gave no verdict that holds on the older words of claim {claim.number}; give one here."
            )
            yield _Grounds(claim, problem=problem)
        elif why := differing[claim.id]:
            problem = f"Claim {claim.number} does not stand as it stood ({why}); give your verdict anew."
            yield _Grounds(claim, problem=problem)
        else:
            yield _Grounds(claim, found[1])


def _differing(workspace: Workspace, pairs: Sequence[tuple[Claim, Claim]]) -> dict[str, str]:
    """For each claim with its older one: what differs between them or in the sentences around them, "" for nothing."""
    found: dict[str, str] = {}
    for text_id in {claim.text_id for claim, _ in pairs}:
        text, language = articles.text(workspace, text_id), articles.get(workspace, text_id).language
        here = [(claim, older) for claim, older in pairs if claim.text_id == text_id]
        waiting = {older.id: older for _, older in here}.values()
        said = said_in(workspace, text_id)
        carried = {older.id: each for older, each in found_again(workspace, waiting, text, language, said)}
        found |= {claim.id: _told(carried[older.id], claim) for claim, older in here}
    return found


def _told(carried: "Carried", claim: Claim) -> str:
    if carried.state not in (Anchor.EXACT, Anchor.MOVED) or carried.why:
        return "; ".join(carried.why) or carried.state.value
    return "" if carried.span == Span(claim.start, claim.end) else "it stands in another place"
