"""Deciding many disagreements by a rule: which ones, with which verdict, and whose reason, before anything is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.core import claims
from workbench.core.team import rules
from workbench.core.team.rules import ALL_BUT_ONE, EARLIER, MAJORITY, Rule
from workbench.gui import icons, theme
from workbench.gui.dialog import Dialog
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, number, plural
from workbench.gui.widgets import Choice, Label

MOST = 9999


class RuleDialog(Dialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(_("Decide by a rule"))
        self.resize(860, 520)
        self.rule = Choice()
        self.rule.setAccessibleName(_("Rule"))
        for words, name in (
            (_("Where at least so many agree"), MAJORITY),
            (_("Where all but one agree"), ALL_BUT_ONE),
            (_("Where a lead decided on the same words before"), EARLIER),
        ):
            self.rule.addItem(words, name)
        self.least = self._counter(_("How many agree"), 1, 2)
        self.of = self._counter(_("Of how many who gave a verdict"), 0, 0)
        self.of.setSpecialValueText(_("of any number"))
        self.of.setPrefix(_("of {n}").format(n=""))
        self.found = QTreeWidget()
        self.found.setAccessibleName(_("What the rule decides"))
        self.found.setHeaderLabels([_("Claim"), _("Statement"), _("Verdict"), _("Reason")])
        self.found.setRootIsDecorated(False)
        self.found.setColumnWidth(0, 60)
        self.found.setColumnWidth(1, 300)
        self.found.setColumnWidth(2, 120)
        self._told = Label("", ink="ink_soft", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.decide = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.decide.setProperty("kind", "primary")
        self.decide.setDefault(True)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.rule, 1)
        row.addWidget(self.least)
        row.addWidget(self.of)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self.found, 1)
        column.addWidget(buttons)
        self.rule.currentIndexChanged.connect(self._show)
        self.least.valueChanged.connect(self._show)
        self.of.valueChanged.connect(self._show)
        self._show()

    def _counter(self, name: str, least: int, value: int) -> QSpinBox:
        counter = QSpinBox()
        counter.setRange(least, MOST)
        counter.setValue(value)
        counter.setAccessibleName(name)
        counter.setToolTip(name)
        return counter

    def chosen(self) -> Rule:
        """The rule as it is set now."""
        name = self.rule.currentData()
        return Rule(name, self.least.value(), self.of.value()) if name == MAJORITY else Rule(name)

    def _show(self) -> None:
        """What the rule would decide; nothing is written."""
        workspace = self._session.workspace
        if workspace is None:
            return
        rule = self.chosen()
        for counter in (self.least, self.of):
            counter.setVisible(rule.name == MAJORITY)
        found = rules.preview(workspace, rule)
        about = {claim.id: claim for claim in claims.known(workspace, [each.claim for each in found])}
        self.found.clear()
        for each in found:
            claim, look = about[each.claim], theme.status(each.verdict)
            item = QTreeWidgetItem(
                [
                    number(claim.number),
                    isolate(claim.restated or claim.quote),
                    look.word,
                    isolate(each.unnamed),
                ]
            )
            item.setIcon(2, icons.icon(look.icon, look.token))
            item.setToolTip(1, claim.quote)
            item.setToolTip(3, each.unnamed)
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.found.addTopLevelItem(item)
        self._told.setText(
            _("Each decision names the rule. Objections, and leads who differ, are left to you one by one.")
            if found
            else _("The rule decides nothing here.")
        )
        self.decide.setText(plural(len(found), "Decide {n} claim", "Decide {n} claims"))
        self.decide.setEnabled(bool(found))

    def _decide(self) -> None:
        if self._session.do(rules.decide, self.chosen()) is not None:
            self.accept()
