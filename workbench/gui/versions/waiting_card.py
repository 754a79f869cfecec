"""One claim that waits: its old words, the likeliest new ones, what differs, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.core.model import Anchor, GivenVerdict, Verdict
from workbench.core.versions import Queued
from workbench.gui import icons, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.flow import FlowLayout
from workbench.gui.texts import _, isolate, labelled, number
from workbench.gui.versions import changes, wording
from workbench.gui.versions.wording import Wording
from workbench.gui.versions.wording_label import WordingLabel
from workbench.gui.widgets import Card, Label

_BESIDE = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class WaitingCard(Card):
    """`acted` carries place, choose or dismiss."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._groups: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        top = QHBoxLayout()
        self._about = Label("", 12, QFont.Weight.Medium, "ink_faint")
        self._count = Label("", 12, ink="ink_faint")
        top.addWidget(self._about, 1)
        top.addWidget(self._count)
        column.addLayout(top)
        lines = QGridLayout()
        lines.setHorizontalSpacing(14)
        lines.setVerticalSpacing(6)
        lines.setColumnStretch(1, 1)
        self.old, self.new = WordingLabel(), WordingLabel()
        self._new_name = Label(_("Now"), 12, QFont.Weight.DemiBold, "ink_soft")
        lines.addWidget(Label(_("Then"), 12, QFont.Weight.DemiBold, "ink_soft"), 0, 0, _BESIDE)
        lines.addWidget(self.old, 0, 1)
        lines.addWidget(self._new_name, 1, 0, _BESIDE)
        lines.addWidget(self.new, 1, 1)
        column.addLayout(lines)
        self.why = Label("", 12, ink="ink_soft", wrap=True)
        self.verdicts = Label("", 12, ink="ink_soft", wrap=True)
        column.addWidget(self.why)
        column.addWidget(self.verdicts)
        column.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        self.place = self._button(row, "place-here", _("It stands here now"), "place", "check")
        self.choose = self._button(row, "choose-place", _("Choose the place below"), "choose", "search")
        self.dismiss = self._button(row, "no-place", _("It has no place any more"), "dismiss", "x")
        return row

    def _button(self, row: FlowLayout, command: str, words: str, act: str, glyph: str) -> QPushButton:
        button = QPushButton(words)
        icons.follow(button, glyph, "ink", 15)
        button.clicked.connect(lambda: self.acted.emit(act))
        group = self._groups[act] = QWidget()
        beside = QHBoxLayout(group)
        beside.setContentsMargins(0, 0, 6, 0)
        beside.setSpacing(6)
        beside.addWidget(CommandCap(command))
        beside.addWidget(button)
        row.addWidget(group)
        return button

    def show_waiting(
        self, each: Queued, now: str, language: str, counter: str, *, version: int, read_only: bool
    ) -> None:
        """`now` are the words at the likeliest place, "" where there is none; `version` is the one that the claim stands in."""
        self._about.setText(
            _("Claim {n} of version {version}").format(n=number(each.claim.number), version=number(version))
        )
        self._count.setText(counter)
        then = " ".join(each.claim.quote.split())
        old, new = wording.pair(then, now, language) if now else (Wording(then, is_old=True), Wording(""))
        self.old.show_wording(old)
        self.new.show_wording(new)
        for widget in (self.new, self._new_name, self._groups["place"]):
            widget.setVisible(bool(now))
        self.why.setText(
            labelled(changes.anchor_word(each.state), changes.differing(each.why)) if each.why else ""
        )
        self.why.setVisible(bool(each.why))
        self.verdicts.setText(_told(each.claim.verdicts))
        self.verdicts.setVisible(bool(self.verdicts.text()))
        for button in (self.place, self.choose, self.dismiss):
            button.setEnabled(not read_only)
        self.setAccessibleName(f"{self._about.text()}, {changes.anchor_word(Anchor(each.state))}")


def _told(given: tuple[GivenVerdict, ...]) -> str:
    """Who found what about the old words; it does not go along."""
    found = [
        labelled(isolate(each.reviewer), theme.status(each.verdict).word)
        for each in given
        if each.verdict is not Verdict.OPEN
    ]
    if not found:
        return ""
    return _(
        "Found about the old words: {verdicts}. A verdict does not go along; give it anew for the new words."
    ).format(verdicts="; ".join(found))
