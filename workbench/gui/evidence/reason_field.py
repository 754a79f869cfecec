"""The reviewer's reason: written while thinking, one action when the field is left, and not lost if that never happens."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from workbench.gui import fonts, theme
from workbench.gui.half_typed import Pause
from workbench.gui.prose_edit import ProseEdit
from workbench.gui.texts import _

MOST_LINES = 6


class ReasonField(ProseEdit):
    """`written` carries the claim and the words when they have changed; `left` asks for the focus to go back.

    `typed` carries them a moment after a key, "" where the kept reason stands there again."""

    written = Signal(str, str)
    typed = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._claim = ""
        self._kept = self._before = ""
        self._unfinished = False
        self._refused: dict[str, str] = {}
        self._pause = Pause(self, self._rest)
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(_("Why? Your reason is kept with your verdict"))
        self.setAccessibleName(_("Reason for my verdict"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self._pause.begin)
        theme.notifier.changed.connect(self._tint)
        self._tint()

    def show_reason(self, claim: str, reason: str) -> None:
        """Shows the kept reason of a claim. What was typed for the claim before is written first."""
        is_other = claim != self._claim
        if is_other:
            self.save()
        typing = not is_other and self.toPlainText().strip() != self._kept
        self._claim, self._kept = claim, reason
        if not typing and self.toPlainText() != reason:
            self.setPlainText(reason)
            # A blank that does not break is shown as a usual one: what was only looked at is not written anew.
            self._kept = self.toPlainText().strip()
        if is_other and claim in self._refused:
            self.setPlainText(self._refused[claim])

    def save(self) -> None:
        """Writes the reason if it differs from the kept one."""
        words = self.toPlainText().strip()
        self._refused.pop(self._claim, None)
        if self._claim and not self.isReadOnly() and words != self._kept:
            self._before, self._kept = self._kept, words
            self._unfinished = False
            self.written.emit(self._claim, words)
        else:
            self._rest()
        self._pause.stop()

    def refused(self, claim: str, words: str) -> None:
        """The reason of that claim could not be written; leaving the field tries again, now or when the claim is shown again."""
        self._refused[claim] = words
        if claim == self._claim:
            self._kept, self._unfinished = self._before, True

    def forget(self) -> None:
        """Shows nothing and writes nothing: the file is closed."""
        self._claim, self._kept, self._unfinished = "", "", False
        self._refused.clear()
        self.clear()

    def _rest(self) -> None:
        words = self.toPlainText().strip()
        changed = words != self._kept
        if self._claim and not self.isReadOnly() and (changed or self._unfinished):
            self._unfinished = changed
            self.typed.emit(self._claim, words if changed else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.save()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to a limit."""
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)

    def _tint(self) -> None:
        self.setFont(fonts.ui(13))
