"""How far the reviewers agree: a sentence, the pairs, verdict against verdict, and the claims behind each figure."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core.changes import Changes
from workbench.core.errors import UserError
from workbench.core.model import Verdict
from workbench.core.team.agreement import Agreement, Pair
from workbench.core.team.agreement_items import Cell
from workbench.gui import background
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.ask import Ask
from workbench.gui.dialog import Dialog
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.team import agreement_texts, measuring
from workbench.gui.team.agreement_claims import AgreementClaims
from workbench.gui.team.agreement_tables import PairTable, VerdictMatrix
from workbench.gui.team.measuring import RELEVANT, Behind, Measured
from workbench.gui.texts import _, isolate, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label, announce


class AgreementDialog(Dialog):
    claim_wanted = Signal(str, str)
    """Article and claim that are to be shown."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._measured: Agreement | None = None
        self._turn = 0
        self.setWindowTitle(_("Agreement between reviewers"))
        self.resize(980, 620)
        self.scope = ArticleChoice(session)
        self.scope.setCurrentIndex(max(0, self.scope.findData("")))
        self.sentence = Label("", 16, QFont.Weight.DemiBold, wrap=True)
        self.together = Label("", ink="ink_soft", wrap=True)
        self.notes = Label("", 12, ink="ink_soft", wrap=True)
        self.pairs, self.matrix = PairTable(), VerdictMatrix()
        self.caption = Label("", 12, ink="ink_soft", wrap=True)
        self.claims = AgreementClaims()
        self.state = Label("", 12, ink="ink_faint", wrap=True)
        self.export = QPushButton(_("Export the claims"))
        self._pages = QStackedWidget()
        self._empty = EmptyState("users", _("Nobody to compare yet"), "")
        self._lay_out()
        self._connect()
        self.pairs.setFocus()
        self._measure()

    def _lay_out(self) -> None:
        found = QWidget()
        inner = QVBoxLayout(found)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(9)
        for part in (self.sentence, self.together, self.notes):
            inner.addWidget(part)
        inner.addWidget(self.pairs, 2)
        inner.addWidget(self.caption)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self.matrix, 5)
        beside.addWidget(self.claims, 6)
        inner.addLayout(beside, 5)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(found)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(9)
        column.addWidget(self.scope)
        column.addWidget(self._pages, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.export)
        close = QPushButton(_("Close"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        for button in (self.export, close):
            button.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        self.scope.setVisible(self.scope.count() > 1)
        self.scope.currentIndexChanged.connect(self._measure)
        self.pairs.selectionModel().currentRowChanged.connect(self._show_pair)
        self.matrix.selectionModel().currentChanged.connect(self._show_cell)
        self.matrix.activated.connect(lambda _index: self.claims.setFocus())
        self.claims.itemActivated.connect(lambda _item: self._go())
        self.export.clicked.connect(self._export)
        self._session.changed.connect(self._follow)
        self._session.closed.connect(self.reject)

    # Measuring

    def _follow(self, changes: Changes) -> None:
        """A method, so that a dialog that is gone is no longer asked."""
        if RELEVANT & changes.touched.keys():
            self._measure()

    def _measure(self) -> None:
        workspace = self._session.workspace
        if workspace is not None:
            self._turn += 1
            self.state.setText(_("Counting the verdicts …"))
            background.run(
                measuring.measure, workspace.path, workspace.reviewer, self._turn, self._article(),
                done=self._show, failed=self._fail,
            )  # fmt: skip

    def _article(self) -> str:
        return self.scope.currentData() or ""

    def _show(self, measured: Measured) -> None:
        if measured.turn != self._turn:
            return  # another article was chosen, or something was found, meanwhile
        self._measured = found = measured.agreement
        self.state.setText("")
        said = agreement_texts.sentence(found)
        self._empty.say(_("Nobody to compare yet"), said)
        self._pages.setCurrentIndex(1 if found.pairs else 0)
        self.export.setEnabled(found.n > 0)
        for label, words in (
            (self.sentence, said),
            (self.together, agreement_texts.coefficients(found)),
            (self.notes, agreement_texts.notes(found)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.pairs.show_pairs(found)
        self.pairs.selectRow(0)
        announce(self.sentence, said)

    def _fail(self, error: UserError) -> None:
        self.state.setText(told(error))

    # What is chosen

    def _pair(self) -> Pair | None:
        row = self.pairs.currentIndex().row()
        return self._measured.pairs[row] if self._measured and 0 <= row < len(self._measured.pairs) else None

    def _show_pair(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        self.matrix.show_pair(pair)
        hint = _(
            "Down the side what {a} found, across what {b} found. Choose a figure and its claims are listed."
        )
        hint = hint.format(a=isolate(pair.a.name), b=isolate(pair.b.name))
        several = self._measured is not None and len(self._measured.pairs) > 1
        self.caption.setText(f"{agreement_texts.of_pair(pair)} {hint}" if several else hint)
        self.claims.clear()
        most = max(pair.table, key=lambda found: (found[0] != found[1], pair.table[found]), default=None)
        if most is not None:
            self.matrix.choose(*map(Verdict, most))

    def _cell(self) -> Cell | None:
        pair, found = self._pair(), self.matrix.chosen()
        return Cell(pair.a.id, pair.b.id, *found) if pair and found else None

    def _show_cell(self) -> None:
        cell, workspace = self._cell(), self._session.workspace
        if cell is not None and workspace is not None:
            background.run(
                measuring.behind, workspace.path, workspace.reviewer, self._turn, cell, self._article(),
                done=self._list, failed=self._fail,
            )  # fmt: skip

    def _list(self, found: Behind) -> None:
        if (found.turn, found.cell) != (self._turn, self._cell()):
            return  # another one was chosen meanwhile
        self.claims.show_claims(found)
        more = found.count - len(found.claims)
        words = plural(more, "{n} more claim is in the export.", "{n} more claims are in the export.")
        self.state.setText(words if more else "")

    def _go(self) -> None:
        claim = self.claims.current()
        if claim is not None:
            self.accept()
            self.claim_wanted.emit(claim.article, claim.id)

    # Exporting

    def _export(self) -> None:
        workspace = self._session.workspace
        if workspace is None or self._measured is None:
            return
        path = workspace.path
        name = _("{name} agreement").format(name=path.stem)
        out = self._ask.report_place(self, path.with_name(f"{name}.csv"))
        if out is None:
            return
        out = out if out.suffix else out.with_suffix(".csv")
        background.run(
            measuring.export,
            path,
            workspace.reviewer,
            out,
            self._measured,
            self._article(),
            done=self._exported,
            failed=self._fail,
        )

    def _exported(self, count: int) -> None:
        words = plural(count, "{n} claim is in the table.", "{n} claims are in the table.")
        self.state.setText(words)
        announce(self.state, words)
