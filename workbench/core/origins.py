"""Origins of evidence: which records come from one origin, which may since they share text, and what people decided."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product
from threading import Event

from workbench.core import evidence, fields, independence, shared_text
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Evidence
from workbench.core.sandbox import Progress
from workbench.core.store import queries
from workbench.core.store.rows import fetch
from workbench.core.store.workspace import Workspace
from workbench.core.text.cut import cut

_APART = "apart:"
_DIFFER = "different origins"

Pair = frozenset[str]
"""The ids of two records."""


@dataclass(frozen=True)
class Tie:
    """Why two records (ids `a` and `b`) may have one origin: `share` (0 to 1) of the shorter one's text stands in the other too.
    `passage` is the longest that both have, cut where it is long; it counts `length` words, or characters where
    `in_characters`."""

    a: str
    b: str
    share: float
    length: int
    in_characters: bool
    passage: str


@dataclass(frozen=True)
class SameOrigin:
    """A proposal that records have one origin. `name` is what it may be called: as one of them has it already, the `agency` that
    they credit, or who published the first of them."""

    records: tuple[Evidence, ...]
    name: str
    agency: str
    ties: tuple[Tie, ...]


@dataclass(frozen=True)
class Origin:
    """An origin as it was written first, and the records that have it."""

    name: str
    records: tuple[Evidence, ...]


def all(workspace: Workspace) -> list[Origin]:
    """The origins that people named, those with most records first."""
    found: defaultdict[str, list[Evidence]] = defaultdict(list)
    for record in evidence.all(workspace):
        if record.origin.strip():
            found[independence.key(record.origin)].append(record)
    named = [Origin(records[0].origin, tuple(records)) for records in found.values()]
    return sorted(named, key=lambda origin: (-len(origin.records), independence.key(origin.name)))


def beside(workspace: Workspace, evidence_id: str) -> list[Evidence]:
    """The other records that have the origin of this one; none where its origin is not known. NotFound."""
    own = independence.key(evidence.get(workspace, evidence_id).origin)
    return [
        each
        for each in evidence.all(workspace)
        if own and each.id != evidence_id and independence.key(each.origin) == own
    ]


def proposals(
    workspace: Workspace, *, cancel: Event | None = None, progress: Progress | None = None
) -> list[SameOrigin]:
    """The groups of records whose kept texts share so much that they may have one origin, largest share first.

    Left out are records that have one origin already, two whose origins were both named and differ, and those of which somebody
    said that they are `apart`. Reads all kept texts: for a worker. Cancelled, IntakeRefused.
    """
    records = [record for record in evidence.all(workspace) if record.has_text]
    texts = [evidence.text(workspace, record.id) for record in records]
    shared = shared_text.find(texts, cancel=cancel, progress=progress)
    ties = [
        Tie(records[each.a].id, records[each.b].id, each.share, each.length, each.in_characters, each.passage)
        for each in shared
    ]
    by_id = {record.id: record for record in records}
    text_of = {record.id: text for record, text in zip(records, texts, strict=True)}
    groups = _grouped(by_id, ties, _apart(workspace))
    return [_proposal([by_id[each] for each in ids], why, text_of) for ids, why in groups]


def same(workspace: Workspace, evidence_ids: Sequence[str], name: str) -> Changes:
    """Say that records have one origin, called `name`. WrongUse without a name or without records, NotFound."""
    workspace.require_writer()
    name = " ".join(name.split())
    records = [evidence.get(workspace, each) for each in dict.fromkeys(evidence_ids)]
    if not name or not records:
        raise WrongUse("An origin needs a name and at least one piece of evidence. Nothing was changed.")
    shown = cut(name, 40)
    pieces = "1 piece" if len(records) == 1 else f"{len(records)} pieces"
    with workspace.action(f"Set the origin of {pieces} to “{shown}”") as action:
        action.ids = tuple(record.id for record in records)
        for record in records:
            fields.write(action, record.id, "origin", name, shown=record.origin, row="evidence")
    return workspace.done()


def apart(workspace: Workspace, evidence_ids: Sequence[str]) -> Changes:
    """Say that each two of these records have different origins, so that they are not proposed as one again; two that have one
    origin already stay so. WrongUse where no two are left; NotFound.
    """
    workspace.require_writer()
    records = [evidence.get(workspace, each) for each in sorted(set(evidence_ids))]
    origin = {record.id: independence.key(record.origin) for record in records}
    pairs = [
        (one, other)
        for one, other in combinations(origin, 2)
        if not origin[one] or origin[one] != origin[other]
    ]
    if not pairs:
        raise WrongUse(
            "Name at least two pieces of evidence that do not have one origin already. Nothing was changed."
        )
    known = _apart(workspace)
    with workspace.action(f"Keep the origins of {len(records)} pieces apart") as action:
        action.ids = tuple(origin)
        for one, other in pairs:
            if frozenset((one, other)) not in known:
                fields.write(action, one, _APART + other, _DIFFER, shown="", row="evidence")
    return workspace.done()


def _apart(workspace: Workspace) -> set[Pair]:
    rows = fetch(workspace.connection, queries.text("queries/apart"))
    return {frozenset((row["evidence"], row["other"])) for row in rows}


def _grouped(
    records: dict[str, Evidence], ties: Sequence[Tie], apart: set[Pair]
) -> list[tuple[list[str], list[Tie]]]:
    """Records that hang together by ties, and the ties that bind them, the strongest first. No group holds two records that are
    kept apart or whose origins were both named and differ."""
    origin = {each: independence.key(record.origin) for each, record in records.items()}
    group = {each: [each] for each in records}
    bound: defaultdict[str, list[Tie]] = defaultdict(list)

    def fit(one: list[str], other: list[str]) -> bool:
        named = {origin[each] for each in (*one, *other)} - {""}
        return len(named) < 2 and not any(frozenset(pair) in apart for pair in product(one, other))

    for tie in ties:
        one, other = group[tie.a], group[tie.b]
        if one is other or not fit(one, other):
            continue
        known = origin[tie.a] and origin[tie.a] == origin[tie.b]
        one += other
        bound[one[0]] += [*bound.pop(other[0], []), *([] if known else [tie])]
        group |= dict.fromkeys(other, one)
    order = {each: place for place, each in enumerate(records)}
    return [(sorted(group[first], key=order.__getitem__), why) for first, why in bound.items() if why]


def _proposal(records: list[Evidence], ties: list[Tie], texts: dict[str, str]) -> SameOrigin:
    from workbench.core.intake.agency import credited

    credits = Counter(name for record in records if (name := credited(texts[record.id])))
    agency = credits.most_common(1)[0][0] if credits else ""
    known = next((record.origin for record in records if record.origin.strip()), "")
    first = min(records, key=lambda record: record.published or "9")
    name = known or agency or first.publisher or first.title or first.file_name
    return SameOrigin(tuple(records), name, agency, tuple(sorted(ties, key=lambda tie: -tie.share)))
