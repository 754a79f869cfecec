"""The values that the program speaks in. Nobody writes to one; offsets are Unicode code points, end excluded."""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from workbench.core.basics import (  # noqa: F401 (all values are found here)
    DISAGREED,
    Anchor,
    ClaimFilter,
    Kind,
    QuoteCheck,
    Reviewer,
    Stance,
    Verdict,
)
from workbench.core.light import light
from workbench.core.stood import Redaction, Stood


@light
class Span:
    """A stretch of a text."""

    start: int
    end: int


@light
class Speaker:
    """Who says it; `start`/`end` are where the name stands in the stored text, or None when given by hand."""

    name: str
    start: int | None = None
    end: int | None = None


@light
class Quantity:
    """A number or date in a statement. `kind`: number, percent, money, date, duration, ordinal, range ...

    `value` is a float, or an ISO date such as "2015-12-15", "2015-12" or "2015" for dates; `unit` is a currency
    code, a unit or "". `start`/`end` count in the stored text.
    """

    text: str
    value: float | str | None
    unit: str
    kind: str
    start: int
    end: int
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A span that the rules hold for a claim; never a verdict. `rules` names rule set and version."""

    start: int
    end: int
    kind: Kind
    speaker: Speaker | None
    quantities: tuple[Quantity, ...]
    score: float
    why: tuple[str, ...]
    rules: str


@dataclass(frozen=True)
class SetAside:
    """Boilerplate cut from an article, kept so that it can be shown and taken back."""

    text: str
    why: str
    place: str
    """"before", "after" or "inside" the article's text."""


@dataclass(frozen=True)
class WriterNote:
    """What the writer or an editor left on the words from `start` to `end` (equal for a note that stands at a point).

    `kind` is comment, footnote, inserted or deleted; for a tracked change `text` holds the inserted or deleted words.
    `at` is the ISO time that the document gives, or "".
    """

    start: int
    end: int
    text: str
    author: str
    kind: str
    at: str = ""

    @property
    def line(self) -> str:
        """The note as a comment shows it."""
        return f"[{self.kind} by {self.author}] {self.text}" if self.author else f"[{self.kind}] {self.text}"


