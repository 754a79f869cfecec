"""Where the preview stands: beside the article, in the place of the table and the claim, and gone again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.gui.evidence.preview.pane import PreviewPane

SIZES = "splitter/preview"
"""Under which name the window remembers how wide the article and the preview are beside each other."""


class PreviewPlace(QStackedWidget):
    """One part of a splitter: shows `covered`, or the preview in its place; `views` are where single letters are commands.

    The pane is made when it is first wanted."""

    def __init__(self, session: Session, covered: QWidget, views: list[QWidget]) -> None:
        super().__init__()
        self._session, self._views = session, views
        self.pane: PreviewPane | None = None
        self._before: QWidget | None = None
        self._uncovered, self._sizes = QByteArray(), QByteArray()
        self.addWidget(covered)

    @property
    def is_open(self) -> bool:
        return self.currentIndex() > 0

    def toggle(self) -> None:
        if self.is_open:
            self.close_preview()
        else:
            self.open_preview()

    def open_preview(self, link: str = "") -> None:
        """Shows the evidence of the claim under review, beginning with that of this link."""
        pane = self.pane or self._made()
        if not self.is_open:
            self._before = QApplication.focusWidget()
            self._uncovered = self._splitter().saveState()
            self.setCurrentWidget(pane)
            self._splitter().restoreState(self._sizes)
        pane.show_claim(self._session.claim, link)
        pane.set_focus()

    def close_preview(self) -> None:
        """Takes it away; the focus goes back to where it was."""
        if not self.is_open:
            return
        self._sizes = self._splitter().saveState()
        self.setCurrentIndex(0)
        self._splitter().restoreState(self._uncovered)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self, kept: QSettings) -> None:
        """Before the window's own splitters are remembered, which are those without the preview."""
        self.close_preview()
        if not self._sizes.isEmpty():
            kept.setValue(SIZES, self._sizes)

    def restore(self, state: QByteArray) -> None:
        """Takes up the sizes that `remember` left."""
        self._sizes = state

    def _splitter(self) -> QSplitter:
        splitter = self.parentWidget()
        assert isinstance(splitter, QSplitter)
        return splitter

    def _made(self) -> "PreviewPane":
        from workbench.gui.evidence.preview.pane import PreviewPane

        self.pane = PreviewPane(self._session)
        self.pane.closed.connect(self.close_preview)
        self.addWidget(self.pane)
        self._views.append(self.pane)
        return self.pane
