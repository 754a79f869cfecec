"""Entering a paper copy: the code of the sheet, the initials, a line for each mark, and at once what that means."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.core import paper, sheet_code, sheets
from workbench.core.errors import NotFound
from workbench.core.paper import Entering, Entry
from workbench.core.sheets import Sheet
from workbench.core.unfinished import Typed
from workbench.gui import theme
from workbench.gui.dialog import Dialog
from workbench.gui.kept_fields import KeptFields
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.row_model import RowModel
from workbench.gui.row_table import RowTable
from workbench.gui.session import Session
from workbench.gui.texts import _, key_name, number, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.told import told
from workbench.gui.widgets import KeyCap, Label

PAUSE = 120
"""Milliseconds without a key after which what was typed is looked up."""


class PaperDialog(Dialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._article = session, session.article
        self._sheet: Sheet | None = None
        self._found: Entering | None = None
        self.setWindowTitle(_("Enter a paper copy"))
        self.resize(860, 640)
        self.code, self.initials, self.lines = QLineEdit(), QLineEdit(), ProseEdit()
        headings = (_("No."), _("Statement"), _("Your verdict now"), _("On the paper"))
        self.model = RowModel(headings, (), self)
        self.says = Label("", 12, ink="ink_soft", wrap=True)
        self.give = QPushButton(_("Give these verdicts"))
        self._lay_out()
        self._kept = KeptFields(session, session.article, Typed.PAPER, self._typed, self)
        self._take_up()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.code.textChanged.connect(self._find_again)
        for signal in (self.code.textChanged, self.initials.textChanged, self.lines.textChanged):
            signal.connect(lambda *_changed: self._wait())
            signal.connect(self._kept.begin)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._give_at_once)
        session.closed.connect(self.reject)
        self.look()
        self.code.setFocus()

    def _lay_out(self) -> None:
        column = titled_column(self, _("Enter a paper copy"))
        words = _(
            "A line for each mark: a number or several, a letter (s sourced, u unverified, c contested, x not a claim, o to "
            "clear), and the reason. For example: 12 s, or 14-18 u, or 13 c The register says 40."
        )
        column.addWidget(Label(words, ink="ink_soft", wrap=True))
        form = QFormLayout()
        self.code.setPlaceholderText(sheet_code.EXAMPLE)
        rows = (
            (_("Code of the sheet"), self.code),
            (_("Initials on it"), self.initials),
            (_("Marks"), self.lines),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.lines.setProperty("field", True)
        self.lines.setTabChangesFocus(True)
        column.addLayout(form, 1)
        table = RowTable(self.model, self.model.as_lines, _("What the marks mean"), {0: 64, 2: 150})
        column.addWidget(table, 1)
        column.addWidget(self.says)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        close = QPushButton(_("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        row.addWidget(KeyCap(key_name("Ctrl+Return")))
        self.give.setProperty("kind", "primary")
        self.give.setAutoDefault(False)
        self.give.clicked.connect(self._enter)
        row.addWidget(self.give)
        return row

    def reject(self) -> None:
        """What was typed is there the next time."""
        self._kept.keep()
        super().reject()

    def _typed(self) -> dict[str, str]:
        return {"code": self.code.text(), "initials": self.initials.text(), "marks": self.lines.toPlainText()}

    def _take_up(self) -> None:
        before = self._kept.before()
        self.code.setText(before.get("code", ""))
        self.initials.setText(before.get("initials", ""))
        self.lines.setPlainText(before.get("marks", ""))

    def _find_again(self) -> None:
        self._sheet = None

    def _wait(self) -> None:
        self.give.setEnabled(False)
        self._pause.start()

    def look(self) -> None:
        """Shows what was typed so far means."""
        workspace, problem = self._session.workspace, ""
        self._found = None
        if workspace is not None and self.code.text().strip():
            try:
                self._sheet = self._sheet or sheets.find(workspace, self._article, self.code.text())
                self._found = paper.look(
                    workspace, self._sheet, self.lines.toPlainText(), self.initials.text()
                )
            except NotFound as unknown:
                problem = told(unknown)
        entries = self._found.entries if self._found else ()
        self.model.show_rows([_row(each) for each in entries])
        self.says.setText(problem or self._summary())
        self.give.setEnabled(bool(self._found and entries and not self._found.problems))

    def _summary(self) -> str:
        if self._found is None or self._sheet is None:
            return _("The code stands at the top of each page. It makes the numbers mean what was printed.")
        count, wrong = len(self._found.entries), len(self._found.problems)
        parts = [
            plural(len(self._sheet.claims), "{n} statement on this sheet.", "{n} statements on this sheet."),
            plural(count, "{n} mark typed.", "{n} marks typed."),
        ]
        if wrong:
            parts.append(
                plural(
                    wrong,
                    "{n} has a problem; nothing can be given yet.",
                    "{n} have a problem; nothing can be given yet.",
                )
            )
            first = self._found.problems[0]
            line = _("Line {n}: {problem}")
            parts.append(line.format(n=number(first.typed.line), problem=told(first.problem)))
        if self._found.behind:
            parts.append(
                _("The sheet shows an older version; the verdicts go to its words, and V takes them over.")
            )
        return " ".join(parts)

    def _give_at_once(self) -> None:
        """What was typed last is looked up first."""
        if self._pause.isActive():
            self._pause.stop()
            self.look()
        self.give.click()

    def _enter(self) -> None:
        if self._found is not None and self._session.do(paper.enter, self._found) is not None:
            self._kept.forget()
            self.accept()


def _row(each: Entry) -> tuple[str, str, str, str]:
    shown = (
        number(each.typed.number) if each.typed.number else _("Line {n}").format(n=number(each.typed.line))
    )
    given = theme.status(each.given).word if each.claim else ""
    return (
        shown,
        each.words,
        given,
        told(each.problem) if each.problem else theme.status(each.typed.verdict).word,
    )
