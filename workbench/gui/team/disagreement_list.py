"""The disagreements of the file, open ones first; its keys choose in the card beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from workbench.core.model import Claim
from workbench.core.team.disagreements import Disagreement
from workbench.gui import keymap
from workbench.gui.key_list import KeyList
from workbench.gui.texts import _, number
from workbench.gui.two_lines import DETAIL, GLYPH

_SETTLED = Qt.ItemDataRole.UserRole + 10
_CHOICES = {
    "take-left": "left",
    "take-right": "right",
    "take-other": "other",
    "skip": "skip",
    "by-rule": "rule",
}


def kind_words(kind: str) -> str:
    return {
        "decision": _("two leads decided differently"),
        "verdict": _("different verdicts"),
        "evidence": _("the same evidence read differently"),
        "wording": _("restated differently"),
        "grounds": _("same verdict, different evidence"),
        "span": _("overlapping statements"),
        "silence": _("left open by a reviewer"),
    }.get(kind, kind)


def question_words(disagreement: Disagreement) -> str:
    """What the card asks; of one claim's edges nothing overlaps."""
    moved = disagreement.is_wording and disagreement.kind == "span"
    return _("Edges") if moved else kind_words(disagreement.kind)


def state_words(disagreement: Disagreement) -> str:
    """What came after the decision, "" where nothing did."""
    state = disagreement.decided.state if disagreement.decided else ""
    return {"unseen": _("reopened: new verdict"), "objection": _("objection")}.get(state, "")


class DisagreementList(KeyList):
    """`key_pressed` carries left, right, other, skip or rule."""

    def __init__(self) -> None:
        super().__init__(_("Disagreements"), keymap.MERGE, _CHOICES)

    def show_all(self, rows: Sequence[tuple[Disagreement, Claim]], current: int) -> None:
        """Fills the list and chooses the row `current`."""
        self.blockSignals(True)
        self.clear()
        for disagreement, claim in rows:
            item = QListWidgetItem(" ".join((claim.restated or claim.quote).split()))
            parts = (
                _("Claim {n}").format(n=number(claim.number)),
                question_words(disagreement),
                state_words(disagreement),
            )
            detail = "  ·  ".join(filter(None, parts))
            item.setData(DETAIL, detail)
            item.setData(_SETTLED, disagreement.is_settled)
            item.setData(GLYPH, "gavel" if disagreement.is_settled else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        self.setCurrentRow(current if rows else -1)
        self.blockSignals(False)
        self.chosen.emit(self.currentRow())

    def following(self) -> int:
        """The next row that is not settled, from the top again at the end; the current one where there is none."""
        rows = [(self.currentRow() + step) % self.count() for step in range(1, self.count() + 1)]
        return next((row for row in rows if not self.item(row).data(_SETTLED)), self.currentRow())
