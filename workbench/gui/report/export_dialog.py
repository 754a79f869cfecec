"""Exporting a report: which form, which article, where to; written in the background."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.disclosure import Profile
from workbench.core.errors import UserError
from workbench.core.report.wanted import Wanted
from workbench.core.report.write import FORMATS, Written
from workbench.core.store import clock
from workbench.gui import background, fonts
from workbench.gui.article_choice import ArticleChoice
from workbench.gui.ask import Ask
from workbench.gui.dialog import Dialog
from workbench.gui.report import remembered
from workbench.gui.report.as_of_choice import AsOfChoice
from workbench.gui.report.preview import Look, ReportPreview
from workbench.gui.report.remembered import ALL, EACH
from workbench.gui.report.writing import write, write_each
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.told import told
from workbench.gui.widgets import Choice, Label
from workbench.gui.work_bar import WorkBar


def _forms() -> tuple[tuple[str, str, str], ...]:
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


def _profiles() -> tuple[tuple[str, str], ...]:
    """Whom a report can be for, with what that means for confidential sources."""
    return (
        ("desk", _("For the desk: confidential sources are named")),
        ("lawyer", _("For the lawyer: confidential sources are named")),
        ("editor", _("For editors: confidential sources by their descriptor, with quotes")),
        ("public", _("For the public: confidential sources by their descriptor alone")),
    )


COLUMNS = 2
"""Of forms beside each other: all below each other would be higher than a small screen."""
WIDTH, HEIGHT = 960, 520
WIDEST, HIGHEST = 1000, 600
"""What the smallest window has room for, where the text of the window is larger than usual."""
PREVIEW_WIDTH = 330


class ExportDialog(Dialog):
    started = Signal(object, str)

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._place: Path | None = None
        self.setWindowTitle(_("Export a report"))
        halves = QHBoxLayout(self)
        halves.setContentsMargins(26, 22, 26, 20)
        halves.setSpacing(22)
        column = QVBoxLayout()
        column.setSpacing(10)
        halves.addLayout(column, 3)
        self.preview = ReportPreview()
        self.preview.setMinimumWidth(PREVIEW_WIDTH)
        halves.addWidget(self.preview, 2)
        column.addWidget(Label(_("Export a report"), 20, QFont.Weight.Bold))
        column.addLayout(self._form_choice())
        self.use = Label("", 12, ink="ink_faint", wrap=True)
        column.addWidget(self.use)
        self.articles = self._article_choice()
        column.addWidget(self.articles)
        self.profile = self._profile_choice()
        column.addWidget(self.profile)
        self.as_of = AsOfChoice(self._session)
        column.addWidget(self.as_of)
        column.addStretch(1)
        self.state = Label("", ink="ink_soft", wrap=True)
        column.addWidget(self.state)
        self.work = WorkBar()
        column.addWidget(self.work)
        self.started.connect(self.work.watch)
        column.addLayout(self._buttons())
        self.setMinimumSize(min(WIDEST, fonts.px(WIDTH)), min(HIGHEST, fonts.px(HEIGHT)))
        self._recall()
        self.forms.buttonClicked.connect(self._look)
        self.articles.currentIndexChanged.connect(self._look)
        self.profile.currentIndexChanged.connect(self._look)
        self.as_of.changed.connect(self._look)
        self.finished.connect(self.preview.stop)
        self._look()

    def _form_choice(self) -> QGridLayout:
        self.forms = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for at, (form, name, use) in enumerate(_forms()):
            button = QRadioButton(name)
            button.setProperty("form", form)
            button.setFont(fonts.ui(13, QFont.Weight.Medium))
            button.setAccessibleDescription(use)
            self.forms.addButton(button)
            button.setToolTip(use)
            grid.addWidget(button, at // COLUMNS, at % COLUMNS)
        self.forms.buttons()[0].setChecked(True)
        return grid

    def _article_choice(self) -> ArticleChoice:
        choice = ArticleChoice(self._session, _("All articles in one file"))
        if choice.count() > 1:
            choice.addItem(_("Every article into its own file"), EACH)
        return choice

    def _profile_choice(self) -> Choice:
        choice = Choice()
        choice.setAccessibleName(_("Whom it is for"))
        for value, words in _profiles():
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

    def _look(self) -> None:
        """Shows what is chosen."""
        self.use.setText({form: use for form, _name, use in _forms()}[self._form()])
        path = self._session.path
        if path is None:
            return
        article = self.articles.currentData() or ""
        article = self.articles.itemData(0) if article == EACH else article
        self.preview.ask(Look(path, self._form(), self._wanted(article)))

    def _recall(self) -> None:
        """Chooses what was chosen last for this file, where that is still to be had."""
        if self._session.path is None:
            return
        kept = remembered.of(self._session.path)
        for button in self.forms.buttons():
            if button.property("form") == kept.form:
                button.setChecked(True)
        self.profile.setCurrentIndex(max(0, self.profile.findData(kept.profile)))
        at = self.articles.findData({"all": ALL, "each": EACH}.get(kept.scope))
        if at >= 0:
            self.articles.setCurrentIndex(at)

    def _wanted(self, article: str) -> Wanted:
        return Wanted(
            article, clock.now(), profile=Profile(self.profile.currentData()), as_of=self.as_of.when()
        )

    def _form(self) -> str:
        return (self.forms.checkedButton() or self.forms.buttons()[0]).property("form")

    def _remember(self, path: Path, folder: Path) -> None:
        remembered.keep(
            path, self._form(), self.profile.currentData(), folder, self.articles.currentData() or ALL
        )

    def _start_each(self, path: Path) -> None:
        """Asks for a folder and writes every article there into its own file, in a folder of their own."""
        place = self._ask.reports_place(self, remembered.of(path).place(path))
        if place is None:
            return
        self._remember(path, place)
        self._place = place / _("{name} reports").format(name=path.stem)
        self.preview.stop()
        self.export.setEnabled(False)
        self.state.setText(_("Writing the reports"))
        job = background.run(
            write_each, path, self._place, self._form(), self._wanted(""),
            done=self._done_each, failed=self._failed, finished=self._finished, progress=_no_progress, cancellable=True,
            writes=True,
        )  # fmt: skip
        self.started.emit(job, _("Writing the reports"))

    def _done_each(self, written: dict[str, Written]) -> None:
        assert self._place is not None
        words = plural(
            len(written), "{n} report is written to {folder}.", "{n} reports are written to {folder}."
        )
        self.state.setText(words.format(folder=isolate(self._place.name)))
        self.show_folder.show()
        self.show_report.hide()
        self._session.message.emit(_("The reports are written."))

    def start(self) -> None:
        """Asks for the place and writes there."""
        path, chosen = self._session.path, self.forms.checkedButton()
        if path is None or chosen is None:
            return
        if self.articles.currentData() == EACH:
            self._start_each(path)
            return
        form = chosen.property("form") if chosen.property("form") in FORMATS else ""
        ending = FORMATS.get(form, chosen.property("form"))
        place = self._ask.report_place(
            self, remembered.of(path).place(path) / (_("{name} report").format(name=path.stem) + f".{ending}")
        )
        if place is None:
            return
        if not place.suffix:
            place = place.with_suffix(f".{ending}")
        self._remember(path, place.parent)
        self.preview.stop()
        self.export.setEnabled(False)
        self.state.setText(_("Writing the report"))
        article = self.articles.currentData() or ""
        job = background.run(
            write, path, place, replace(self._wanted(article), form=form),
            done=self._done, failed=self._failed, finished=self._finished, cancellable=True, writes=True,
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
            folder = self._place if self._place.is_dir() else self._place.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _open_report(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


def _no_progress(_value: object, _total: object) -> None:
    """The bar of the job shows it."""
