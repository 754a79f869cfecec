"""Claim lists from elsewhere, imported: claims are made or met, and get what the list says that is new."""

from collections.abc import Iterator
from dataclasses import asdict
from hashlib import sha256

from workbench.core import articles, comments, ids, links, verdicts
from workbench.core.articles import span_body
from workbench.core.brought import Brought, derived
from workbench.core.changes import Changes
from workbench.core.claim_rows import get, spans
from workbench.core.intake.listed import ListedClaim, ListedSource, ListedVerdict, Remark
from workbench.core.model import Comment, GivenVerdict, Kind, Link, Span, Speaker, Verdict
from workbench.core.placed_list import PlacedList
from workbench.core.store.action import Action
from workbench.core.store.events import EventKind
from workbench.core.store.rows import is_present
from workbench.core.store.workspace import Workspace

SPEAKER_CHARACTERS = 200


def add(workspace: Workspace, placed: PlacedList, *, as_mine: bool = False) -> Changes:
    """Import the rows that were placed; `ids` are their claims, in the order of the list, and those among
    `touched["claim"]` are new.

    A claim that stands there already keeps its kind, speaker and wording. What the list says of a verdict becomes a comment,
    because a verdict is a person's own; with `as_mine` it becomes this reviewer's verdict where they have given none and the
    list names only one. The same list again adds nothing. NotFound where the article has gone since the list was read.
    """
    workspace.require_writer()
    articles.get(workspace, placed.text_id)
    count = len(placed.spans)
    what = "1 claim" if count == 1 else f"{count} claims"
    with workspace.action(f"Import {what} from {placed.file_name}") as action:
        bringing = _Bringing(workspace, action, placed, as_mine=as_mine)
        action.ids = tuple(bringing.row(row.listed, row.span) for row in placed.rows if row.span)
    changes = workspace.done()
    if changes:
        return changes
    known = f"All that {placed.file_name} says is here already"
    return Changes(known if count else f"No row of {placed.file_name} could be placed", ids=changes.ids)


class _Known:
    """What a claim has already: nothing where it is new."""

    def __init__(self, workspace: Workspace, claim_id: str) -> None:
        there = is_present(workspace.connection, "claim", claim_id)
        self._verdicts: tuple[GivenVerdict, ...] = get(workspace, claim_id).verdicts if there else ()
        self._comments: list[Comment] = comments.of(workspace, claim_id) if there else []
        self._links: list[Link] = links.of(workspace, claim_id) if there else []

    def verdict(self, said: ListedVerdict) -> bool:
        return any(
            (given.reviewer, given.verdict, given.reason) == (said.by, said.verdict, said.reason)
            for given in self._verdicts
        )

    def remark(self, said: Remark) -> bool:
        """A comment of the same person in the same words, or a kept file that a report names by its fingerprint."""
        kept = (link.evidence.sha256 for link in self._links if said.kind == "source")
        return any((each.by, each.text) == (said.by, said.text) for each in self._comments) or any(
            digest and digest in said.text for digest in kept
        )

    def source(self, said: ListedSource) -> bool:
        return any(link.evidence.url == said.url for link in self._links)


class _Bringing:
    """The rows of one list on their way into one action."""

    def __init__(self, workspace: Workspace, action: Action, placed: PlacedList, *, as_mine: bool) -> None:
        self._workspace, self._action, self._placed, self._as_mine = workspace, action, placed, as_mine
        self._brought = Brought(workspace, action, anew=True)
        self._text_sha256 = sha256(placed.text.encode()).hexdigest()
        self._claims: dict[Span, str] = {}
        self._quotes: dict[str, str] = {}
        self._mine: dict[str, ListedVerdict] = {}
        for _, claim_id, start, end, _ in reversed(spans(workspace, placed.text_id)):
            self._claims[self._core(Span(start, end))] = claim_id
            self._quotes[claim_id] = placed.text[start:end]

    def row(self, listed: ListedClaim, span: Span) -> str:
        """Write what is new in one row; the id of its claim."""
        claim_id = self._claim_on(span, listed)
        if not (listed.verdicts or listed.remarks or listed.sources or listed.kind):
            return claim_id
        known = _Known(self._workspace, claim_id)
        mine = self._given(listed, claim_id)
        for said in listed.verdicts:
            if (
                said is not mine
                and not known.verdict(said)
                and (said.verdict is not Verdict.OPEN or said.reason)
            ):
                self._comment(claim_id, Remark("verdict", said.line, said.by))
        for remark in _remarks(listed):
            if not known.remark(remark):
                self._comment(claim_id, remark)
        for source in listed.sources:
            if not known.source(source):
                note = source.note if source.note != source.url else ""
                self._brought.link(claim_id, source.url, note, source.title)
        return claim_id

    def _claim_on(self, span: Span, listed: ListedClaim) -> str:
        """The claim on these words, give or take punctuation at the edges, made where there is none."""
        core = self._core(span)
        claim_id = ids.claim(self._text_sha256, span.start, span.end)
        if core in self._claims or is_present(self._workspace.connection, "claim", claim_id):
            return self._claims.get(core, claim_id)
        name = listed.speaker[:SPEAKER_CHARACTERS]
        about = {
            **span_body(self._placed.text, span.start, span.end),
            "restated": listed.restated,
            "kind": listed.kind.casefold() if _is_kind(listed.kind) else "",
            "speaker": asdict(Speaker(name)) if name else None,
        }
        self._brought.write(EventKind.CLAIM, claim_id, about, ref=self._text_sha256)
        self._claims[core] = claim_id
        self._quotes[claim_id] = self._placed.text[span.start : span.end]
        return claim_id

    def _core(self, span: Span) -> Span:
        """The span without the punctuation at its edges."""
        start, end, text = span.start, span.end, self._placed.text
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not text[end - 1].isalnum():
            end -= 1
        return Span(start, end) if start < end else span

    def _given(self, listed: ListedClaim, claim_id: str) -> ListedVerdict | None:
        """The verdict of the list that is this reviewer's now, where that is asked for."""
        named = [said for said in listed.verdicts if said.verdict not in (None, Verdict.OPEN)]
        if not self._as_mine or len({said.verdict for said in named}) != 1:
            return None
        said = named[0]
        if claim_id in self._mine:
            before = self._mine[claim_id]
            return said if (before.verdict, before.reason) == (said.verdict, said.reason) else None
        assert said.verdict is not None
        given = verdicts.write_first(
            self._workspace,
            self._action,
            claim_id,
            self._quotes[claim_id],
            self._text_sha256,
            said.verdict,
            said.reason,
        )
        if given:
            self._mine[claim_id] = said
        return said if given else None

    def _comment(self, claim_id: str, said: Remark) -> None:
        """A comment that says what it is and where it comes from; its id does not, so that a copy of the list adds nothing."""
        comment_id = derived("listed", claim_id, said.kind, said.by, said.text)
        if self._brought.is_wanted("comment", comment_id):
            by = f" by {said.by}" if said.by else ""
            self._brought.comment(
                comment_id, claim_id, f"[{said.kind}{by} in {self._placed.file_name}] {said.text}"
            )


def _remarks(listed: ListedClaim) -> Iterator[Remark]:
    """All that is kept as a comment besides verdicts: also a kind that is none of ours."""
    yield from listed.remarks
    if listed.kind and not _is_kind(listed.kind):
        yield Remark("kind", listed.kind)


def _is_kind(name: str) -> bool:
    return name.casefold() in set(Kind)
