"""The middle of the preview: one view for pages and pictures, one for words, one for rows, one for what cannot be shown."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from workbench.core.model import Link, Stance
from workbench.core.preview.model import Facts, Page, Preview, Table, Words
from workbench.gui import theme
from workbench.gui.evidence import media
from workbench.gui.evidence.preview.facts_view import FactsView
from workbench.gui.evidence.preview.page_view import PageView
from workbench.gui.evidence.preview.seeing import Seen
from workbench.gui.evidence.preview.table_view import TableView
from workbench.gui.evidence.preview.words_view import WordsView
from workbench.gui.texts import _

View = PageView | WordsView | TableView | FactsView


class Body(QStackedWidget):
    """`pressed` carries each key event of the view that has the focus; who takes it calls `accept`."""

    pressed = Signal(object)
    sharper_wanted = Signal()
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page, self.words, self.table, self.facts = PageView(), WordsView(), TableView(), FactsView()
        self.views = (self.facts, self.page, self.words, self.table)
        for view in self.views:
            view.setProperty("scrolls", True)
            view.installEventFilter(self)
            self.addWidget(view)
        self.page.sharper_wanted.connect(self.sharper_wanted)
        self.page.zoomed.connect(self.zoomed)
        theme.notifier.changed.connect(self.update)

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self.views[self.currentIndex()]

    @property
    def share(self) -> float | None:
        """How large it is shown, None where nothing can be enlarged."""
        return self.view.share if isinstance(self.view, PageView | WordsView) else None

    def say(self, title: str, sentence: str = "") -> None:
        self.facts.say(title, sentence)
        self._turn_to(self.facts)

    def show_seen(self, seen: Seen, link: Link | None) -> None:
        """Shows what was read; where the view stands, is for the caller to say."""
        preview = seen.preview
        stance = link.stance if link is not None else Stance.CONTEXT
        content = preview.content
        if seen.image is not None:
            marks = content.marks if isinstance(content, Page) else ()
            enlarges = isinstance(content, Page)
            self.page.show_image(seen.image, seen.full_width, marks, stance, enlarges=enlarges)
            self._turn_to(self.page)
        elif isinstance(content, Words):
            self.words.show_words(content, stance)
            self._turn_to(self.words)
        elif isinstance(content, Table):
            self.table.show_table(content, stance)
            self._turn_to(self.table)
        elif isinstance(content, Facts):
            self.facts.show_facts(preview.record, content, link)
            self._turn_to(self.facts)
        self._name(preview)

    def dots_wide(self) -> int:
        """How many dots of the screen wide a page is wanted."""
        return self.page.dots_wide(self.width())

    def zoom(self, step: int) -> None:
        if isinstance(self.view, PageView | WordsView):
            self.view.zoom(step)
            self.zoomed.emit()

    def _turn_to(self, view: View) -> None:
        """Shows a view, which takes the focus over from the one before."""
        if view is self.currentWidget():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(view)
        if had_focus:
            view.setFocus()

    def _name(self, preview: Preview) -> None:
        title = media.title(preview.record)
        self.view.setAccessibleName(_("Preview of {title}").format(title=title))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            event.ignore()
            self.pressed.emit(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            paper = self.currentWidget() in (self.words, self.table)
            painter.fillRect(self.rect(), QColor(theme.colour("page" if paper else "ground")))
        finally:
            painter.end()
