"""The files of a merge, each with what it brings or why it is refused; where they are many they are scrolled."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from workbench.core.team.merge import MergedFile
from workbench.gui import fonts
from workbench.gui.texts import _, isolate, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label

MOST, LEAST = 150, 60
"""Points of height: what is below the list has to stay in sight in the smallest window, too."""


class FileList(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(_("Files to merge"))
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(30, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        self.setWidget(self._inside)
        for ground in (self.viewport(), self._inside):
            ground.setAutoFillBackground(False)

    def show_files(self, files: Sequence[MergedFile]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, file in enumerate(files):
            words = told(file.refused) if file.refused else _brought(file)
            ink = "contested" if file.refused else "ink_soft"
            self._grid.addWidget(Label(isolate(file.file), 13, QFont.Weight.Medium), row, 0)
            self._grid.addWidget(Label(words, ink=ink, wrap=True), row, 1)
        self.setVisible(bool(files))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._grid.minimumSize().width(), min(self._height(), fonts.px(MOST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._height(), fonts.px(LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Only what has to be scrolled is reached by Tab."""
        is_long = self._height() > fonts.px(MOST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_long else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()

    def _height(self) -> int:
        """Of the rows at the present width, in which long sentences take several lines."""
        if self._grid.hasHeightForWidth():
            return self._grid.totalHeightForWidth(self.viewport().width())
        return self._grid.totalSizeHint().height()


def kinds(counts: dict[str, int]) -> str:
    """ "2 claims · 1 piece of evidence" for what is not 0."""
    n = counts.get
    words = {
        "articles": plural(n("articles", 0), "{n} article", "{n} articles"),
        "claims": plural(n("claims", 0), "{n} claim", "{n} claims"),
        "verdicts": plural(n("verdicts", 0), "{n} verdict", "{n} verdicts"),
        "evidence": plural(n("evidence", 0), "{n} piece of evidence", "{n} pieces of evidence"),
        "links": plural(n("links", 0), "{n} link", "{n} links"),
        "comments": plural(n("comments", 0), "{n} comment", "{n} comments"),
    }
    return "  ·  ".join(text for kind, text in words.items() if n(kind))


def other() -> str:
    """What came though nothing of it is counted."""
    return _("Other changes, such as decisions, edits or assignments")


def _brought(file: MergedFile) -> str:
    """What came, what was known, and whether the file is a copy that went on by itself."""
    came = kinds(file.added) or (other() if file.brought else _("Nothing new"))
    known = plural(file.already_known, "{n} entry known already", "{n} entries known already")
    words = f"{came}  ·  {known}"
    branched = _("A copy of one file was continued in two places; both continuations are kept.")
    return f"{words}\n{branched}" if file.branched else words
