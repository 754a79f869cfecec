"""Carrying claims from the older versions of an article to a newer text."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from workbench.core import articles, claims
from workbench.core.claim_rows import fetch as fetch_claims
from workbench.core.model import Anchor, ArticleDraft, Claim, Kind, Proposal, Quantity, Span, Speaker
from workbench.core.store.events import EventKind
from workbench.core.store.rows import body, fetch, is_present
from workbench.core.store.workspace import Workspace

if TYPE_CHECKING:
    from workbench.core.text.anchor import Carried

PLACE = "place in the newer version"
"""The edited field of an older claim that says where it went: the id of a claim, or that it was dismissed."""


@dataclass(frozen=True)
class Said:
    """Who says a statement, and on which days, as read from the text around it."""

    speaker: Speaker | None
    dates: Mapping[str, float | str | None]


def _as_said(claim: Claim | Proposal) -> Said:
    """What a claim or a proposal says beside its words."""
    dates = {quantity.text: quantity.value for quantity in claim.quantities if quantity.kind == "date"}
    return Said(claim.speaker, dates)


def said_in(workspace: Workspace, text_id: str) -> dict[tuple[int, int], Said]:
    """What the claims on a stored text say, by their spans."""
    return {(claim.start, claim.end): _as_said(claim) for claim in claims_of(workspace, text_id)}


def carried(
    workspace: Workspace, article_id: str, draft: ArticleDraft
) -> tuple[ArticleDraft, dict[tuple[int, int], dict[str, Any]]]:
    """The draft of a new version with the claims that its article's earlier versions leave unchanged, and what each of
    these claims, by its span, takes over from the older one."""
    proposed = {(proposal.start, proposal.end): proposal for proposal in draft.proposals}
    taken: dict[tuple[int, int], dict[str, Any]] = {}
    waiting = unsettled(workspace, article_id)[::-1]  # the newest version first
    here = {span: _as_said(proposal) for span, proposal in proposed.items()}
    for claim, found in found_again(workspace, waiting, draft.text, draft.language, here):
        if found.span is None or found.state not in (Anchor.EXACT, Anchor.MOVED):
            continue
        span = (found.span.start, found.span.end)
        if span not in taken:
            proposal = as_proposal(claim, found.span, proposed.get(span), draft.text)
            proposed[span] = proposal
            taken[span] = {"from": claim.id, "anchor": found.state, **taken_over(claim, proposal)}
    in_order = sorted(proposed.values(), key=lambda proposal: (proposal.start, -proposal.end))
    return replace(draft, proposals=tuple(in_order)), taken


def unsettled(workspace: Workspace, article_id: str, *, but: str = "") -> list[Claim]:
    """The claims of the article's texts, except the text `but`, from which none has come and that nobody settled."""
    gone_on = set(origins(workspace, article_id).values())
    return [
        claim
        for text_id in articles.versions(workspace, article_id)
        if text_id != but
        for claim in claims_of(workspace, text_id)
        if claim.id not in gone_on and not _is_settled(workspace, claim.id)
    ]


def found_again(
    workspace: Workspace,
    waiting: Iterable[Claim],
    text: str,
    language: str,
    here: Mapping[tuple[int, int], Said],
) -> "list[tuple[Claim, Carried]]":
    """What became of claims of older texts in `text`. `here` is what the rules, or a reviewer, read from spans of it: the same
    words may name another speaker or another day there."""
    by_text: dict[str, list[Claim]] = {}
    for claim in waiting:
        by_text.setdefault(claim.text_id, []).append(claim)
    return [
        (claim, _compared(claim, found, here))
        for text_id, group in by_text.items()
        for claim, found in zip(
            group,
            _carried(
                articles.text(workspace, text_id),
                tuple(Span(claim.start, claim.end) for claim in group),
                text,
                language,
            ),
            strict=True,
        )
    ]


def _compared(claim: Claim, found: "Carried", here: Mapping[tuple[int, int], Said]) -> "Carried":
    """`found`, unless the same words are read as another person's, or of another day."""
    said = here.get((found.span.start, found.span.end)) if found.span else None
    if said is None or found.state not in (Anchor.EXACT, Anchor.MOVED):
        return found
    older = _as_said(claim)
    why = [
        f"date {text}: {value} -> {said.dates[text]}"
        for text, value in older.dates.items()
        if None not in (value, said.dates.get(text)) and value != said.dates[text]
    ]
    if older.speaker and said.speaker and _are_two(older.speaker, said.speaker):
        why.insert(0, f"speaker {older.speaker.name} -> {said.speaker.name}")
    return replace(found, state=Anchor.CHANGED, why=(*found.why, *why)) if why else found


