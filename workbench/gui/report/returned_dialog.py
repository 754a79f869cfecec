"""What a Word report brings that came back, before anything is written: changed statements, comments, and what fits nowhere."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from workbench.core.returned import Plan
from workbench.core.returned_article import NewText
from workbench.gui.dialog import Dialog
from workbench.gui.row_model import RowModel
from workbench.gui.row_table import RowTable
from workbench.gui.texts import _, isolate, plural
from workbench.gui.titled_column import titled_column
from workbench.gui.versions import changes
from workbench.gui.widgets import Label


class ReturnedDialog(Dialog):
    """Accepted where all of it is to be taken into the file."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Back from the desk: {file}").format(file=isolate(plan.file_name)))
        column = titled_column(self, self.windowTitle(), wrap=True)
        self.says = Label("\n".join(_summary(plan)), wrap=True)
        column.addWidget(self.says)
        self.model = RowModel((_("What"), _("In the file"), _("In the report")), list(_rows(plan)), self)
        self.whole = Label(wrap=True)
        if self.model.rowCount():
            table = RowTable(self.model, self.model.as_lines, _("What comes"), {0: 120})
            table.selectionModel().currentRowChanged.connect(self._show)
            column.addWidget(table, 1)
            column.addWidget(self.whole)
            table.setCurrentIndex(self.model.index(0, 0))
            table.setFocus()
        self.resize(860, 560 if self.model.rowCount() else 220)
        column.addWidget(self._buttons(takes=bool(plan)))

    def _buttons(self, *, takes: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        if takes:
            self.take = box.addButton(_("Take it into the file"), QDialogButtonBox.ButtonRole.AcceptRole)
            self.take.setProperty("kind", "primary")
            self.take.setDefault(True)
        box.addButton(_("Leave it") if takes else _("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _show(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """The whole words of the current row."""
        _what, here, there = self.model.row(current.row())
        self.whole.set_prose("\n\n".join(filter(None, (here, there))))


def _summary(plan: Plan) -> Iterator[str]:
    if not plan:
        yield _("Nothing in this report is new. The words are those of the file, and no comment was added.")
    for text in plan.texts:
        yield from _told(text)
    comments = len(plan.new_remarks)
    if comments:
        yield plural(comments, "{n} comment comes to its claim.", "{n} comments come to their claims.")
    if plan.unplaced:
        words = plural(
            len(plan.unplaced),
            "{n} comment fits no claim; it stands below and is not kept.",
            "{n} comments fit no claim; they stand below and are not kept.",
        )
        yield words
    if plan:
        yield _("Verdicts are never taken from a document. One undo takes all of this back.")


def _told(text: NewText) -> Iterator[str]:
    yield _("The text of {title} was changed and becomes its next version.").format(
        title=isolate(text.article.title)
    )
    if text.waiting:
        yield plural(
            text.waiting,
            "{n} claim will wait for a place in it, its verdicts stale.",
            "{n} claims will wait for a place in it, their verdicts stale.",
        )
    if text.behind:
        yield plural(
            text.behind,
            "The report was made before {n} newer version; what changed there is not in it.",
            "The report was made before {n} newer versions; what changed there is not in it.",
        )


def _rows(plan: Plan) -> Iterator[tuple[str, str, str]]:
    for text in plan.texts:
        for change, before, after in text.statements():
            yield changes.word(change), before, after
    for remark in plan.new_remarks:
        yield _("Comment"), remark.words, remark.line
    for remark in plan.unplaced:
        yield _("Fits no claim"), remark.words, remark.line
