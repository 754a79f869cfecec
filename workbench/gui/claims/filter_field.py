"""The field above the table: words and fields that filter the claims, with what may come next below it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from workbench.core.text.offsets import Utf16
from workbench.gui.claims.completions import Completion, Counted, completions
from workbench.gui.texts import _, isolate, plural

_OFFERED = Qt.ItemDataRole.UserRole
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class FilterField(QLineEdit):
    """`counted` gives the values of a field in the file, for the completions."""

    def __init__(self, counted: Callable[[str], Counted]) -> None:
        super().__init__()
        self._counted = counted
        self.setPlaceholderText(_("Filter: words, verdict:open, by:ana"))
        self.setAccessibleName(_("Filter the claims"))
        self.setAccessibleDescription(
            _(
                "Words, or fields such as verdict, kind, speaker, by and evidence, each with a colon and a value."
            )
        )
        self.setClearButtonEnabled(True)
        self._offered = QStandardItemModel(self)
        self.completer_ = QCompleter(self._offered, self)
        self.completer_.setWidget(self)
        self.completer_.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = QListView()
        self.completer_.setPopup(self.popup)
        self.popup.setSpacing(3)
        self.popup.setAccessibleName(_("What may come next"))
        chosen = self.completer_.activated[QModelIndex]  # pyright: ignore[reportIndexIssue] (the stubs know no overloads)
        chosen.connect(self._take)
        self.textEdited.connect(lambda _text: self.offer())

    def offer(self) -> None:
        """Shows what may stand at the cursor."""
        popup = self.popup
        self._offered.clear()
        for each in completions(self._around_cursor()[0], self._counted):
            self._offered.appendRow(_row(each))
        if not self._offered.rowCount():
            popup.hide()
            return
        width = popup.sizeHintForColumn(0) + 32
        where = self.cursorRect()
        self.completer_.complete(QRect(where.left(), 0, max(180, width), self.height()))
        popup.setCurrentIndex(QModelIndex())

    def _around_cursor(self) -> tuple[str, str]:
        """What stands before the cursor, and behind it."""
        text = self.text()
        at = Utf16(text).to_code_point(self.cursorPosition())
        return text[:at], text[at:]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.popup
        if popup.isVisible() and event.key() in _TAKE:
            if popup.currentIndex().isValid() or event.key() == Qt.Key.Key_Tab:
                if not popup.currentIndex().isValid():
                    popup.setCurrentIndex(self.completer_.completionModel().index(0, 0))
                event.ignore()  # the popup takes it
                return
            popup.hide()
        super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        taken: Completion = index.data(_OFFERED)
        after = self._around_cursor()[1]
        before = self.text()[: taken.start] + taken.text
        if not taken.text.endswith(":") and not after.startswith(" "):
            before += " "
        self.setText(before + after)
        self.setCursorPosition(Utf16(before).units)
        self.textEdited.emit(self.text())


def _row(each: Completion) -> QStandardItem:
    if each.count is None:
        words = each.shown
    else:
        claims = plural(each.count, "{n} claim", "{n} claims")
        words = _("{value}, {claims}").format(value=isolate(each.shown), claims=claims)
    item = QStandardItem(words)
    item.setData(each, _OFFERED)
    item.setEditable(False)
    return item
