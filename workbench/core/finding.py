"""A finding of a check, about an article or about the evidence of a claim, with the reason for which it was muted."""

from workbench.core.checks.found import Severity
from workbench.core.light import light


@light
class Finding:
    """One finding on code points `start` to `end` of the text `text_id`.

    `claim` is the id of the claim that it stands on most, "" where it touches none; `claims` are all that it touches. `muted` is
    the reason for which a reviewer muted it, "" where nobody did. `how` says how it was computed, with the numbers. One about
    evidence has a `subject`, the first digits of the id of the link or the claim that it is about, and in `evidence` the id of
    the record, "" where it is about all of the claim's.
    """

    rule: str
    claim: str
    severity: Severity
    message: str
    how: str
    start: int
    end: int
    muted: str
    article: str
    text_id: str
    claims: tuple[str, ...] = ()
    subject: str = ""
    evidence: str = ""

    @property
    def name(self) -> str:
        """What stands for the finding in its text: its rule and its place ("weekday:22-50"), or what it is about
        ("quote-missing:3f0a9c1b77d2")."""
        return f"{self.rule}:{self.subject}" if self.subject else f"{self.rule}:{self.start}-{self.end}"
