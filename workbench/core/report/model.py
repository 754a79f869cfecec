"""The report as values: every writer prints from these and from nothing else."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.independence import Independence, count
from workbench.core.light import light
from workbench.core.model import DISAGREED, Article, Claim, Comment, Link, SignOff, Verdict
from workbench.core.report.house.model import PLAIN, House

if TYPE_CHECKING:
    from workbench.core.team.agreement import Pair

STANDINGS: tuple[str, ...] = (
    Verdict.SOURCED.value,
    Verdict.UNVERIFIED.value,
    Verdict.CONTESTED.value,
    DISAGREED,
    Verdict.NOT_A_CLAIM.value,
    Verdict.OPEN.value,
)
"""What can stand for a claim, in the order in which every format lists it."""


@dataclass(frozen=True)
class Count:
    """How many claims of an article have this standing."""

    standing: str
    number: int


@dataclass(frozen=True)
class ReviewerWork:
    """What one reviewer gave in an article: the verdicts that hold now, by value, in the order of `STANDINGS`."""

    reviewer: str
    verdicts: tuple[Count, ...]
    total: int


@light
class Entry:
    """One claim with all that hangs on it. `paragraph` counts from 1 in the article's text; `page` is that of the source on
    which the claim begins, from 1, 0 where the source has no pages."""

    claim: Claim
    paragraph: int
    page: int
    evidence: tuple[Link, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def independence(self) -> Independence:
        """How many independent origins stand behind its evidence."""
        return count(link.evidence for link in self.evidence)


@dataclass(frozen=True)
class Side:
    """One side of a disagreement; `evidence` holds stance and title of what it rests on. `number` is the margin number of
    the claim that it speaks about, where that is another one (an overlapping statement), else 0. `words` are those that it stands
    for where the sides differ in them. `minority`: the lead decided on another verdict."""

    reviewer: str
    verdict: str
    reason: str
    evidence: tuple[str, ...] = ()
    number: int = 0
    words: str = ""
    minority: bool = False


@dataclass(frozen=True)
class Difference:
    """A disagreement on a claim. `kind` as in `team.disagreements`; `decided` says whether a lead's
    decision settles it."""

    claim: str
    number: int
    quote: str
    kind: str
    sides: tuple[Side, ...]
    decided: bool


@dataclass(frozen=True)
class Correction:
    """A verdict that its reviewer changed after giving it, or with `decision` a decision that the lead changed. `before`
    and `after` are values of `Verdict`; `at` is the time of the change."""

    claim: str
    number: int
    quote: str
    reviewer: str
    before: str
    after: str
    at: str
    decision: bool = False


@light
class Check:
    """What the checks found on `quote`: those of the article, or those of the evidence for this claim. `claim` and `number` are
    "" and 0 where it touches no claim; `how` says how it was computed, `muted` why a reviewer muted it, "" where nobody did."""

    claim: str
    number: int
    quote: str
    rule: str
    severity: str
    message: str
    how: str
    muted: str


@dataclass(frozen=True)
class Since:
    """What stands otherwise now than in a report as of an earlier moment.

    `what` is verdict, decision, standing (what stands for the claim), wording, claim (added or removed), evidence, version (of
    the text) or sign-off; `before` and `after` are in words, "" for nothing; `by` and `at` (ISO UTC) say who changed it last
    and when, "" where that is not known. `number` is that of the claim in the report, else the one that it has now; `claim`,
    `number` and `quote` are empty for what concerns the whole article.
    """

    claim: str
    number: int
    quote: str
    what: str
    before: str
    after: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True)
class AsOf:
    """The moment at which a report shows the file: `at` its last second (ISO UTC), `name` that of a restore point or "".
    `made_from` is the head of the whole log from which it was made, and `events` counts what that holds beyond the moment."""

    at: str
    name: str
    made_from: str
    events: int


@dataclass(frozen=True)
class Section:
    """One article: its stored text, its claims by margin number, and what an editor has to look at again."""

    article: Article
    text: str
    entries: tuple[Entry, ...]
    counts: tuple[Count, ...]
    reviewers: tuple[ReviewerWork, ...]
    differences: tuple[Difference, ...]
    corrections: tuple[Correction, ...]
    checks: tuple[Check, ...] = ()
    evidence_checks: tuple[Check, ...] = ()
    signoffs: tuple[SignOff, ...] = ()
    waiting: int = 0
    """Claims of older versions that have no place in this text and that nobody dismissed."""
    since: tuple[Since, ...] | None = None
    """The corrections since; None where the report shows the file as it is."""
    agreement: tuple[str, ...] = ()
    """How far its reviewers agree, in sentences; nothing where no claim was judged by two people."""
    pairs: "tuple[Pair, ...]" = ()
    """Its reviewers two by two, with what each of the two found on the claims that both judged."""

    @property
    def open_entries(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.claim.verdict == Verdict.OPEN)

    @property
    def checked(self) -> int:
        """Claims that somebody has looked at."""
        return len(self.entries) - len(self.open_entries)


@dataclass(frozen=True)
class Report:
    """Everything that a report says. `generated_at` is an ISO UTC time, `file` the name of the `.claims` file without
    its folder, `head` the 64 hex digits that stand for the log up to what it says. `profile` says whom it is for, `withheld`
    how many sources it does not name. `as_of` is None where it shows the file as it is."""

    title: str
    generated_at: str
    program: str
    file: str
    head: str
    sections: tuple[Section, ...]
    profile: str = "desk"
    withheld: int = 0
    as_of: AsOf | None = None
    house: House = PLAIN
    """Whose words and looks the forms for people take."""
    appendix: str = ""
    """The name of the workbook beside it in which the evidence stands, "" where it stands in the report."""

    @property
    def claims(self) -> int:
        return sum(len(section.entries) for section in self.sections)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Everybody who gave a verdict, once, in the order of the sections."""
        return tuple(dict.fromkeys(work.reviewer for section in self.sections for work in section.reviewers))
