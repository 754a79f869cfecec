"""The article beside the table: its text with the claims in it, and new claims from selected words."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout

from workbench.core import articles, claims, settings
from workbench.core.changes import Changes
from workbench.core.errors import WrongUse
from workbench.core.model import Article, Claim, Span
from workbench.core.text.offsets import Utf16
from workbench.core.text.selection import whole_words
from workbench.gui import keymap, texts
from workbench.gui.article import hover
from workbench.gui.article.finding import Finding
from workbench.gui.article.large_view import LargeArticleView
from workbench.gui.article.marks import Mark, Marks
from workbench.gui.article.page import PageText
from workbench.gui.article.selection_button import SelectionButton
from workbench.gui.article.text_view import TextView
from workbench.gui.article.unread import Unread
from workbench.gui.article.view import ArticleView
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card

LARGE = 300_000
"""Characters from which on the text is shown without page layout."""
SIZES = range(12, 33)
"""Pixels that the letters of the article can have."""
FEW = 8
"""Changed claims that are looked up and drawn one by one; of more all are looked up together."""
TURN = 20
"""Milliseconds until the marks of a long text are read, in a turn of the window of their own, and its sentences judged by
them, in the next."""


class ArticlePane(Card):
    """Follows the session; offsets that leave the pane are code points of the stored text."""

    def __init__(self, session: Session) -> None:
        super().__init__(ground="page")
        self._session = session
        self._text = ""
        self._text_id = self._title = ""
        self._offsets = Utf16("")
        self._marks = Marks()
        self._spans: list[tuple[int, str, int, int, str]] | None = None
        """What the marks were made of, None once a verdict was drawn since."""
        self._is_new = False
        """The text was just shown, and the claim under review is to be brought into sight with its marks."""
        self._late = QTimer(self, singleShot=True, interval=TURN)
        self._late.timeout.connect(self._read_marks)
        self._later = QTimer(self, singleShot=True, interval=TURN)
        self._later.timeout.connect(lambda: self.unread.judge(self._marks))
        self._size = settings.load().text_size
        self._empty = EmptyState(
            "file-text",
            _("No article yet"),
            _(
                "Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded."
            ),
            "paste-article",
            _("paste text as an article"),
        )
        self.view = ArticleView()
        self._large: LargeArticleView | None = None
        self._stack = QStackedWidget()
        self.unread = Unread(session, lambda: self._shown, self)
        self.finding = Finding(lambda: self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.addWidget(self.finding.bar)
        column.addWidget(self._stack)
        self._stack.addWidget(self._empty)
        self._add_view(self.view)
        self._make_claim = SelectionButton(self)
        self._make_claim.clicked.connect(self.claim_from_selection)
        session.opened.connect(self._load)
        session.closed.connect(self._load)
        session.article_changed.connect(self._load)
        session.changed.connect(self._follow)
        session.claim_changed.connect(self._show_claim)
        self._load()

    # What the window calls

    def selected_span(self) -> Span | None:
        """The selected words without blanks at their edges, or None."""
        cursor = self._shown.textCursor()
        if cursor.isNull():  # while the text is set anew
            return None
        start = self._offsets.to_code_point(min(cursor.selectionStart(), self._offsets.units))
        end = self._offsets.to_code_point(min(cursor.selectionEnd(), self._offsets.units))
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return Span(start, end) if start < end else None

    def claim_from_selection(self) -> None:
        """Makes a claim of the selected words, none of them cut, and selects it."""
        span = self.selected_span()
        if span is None:
            self._session.problem.emit(WrongUse(_("Select the words of the statement in the article first.")))
            return
        span = whole_words(self._text, span.start, span.end)
        added = self._session.do(claims.add, self._text_id, span.start, span.end)
        if added is None:
            return
        self._clear_selection()
        self._session.select_claim(added.ids[0])

    def move_edge(self, *, end: bool, right: bool, by_character: bool = False) -> None:
        """Moves the start of the current statement, or with `end` its end, one word to the left or `right` as the
        words run, and keeps the edge in sight."""
        workspace = self._session.workspace
        if workspace is None or not self._session.claim:
            return
        claim = claims.get(workspace, self._session.claim)
        first, last = self._text.rfind("\n", 0, claim.start) + 1, self._text.find("\n", claim.start)
        paragraph = self._text[first : last if last >= 0 else None]
        forward = right is not texts.is_right_to_left(claim.quote + paragraph)
        moved = self._session.do(
            claims.move_edge, claim.id, end=end, forward=forward, by_character=by_character
        )
        if moved:
            now = claims.get(workspace, claim.id)
            self.show_place(now.end if end else now.start)

    def find(self, text: str, backwards: bool = False) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Marks the places of `text` in the article and selects the next; False where it does not occur."""
        return self.finding.find(text, backwards=backwards)

    def zoom(self, step: int) -> None:
        """Larger (+1) or smaller (-1) letters; 0 goes back to the usual size."""
        size = settings.Settings().text_size if step == 0 else self._size + step
        self._size = min(max(size, SIZES[0]), SIZES[-1])
        settings.change(text_size=self._size)
        self._shown.set_size(self._size)

    def claim_at(self, start: int) -> str:
        """The claim that begins at or nearest behind the code point `start`, in its paragraph; "" for none."""
        end = self._text.find("\n", start)
        spans = claims.spans(self._session.workspace, self._text_id) if self._session.workspace else []
        inside = (each for each in spans if start <= each[2] and (end < 0 or each[2] < end))
        return next((claim for _row, claim, *_rest in inside), "")

    def show_place(self, start: int) -> None:
        """Scrolls the code point `start` into sight."""
        cursor = self._shown.textCursor()
        cursor.setPosition(self._offsets.to_utf16(min(start, len(self._text))))
        self._shown.setTextCursor(cursor)
        self._shown.ensureCursorVisible()

    def reveal(self, claim: str) -> None:
        """Scrolls the claim into sight."""
        self._shown.reveal(claim)

    def set_focus(self) -> None:
        self._shown.setFocus()

    # Following the session

    @property
    def _shown(self) -> TextView:
        if self._large is not None and self._stack.currentWidget() is self._large:
            return self._large
        return self.view

    def _load(self) -> None:
        workspace = self._session.workspace
        self._make_claim.hide()
        self._late.stop()
        self._later.stop()
        if workspace is None or not self._session.article:
            self._text, self._text_id, self._offsets = "", "", Utf16("")
            self.finding.load("", self._offsets)
            self.finding.bar.hide()
            self._stack.setCurrentWidget(self._empty)
            return
        article = articles.get(workspace, self._session.article)
        self._text = articles.text(workspace, article.text_id)
        self._text_id, self._title = article.text_id, article.title
        self._offsets = Utf16(self._text)
        shown = self._choose_view()
        shown.set_size(self._size)
        starts = articles.pages(workspace, article.text_id)
        pages = tuple(self._offsets.to_utf16(start) for start in starts if start <= len(self._text))
        shown.show_page(_page(article, self._text, pages))
        shown.setAccessibleDescription(article.title)
        self.unread.load(self._text_id, self._text, article.language, self._offsets)
        self._spans, self._marks, self._is_new = None, Marks(), True
        self.finding.load(self._text, self._offsets)
        self._load_marks()

    def _choose_view(self) -> TextView:
        if not self._is_long:
            self._stack.setCurrentWidget(self.view)
            return self.view
        if self._large is None:
            self._large = LargeArticleView()
            self._add_view(self._large)
        self._stack.setCurrentWidget(self._large)
        return self._large

    def _load_marks(self) -> None:
        if self._is_long:
            self._late.start()
        else:
            self._read_marks()

    @property
    def _is_long(self) -> bool:
        return len(self._text) > LARGE

    def _read_marks(self) -> None:
        workspace = self._session.workspace
        assert workspace is not None
        spans = claims.spans(workspace, self._text_id)
        if spans == self._spans:
            return  # claims of another article have changed
        self._spans = spans
        to_utf16 = self._offsets.to_utf16
        marks = Marks(
            Mark(claim, to_utf16(start), to_utf16(end), standing, number)
            for number, (_row, claim, start, end, standing) in enumerate(spans, start=1)
        )
        self._marks = marks
        self._shown.set_marks(marks)
        if self._is_long:
            self._later.start()
        else:
            self.unread.judge(marks)
        if self._is_new:
            self._is_new = False
            self._show_claim(self._session.claim)

    def _follow(self, changes: Changes) -> None:
        workspace = self._session.workspace
        if workspace is None or not self._text_id:
            return
        if "article" in changes.touched and not self._is_as_shown():
            self._load()
        elif self._late.isActive():
            return  # all of them are about to be read
        elif "claim" in changes.touched and not 0 < len(changes.touched["claim"]) <= FEW:
            self._load_marks()
        else:
            self._change_marks(changes.touched.get("claim", frozenset()))
            self._restyle(changes)

    def _change_marks(self, ids: frozenset[str]) -> None:
        """Looks up a few claims that came, went or changed; the marks of the others stay."""
        workspace = self._session.workspace
        if workspace is None or not ids:
            return
        gone = [mark for mark in map(self._marks.get, ids) if mark is not None]
        come = [self._mark(claim) for claim in claims.known(workspace, ids) if claim.text_id == self._text_id]
        self._marks.change([mark.id for mark in gone], come)
        self._shown.set_marks(self._marks)
        self.unread.judge_around([*gone, *come])

    def _mark(self, claim: Claim) -> Mark:
        start, end = self._offsets.to_utf16(claim.start), self._offsets.to_utf16(claim.end)
        return Mark(claim.id, start, end, claim.verdict, claim.number)

    def _is_as_shown(self) -> bool:
        """Whether the text that is shown is still the newest of the article, under its title."""
        workspace, article = self._session.workspace, self._session.article
        if workspace is None or articles.current(workspace).get(article) != self._text_id:
            return False
        return articles.get(workspace, article).title == self._title

    def _restyle(self, changes: Changes) -> None:
        """Draws the claims anew whose verdict has changed, and nothing else."""
        workspace = self._session.workspace
        kinds = [kind for kind in ("verdict", "adjudication") if kind in changes.touched]
        touched = frozenset[str]().union(*(changes.touched[kind] for kind in kinds))
        if not kinds or workspace is None:
            return
        self._spans = None
        if not touched or len(touched) > FEW:
            self._restyle_all(claims.standings(workspace, self._text_id))
            return
        for claim in filter(self._shown.knows, touched):
            self._shown.restyle(claim, claims.get(workspace, claim).verdict)
            self.unread.restyle(claim)

    def _restyle_all(self, standings: dict[str, str]) -> None:
        """The same claims stand at the same places, so that nothing else is read or laid out anew."""
        for mark in self._marks:
            mark.standing = standings.get(mark.id, mark.standing)
        self._shown.set_marks(self._marks)
        self.unread.judge(self._marks)

    def _show_claim(self, claim: str) -> None:
        self._shown.set_current(claim)
        self._shown.reveal(claim)
        mark = self._marks.get(claim)
        if mark is not None and not self._shown.textCursor().hasSelection():
            # The caret comes along: words are selected by keyboard from there.
            cursor = self._shown.textCursor()
            cursor.setPosition(mark.start)
            self._shown.setTextCursor(cursor)

    def _hint(self, ids: Sequence[str]) -> str:
        """What the pointer tells about claims."""
        workspace = self._session.workspace
        return hover.told(workspace, ids) if workspace is not None else ""

    # Words selected by hand

    def _add_view(self, view: TextView) -> None:
        self.ring_for(view)
        view.claim_clicked.connect(self._session.select_claim)
        view.strip.read.clicked_at.connect(self.unread.go_to)
        view.hints = view.strip.hints = self._hint
        if isinstance(view, LargeArticleView):
            view.margin.hints = self._hint
        view.selectionChanged.connect(self._offer_claim)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._make_claim.hide())
        view.context_menu_wanted.connect(self._show_menu)
        self._stack.addWidget(view)

    def _offer_claim(self) -> None:
        shown = self._shown
        if self._session.read_only or not shown.hasFocus() or self.selected_span() is None:
            self._make_claim.hide()
            return
        caret = shown.cursorRect()
        corner = shown.viewport().mapTo(self, caret.topLeft())
        caret.moveTopLeft(corner)
        self._make_claim.show_at(caret)

    def _clear_selection(self) -> None:
        cursor = self._shown.textCursor()
        cursor.clearSelection()
        self._shown.setTextCursor(cursor)
        self._make_claim.hide()

    def _show_menu(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(_("Copy"), self._shown.copy)
        copy.setEnabled(self._shown.textCursor().hasSelection())
        make = menu.addAction(f"{_('Make a claim')}\t{keymap.first('new-claim')}", self.claim_from_selection)
        make.setEnabled(self.selected_span() is not None and not self._session.read_only)
        menu.addAction(_("Select all"), self._shown.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()


def _page(article: Article, text: str, pages: tuple[int, ...]) -> PageText:
    """The title block: publisher, place, date, length; the title is not repeated where the text starts with it."""
    words = len(text.split()) if len(text) <= LARGE else 0  # to part a long text into words would be felt
    if article.characters > 12 * words:
        length = texts.plural(article.characters, "{n} character", "{n} characters")
    else:
        length = texts.plural(words, "{n} word", "{n} words")
    about = [article.byline, article.publisher, article.place, texts.date(article.published), length]
    first = text.split("\n", 1)[0].strip()
    heading = first == article.title.strip()
    return PageText(
        text, article.title, "  ·  ".join(texts.isolate(part) for part in about if part), heading, pages
    )
