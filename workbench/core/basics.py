"""The few values that a window needs before a file is open, and a child process that checks another's file; `model` holds them
and all the others.

They stand apart because making a frozen dataclass takes half a millisecond, and the window is on the screen, or the file checked,
before the others are needed.
"""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """One reviewer's finding on a claim; `OPEN` means none (yet)."""

    SOURCED = "sourced"
    UNVERIFIED = "unverified"
    CONTESTED = "contested"
    NOT_A_CLAIM = "not-a-claim"
    OPEN = "open"


class Stance(StrEnum):
    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Kind(StrEnum):
    """What sort of claim a statement makes; `OPINION` and `QUESTION` are proposed as not a claim."""

    STATISTIC = "statistic"
    QUOTATION = "quotation"
    ATTRIBUTED = "attributed"
    EVENT = "event"
    LAW = "law"
    SUPERLATIVE = "superlative"
    TREND = "trend"
    CAUSE = "cause"
    COMPARISON = "comparison"
    FORECAST = "forecast"
    DEFINITION = "definition"
    ROLE = "role"
    FACT = "fact"
    OPINION = "opinion"
    QUESTION = "question"


class QuoteCheck(StrEnum):
    """Whether quoted words stand in the kept file: letter by letter, after normalising, or not at all."""

    EXACT = "exact"
    NORMALISED = "normalised"
    MISSING = "missing"


class Anchor(StrEnum):
    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


class Standing(StrEnum):
    """What somebody holds against a record of evidence."""

    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    REPLACED = "replaced"


DISAGREED = "disagreed"
"""The standing of a claim whose reviewers differ and that no lead has decided."""


@dataclass(frozen=True)
class Reviewer:
    """A person: `id` is 32 hex digits made at the first run and kept in the settings; `name` is only shown."""

    id: str
    name: str


@dataclass(frozen=True)
class ClaimFilter:
    """What the claims table shows. Empty fields do not filter. `standing` holds values of `Claim.verdict`."""

    article: str = ""
    standing: tuple[str, ...] = ()
    kind: str = ""
    reviewer: str = ""
    search: str = ""
    """Words that must all be in it."""
    query: str = ""
    """The line that was typed; `claim_query` says what it may hold."""
    older: bool = False
    """The claims of older versions in the place of those of the newest."""
    order: str = "article"
    """article, statement, kind, speaker, evidence, comments, verdict, by, worth; a leading "-" reverses."""
