"""Two articles that may be one story, side by side; a lead says whether they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.core.team import same_story
from workbench.core.team.stories import Pair
from workbench.gui import background
from workbench.gui.dialog import Dialog
from workbench.gui.session import Session
from workbench.gui.team import stories
from workbench.gui.team.stories import Beside
from workbench.gui.texts import _, isolate
from workbench.gui.titled_column import titled_column
from workbench.gui.versions.texts_card import TextsCard
from workbench.gui.versions.version_question import about
from workbench.gui.widgets import Label


class StoryDialog(Dialog):
    def __init__(self, session: Session, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._pair = session, pair
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("The same story?"))
        self.resize(940, 640)
        column = titled_column(self, _("The same story?"))
        words = _(
            "Two people imported these, each for themselves. As one story they become versions of one article: claims on the "
            "same words count as one statement, with what was found in both; reworded ones wait for a place."
        )
        if pair.is_disputed:
            words = _(
                "One lead said that this is one story, another that these are different ones. Until it is decided they are "
                "versions of one article."
            )
        column.addWidget(Label(words, ink="ink_soft", wrap=True))
        heads = QHBoxLayout()
        heads.setSpacing(10)
        for each in (pair.one, pair.other):
            heads.addWidget(about(each.title, isolate(each.reviewer), isolate(each.file_name)), 1)
        column.addLayout(heads)
        self.texts = TextsCard()
        self.texts.list.left.connect(self.reject)
        column.addWidget(self.texts, 1)
        column.addLayout(self._buttons())
        session.closed.connect(self.reject)
        if session.path is not None:
            background.run(stories.beside, session.path, pair, done=self._show, failed=session.problem.emit)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._button(row, _("Decide later"), self.reject)
        row.addStretch(1)
        self.different = self._button(row, _("Different stories"), self._keep_apart)
        self.same = self._button(row, _("One story"), self._join)
        self.same.setProperty("kind", "primary")
        for button in (self.different, self.same):
            button.setEnabled(not self._session.read_only)
        return row

    def _button(self, row: QHBoxLayout, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    def _show(self, found: Beside) -> None:
        self.texts.show_rows(found.rows, found.language)

    def _join(self) -> None:
        self.accept()
        self._session.do_on_worker(
            _("Joining the articles"), same_story.same, self._pair.one.id, self._pair.other.id
        )

    def _keep_apart(self) -> None:
        self.accept()
        self._session.do(same_story.different, self._pair.one.id, self._pair.other.id)
