"""The card on top of the merge page: choose files, see what they would bring, merge, take it back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from workbench.core.team.merge import Merge, MergedFile
from workbench.gui import icons
from workbench.gui.team import double_card, file_list, stories
from workbench.gui.team.file_list import FileList
from workbench.gui.texts import _, isolate, number, plural
from workbench.gui.widgets import Card, Label, Picture

MOST = 5
"""Fields with two values whose words are shown; the others are counted."""


class MergeCard(Card):
    choose_wanted = Signal()
    merge_wanted = Signal()
    dropped = Signal()
    """The preview is not wanted any more."""
    undo_wanted = Signal()
    before_wanted = Signal()
    """The file as it was before the last merge, as a new one."""
    receipt_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._picture = Picture("git-merge", 20, "ink_soft")
        row.addWidget(self._picture)
        self.title = Label("", 14, QFont.Weight.DemiBold)
        row.addWidget(self.title)
        self.detail = Label("", ink="ink_soft", wrap=True)
        row.addWidget(self.detail, 1)
        self.choose = self._button(row, _("Choose files"), "folder-open", self.choose_wanted)
        self.receipt = self._button(row, _("Receipt"), "file-check", self.receipt_wanted)
        self.before = self._button(row, _("Save as before the merge"), "file-down", self.before_wanted)
        self.undo = self._button(row, _("Undo whole merge"), "undo-2", self.undo_wanted)
        self.drop = self._button(row, _("Leave it"), "", self.dropped)
        self.merge = self._button(row, _("Merge"), "", self.merge_wanted)
        self.merge.setProperty("kind", "primary")
        column.addLayout(row)
        self.files = FileList()
        column.addWidget(self.files)
        self.questions = Label("", ink="ink_soft", wrap=True)
        self.questions.setContentsMargins(30, 0, 0, 0)
        column.addWidget(self.questions)
        self.show_idle(read_only=False)

    def _button(self, row: QHBoxLayout, words: str, glyph: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        if glyph:
            icons.follow(button, glyph, "ink_soft", 16)
        button.clicked.connect(wanted)
        row.addWidget(button)
        return button

    def show_idle(self, *, read_only: bool, merged: bool = False) -> None:
        """Nothing is being merged; `merged` says that something was before, of which there is a receipt."""
        self._set(
            _("Merge colleagues' files"), _("You see first what they bring. Nobody's verdict is overwritten.")
        )
        left = self.drop.hasFocus()
        self._buttons(self.choose, *((self.receipt, self.before) if merged else ()))
        self.choose.setEnabled(not read_only)
        if left:
            self.choose.setFocus()  # the button that had it is gone
        self._list(())

    def show_saved(self, out: Path) -> None:
        """The file as it was before the last merge stands in a new one."""
        words = _("As the file was before its last merge. Open it to go on there; this one stays as it is.")
        self._set(_("{name} is written").format(name=isolate(out.name)), words)
        self._picture.show_icon("circle-check", "sourced")
        self._buttons(self.choose, self.receipt, self.before)

    def show_working(self, words: str) -> None:
        self._set(words, _("You can stop it in the line at the bottom; then nothing is changed."))
        self._buttons()

    def show_progress(self, value: object, total: object) -> None:
        if isinstance(value, int) and isinstance(total, int):
            self.detail.setText(_("{value} of {total}").format(value=number(value), total=number(total)))

    def show_preview(self, found: Merge) -> None:
        """What would come; each refused file with its reason."""
        welcome = [file for file in found.files if not file.refused]
        if not welcome:
            self._set(_("None of these files can be merged"), "")
        elif not found.changes:
            self._set(_("Nothing new"), _("Everything in these files is here already."))
        else:
            title = plural(len(welcome), "{n} file can be merged", "{n} files can be merged")
            self._set(title, _undecided(found))
        self._buttons(self.drop, *((self.merge,) if welcome else ()))
        (self.merge if welcome else self.drop).setFocus()
        self._list(
            found.files, [*map(stories.question, found.stories), *map(double_card.told, found.doubles[:MOST])]
        )

    def show_merged(self, done: Merge) -> None:
        together: dict[str, int] = {}
        for file in done.files:
            for kind, count in file.added.items():
                together[kind] = together.get(kind, 0) + count
        taken = sum(not file.refused for file in done.files)
        brought = file_list.kinds(together) or (file_list.other() if done.changes else _("Nothing new"))
        self._set(plural(taken, "{n} file merged", "{n} files merged"), brought)
        self._picture.show_icon("circle-check", "sourced")
        self._buttons(self.choose, self.receipt, *((self.undo,) if done.changes else ()))
        self._list(tuple(file for file in done.files if file.refused))

    def _set(self, title: str, detail: str) -> None:
        self._picture.show_icon("git-merge", "ink_soft")
        self.title.setText(title)
        self.detail.setText(detail)

    def _buttons(self, *shown: QPushButton) -> None:
        for button in (self.choose, self.receipt, self.before, self.undo, self.drop, self.merge):
            button.setVisible(button in shown)

    def _list(self, files: tuple[MergedFile, ...], questions: Sequence[str] = ()) -> None:
        self.files.show_files(files)
        self.questions.setText("\n".join(questions))
        self.questions.setVisible(bool(questions))


def _undecided(found: Merge) -> str:
    count, twice = found.disagreements, len(found.doubles)
    words = _("No disagreements.")
    if count:
        words = plural(
            count, "{n} disagreement to decide afterwards.", "{n} disagreements to decide afterwards."
        )
    return f"{words} {double_card.count(twice)}" if twice else words
