"""One record of evidence in full: what it is, how it is kept, which claims lean on it, and its text."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import calculations, details, evidence, interviews, links, search
from workbench.core.claim_rows import several
from workbench.core.errors import NotFound, UserError
from workbench.core.model import Claim, Evidence
from workbench.core.text.cut import cut
from workbench.gui import fonts, icons, texts, theme
from workbench.gui.evidence import media
from workbench.gui.evidence.copies import save_copy
from workbench.gui.evidence.custody_view import CustodyView
from workbench.gui.evidence.detail_fields import LABEL_WIDTH, DetailFields
from workbench.gui.evidence.notice_list import NoticeList
from workbench.gui.evidence.origin_note import OriginNote
from workbench.gui.evidence.section import Section
from workbench.gui.fitted_line import FittedLine
from workbench.gui.flow import FlowLayout
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate, number, quoted
from workbench.gui.widgets import Label, Picture

MOST_TEXT = 200_000
"""Characters of kept text that are shown; the whole is in the saved copy."""
MOST_CLAIMS = 12
LOOKED_THROUGH = 200_000
"""Characters in which other forms of the words are looked for; more would be felt."""
LONG_NOTE = 60
"""Characters above which a note is shown in full below its field, as that of a reference with an abstract."""


class RecordView(QWidget):
    """`claim_wanted` carries the id of a claim that was clicked, which is then the current one; `preview_wanted` asks for
    the kept file."""

    claim_wanted = Signal(str)
    preview_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        session.closing.connect(self._write_all)
        self._record: Evidence | None = None
        self.fields: dict[str, QLineEdit] = {}
        self._shown: dict[str, str] = {}
        """What stands in each field while nobody types: a field cuts what is very long, and that is not written."""
        self._labels: dict[str, Label] = {}
        self._picture = Picture("file-text", 20, "ink_soft", "field", 40)
        self._title = Label("", 16, 600, wrap=True)
        self._facts = Label("", 12, 400, "ink_faint", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._digest = FittedLine(12, "ink_faint")
        self.notices = NoticeList()
        self._note = Label("", 12, 400, "ink_soft", wrap=True)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._origin = OriginNote()
        self._used = Label("", 12, 600, "ink_soft")
        self._claims = QVBoxLayout()
        self.custody = CustodyView(session)
        self.custody_section = Section(_("Custody"), self.custody, folds=True)
        self.details = DetailFields(session)
        self._text = ProseEdit()
        self._build()

    def show_record(self, record: Evidence) -> None:
        same = self._record is not None and self._record.id == record.id
        if not same:
            self._write_all()
        had_text = same and self._record is not None and self._record.has_text
        self._record = record
        self._picture.show_icon(media.icon(record))
        self._title.set_prose(isolate(media.title(record)))
        self._facts.setText(_facts(record))
        self._digest.show_line(media.whole_hash(record))
        self.notices.show_record(record, self._successor(record))
        for name, field in self.fields.items():
            typing = same and field.hasFocus() and field.text().strip() != self._shown[name]
            if not typing:
                field.setText(getattr(record, name))
                field.setCursorPosition(0)
                self._shown[name] = field.text().strip()
            field.setReadOnly(self._session.read_only)
        self._name_fields(record)
        self.details.show_record(record)
        # Its lines are made anew for each record, and Tab would come to them last.
        chain = [
            self.fields["confidential"],
            *self.details.fields.values(),
            self.details.more,
            self.recalculate,
        ]
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)
        self._note.setText(isolate(record.note))
        self._note.setVisible(len(record.note) > LONG_NOTE)
        if self._session.workspace is not None:
            self._origin.show_record(self._session.workspace, record)
        self.preview.setEnabled(bool(record.sha256))
        self._copy.setEnabled(bool(record.sha256))
        for button in (self.holds, self.redact, self._remove, self.recalculate):
            button.setEnabled(not self._session.read_only)
        self.recalculate.setVisible(record.kind == calculations.KIND)
        self._show_claims(record)
        if self.custody_section.is_open:
            self._show_custody()
        if not same or had_text is not record.has_text:
            self._show_text(record)

    def _name_fields(self, record: Evidence) -> None:
        """Of an interview the author is the person, and the date its day."""
        held = record.kind == interviews.KIND
        for name, words in (
            ("author", _("Person") if held else _("Author")),
            ("published", _("Day") if held else _("Date")),
        ):
            self._labels[name].setText(words)
            self.fields[name].setAccessibleName(words)

    def show_passage(self, words: str) -> None:
        """Scrolls the kept text to the first place of some words, or of one of them in any form, and selects it."""
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        if words and not self._text.find(words):
            text = self._text.toPlainText()[:LOOKED_THROUGH]
            place = next(iter(search.marks(text, words, typing=True)), None)
            if place is not None:
                self._text.find(text[place.start : place.end])

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        words.addWidget(self._digest)
        self._facts.setMinimumWidth(1)  # a long name must not push the fields out of sight
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(self.notices)
        column.addLayout(self._build_fields())
        column.addWidget(self._origin)
        column.addWidget(self.details)
        column.addWidget(self._note)
        column.addLayout(self._build_buttons())
        column.addWidget(self._used)
        self._claims.setSpacing(2)
        column.addLayout(self._claims)
        column.addWidget(self.custody_section)
        self.custody_section.opened.connect(self._show_custody)
        self._text.setReadOnly(True)
        self._text.setProperty("field", True)
        theme.keep(self._text, lambda text: text.setFont(fonts.prose(14)))
        self._text.setAccessibleName(_("Kept text"))
        column.addWidget(self._text, 100)
        column.addStretch(1)

    def _build_fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        for name, title in (
            ("title", _("Title")),
            ("publisher", _("Publisher")),
            ("published", _("Date")),
            ("author", _("Author")),
            ("url", _("Address")),
            ("origin", _("First source")),
            ("note", _("Note")),
            ("confidential", _("Confidential")),
        ):
            field = QLineEdit()
            if name == "confidential":
                field.setPlaceholderText(_("What others call the source, such as: a senior official"))
            field.setAccessibleName(title)
            field.editingFinished.connect(lambda wanted=name: self._write(wanted))
            label = Label(title, 12, 400, "ink_faint")
            label.setBuddy(field)
            label.setMinimumSize(fonts.px(LABEL_WIDTH), min(30, field.sizeHint().height()))
            form.addRow(label, field)
            self.fields[name], self._labels[name] = field, label
        return form

    def _build_buttons(self) -> FlowLayout:
        row = FlowLayout(None, 6)
        self.preview = QPushButton(_("Preview"))
        self.preview.setToolTip(_("Preview (Space)"))
        icons.follow(self.preview, "eye", "ink", 15)
        self.preview.clicked.connect(self.preview_wanted)
        self._copy = QPushButton(_("Save a copy"))
        self._copy.clicked.connect(lambda: self._record and save_copy(self, self._session, self._record.id))
        self.recalculate = QPushButton(_("Change the numbers"))
        icons.follow(self.recalculate, "pencil-line", "ink", 15)
        self.recalculate.clicked.connect(self._recalculate)
        self._remove = QPushButton(_("Remove"))
        self._remove.clicked.connect(self._take_away)
        self.holds = QPushButton(_("Does it still hold?"))
        self.holds.clicked.connect(self.ask_whether_it_holds)
        self.redact = QPushButton(_("Redact"))
        self.redact.clicked.connect(self._ask_to_redact)
        for button in (self.recalculate, self.preview, self._copy, self.holds, self._remove, self.redact):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    # Showing

    def _show_claims(self, record: Evidence) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        while (item := self._claims.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        linked = links.claims_of(workspace, record.id)
        self._used.setText(
            texts.plural(len(linked), "{n} claim leans on it", "{n} claims lean on it")
            if linked
            else _("No claim leans on it yet")
        )
        last: QWidget = self.redact
        for claim in several(workspace, linked[:MOST_CLAIMS]):
            button = self._claim_button(claim)
            self._claims.addWidget(button)
            self.setTabOrder(last, button)
            last = button
        self.setTabOrder(last, self.custody_section.fold)
        self.setTabOrder(self.custody_section.fold, self._text)

    def _successor(self, record: Evidence) -> str:
        """What the record is called that took the place of this one, "" for none, or none that is here still."""
        workspace = self._session.workspace
        if workspace is None or record.stood is None or not record.stood.successor:
            return ""
        try:
            return media.title(evidence.get(workspace, record.stood.successor))
        except NotFound:
            return ""

    def _show_custody(self) -> None:
        if self._record is not None:
            self.custody.show_record(self._record)

    def _claim_button(self, claim: Claim) -> QPushButton:
        short = cut(claim.restated or claim.quote, 80)
        button = QPushButton(texts.on_button(f"{number(claim.number)}   {quoted(short)}"))
        button.setProperty("kind", "flat")
        theme.keep(button, lambda each: each.setFont(fonts.ui(12, QFont.Weight.Normal)))
        button.setAutoDefault(False)
        button.setStyleSheet("text-align: left")
        button.setMinimumWidth(60)
        button.clicked.connect(lambda: self._go_to(claim))
        return button

    def _go_to(self, claim: Claim) -> None:
        self._session.select_article(claim.article)
        self._session.select_claim(claim.id)
        self.claim_wanted.emit(claim.id)

    def _show_text(self, record: Evidence) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        stored = evidence.text(workspace, record.id) if record.has_text else ""
        cut = stored[:MOST_TEXT]
        if len(stored) > MOST_TEXT:
            cut += "\n\n" + _("… The text goes on. Save a copy to read all of it.")
        self._text.setPlainText(cut)
        self._text.setVisible(bool(stored))

    # Changing

    def _write(self, name: str) -> None:
        record = self._record
        value = self.fields[name].text().strip()
        if record is not None and not self._session.read_only and value != self._shown[name]:
            done = self._session.do(details.edit, record.id, {}, **{name: value})
            if done is None:
                self.fields[name].setText(getattr(record, name))
            self._shown[name] = self.fields[name].text().strip()

    def _write_all(self) -> None:
        """What was typed in a field that has not been left yet."""
        for name in self.fields:
            self._write(name)
        self.details.write_all()

    def _recalculate(self) -> None:
        from workbench.gui.evidence.calculation_dialog import CalculationDialog

        dialog = CalculationDialog(self._session, self._record, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_whether_it_holds(self) -> None:
        from workbench.gui.evidence.standing_dialog import ask_whether_it_holds

        if self._record is not None:
            self._write_all()
            ask_whether_it_holds(self._session, self._record.id, self)

    def _ask_to_redact(self) -> None:
        """Opens the dialog, or says at once why this record cannot be redacted."""
        from workbench.core import redact
        from workbench.gui.evidence.redact_dialog import RedactDialog

        workspace, record = self._session.workspace, self._record
        if workspace is None or record is None:
            return
        self._write_all()
        try:
            found = redact.prospect(workspace, record.id)
        except UserError as problem:
            self._session.problem.emit(problem)
            return
        RedactDialog(self._session, found, self).open()

    def _take_away(self) -> None:
        """Asks in a small menu at the button: the record goes from every claim, and undo brings it back."""
        record = self._record
        if record is None:
            return
        menu = QMenu(self)
        asked = texts.plural(
            record.links, "Remove it, also from {n} claim", "Remove it, also from {n} claims"
        )
        menu.addAction(asked if record.links else _("Remove it"), lambda: self._remove_now(record.id))
        menu.addAction(_("Keep it"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._remove.mapToGlobal(QPoint(0, self._remove.height())))

    def _remove_now(self, evidence_id: str) -> None:
        self._record = None
        self._session.do(evidence.remove, evidence_id)


def _worked_out(record: Evidence) -> list[str]:
    """The formula of a calculation and each number in it, with where it comes from."""
    kept = calculations.of(record)
    if kept is None:
        return []
    lines = [isolate(kept.formula)]
    for each in kept.inputs:
        given = isolate(f"{each.name} = {each.value} {each.unit}".strip())
        lines.append("  ·  ".join(filter(None, (given, isolate(each.source)))))
    return lines


def _facts(record: Evidence) -> str:
    parts = [isolate(media.kind(record)), media.size(record)]
    if record.pages:
        parts.append(texts.plural(record.pages, "{n} page", "{n} pages"))
    parts.append(media.kept(record))
    lines = ["  ·  ".join(part for part in parts if part)]
    lines += _worked_out(record)
    if record.captured_at != record.added_at:
        lines.append(_("Captured {when}").format(when=texts.moment(record.captured_at)))
    if record.added_at:
        when = _("Added {when} by {who}")
        lines.append(when.format(when=texts.moment(record.added_at), who=isolate(record.added_by)))
    return "\n".join(lines)
