"""Exporting a report: which form, which article, where to; written in the background."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.errors import UserError
from workbench.core.report.write import FORMATS, Written
from workbench.gui import background, fonts
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.ask import Ask
from workbench.gui.report.as_of_choice import AsOfChoice
from workbench.gui.report.writing import write
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.told import told
from workbench.gui.widgets import Choice, Label


def forms() -> tuple[tuple[str, str, str], ...]:
    """The ending of the file (of a format that is asked for by name: that name), name, and what it is good for."""
    return (
        ("html", _("Web page (HTML)"), _("One file with everything, to read, print and send on")),
        ("pdf", _("Paper (PDF)"), _("Pages with contents and bookmarks, tagged for screen readers")),
        (
            "docx",
            _("Word document (DOCX)"),
            _("The article with a comment at each statement, and the claims as a table"),
        ),
        ("odt", _("OpenDocument text (ODT)"), _("The same for LibreOffice and others")),
        ("md", _("Markdown"), _("Plain text for wikis and issue trackers")),
        ("xlsx", _("Excel workbook (XLSX)"), _("Claims, evidence, verdicts and checks as sheets")),
        ("paper", _("Paper copy (PDF)"), _("To tick by hand: numbers, boxes, room for initials and reasons")),
        ("csv", _("Spreadsheet (CSV)"), _("One row for each claim")),
        ("json", _("Data (JSON)"), _("For other programs")),
        ("claimreview", _("ClaimReview (JSON-LD)"), _("For the page on which the findings are published")),
        ("web-annotation", _("Web Annotations (JSON-LD)"), _("For tools that mark the words of the article")),
        ("csl-json", _("References (CSL-JSON)"), _("The evidence, for reference managers")),
    )


def profiles() -> tuple[tuple[str, str], ...]:
    """Whom a report can be for, with what that means for confidential sources."""
    return (
        ("desk", _("For the desk: confidential sources are named")),
        ("lawyer", _("For the lawyer: confidential sources are named")),
        ("editor", _("For editors: confidential sources by their descriptor, with quotes")),
        ("public", _("For the public: confidential sources by their descriptor alone")),
    )


COLUMNS = 2
"""Of forms beside each other: all below each other would be higher than a small screen."""


class ExportDialog(QDialog):
    started = Signal(object, str)

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._place: Path | None = None
        self.setWindowTitle(_("Export a report"))
        self.setMinimumWidth(740)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(10)
        column.addWidget(Label(_("Export a report"), 20, QFont.Weight.Bold))
        self.forms = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(2)
        for at, (form, name, use) in enumerate(forms()):
            button = QRadioButton(name)
            button.setProperty("form", form)
            button.setFont(fonts.ui(13, QFont.Weight.Medium))
            button.setAccessibleDescription(use)
            self.forms.addButton(button)
            row, side = at // COLUMNS, at % COLUMNS
            grid.addWidget(button, 2 * row, side)
            hint = Label(use, 12, ink="ink_faint", wrap=True)
            hint.setContentsMargins(24, 0, 0, 6)
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(hint, 2 * row + 1, side)
        column.addLayout(grid)
        self.forms.buttons()[0].setChecked(True)
        self.articles = ArticleChoice(session)
        column.addWidget(self.articles)
        self.profile = self._profile_choice()
        column.addWidget(self.profile)
        self.as_of = AsOfChoice(session)
        column.addWidget(self.as_of)
        self.state = Label("", ink="ink_soft", wrap=True)
        column.addWidget(self.state)
        column.addLayout(self._buttons())

    def _profile_choice(self) -> Choice:
        choice = Choice()
        choice.setAccessibleName(_("Whom it is for"))
        for value, words in profiles():
            choice.addItem(words, value)
        return choice

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.show_folder = QPushButton(_("Open the folder"))
        self.show_report = QPushButton(_("Open the report"))
        for button, target in ((self.show_folder, self._open_folder), (self.show_report, self._open_report)):
            button.clicked.connect(target)
            button.setAutoDefault(False)
            button.hide()
            row.addWidget(button)
        row.addStretch(1)
        self.leave = QPushButton(_("Close"))
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        row.addWidget(self.leave)
        self.export = QPushButton(_("Export"))
        self.export.setProperty("kind", "primary")
        self.export.setDefault(True)
        self.export.clicked.connect(self.start)
        row.addWidget(self.export)
        return row

    def start(self) -> None:
        """Asks for the place and writes there."""
        path, chosen = self._session.path, self.forms.checkedButton()
        if path is None or chosen is None:
            return
        form = chosen.property("form") if chosen.property("form") in FORMATS else ""
        ending = FORMATS.get(form, chosen.property("form"))
        place = self._ask.report_place(
            self, path.with_name(_("{name} report").format(name=path.stem) + f".{ending}")
        )
        if place is None:
            return
        if not place.suffix:
            place = place.with_suffix(f".{ending}")
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.export.setEnabled(False)
        self.state.setText(_("Writing the report"))
        article = self.articles.currentData() or ""
        job = background.run(
            write, path, place, article, now, form, self.profile.currentData(), self.as_of.when(),
            done=self._done, failed=self._failed, finished=self._finished, cancellable=True,
        )  # fmt: skip
        self.started.emit(job, _("Writing the report"))

    def _done(self, written: object) -> None:
        assert isinstance(written, Written)
        self._place = Path(written.file)
        words = plural(written.claims, "Written: {file}, {n} claim.", "Written: {file}, {n} claims.")
        said = [words.format(file=isolate(self._place.name))]
        if written.withheld:
            said.append(
                plural(
                    written.withheld,
                    "{n} confidential source is not named in it.",
                    "{n} confidential sources are not named in it.",
                )
            )
        self.state.setText(" ".join(said))
        self.show_folder.show()
        self.show_report.show()
        self._session.message.emit(_("The report is written."))

    def _failed(self, error: UserError) -> None:
        self.state.setText(told(error))

    def _finished(self) -> None:
        self.export.setEnabled(True)

    def _open_folder(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place.parent)))

    def _open_report(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))
