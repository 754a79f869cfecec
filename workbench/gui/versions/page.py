"""The page of an article's versions: the claims that wait for a place, and two texts side by side."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import articles, versions
from workbench.core.changes import Changes
from workbench.core.errors import Cancelled, UserError
from workbench.core.model import Span
from workbench.core.versions import Queued
from workbench.gui import background, icons, keymap
from workbench.gui.background import Job
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _, number, plural
from workbench.gui.versions.looking import Look, Row, look
from workbench.gui.versions.pair_choice import PairChoice
from workbench.gui.versions.texts_card import TextsCard
from workbench.gui.versions.waiting_card import WaitingCard
from workbench.gui.versions.waiting_list import WaitingList
from workbench.gui.widgets import Card, Label

_RELEVANT = frozenset({"article", "claim", "verdict"})
SOON = 50
"""Milliseconds after a change until the texts are looked at anew, so that fast keys do not wait for it."""
LEAST = 180
"""Pixels of the two texts; where the card above leaves less, both are scrolled."""
MANY = 100
"""Claims that are written so fast that nobody notices; more are written on the worker."""


class VersionsPage(QWidget):
    started = Signal(object, str)
    """A job and what it does, for the progress shown."""
    place_wanted = Signal(int)
    """A place in the newest text (code points) that is to be shown beside the table."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._look: Look | None = None
        self._job: Job | None = None
        self._stale = True
        self._placing = ""
        """The claim whose place is being chosen among the statements."""
        self._focus_due = False
        """The page was just shown, and what can have the focus is not known yet."""
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.pair = PairChoice()
        self.take_over = QPushButton()
        icons.follow(self.take_over, "check", "ink", 15)
        self.take_over.hide()
        self.waiting = WaitingList()
        self.card = WaitingCard()
        self.texts = TextsCard()
        self.list = self.texts.list
        self._heading = Label("", 14, QFont.Weight.DemiBold)
        self._empty = EmptyState("git-compare-arrows", "", "")
        keymap.notifier.changed.connect(self._teach)
        self._teach()
        self._stack = QStackedWidget()

    def _teach(self) -> None:
        if not self._session.article:
            self._empty.say(
                _("No article yet"),
                _(
                    "Drop a text, Markdown or saved web page here. Its statements become claims, and nothing is uploaded."
                ),
            )
            return
        words = keymap.sentence(
            _(
                "Import a corrected draft as a new version of this article in the File menu (F10), or edit its text with "
                "{key}: both texts stand here side by side. Claims whose words did not change go along, the others wait for you."
            ),
            _(
                "Import a corrected draft as a new version of this article in the File menu (F10), or edit its text: both "
                "texts stand here side by side. Claims whose words did not change go along, the others wait for you."
            ),
            "edit-text",
        )
        self._empty.say(_("One version so far"), words)

    def _lay_out(self) -> None:
        self._left = Card()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(1, 14, 1, 8)
        column.setSpacing(10)
        self._heading.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._heading)
        column.addWidget(self.waiting, 1)
        self._left.setMinimumWidth(220)
        right = QWidget()
        stacked = QVBoxLayout(right)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(12)
        stacked.addWidget(self.card)
        stacked.addWidget(self.texts, 1)
        self.texts.setMinimumHeight(LEAST)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(area)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 950])
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._head())
        whole.addWidget(self._stack, 1)

    def _head(self) -> Card:
        head = Card()
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(Label(_("Versions"), 14, QFont.Weight.DemiBold))
        row.addWidget(self.pair, 1)
        row.addStretch()
        row.addWidget(self.take_over)
        return head

    def _connect(self) -> None:
        session = self._session
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._refresh)
        session.opened.connect(self._changed_article)
        session.closed.connect(self._changed_article)
        session.article_changed.connect(self._changed_article)
        session.changed.connect(self._changed)
        session.busy_changed.connect(lambda _busy: self._refresh())
        self.pair.changed.connect(self._look_anew)
        self.take_over.clicked.connect(self._take_over)
        self.waiting.chosen.connect(self._show_waiting)
        self.waiting.key_pressed.connect(self.act)
        self.card.acted.connect(self.act)
        self.list.taken.connect(self._take)
        self.list.left.connect(self._stop_placing)

    # Following the session

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._focus_due = True
        self.set_focus()

    def set_focus(self) -> None:
        if self._stack.currentWidget() is self._empty:
            self.pair.new.setFocus()
            return
        (self.list if self._placing or not self.waiting.count() else self.waiting).setFocus()

    def compare(self, older: str, newer: str) -> None:
        """Sets the present texts of two articles side by side."""
        workspace = self._session.workspace
        if workspace is not None:
            kept = articles.get(workspace, older).text_id, articles.get(workspace, newer).text_id
            self.pair.offer(workspace, self._session.article, kept=kept)
            self._look_anew()

    def _changed_article(self, _article: str = "") -> None:
        self._look = None
        self._stop_placing()
        self.pair.empty()
        self._look_anew()

    def _changed(self, changes: Changes) -> None:
        if _RELEVANT & changes.touched.keys():
            self._stale = True
            self._soon.start()

    def _look_anew(self) -> None:
        self._stale = True
        self._refresh()

    def _refresh(self) -> None:
        """Looks at the texts on the worker, only while the page is seen and something changed."""
        workspace, article = self._session.workspace, self._session.article
        if not self._stale or not self.isVisible() or workspace is None or self._session.busy:
            return
        self._stale = False
        if article:
            self.pair.offer(workspace, article, kept=self.pair.pair())
        pair = self.pair.pair()
        if not article or not all(pair):
            self._teach()
            self._stack.setCurrentWidget(self._empty)
            self.waiting.show_all((), -1)
            return
        self._stack.setCurrentIndex(1)
        if self._job is not None:
            self._job.cancel()
        job = background.run(
            look, workspace.path, workspace.reviewer, article, pair,
            done=self._looked, failed=self._failed, cancellable=True,
        )  # fmt: skip
        self._job = job
        self.started.emit(job, _("Comparing the texts"))

    def _looked(self, found: Look) -> None:
        if found.article != self._session.article or found.pair != self.pair.pair():
            return
        kept, had_focus = self._current(), self.waiting.hasFocus() or self.list.hasFocus()
        self._look = found
        self.texts.show_rows(found.rows, found.language)
        self._show_ready(len(found.ready))
        waiting = list(found.waiting)
        self._heading.setText(
            plural(len(waiting), "{n} claim waits for a place", "{n} claims wait for a place")
        )
        self._left.setVisible(bool(waiting))
        self.card.setVisible(bool(waiting))
        places = [at for at, each in enumerate(waiting) if kept and each.claim.id == kept.claim.id]
        self.waiting.show_all(waiting, places[0] if places else max(0, self.waiting.currentRow()))
        if had_focus or self._focus_due:
            self.set_focus()
        self._focus_due = False

    def _failed(self, error: UserError) -> None:
        if not isinstance(error, Cancelled):
            self._session.problem.emit(error)

    # What waits

    def _current(self) -> Queued | None:
        row = self.waiting.currentRow()
        waiting = self._look.waiting if self._look else ()
        return waiting[row] if 0 <= row < len(waiting) else None

    def _show_waiting(self, _row: int) -> None:
        current, workspace = self._current(), self._session.workspace
        if current is None or workspace is None or self._look is None:
            self._stop_placing()
            return
        if current.claim.id != self._placing:
            self._stop_placing()
        newest = articles.text(workspace, current.text_id)
        now = newest[current.span.start : current.span.end] if current.span else ""
        known = articles.versions(workspace, self._look.article)
        counter = f"{number(self.waiting.currentRow() + 1)} / {number(self.waiting.count())}"
        self.card.show_waiting(
            current, " ".join(now.split()), self._look.language, counter,
            version=known.index(current.claim.text_id) + 1, read_only=self._session.read_only,
        )  # fmt: skip
        if self._placing:
            return
        if current.span is not None and self._look.pair[1] == current.text_id:
            self.list.reveal(current.span.start)
        elif self._look.pair[0] == current.claim.text_id:
            self.list.reveal_old(current.claim.start)

    def act(self, act: str) -> None:
        """Does with the claim that is chosen what a key asks for: place, choose or dismiss."""
        current = self._current()
        if current is None or self._session.read_only:
            return
        if act == "dismiss":
            chosen = (
                [self._look.waiting[row].claim.id for row in self.waiting.chosen_rows()] if self._look else []
            )
            self._do(_("Dismissing the claims"), versions.dismiss, chosen or [current.claim.id])
        elif act == "place" and current.span is not None:
            self._place(current, current.span)
        else:
            self._start_placing()

    def _start_placing(self) -> None:
        """Lets one choose the statement of the newest text in which the claim stands now."""
        current, workspace = self._current(), self._session.workspace
        if current is None or workspace is None:
            return
        if self._look is not None and self._look.pair[1] != current.text_id:
            self.pair.offer(workspace, self._session.article, kept=(current.claim.text_id, current.text_id))
            self._look_anew()
        self._placing = current.claim.id
        words = _("Choose the statement where the claim stands now and press Enter. Escape goes back.")
        self.texts.ask(words)
        self.list.setFocus()

    def _stop_placing(self) -> None:
        if self._placing:
            self._placing = ""
            self.texts.ask("")
            self.set_focus()

    def _take(self, row: Row) -> None:
        """Enter on a statement: the place that was looked for, or else to the article."""
        current = self._current()
        if row.new_span is None:
            self._session.message.emit(_("This statement is not in the newer text."))
        elif self._placing and current is not None:
            if self._look is None or self._look.pair[1] != current.text_id:
                self._start_placing()  # still the statements of another text
                return
            self._stop_placing()
            self._place(current, row.new_span)
        elif self._look is not None and self._look.pair[1] == self._newest():
            self.place_wanted.emit(row.new_span.start)

    def _place(self, current: Queued, span: Span) -> None:
        """Not where a newer text came since the look, in which other words stand there: the next look is on its way."""
        if current.text_id == self._newest():
            self._session.do(versions.place, current.claim.id, span.start, span.end)

    def _newest(self) -> str:
        workspace = self._session.workspace
        return articles.get(workspace, self._session.article).text_id if workspace is not None else ""

    # Verdicts

    def _show_ready(self, count: int) -> None:
        words = plural(count, "Take over {n} verdict", "Take over {n} verdicts")
        self.take_over.setText(words)
        self.take_over.setToolTip(
            _(
                "Your own verdicts on the older version, for claims whose sentence is the same, given anew in your name."
            )
        )
        self.take_over.setVisible(bool(count) and not self._session.read_only)

    def _take_over(self) -> None:
        ready = list(self._look.ready) if self._look else []
        if ready:
            self._do(_("Taking over the verdicts"), versions.inherit, ready)

    def _do(self, doing: str, verb: Callable[..., Changes], claims: list[str]) -> None:
        """One verb on claims, on the worker where they are many."""
        self._session.do_or_send(len(claims) > MANY, doing, verb, claims)
