"""What the pointer tells about the claims under it: verdict, speaker, evidence."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.core.claim_rows import several
from workbench.core.errors import NotFound
from workbench.core.model import Claim, Verdict
from workbench.core.store.workspace import Workspace
from workbench.gui import theme
from workbench.gui.evidence import kinds
from workbench.gui.texts import _, isolate, number, plural

MOST = 4
"""Claims that one hint tells about."""
Hints = Callable[[Sequence[str]], str]
"""What is to be told about claims, by their ids, the innermost first."""


def no_hints(_claims: Sequence[str]) -> str:
    return ""


def told(workspace: Workspace, claims: Sequence[str]) -> str:
    """The hint on these claims as rich text in which every word of theirs is escaped; "" for none."""
    try:
        found = several(workspace, claims[:MOST])
    except NotFound:
        return ""  # the mark is about to be drawn anew
    return "".join(f"<p>{_about(claim)}</p>" for claim in found)


def show_hint(event: QHelpEvent, words: str, over: QWidget) -> bool:
    """Answers a question for a hint: True where there is one."""
    if words:
        QToolTip.showText(event.globalPos(), words, over)
    else:
        QToolTip.hideText()
        event.ignore()
    return True


def _about(claim: Claim) -> str:
    head = _("Claim {number}").format(number=number(claim.number))
    lines = [f"<b>{_safe(head)}</b> &nbsp; {_safe(theme.status(claim.verdict).word)}"]
    speaker = kinds.said_by(claim)
    if speaker:
        lines.append(_safe(speaker))
    evidence = plural(claim.evidence, "{n} piece of evidence", "{n} pieces of evidence")
    lines.append(_safe(evidence if claim.evidence else _("no evidence linked")))
    given = [each for each in claim.verdicts if each.verdict != Verdict.OPEN]
    if any(each.stale for each in given):
        lost = any(each.lost_evidence for each in given)
        lines.append(
            _safe(
                _("Evidence was withdrawn or corrected after a verdict.")
                if lost
                else _("The wording changed after a verdict.")
            )
        )
    return "<br>".join(lines)


def _safe(words: str) -> str:
    return escape(isolate(words))
