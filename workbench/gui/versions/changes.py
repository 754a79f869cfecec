"""The words and signs for what became of a statement and of an anchor."""

import re

from workbench.core.model import Anchor
from workbench.core.text.versions import Change
from workbench.gui.texts import FIRST_STRONG_ISOLATE, POP_ISOLATE, _, becomes, isolate
from workbench.gui.told import told

_BECAME = re.compile(
    f"{FIRST_STRONG_ISOLATE}([^{POP_ISOLATE}]*){POP_ISOLATE} (?:->|←) {FIRST_STRONG_ISOLATE}([^{POP_ISOLATE}]*){POP_ISOLATE}"
)

ORDER = (Change.REWORDED, Change.NEW, Change.DROPPED, Change.MOVED, Change.UNCHANGED)
GLYPHS = {
    Change.UNCHANGED: "check",
    Change.MOVED: "arrow-right-left",
    Change.REWORDED: "pencil-line",
    Change.NEW: "plus",
    Change.DROPPED: "x",
}


def word(change: Change) -> str:
    return {
        Change.UNCHANGED: _("Unchanged"),
        Change.MOVED: _("Moved"),
        Change.REWORDED: _("Reworded"),
        Change.NEW: _("New"),
        Change.DROPPED: _("Dropped"),
    }[change]


def anchor_word(state: Anchor) -> str:
    return {
        Anchor.EXACT: _("Found"),
        Anchor.MOVED: _("Moved"),
        Anchor.CHANGED: _("Changed"),
        Anchor.AMBIGUOUS: _("In doubt"),
        Anchor.LOST: _("Not found"),
    }[state]


def differing(why: tuple[str, ...]) -> str:
    """What differs, on one line; each side keeps its own direction, so that two Arabic numbers do not change places."""
    return "; ".join(_isolated(each) for each in why)


def _isolated(difference: str) -> str:
    """A difference as `text.differences` words it: "number 310 -> 412", "negation added: not", or a sentence."""
    shown = told(difference, isolate)
    return _BECAME.sub(lambda found: becomes(found[1], found[2]), shown)
