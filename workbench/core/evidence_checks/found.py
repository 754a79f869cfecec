"""What a rule found in the evidence of a claim."""

from workbench.core.checks.found import Severity
from workbench.core.evidence_checks.case import Piece
from workbench.core.light import light


@light
class Found:
    """One finding. `message` is one plain sentence, `how` says what was compared, with its values; `piece` is the linked evidence
    that it is about, None where it is about all of the claim's."""

    rule: str
    severity: Severity
    message: str
    how: str
    piece: Piece | None = None
