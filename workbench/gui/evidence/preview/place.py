"""Where the preview and the passages stand: beside the article, in the place of the table and the claim, and gone again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from workbench.core import evidence
from workbench.core.preview.model import Wanted
from workbench.gui.session import Session

if TYPE_CHECKING:
    from workbench.core.suggest import Suggestion
    from workbench.gui.evidence.passages.pane import PassagesPane
    from workbench.gui.evidence.preview.pane import PreviewPane

SEE = "preview"
"""The command that shows a passage in its file."""
SIZES = "splitter/preview"
"""Under which name the window remembers how wide the article and the preview are beside each other."""


class PreviewPlace(QStackedWidget):
    """One part of a splitter: shows `covered`, or the preview in its place; `views` are where single letters are commands.

    The pane is made when it is first wanted."""

    def __init__(self, session: Session, covered: QWidget, views: list[QWidget]) -> None:
        super().__init__()
        self._session, self._views = session, views
        self.pane: PreviewPane | None = None
        self.passages: PassagesPane | None = None
        self._from_passages = False
        self._before: QWidget | None = None
        self._uncovered, self._sizes = QByteArray(), QByteArray()
        self.addWidget(covered)

    @property
    def is_open(self) -> bool:
        return self.currentIndex() > 0

    @property
    def shows_passages(self) -> bool:
        return self.passages is not None and self.currentWidget() is self.passages

    def toggle(self) -> None:
        if self.shows_passages:
            self.act_on_passage(SEE)
        elif self.is_open:
            self._step_back()
        else:
            self.open_preview()

    def open_preview(self, link: str = "") -> None:
        """Shows the evidence of the claim under review, beginning with that of this link."""
        pane = self.pane or self._made()
        self._cover(pane)
        pane.show_claim(self._session.claim, link)
        pane.set_focus()

    def toggle_passages(self) -> None:
        """Shows the passages that may bear on the claim under review, or takes them away."""
        if self.shows_passages:
            self.close_preview()
            return
        if self.passages is None:
            self._make_passages()
        assert self.passages is not None
        self._cover(self.passages)
        self.passages.start()

    def act_on_passage(self, name: str) -> None:
        """Does what a command asks for with the passage that is chosen."""
        assert self.passages is not None
        self.passages.act(name)

    def open_passage(self, found: "Suggestion") -> None:
        """Shows the kept file at a passage; closing it brings the passages back."""
        workspace = self._session.workspace
        if workspace is None:
            return
        pane = self.pane or self._made()
        self._cover(pane)
        passage = found.passage
        words = passage.text[found.quote.start : found.quote.end]
        place = Wanted(passage.evidence, words, str(passage.page or ""))
        pane.show_record(evidence.get(workspace, passage.evidence), place)
        pane.set_focus()
        self._from_passages = True

    def close_preview(self) -> None:
        """Takes it away; the focus goes back to where it was."""
        if not self.is_open:
            return
        self._from_passages = False
        self._sizes = self._splitter().saveState()
        self.setCurrentIndex(0)
        self._splitter().restoreState(self._uncovered)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self, pane: QWidget) -> None:
        self._from_passages = False
        if not self.is_open:
            self._before = QApplication.focusWidget()
            self._uncovered = self._splitter().saveState()
            self.setCurrentWidget(pane)
            self._splitter().restoreState(self._sizes)
        self.setCurrentWidget(pane)

    def _step_back(self) -> None:
        """From a passage in its file back to the passages; otherwise all is taken away."""
        if self._from_passages and self.passages is not None:
            self._from_passages = False
            self.setCurrentWidget(self.passages)
            self.passages.look()
            self.passages.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_preview()

    def _step(self, step: int) -> None:
        """To the passage before or behind the one that is shown in its file."""
        if self._from_passages and self.passages is not None:
            self.passages.list.step(step)
            found = self.passages.list.current()
            if found is not None:
                self.open_passage(found)

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
        self.pane.closed.connect(self._step_back)
        self.pane.record_wanted.connect(self._step)
        self.addWidget(self.pane)
        self._views.append(self.pane)
        return self.pane

    def _make_passages(self) -> None:
        from workbench.gui.evidence.passages.pane import PassagesPane

        self.passages = PassagesPane(self._session)
        self.passages.closed.connect(self.close_preview)
        self.passages.preview_wanted.connect(self.open_passage)
        self.addWidget(self.passages)
