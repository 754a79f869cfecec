"""The passages of all kept evidence that may bear on the claim under review, or that a search finds, beside the article."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout

from workbench.core import claims, evidence, suggest
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, UserError
from workbench.core.suggest import Suggestion
from workbench.core.text.cut import cut
from workbench.gui import keymap
from workbench.gui.command_cap import CommandCap
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence.passages.looking import Looking, Sought
from workbench.gui.evidence.passages.passage_card import PassageCard
from workbench.gui.evidence.passages.passage_list import LINKS, SEARCH, SEE, VERDICTS, PassageList
from workbench.gui.evidence.preview.head import MOST_WORDS, icon_button
from workbench.gui.session import Session
from workbench.gui.texts import _, number, plural, quoted
from workbench.gui.told import told
from workbench.gui.widgets import Card, Label, announce

DELAY = 120
"""Milliseconds after the last letter."""


class PassagesPane(Card):
    """Follows the session while it is shown. `closed`: it was asked to go; `preview_wanted` carries a suggestion."""

    closed = Signal()
    preview_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._looking = Looking(self)
        self._told: Sought | None = None
        self._wait = QTimer(self, singleShot=True, interval=DELAY)
        self._title = Label("", 13, 600)
        self.count = Label("", 12, 400, "ink_faint")
        self._statement = Label("", 13, 400, "ink_soft", wrap=True)
        self.search = QLineEdit()
        self.list, self.card = PassageList(), PassageCard()
        self._empty = EmptyState("search", "", "")
        self._stack = QStackedWidget()
        self._close = icon_button("x", _("Close the passages"))
        self.setAccessibleName(_("Passages in the evidence"))
        self._build()
        self.ring_for(self.list)
        self._connect()

    def start(self) -> None:
        """Shows what may bear on the claim, with the keyboard in the list."""
        self.search.clear()
        self.look()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Looks anew, for the claim under review as it is now."""
        self._wait.stop()
        workspace = self._session.workspace
        try:
            claim = claims.get(workspace, self._session.claim) if workspace and self._session.claim else None
        except NotFound:
            claim = None  # an undo has just taken it away; the session selects another
        if claim is None or workspace is None:
            self._looking.forget()
            self._say(_("No claim selected"), _("Choose one in the table or click a marked statement."))
            return
        self._title.setText(_("Passages for claim {number}").format(number=number(claim.number)))
        self._statement.set_prose(quoted(cut(claim.restated or claim.quote, MOST_WORDS)))
        words = self.search.text().strip()
        self._looking.look(Sought(workspace.path, workspace.reviewer, claim.id, words))

    def act(self, name: str) -> None:
        """What a key or button asks for."""
        each = self.list.current()
        if name in VERDICTS:
            self._session.mark(VERDICTS[name])
        elif name == "passages":
            self.closed.emit()
        elif name == SEARCH:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif name in ("next-open", "previous-open"):
            self._session.next_open(1 if name == "next-open" else -1)
        elif each is None:
            self._session.message.emit(_("No passage is chosen."))
        elif name == SEE:
            self.preview_wanted.emit(each)
        elif name in LINKS and each.linked:
            self._session.message.emit(_("This passage is linked to the claim already."))
        elif name in LINKS and not self._session.read_only:
            self._session.do(suggest.link, self._session.claim, each, LINKS[name])

    # Showing

    def _take(self, sought: Sought, found: Sequence[Suggestion]) -> None:
        self.list.show_all(found)
        words = plural(len(found), "{n} passage", "{n} passages")
        self.count.setText(words if found else "")
        if found:
            self._stack.setCurrentIndex(1)
            self._show_current()
        else:
            self._say(*self._nothing(sought))
        if sought != self._told:
            self._told = sought
            announce(self.list, words if found else _("Nothing found"))

    def _say(self, title: str, sentence: str) -> None:
        self.count.setText("")
        self.list.show_all(())
        self._empty.say(title, sentence)
        self._stack.setCurrentIndex(0)

    def _nothing(self, sought: Sought) -> tuple[str, str]:
        """Why the list is empty, and what to do."""
        workspace = self._session.workspace
        if workspace is None or not any(each.has_text for each in evidence.all(workspace)):
            return _("Nothing to look through yet"), keymap.sentence(
                _("Keep a file with words in it first: drop it on the window, or press {key}."),
                _("Keep a file with words in it first: drop it on the window."),
                "evidence",
            )
        if sought.words:
            return _("Nothing found"), _(
                "No passage has all these words. Fewer words, or other ones, may find it."
            )
        return (
            _("No passage may bear on this claim"),
            _(
                "Nothing that is kept and not yet linked shares a name, a number or rare words with it. Type words to look for."
            ),
        )

    def _show_current(self) -> None:
        each = self.list.current()
        self.card.setVisible(each is not None)
        if each is not None:
            self.card.show_passage(each, read_only=self._session.read_only)

    def _fail(self, error: UserError) -> None:
        self._say(_("Not found"), told(error))

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 10)
        column.setSpacing(7)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._title)
        top.addWidget(CommandCap("passages"))
        top.addWidget(self.count, 1)
        top.addWidget(self._close)
        column.addLayout(top)
        column.addWidget(self._statement)
        self.search.setPlaceholderText(_("Search all kept evidence"))
        self.search.setAccessibleName(_("Search all kept evidence"))
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(8)
        for part, share in ((self.list, 3), (self.card, 2)):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, share)
        for part in (self._empty, parts):
            self._stack.addWidget(part)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session = self._session
        self._close.clicked.connect(self.closed)
        self._looking.found.connect(self._take)
        self._looking.failed.connect(self._fail)
        self._wait.timeout.connect(self.look)
        self.search.textEdited.connect(lambda _words: self._wait.start())
        self.list.chosen.connect(lambda _row: self._show_current())
        self.list.key_pressed.connect(self.act)
        self.list.itemActivated.connect(lambda _item: self.act(SEE))
        self.card.wanted.connect(self.act)
        session.claim_changed.connect(lambda _claim: self._follow())
        session.changed.connect(self._follow_changes)
        session.closed.connect(self._looking.forget)

    def _follow(self) -> None:
        """Another claim: what was found for the last one is no longer wanted, and its search words neither."""
        self._looking.forget()
        if self.isVisible():
            self.search.clear()
            self.list.setCurrentRow(-1)
            self.look()

    def _follow_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.touched.keys() & {"link", "evidence", "claim", "article"}:
            self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """From a search back to what may bear on the claim, then back to the table."""
        if self.search.text():
            self.start()
        else:
            self.closed.emit()
