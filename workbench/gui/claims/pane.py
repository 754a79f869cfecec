"""The claims beside the article: chips with counts, a filter to type in, the order, the table."""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import claims
from workbench.core.changes import Changes
from workbench.core.model import ClaimFilter
from workbench.gui import icons, keymap
from workbench.gui.claims.chips import StandingChips
from workbench.gui.claims.model import ORDERS, ClaimsModel, Column, display, with_order
from workbench.gui.claims.table import ClaimsTable
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card

TYPING_PAUSE = 120
"""Milliseconds without a key after which the typed filter is used."""

SLOW_COUNT = 0.02
"""Seconds of counting that would be felt after every key."""
COUNT_PAUSE = 300
"""Milliseconds without a change after which slow counts are taken."""


class ClaimsPane(Card):
    """Follows the session, and tells it what is selected and what is to be shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = ClaimsModel(self)
        self.table = ClaimsTable(self.model)
        self.search = QLineEdit()
        self._order = QToolButton()
        self.chips = StandingChips(self._build_tools())
        self._empty = EmptyState("list-filter", "", "")
        self._stack = QStackedWidget()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._show_filter(session.filter)

    def copy(self) -> str:
        """The selected rows, or all shown ones where none is selected, as lines of tab-separated cells."""
        places = self.table.selected_places() or list(range(self.model.rowCount()))
        head = [str(self.model.headerData(column, Qt.Orientation.Horizontal)) for column in Column]
        lines = [head] + [[display(self.model.claim(place), column) for column in Column] for place in places]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def set_focus(self) -> None:
        self.table.setFocus()

    def focus_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def choose_order(self) -> None:
        """Opens the list of orders, for the keyboard."""
        menu = self._order.menu()
        menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 12, 2, 6)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 10, 0)
        top.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._stack.addWidget(self.table)
        self.ring_for(self.table)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self._build_order()
        self.setTabOrder(self.search, self._order)
        self.setTabOrder(self._order, self.table)

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        tools.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self.search.setPlaceholderText(_("Filter by words"))
        self.search.setAccessibleName(_("Filter the claims by words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        row.addWidget(self.search, 1)
        row.addWidget(self._order)
        return tools

    def _build_order(self) -> None:
        self._orders = {
            "article": _("Article order"),
            "-worth": _("Most worth checking"),
            "verdict": _("Status"),
            "-evidence": _("Most evidence"),
            "evidence": _("Least evidence"),
            "kind": _("Kind"),
            "speaker": _("Speaker"),
            "statement": _("Statement, A to Z"),
        }
        menu = QMenu(self._order)
        for order, words in self._orders.items():
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, wanted=order: self._sort(wanted))
        self._order.setMenu(menu)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._order.setProperty("kind", "flat")
        self._order.setAccessibleName(_("Order of the claims"))
        icons.follow(self._order, "chevron-down", "ink_soft", 14)

    def _connect(self) -> None:
        session = self._session
        self.chips.chosen.connect(
            lambda standing: session.set_filter(replace(session.filter, standing=standing))
        )
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._leave_search)
        self._typing.timeout.connect(self._search)
        self._counting.timeout.connect(self._count)
        self.table.header.sectionClicked.connect(self._sort_by)
        self.table.picked.connect(self._picked)
        self.table.chosen.connect(self._chosen)
        session.opened.connect(lambda: self._show_filter(session.filter))
        session.closed.connect(lambda: self._show_filter(session.filter))
        session.article_changed.connect(lambda _article: self._show_filter(session.filter))
        session.filter_changed.connect(self._show_filter)
        session.changed.connect(self._follow)
        session.claim_changed.connect(self._show_claim)

    # Following the session

    def _show_filter(self, chosen: ClaimFilter) -> None:
        workspace = self._session.workspace if self._session.article else None
        self.model.show(workspace, chosen)
        self.chips.show_chosen(chosen.standing)
        if self.search.text().strip() != chosen.search:
            self.search.setText(chosen.search)
        self.table.header.show_order(chosen.order)
        self._order.setText(
            self._orders.get(chosen.order) or self._orders.get(f"-{chosen.order}") or _("Other way round")
        )
        self._show_claim(self._session.claim)
        self._show_emptiness()
        self._counting.start()

    def _follow(self, changes: Changes) -> None:
        scroll = self.table.verticalScrollBar().value()
        self.model.follow(changes)
        if self.table.currentIndex().row() < 0:
            self.table.verticalScrollBar().setValue(scroll)
        self._show_claim(self._session.claim)
        self._show_emptiness()
        self._counting.start()

    def _show_claim(self, claim: str) -> None:
        current = self.table.currentIndex().row()
        if 0 <= current < self.model.rowCount() and self.model.claim(current).id == claim:
            if len(self._session.selection) <= 1:
                self.table.go_to(current)
            return
        self.table.go_to(self.model.place_of(claim))

    def _show_emptiness(self) -> None:
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty else 0)
        if not empty:
            return
        chosen = self._session.filter
        if chosen.search:
            self._empty.say(_("No claim has these words"), _("Clear the filter to see all claims."))
        elif chosen.standing:
            self._empty.say(
                _("No claim here"),
                _("Nothing stands like this at the moment. Choose All to see every claim."),
            )
        elif self._session.article:
            words = keymap.sentence(
                _("Select words in the article and press {key} to make the first one."),
                _("Select words in the article to make the first one."),
                "new-claim",
            )
            self._empty.say(_("No claims yet"), words)
        else:
            self._empty.say(_("No claims yet"), _("They are found when you add an article."))

    def _count(self) -> None:
        """Counts after a moment without changes; the moment is longer where counting is slow."""
        workspace = self._session.workspace
        if workspace is not None and self._session.article:
            started = perf_counter()
            self.chips.show_counts(claims.counts(workspace, self._session.filter))
            slow = perf_counter() - started > SLOW_COUNT
            self._counting.setInterval(COUNT_PAUSE if slow else 0)
        else:
            self.chips.show_counts({})

    # What the user does

    def _picked(self, place: int) -> None:
        self._session.select_claim(self.model.claim(place).id)

    def _chosen(self, places: list[int]) -> None:
        if len(places) > 1:
            self._session.set_selection(self.model.ids(places))
        elif places:
            self._session.set_selection((self.model.claim(places[0]).id,))

    def _search(self) -> None:
        self._session.set_filter(replace(self._session.filter, search=self.search.text().strip()))

    def _leave_search(self) -> None:
        self._typing.stop()
        self._search()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self._leave_search()
            return
        super().keyPressEvent(event)

    def _sort(self, order: str) -> None:
        self._session.set_filter(replace(self._session.filter, order=order))

    def _sort_by(self, section: int) -> None:
        column = Column(section)
        if column in ORDERS:
            self._session.set_filter(with_order(self._session.filter, column))
