"""Writing down an interview: who, when, how reached, on what terms, what was said, and the recording if there is one."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.core import interviews
from workbench.core.changes import Changes
from workbench.core.interviews import Interview, Reached, Terms
from workbench.core.model import EvidenceDraft
from workbench.core.unfinished import Typed
from workbench.gui import background, fonts, icons
from workbench.gui.choose_files import choose_file
from workbench.gui.evidence import media
from workbench.gui.evidence.keep_dialog import KeepDialog, line
from workbench.gui.kept_fields import KeptFields
from workbench.gui.leaving import may_leave
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.session import Session
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Choice, Label

NEW = "new"
"""What an interview is called that is no record yet."""


class InterviewDialog(KeepDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, _("Keep an interview"), self._write, parent)
        self._session = session
        self._recording: EvidenceDraft | None = None
        self.person, self.role, self.note = line(), line(), line()
        self.date = line(f"{datetime.now().astimezone():%Y-%m-%d}", "2026-11-22")
        self.reached, self.terms = Choice(), Choice()
        for choice, words in ((self.reached, media.reached()), (self.terms, media.terms())):
            for value, shown in words.items():
                choice.addItem(shown, value)
        self.said = ProseEdit()
        self.browse = QPushButton(_("Choose the recording"))
        self._file = Label(
            _("No recording. One would be kept whole, with its hash."), 12, 400, "ink_soft", wrap=True
        )
        self._kept = KeptFields(session, NEW, Typed.INTERVIEW, self._typed, self)
        self._take_up()
        self._build()
        for field in (self.person, self.role, self.date, self.note, self.said):
            field.textChanged.connect(self._kept.begin)

    def reject(self) -> None:
        """Asks before typed words are thrown away: of a talk there may be no others."""
        typed = self.person, self.role, self.note
        has_words = self.said.toPlainText().strip() or any(field.text().strip() for field in typed)
        if has_words and not may_leave(self, _("What you wrote down of the interview is not kept yet.")):
            return
        self._kept.forget()
        super().reject()

    def _lines(self) -> dict[str, QLineEdit]:
        return {"person": self.person, "role": self.role, "date": self.date, "note": self.note}

    def _choices(self) -> dict[str, Choice]:
        return {"reached": self.reached, "terms": self.terms}

    def _typed(self) -> dict[str, str]:
        lines = {name: field.text() for name, field in self._lines().items()}
        chosen = {name: str(choice.currentData()) for name, choice in self._choices().items()}
        return {**lines, **chosen, "said": self.said.toPlainText()}

    def _take_up(self) -> None:
        """What was typed when the program ended."""
        before = self._kept.before()
        for name, field in self._lines().items():
            field.setText(before.get(name, field.text()))
        for name, choice in self._choices().items():
            choice.setCurrentIndex(max(0, choice.findData(before.get(name, choice.currentData()))))
        self.said.setPlainText(before.get("said", ""))

    def read(self, path: Path) -> None:
        """Reads the recording in the background."""
        from workbench.core.intake import read

        self._let(False)
        self._file.setText(_("Reading {name} …").format(name=isolate(path.name)))
        background.run(
            read.evidence,
            path,
            cancellable=True,
            done=self._have,
            failed=self.show_error,
            finished=self._ready,
        )

    def _have(self, draft: EvidenceDraft) -> None:
        self._recording = draft

    def _ready(self) -> None:
        draft = self._recording
        self._file.setText(
            isolate(draft.file_name) if draft else _("No recording. One would be kept whole, with its hash.")
        )
        self._let(True)

    def _let(self, allowed: bool) -> None:
        """While one recording is read, nothing is kept and no other is chosen: of two the first may be read last."""
        self.keep_button.setEnabled(allowed)
        self.browse.setEnabled(allowed)

    def _build(self) -> None:
        self.add_row(
            (_("Person"), self.person),
            (_("What they are or do"), self.role),
            (_("Day"), self.date),
            shares=(3, 3, 2),
        )
        self.add_row((_("How reached"), self.reached), (_("On what terms"), self.terms))
        self.said.setProperty("field", True)
        self.said.setFont(fonts.prose(14))
        self.said.setMinimumHeight(fonts.px(130))
        self.said.setTabChangesFocus(True)
        self.said.setPlaceholderText(_("Word for word where it matters: claims can quote it"))
        self.add_row((_("What was said"), self.said))
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        icons.follow(self.browse, "folder-open", "ink", 15)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        row.addWidget(self.browse)
        self.column.addLayout(row)
        self.add_row((_("Note"), self.note))
        self.add_end()
        self.person.setFocus()

    def _browse(self) -> None:
        path = choose_file(self, "recordings", _("Choose the recording"))
        self.activateWindow()
        if path is not None:
            self.read(path)

    def _write(self) -> Changes | None:
        held = Interview(
            person=self.person.text(),
            date=self.date.text(),
            said=self.said.toPlainText(),
            role=self.role.text(),
            reached=Reached(self.reached.currentData()),
            terms=Terms(self.terms.currentData()),
            note=self.note.text(),
        )
        changes = self._session.do(interviews.add, held, self._recording)
        if changes is not None:
            self._kept.forget()
        return changes
