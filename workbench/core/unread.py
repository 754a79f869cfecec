"""Sentences that hold no claim, and the decision that there is nothing in them to check."""

from collections.abc import Sequence

from workbench.core import articles, claims
from workbench.core.changes import Changes
from workbench.core.claim_rows import spans as claim_spans
from workbench.core.model import Span, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, was
from workbench.core.store.workspace import Workspace


def nothing_to_check(workspace: Workspace, text_id: str, sentences: Sequence[Span]) -> Changes:
    """Record for each of these sentences (code points of a stored text) that there is nothing to check: a claim on it with the
    verdict "not a claim" of this reviewer. `ids` are these claims.

    A sentence that a claim stands in is left alone. WrongUse where one is empty or outside the text.
    """
    workspace.require_writer()
    stored = articles.text(workspace, text_id)
    text_sha256 = articles.text_sha256(workspace, text_id)
    taken = [(start, end) for _row, _claim, start, end, _standing in claim_spans(workspace, text_id)]
    places = [claims.trimmed(stored, each.start, each.end) for each in dict.fromkeys(sentences)]
    free = [(a, b) for a, b in places if not any(start < b and end > a for start, end in taken)]
    if not free:
        return Changes("There is a claim in the sentence already")
    what = claims.short(stored[slice(*free[0])]) if len(free) == 1 else f"{len(free)} sentences"
    with workspace.action(f"Nothing to check in {what}") as action:
        for start, end in free:
            about = articles.span_body(stored, start, end)
            claim_id = claims.write(workspace, action, text_sha256, about)
            before = was(body(workspace.connection, EventKind.VERDICT, claim_id, workspace.person))
            given = {"verdict": str(Verdict.NOT_A_CLAIM), "reason": "", "quote": about["quote"]}
            action.write(
                EventKind.VERDICT, claim_id, {**given, "text_sha256": text_sha256, "was": before or None}
            )
            action.ids += (claim_id,)
    return workspace.done()
