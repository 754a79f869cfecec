"""In the child: the bodies that most of a log consists of, read, checked and compared with their one text form in one step.

What is read here is as `foreign_shapes` allows. What is not read may be so as well, such as one with a field of a newer version:
that is for `foreign_rows` to find out.
"""

from typing import Annotated

from msgspec import UNSET, Meta, MsgspecError, Struct, UnsetType, field
from msgspec.json import Decoder, Encoder

from workbench.core.basics import Anchor, Stance, Verdict
from workbench.core.store.events import EventKind
from workbench.core.store.foreign_shapes import LARGEST_NUMBER, QUOTE_CHECKS

Count = Annotated[int, Meta(ge=0, lt=LARGEST_NUMBER)]
Amount = Annotated[float, Meta(ge=1e-4, lt=1e15)]
"""Smaller and larger ones are written in more than one way."""
Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Checked = Annotated[str, Meta(pattern=rf"^({'|'.join(sorted(QUOTE_CHECKS))})\Z")]
Text = str | UnsetType


class Body(Struct, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Exactly these fields, in the order of their names, in which they are written."""


class Action(Body):
    label: str


class Speaker(Body):
    end: Count | None
    name: str
    start: Count | None


class Quantity(Body):
    approximate: bool
    end: Count
    kind: str
    start: Count
    text: str
    unit: str
    value: Amount | str | None


class Claim(Body, kw_only=True):
    anchor: Anchor | UnsetType = UNSET
    end: Count
    origin: Id | UnsetType = field(default=UNSET, name="from")
    kind: Text = UNSET
    ordinal: Count = 0
    prefix: Text = UNSET
    proposed_by: Text = UNSET
    quantities: list[Quantity] | UnsetType = UNSET
    quote: str
    restated: Text = UNSET
    score: Amount | UnsetType = UNSET
    speaker: Speaker | UnsetType | None = UNSET
    start: Count
    suffix: Text = UNSET
    why: list[str] | UnsetType = UNSET


class Replaced(Body):
    """What an event takes the place of; nothing is derived from it."""

    blind: bool | UnsetType = UNSET
    holds: bool | UnsetType = UNSET
    name: Text = UNSET
    quote: Text = UNSET
    reason: Text = UNSET
    rule: Text = UNSET
    shown: list[str] | UnsetType = UNSET
    text_sha256: Text = UNSET
    to: Text = UNSET
    verdict: str | UnsetType | None = UNSET


class GivenVerdict(Body, kw_only=True):
    blind: bool | UnsetType = UNSET
    quote: str
    reason: str
    text_sha256: Digest
    verdict: Verdict
    was: Replaced | None


class Link(Body):
    cell: str
    evidence: Id
    fragment: str
    note: str
    page: str
    paragraph: str
    quote: str
    quote_check: Checked
    stance: Stance
    time: str


class Comment(Body):
    text: str


class Adjudication(Body, kw_only=True):
    reason: str
    rule: Text = UNSET
    shown: list[str]
    verdict: Verdict | None
    was: Replaced | None


class Exist(Body):
    gone: bool
    was: bool


class Assignment(Body, kw_only=True):
    holds: bool
    name: Text = UNSET
    to: Id | UnsetType = UNSET
    was: Replaced | None


BODIES: dict[int, type[Body]] = {
    EventKind.ACTION: Action,
    EventKind.CLAIM: Claim,
    EventKind.VERDICT: GivenVerdict,
    EventKind.LINK: Link,
    EventKind.COMMENT: Comment,
    EventKind.ADJUDICATION: Adjudication,
    EventKind.EXIST: Exist,
    EventKind.ASSIGNMENT: Assignment,
}
_READERS = {kind: Decoder(body).decode for kind, body in BODIES.items()}
_write = Encoder().encode


def read(kind: int, source: bytes) -> Body | None:
    """The body, where it is plainly one of this kind in its one text form."""
    reader = _READERS.get(kind)
    if reader is None:
        return None
    try:
        body = reader(source)
    except (MsgspecError, UnicodeError):
        return None
    return body if _write(body) == source else None
