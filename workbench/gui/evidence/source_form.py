"""Where evidence comes from: a file that is kept whole, an address, or a record that is here already."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import evidence
from workbench.core.errors import Cancelled, UserError
from workbench.core.model import Evidence, EvidenceDraft
from workbench.gui import background, fonts, icons
from workbench.gui.choose_files import choose_file
from workbench.gui.evidence import clipboard
from workbench.gui.evidence.clipboard import Pasted
from workbench.gui.evidence.records import ROW_HEIGHT, RecordsModel, RecordsView
from workbench.gui.filter_chip import FilterChip
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, plural
from workbench.gui.widgets import Label, Picture


@dataclass(frozen=True)
class Source:
    """What was chosen: a read file, an address, or the id of a record. `text` is what a quote is looked up in, `pages` where
    its pages begin, `kind` the media type of the file, "" where none is kept."""

    draft: EvidenceDraft | None = None
    url: str = ""
    evidence: str = ""
    text: str = ""
    kind: str = ""
    pages: tuple[int, ...] = ()


class SourceForm(QWidget):
    """`changed` says that `source()` is another one, `arrived` that a file was read, `failed` carries why one cannot be, `edited`
    that something was typed."""

    changed = Signal()
    edited = Signal()
    arrived = Signal()
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._draft: EvidenceDraft | None = None
        self._job: background.Job | None = None
        self.url = QLineEdit()
        self._model = RecordsModel(self)
        self.records = RecordsView(self._model)
        self._search = QLineEdit()
        self.fields: dict[str, QLineEdit] = {}
        self._pages: list[QWidget] = []
        self._chips: list[FilterChip] = []
        self._build()

    def source(self) -> Source | None:
        """The chosen source, or None while there is none."""
        at = self._at
        if at == 0:
            draft = self._draft
            return (
                Source(draft=draft, text=draft.text, kind=draft.media_type, pages=draft.pages)
                if draft
                else None
            )
        if at == 1:
            return Source(url=self.url.text().strip()) if self.url.text().strip() else None
        record = self._chosen_record()
        workspace = self._session.workspace
        if record is None or workspace is None:
            return None
        text = evidence.text(workspace, record.id) if record.has_text else ""
        pages = evidence.page_starts(workspace, record.id)
        return Source(evidence=record.id, text=text, kind=record.media_type, pages=pages)

    def about(self) -> dict[str, str]:
        """Title, publisher and so on, as typed; without those that are empty."""
        return {name: field.text().strip() for name, field in self.fields.items() if field.text().strip()}

    def typed(self) -> dict[str, str]:
        """What was typed so far, by the name of the field."""
        return {"url": self.url.text(), **{name: field.text() for name, field in self.fields.items()}}

    def bring_back(self, evidence_id: str, typed: Mapping[str, str]) -> None:
        """Shows what was typed before, or the record that was chosen. A file has to be chosen anew: no file here says where
        on this computer others lie."""
        if evidence_id:
            self.show_record(evidence_id)
        elif typed.get("url"):
            self.show_url(typed["url"])
        for name, field in self.fields.items():
            field.setText(typed.get(name, ""))

    def read(self, path: Path) -> None:
        """Reads a file in the background; `changed` follows when it is there."""
        from workbench.core.intake import read

        self._read_apart(read.evidence, path, path.name)

    def _read_apart(self, read: Callable[..., EvidenceDraft], source: object, name: str) -> None:
        """Reads a file of that name in the place of one that is still being read: two are read at a time, and the one that was
        chosen first may come last."""
        if self._job is not None:
            self._job.cancel()
        self._choose(0)
        self._draft = None
        self._file.setText(_("Reading {name} …").format(name=isolate(name)))
        for field in self.fields.values():
            field.clear()
        self._job = background.run(read, source, cancellable=True, done=self._read, failed=self._not_read)
        self.changed.emit()

    def show_url(self, url: str) -> None:
        """Chooses an address."""
        self._choose(1)
        self.url.setText(url)

    def show_record(self, evidence_id: str) -> None:
        """Chooses a record that is here already."""
        self._choose(2)
        self.records.setCurrentIndex(self._model.index(self._model.row_of(evidence_id), 0))

    def paste(self, pasted: Pasted) -> None:
        """Takes what was in the clipboard as the file; `changed` follows when it is read."""
        self._read_apart(clipboard.draft, pasted, pasted.name)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(self)
        for at, (words, glyph) in enumerate(
            (
                (_("A file"), "paperclip"),
                (_("A web address"), "globe"),
                (_("Already in this file"), "book-open"),
            )
        ):
            chip = FilterChip(words, glyph)
            chip.setAccessibleName(words)
            chip.clicked.connect(lambda _checked=False, wanted=at: self._choose(wanted))
            group.addButton(chip)
            self._chips.append(chip)
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        for page in (self._build_file(), self._build_url(), self._build_kept()):
            self._pages.append(page)
            column.addWidget(page)
        self._about_part = self._build_about()
        column.addWidget(self._about_part)
        self._choose(0)

    def _build_file(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Picture("file-text", 18, "ink_soft", "field", 36))
        self._file = Label(
            _("No file chosen. It will be kept whole, with its hash."), 13, 400, "ink_soft", wrap=True
        )
        row.addWidget(self._file, 1)
        self.browse = QPushButton(_("Choose a file"))
        icons.follow(self.browse, "folder-open", "ink", 15)
        self.browse.clicked.connect(self._browse)
        row.addWidget(self.browse)
        return page

    def _build_url(self) -> QWidget:
        self.url.setPlaceholderText("https://")
        self.url.setAccessibleName(_("Web address"))
        self.url.textChanged.connect(lambda _text: self.changed.emit())
        self.url.textChanged.connect(self.edited)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.url)
        words = _(
            "Only the address is kept. The program does not open it. Save the page and link the file to keep its words."
        )
        column.addWidget(Label(words, 12, 400, "ink_faint", wrap=True))
        return page

    def _build_kept(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._search.setPlaceholderText(_("Search the evidence by title"))
        self._search.setAccessibleName(_("Search the evidence"))
        self._search.textChanged.connect(lambda _text: self._list())
        QShortcut(QKeySequence("Down"), self._search, self._into_list, Qt.ShortcutContext.WidgetShortcut)
        column.addWidget(self._search)
        self.records.setFixedHeight(round(fonts.px(ROW_HEIGHT) * 2.4))
        column.addWidget(self.records)
        self.records.selectionModel().currentChanged.connect(lambda *_rows: self.changed.emit())
        return page

    def _build_about(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for at, (name, title, hint) in enumerate(
            (
                ("title", _("Title"), ""),
                ("publisher", _("Publisher"), ""),
                ("published", _("Date"), "2026-11-22"),
                ("origin", _("First source, if it reports another's words"), ""),
            )
        ):
            field = QLineEdit()
            field.setPlaceholderText(hint)
            field.setAccessibleName(title)
            field.textChanged.connect(self.edited)
            label = Label(title, 11, 500, "ink_faint")
            label.setBuddy(field)
            row, across = divmod(at, 2)
            grid.addWidget(label, row * 2, across)
            grid.addWidget(field, row * 2 + 1, across)
            self.fields[name] = field
        return part

    # Choosing

    def _choose(self, at: int) -> None:
        self._chips[at].setChecked(True)
        self._at = at
        for place, page in enumerate(self._pages):
            page.setVisible(place == at)
        self._about_part.setVisible(at != 2)
        if at == 2:
            self._list()
        self.changed.emit()

    def _list(self) -> None:
        workspace = self._session.workspace
        words = self._search.text().casefold().split()
        known = evidence.all(workspace) if workspace else []
        self._model.show([each for each in known if all(word in each.title.casefold() for word in words)])

    def _into_list(self) -> None:
        if self._model.rowCount() and not self.records.currentIndex().isValid():
            self.records.setCurrentIndex(self._model.index(0, 0))
        self.records.setFocus()

    def _chosen_record(self) -> Evidence | None:
        index = self.records.currentIndex()
        return self._model.record(index.row()) if index.isValid() else None

    def _browse(self) -> None:
        path = choose_file(self, "evidence", _("Choose a file"))
        self.activateWindow()  # where no window manager does it, nobody else gives the keys back
        if path is not None:
            self.read(path)

    def _read(self, draft: EvidenceDraft) -> None:
        self._draft = draft
        words = len(draft.text.split())
        found = (
            plural(words, "{n} word to search and quote", "{n} words to search and quote")
            if words
            else _("no text to search in")
        )
        self._file.setText(
            f"{isolate(draft.file_name)}  ·  {QLocale().formattedDataSize(len(draft.data), 1)}  ·  {found}"
        )
        for name, field in self.fields.items():
            field.setPlaceholderText(getattr(draft, name, "") or ("" if name != "title" else draft.file_name))
        self.changed.emit()
        self.arrived.emit()

    def _not_read(self, error: UserError) -> None:
        if isinstance(error, Cancelled):
            return  # another one was chosen
        self._file.setText(_("No file chosen. It will be kept whole, with its hash."))
        self.failed.emit(error)
        self.changed.emit()