def _are_two(one: Speaker, other: Speaker) -> bool:
    """Whether two speakers that stand in their texts are two people: "Lu" may be Lu Wei. A name given by hand stands nowhere."""
    names = set(one.name.casefold().split()), set(other.name.casefold().split())
    return None not in (one.start, other.start) and not (names[0] <= names[1] or names[1] <= names[0])


def origins(workspace: Workspace, article_id: str) -> dict[str, str]:
    """For each claim of the article that was carried: the id of the older one."""
    rows = fetch(
        workspace.connection,
        "SELECT c.id, json_extract(e.body, '$.from') AS older FROM article_version v "
        "CROSS JOIN claim c ON c.text_id = v.id AND c.present "
        "CROSS JOIN register r ON r.ent = unhexed(c.id) AND r.kind = ? AND r.head = 2 CROSS JOIN event e ON e.n = r.n "
        "WHERE v.article = ? AND v.present AND older IS NOT NULL",
        (EventKind.CLAIM, article_id),
    )
    return {row["id"]: row["older"] for row in rows}


def newest(workspace: Workspace, article_id: str, claim_ids: Iterable[str]) -> dict[str, str]:
    """For each claim the one of a later text that came from it, or where a reviewer placed it; itself where there is none."""
    later = {older: newer for newer, older in origins(workspace, article_id).items()}

    def follow(claim_id: str) -> str:
        seen = {claim_id}
        while (after := _placed(workspace, claim_id) or later.get(claim_id, claim_id)) not in seen:
            claim_id = after
            seen.add(after)
        return claim_id

    return {claim_id: follow(claim_id) for claim_id in claim_ids}


def _placed(workspace: Workspace, claim_id: str) -> str:
    """The claim that a reviewer said this one has become, "" where nobody did."""
    value = (body(workspace.connection, EventKind.EDIT, claim_id, PLACE) or {}).get("value")
    return value if value and is_present(workspace.connection, "claim", value) else ""


def claims_of(workspace: Workspace, text_id: str) -> list[Claim]:
    """The claims on one stored text, by place; also on one that is not the newest."""
    return fetch_claims(workspace, [row for row, *_ in claims.spans(workspace, text_id)])


def _is_settled(workspace: Workspace, claim_id: str) -> bool:
    """Whether a reviewer said where the claim went, or that it has no place."""
    kept = body(workspace.connection, EventKind.EDIT, claim_id, PLACE)
    return kept is not None and kept.get("value") is not None


def as_proposal(claim: Claim, span: Span, proposal: Proposal | None, text: str) -> Proposal:
    """An older claim as one of the newer text at `span`; what the rules found at the same span there keeps its offsets."""
    same = text[span.start : span.end] == claim.quote
    shift = span.start - claim.start
    moved = tuple(_shifted(quantity, shift) for quantity in claim.quantities) if same else ()
    known = proposal.speaker if proposal and proposal.speaker else None
    named = claim.speaker and (
        known if known and known.name == claim.speaker.name else Speaker(claim.speaker.name)
    )
    return Proposal(
        span.start, span.end, Kind(claim.kind or Kind.FACT), named, proposal.quantities if proposal else moved,
        proposal.score if proposal else claim.score, proposal.why if proposal else claim.why, claim.proposed_by,
    )  # fmt: skip


def taken_over(claim: Claim, proposal: Proposal) -> dict[str, Any]:
    """What people said of the older claim, which counts more than what the rules find in the newer text."""
    speaker = asdict(proposal.speaker) if proposal.speaker else None
    return {"restated": claim.restated, "kind": claim.kind, "speaker": speaker}


def _shifted(quantity: Quantity, shift: int) -> Quantity:
    return replace(quantity, start=quantity.start + shift, end=quantity.end + shift)


@lru_cache(maxsize=4)
def _carried(old: str, spans: tuple[Span, ...], new: str, language: str) -> "tuple[Carried, ...]":
    from workbench.core.text.anchor import carry

    return tuple(carry(old, spans, new, language))
