"""Working a number out: named numbers with their sources, a formula, and the result while one types."""

from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from workbench.core import calculations, evidence
from workbench.core.calculations import Input
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Evidence
from workbench.gui.evidence.keep_dialog import KeepDialog, line
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, names_isolated
from workbench.gui.told import told
from workbench.gui.widgets import Label

FIRST_ROWS = 2


class CalculationDialog(KeepDialog):
    """A new calculation, or with `record` the kept one with other numbers. A new row of numbers appears when the last is used."""

    def __init__(
        self, session: Session, record: Evidence | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, _("Work a number out"), self._write, parent)
        self._session, self._record = session, record
        known = evidence.all(session.workspace) if session.workspace is not None else []
        self._titles = {each.title: each.id for each in known if each.kind != calculations.KIND}
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout()
        self.title, self.formula, self.unit = line(), line("", "(new - old) / old * 100"), line("", "%")
        self.shown = Label("", 13, 600, wrap=True)
        self._build()
        self._fill()
        self._show_result()

    def inputs(self) -> tuple[Input, ...]:
        """The numbers that are filled in; a source that is the title of a record stands for that record."""
        written = ([field.text().strip() for field in row] for row in self.rows)
        return tuple(
            Input(name, value, unit, "" if source in self._titles else source, self._titles.get(source, ""))
            for name, value, unit, source in written
            if name or value
        )

    def _build(self) -> None:
        if self._record is None:
            self.add_row((_("What it is about"), self.title))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for at, (title, share) in enumerate(
            ((_("Name"), 2), (_("Value"), 3), (_("Unit"), 2), (_("Where it comes from"), 5))
        ):
            self._grid.addWidget(Label(title, 11, 500, "ink_faint"), 0, at)
            self._grid.setColumnStretch(at, share)
        self.column.addLayout(self._grid)
        for _row in range(FIRST_ROWS):
            self._add_row()
        self.add_row((_("Formula"), self.formula), (_("Unit of the result"), self.unit), shares=(5, 2))
        words = _(
            "+ - * / ^ and change(old, new), share(part, whole), sum, mean, median, min, max, round, abs"
        )
        self.column.addWidget(Label(words, 11, 400, "ink_faint", wrap=True))
        self.column.addWidget(self.shown)
        self.add_end()
        self.formula.textChanged.connect(self._show_result)
        self.unit.textChanged.connect(self._show_result)

    def _add_row(self) -> None:
        row = (line(), line(), line(), line())
        source = QCompleter(sorted(self._titles), row[3])
        row[3].setCompleter(source)
        at = len(self.rows) + 1
        names = (_("Name"), _("Value"), _("Unit"), _("Where it comes from"))
        last = self.rows[-1][-1] if self.rows else None
        for place, (field, name) in enumerate(zip(row, names, strict=True)):
            field.setAccessibleName(name)
            field.textChanged.connect(self._changed)
            self._grid.addWidget(field, at, place)
            if last is not None:
                self.setTabOrder(last, field)
            last = field
        self.rows.append(row)

    def _fill(self) -> None:
        kept = calculations.of(self._record) if self._record is not None else None
        if kept is None:
            self.title.setFocus()
            return
        titles = {evidence_id: title for title, evidence_id in self._titles.items()}
        while len(self.rows) < len(kept.inputs):
            self._add_row()
        for row, given in zip(self.rows, kept.inputs, strict=False):
            words = (given.name, given.value, given.unit, given.source or titles.get(given.evidence, ""))
            for field, text in zip(row, words, strict=True):
                field.setText(text)
        self.formula.setText(kept.formula)
        self.unit.setText(kept.unit)
        self.formula.setFocus()

    def _changed(self) -> None:
        if any(field.text() for field in self.rows[-1]) and len(self.rows) < calculations.MOST_INPUTS:
            self._add_row()
        self._show_result()

    def _show_result(self) -> None:
        if not self.formula.text().strip():
            self.shown.setText("")
            return
        try:
            found = calculations.worked_out(self.formula.text(), self.inputs())
        except WrongUse as problem:
            self.shown.set_ink("ink_faint")
            self.shown.setText(names_isolated(told(problem)))
        else:
            self.shown.set_ink("ink")
            self.shown.setText(isolate(f"= {found} {self.unit.text().strip()}".strip()))

    def _write(self) -> Changes | None:
        given, unit = self.inputs(), self.unit.text()
        if self._record is None:
            return self._session.do(
                calculations.add, self.title.text(), self.formula.text(), given, unit=unit
            )
        return self._session.do(calculations.change, self._record.id, self.formula.text(), given, unit=unit)
