"""Saying that a record does not hold any more: what leans on it first, then what it is and why."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import evidence, standing
from workbench.core.standing import Leaning
from workbench.gui import theme
from workbench.gui.dialog import Dialog
from workbench.gui.evidence import media
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, number, plural, quoted
from workbench.gui.two_lines import DETAIL, TwoLines
from workbench.gui.widgets import Choice, Label


class StandingDialog(Dialog):
    """Over one record. Nothing is written before the reason is given and the button pressed."""

    def __init__(self, session: Session, evidence_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.workspace is not None
        self._session, self._evidence = session, evidence_id
        self._found = standing.leaning(session.workspace, evidence_id)
        self.setWindowTitle(_("Does it still hold?"))
        self.kinds = QButtonGroup(self)
        self.successor, self.relink = Choice(), QCheckBox(_("Link it too wherever this record is linked"))
        self.reason, self.list = QLineEdit(), QListWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(
            _("Write it down"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setProperty("kind", "primary")
        self._lay_out()
        self.resize(600, 560 if self._found.claims else self.minimumSizeHint().height())
        self._fill()
        self.kinds.buttonClicked.connect(lambda _button: self._follow())
        self.reason.textChanged.connect(lambda _text: self._follow())
        self.buttons.accepted.connect(self._write)
        self.buttons.rejected.connect(self.reject)
        session.closed.connect(self.reject)
        self._follow()
        self.kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(9)
        title = Label("", 20, QFont.Weight.Bold, wrap=True)
        title.set_prose(isolate(media.title(self._found.record)))
        column.addWidget(title)
        column.addWidget(Label(_summary(self._found), 12, ink="ink_soft", wrap=True))
        self.list.setAccessibleName(_("Claims that lean on it"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVisible(bool(self._found.claims))
        column.addWidget(self.list, 1)
        for value, words in _choices(self._found):
            button = QRadioButton(words)
            button.setProperty("standing", value)
            self.kinds.addButton(button)
            column.addWidget(button)
        self.kinds.buttons()[0].setChecked(True)
        self.successor.setAccessibleName(_("The record that takes its place"))
        self.successor.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.relink.setChecked(True)
        for part in (self.successor, self.relink):
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 0, 0)
            row.addWidget(part)
            column.addLayout(row)
        label = Label(_("Why? The log keeps it."), 12, ink="ink_faint")
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(_("Reason"))
        column.addWidget(label)
        column.addWidget(self.reason)
        column.addStretch(0 if self._found.claims else 1)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        for record in evidence.all(workspace):
            if record.id != self._evidence:
                self.successor.addItem(isolate(media.title(record)), record.id)
        titles = dict(self._found.articles)
        for claim in self._found.claims:
            text = f"{number(claim.number)}   {quoted(claim.restated or claim.quote)}"
            about = f"{theme.status(claim.verdict).word}  ·  {isolate(titles.get(claim.article, ''))}"
            item = QListWidgetItem(text)
            item.setData(DETAIL, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {about}")
            self.list.addItem(item)

    @property
    def chosen(self) -> str:
        """What is said of the record: a value of `Standing`, "" for that it stands again."""
        button = self.kinds.checkedButton()
        return str(button.property("standing")) if button is not None else ""

    def _follow(self) -> None:
        replaced = self.chosen == "replaced"
        self.successor.setEnabled(replaced and self.successor.count() > 0)
        self.relink.setEnabled(replaced)
        ready = bool(self.reason.text().strip()) and (not replaced or self.successor.count() > 0)
        self.accept_button.setEnabled(ready)

    def _write(self) -> None:
        reason, new = self.reason.text(), self.successor.currentData() or ""
        act = self._session.do
        if self.chosen == "replaced":
            done = act(standing.replace, self._evidence, new, reason, relink=self.relink.isChecked())
        elif self.chosen == "corrected":
            done = act(standing.correct, self._evidence, reason)
        elif self.chosen == "withdrawn":
            done = act(standing.withdraw, self._evidence, reason)
        else:
            done = act(standing.reinstate, self._evidence, reason)
        if done is not None:
            self.accept()


def ask_whether_it_holds(session: Session, evidence_id: str, parent: QWidget) -> None:
    """Opens the dialog over a record."""
    dialog = StandingDialog(session, evidence_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _choices(found: Leaning) -> list[tuple[str, str]]:
    choices = [
        ("withdrawn", _("It was withdrawn, or does not hold any more")),
        ("corrected", _("The source corrected itself")),
        ("replaced", _("Another record takes its place")),
    ]
    if found.record.stood is not None:
        choices.append(("", _("It stands again")))
    return choices


def _summary(found: Leaning) -> str:
    """What leans on the record, and what comes of saying that it does not hold, in sentences."""
    if not found.claims:
        return _("No claim leans on it.")
    told = [
        plural(len(found.claims), "{n} claim leans on it.", "{n} claims lean on it."),
        plural(found.verdicts, "{n} verdict becomes stale.", "{n} verdicts become stale."),
    ]
    if found.signoffs:
        told.append(plural(len(found.signoffs), "{n} sign-off is reopened.", "{n} sign-offs are reopened."))
    if found.colleagues:
        names = ", ".join(isolate(name) for name in found.colleagues)
        told.append(_("To be told: {names}.").format(names=names))
    return " ".join(told)