@dataclass(frozen=True)
class ArticleDraft:
    """An article as read from a source, before anybody decided to keep it.

    `text` is the stored text (NFC, LF, no BOM, paragraphs separated by one blank line); `source` the original
    bytes. `published` is an ISO date or "".
    """

    text: str
    source: bytes
    media_type: str
    file_name: str
    title: str = ""
    byline: str = ""
    publisher: str = ""
    place: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    credit: str = ""
    encoding: str = ""
    reader: str = ""
    set_aside: tuple[SetAside, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    notes: tuple[WriterNote, ...] = ()
    pages: tuple[int, ...] = ()
    """Where each page begins in `text`, empty where the source has no pages."""


@dataclass(frozen=True)
class EvidenceDraft:
    """A kept file as read from disk. `text` is what can be searched and quoted from it ("" where there is none);
    `pages` holds the offset in `text` where each page starts, empty where the format has no pages."""

    data: bytes
    media_type: str
    file_name: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    text: str = ""
    pages: tuple[int, ...] = ()
    url: str = ""
    note: str = ""
    captured_at: str = ""
    """When a web archive fetched it, in UTC ("2026-11-22T12:04:05Z"); "" where nobody says so."""

    @cached_property
    def sha256(self) -> str:
        """Of `data`, in hex; a large file is gone through once."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Snapshots:
    """What there is to keep in a file: the file itself, or each page of a web archive that holds several. `problems`
    says in sentences which pages cannot be read."""

    found: tuple[EvidenceDraft, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reference:
    """A source as somebody's list of references names it, with nothing kept. `author` is "Family, Given; ...";
    `published` an ISO date, whole or in part; `note` holds in words what no other field can, `details` all of it as an item of
    CSL-JSON."""

    title: str
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    note: str = ""
    details: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class References:
    """What a file of references holds; `problems` says in sentences which of them are broken, and how."""

    found: tuple[Reference, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Article:
    """One article with the counts of its claims (of its current version) by standing."""

    id: str
    title: str
    text_id: str
    text_sha256: str
    source_sha256: str
    versions: int
    number: int
    publisher: str
    place: str
    byline: str
    published: str
    url: str
    language: str
    credit: str
    media_type: str
    file_name: str
    characters: int
    imported_at: str
    imported_by: str
    claims: int = 0
    open: int = 0
    sourced: int = 0
    unverified: int = 0
    contested: int = 0
    not_a_claim: int = 0
    disagreed: int = 0


@dataclass(frozen=True)
class Version:
    """One version of an article. `id` is that of its text; `reader` and `encoding` say how it was read from the source."""

    id: str
    number: int
    title: str
    file_name: str
    media_type: str
    encoding: str
    reader: str
    characters: int
    imported_at: str
    imported_by: str


@light
class GivenVerdict:
    """One reviewer's verdict on a claim. `stale`: the wording changed after it was given, or evidence that it rested on was
    withdrawn, corrected or replaced (`lost_evidence`). `conflict`: this person gave different verdicts on two laptops that had
    not met."""

    reviewer: str
    reviewer_id: str
    verdict: Verdict
    reason: str
    at: str
    stale: bool = False
    conflict: bool = False
    lost_evidence: bool = False


@dataclass(frozen=True)
class Decision:
    """The lead's recorded decision. `state`: settled, unseen (a verdict it had not seen came), objection, or
    disagreed (two leads differ)."""

    verdict: Verdict
    reason: str
    lead: str
    at: str
    state: str
    rule: str = ""
    """The rule that decided many at once, such as "majority:3"; "" where it was decided by itself."""


@light
class Claim:
    """One row of the claims table. `row` is local to the file; `verdict` is the one that stands: a `Verdict` value
    or `DISAGREED`. `number` is the margin number in its article. `anchor` says how a claim was found again that was carried
    from an older version; one that was made on this text is `EXACT`."""

    row: int
    id: str
    number: int
    article: str
    text_id: str
    start: int
    end: int
    quote: str
    restated: str
    kind: str
    speaker: Speaker | None
    verdict: str
    verdicts: tuple[GivenVerdict, ...]
    decision: Decision | None
    score: float
    why: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    evidence: int
    comments: int
    anchor: Anchor
    proposed_by: str
    added_by: str
    unplaced: int = 0
    """Of `evidence`, the links without the page, time or cell that their file calls for."""
    version: int = 1
    """Which version of its article it stands on; `start`, `end` and `quote` are of that text."""


@light
class Evidence:
    """One record that bears on claims. `kind`: file, url, reference, interview or calculation. `sha256`/`size`/`media_type`
    describe the kept bytes, empty/0 where none are kept. `captured_at` is when a web archive fetched it, else when it was added.
    `links` counts the claims it is linked to."""

    id: str
    kind: str
    title: str
    url: str
    author: str
    publisher: str
    published: str
    origin: str
    note: str
    file_name: str
    media_type: str
    sha256: str
    size: int
    captured_at: str
    added_by: str
    has_text: bool
    pages: int
    links: int
    added_at: str = ""
    details: dict[str, Any] = field(default_factory=dict, hash=False)
    """What else is known: bibliographic fields in the terms of CSL, or what an interview or a calculation holds."""
    confidential: str = ""
    """What a lower profile calls the source ("a senior official"); "" where it may be named."""
    stood: Stood | None = None
    redaction: Redaction | None = None


@light
class Link:
    """Evidence linked to a claim."""

    id: str
    claim: str
    evidence: Evidence
    stance: Stance
    quote: str
    page: str
    paragraph: str
    time: str
    note: str
    quote_check: QuoteCheck | None
    by: str
    at: str
    cell: str = ""
    fragment: str = ""


@dataclass(frozen=True)
class Comment:
    """What a person wrote beside a claim. `by` is their name as it is shown, `at` the UTC time."""

    id: str
    claim: str
    text: str
    by: str
    reviewer_id: str
    at: str


@dataclass(frozen=True)
class Passage:
    """A stretch of kept text that a search found, best first; `score` is higher for better."""

    evidence: str
    title: str
    text: str
    start: int
    end: int
    page: int | None
    score: float


@dataclass(frozen=True)
class Sentence:
    """`state` is claim, not-a-claim or untouched."""

    start: int
    end: int
    state: str


@light
class LogEntry:
    """One thing that somebody did. `id` is the event's hash in hex; `before`/`after` are short values or ""."""

    id: str
    at: str
    reviewer: str
    verb: str
    subject: str
    before: str
    after: str


@dataclass(frozen=True)
class Waived:
    """A requirement that was not met at the sign-off, and why it was waived."""

    name: str
    what: str
    reason: str


@dataclass(frozen=True)
class SignOff:
    """One person's sign-off of a text. `holds` is False where verdicts, evidence, claims or muted checks changed after it."""

    reviewer: str
    at: str
    note: str
    waived: tuple[Waived, ...]
    holds: bool
    is_mine: bool
