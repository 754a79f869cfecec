"""Values: what became of a record of evidence after it was added."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """What one reviewer says of a record: a value of `basics.Standing`, or "" where it stands for them."""

    reviewer: str
    standing: str
    reason: str


@dataclass(frozen=True)
class Stood:
    """That a record was withdrawn, corrected or replaced (`standing` "" where somebody let it stand again), why, by whom, when.
    `successor` is the id of the record that took its place. `said` has every side where reviewers differ."""

    standing: str
    reason: str
    by: str
    at: str
    successor: str = ""
    said: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Redaction:
    """That the kept bytes of a record were removed for good, why, by whom, when. `content` has the SHA-256 of what was removed;
    `fields` and `quotes` say that what people wrote about it went too, and the words that links quoted."""

    reason: str
    by: str
    at: str
    fields: bool
    quotes: bool
    content: tuple[str, ...]
