"""What the claim under review says: where it stands and who said it, its words, and how far it is decided."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace
from workbench.gui import fonts
from workbench.gui.elided_label import ElidedLabel
from workbench.gui.evidence import kinds
from workbench.gui.evidence.paragraphs import Paragraphs
from workbench.gui.evidence.tags import Tags
from workbench.gui.evidence.verdict_list import agreement
from workbench.gui.texts import _, isolate, number, quoted
from workbench.gui.widgets import Label, Picture, StatusChip


class ClaimHead(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._paragraphs = Paragraphs()
        self.several = Label("", 12, 600, "ink", wrap=True)
        self.several.hide()
        self.about = ElidedLabel(12, 500, "ink_faint")
        self.agreement = Label("", 12, 400, "ink_faint")
        self.standing = StatusChip()
        self.statement = Label(font=fonts.prose(18), wrap=True)
        self.tags = Tags()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.several)
        column.addLayout(self._build_line())
        column.addWidget(self.statement)
        column.addWidget(self.tags)

    def _build_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(self.about, 1)
        row.addWidget(Picture("users", 15, "ink_faint"))
        row.addWidget(self.agreement)
        row.addWidget(self.standing)
        return row

    def show_several(self, chosen: tuple[str, ...]) -> None:
        """Says that a verdict is for more claims than the one shown."""
        words = _("{n} claims are selected. A verdict marks all of them.")
        self.several.setText(words.replace("{n}", number(len(chosen))))
        self.several.setVisible(len(chosen) > 1)

    def show_claim(self, workspace: Workspace, claim: Claim) -> None:
        paragraph = self._paragraphs.number(workspace, claim)
        page = self._paragraphs.page(workspace, claim)
        parts = [
            _("Claim {number}").format(number=number(claim.number)),
            kinds.said_by(claim),
            _("page {number}").format(number=number(page)) if page else "",
            _("paragraph {number}").format(number=number(paragraph)) if paragraph else _("headline"),
        ]
        self.about.setText("  ·  ".join(part for part in parts if part))
        self.agreement.setText(agreement(claim))
        self.standing.show_status(claim.verdict)
        self.statement.set_prose(isolate(claim.restated) if claim.restated else quoted(claim.quote))
        self.tags.show_claim(claim)
