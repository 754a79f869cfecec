"""The claims beside the article: chips with counts, a filter to type in, the order, the table."""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core import claim_query, claim_tally, claims
from workbench.core.changes import Changes
from workbench.core.model import ClaimFilter
from workbench.gui import background, fonts, icons, keymap
from workbench.gui.claims import orders
from workbench.gui.claims.chips import LOW, StandingChips
from workbench.gui.claims.column import Column
from workbench.gui.claims.columns_menu import columns_menu
from workbench.gui.claims.completions import Counted
from workbench.gui.claims.copied import as_lines, as_lines_apart
from workbench.gui.claims.filter_field import FilterField
from workbench.gui.claims.filter_menu import FilterMenu
from workbench.gui.claims.filter_problem import sentence
from workbench.gui.claims.model import ClaimsModel
from workbench.gui.claims.table import ClaimsTable
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.texts import _
from workbench.gui.widgets import Card, Label, announce

LEAST_PAUSE, LONGEST_PAUSE = 10, 200
"""Milliseconds without a key after which the typed filter is used: the longer one where that takes so long itself that it would
be felt between two letters."""

SLOW_COUNT = 0.02
"""Seconds of counting that would be felt after every key."""
COUNT_PAUSE = 300
"""Milliseconds without a change after which slow counts are taken."""


MANY_COPIED = 300
"""Rows that are copied so fast that nobody notices."""


class ClaimsPane(Card):
    """Follows the session, and tells it what is selected and what is to be shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = ClaimsModel(self, lambda _workspace, _chosen: session.rows())
        self.table = ClaimsTable(self.model)
        self.search = FilterField(self._counted)
        self.filter_menu = FilterMenu(session, lambda: session.filter.query)
        self.problem = Label("", 12, ink="ink_soft", wrap=True)
        self._order = QToolButton()
        self.chips = StandingChips(self._build_tools())
        self._empty = EmptyState("list-filter", "", "")
        self._stack = QStackedWidget()
        self._typing = QTimer(self, singleShot=True, interval=LEAST_PAUSE)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._show_filter(session.filter)

    def copy(self) -> None:
        """Puts the selected rows, or all where none is selected, on the clipboard as lines of tab-separated cells; many
        of them are read on the worker."""
        workspace, columns = self._session.workspace, self.table.columns.visible()
        if workspace is None:
            return
        rows = self.model.row_numbers(self.table.selected_places())
        if len(rows) <= MANY_COPIED:
            self._copied(as_lines(workspace, rows, columns))
            return
        job = background.run(
            as_lines_apart, workspace.path, workspace.reviewer, rows, columns,
            done=self._copied, failed=self._session.problem.emit,
        )  # fmt: skip
        self._session.started.emit(job, _("Copying the claims"))

    def _copied(self, lines: str) -> None:
        QGuiApplication.clipboard().setText(lines)
        self._session.message.emit(_("Copied as lines of tab-separated cells."))

    def set_focus(self) -> None:
        self.table.setFocus()

    def focus_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def choose_columns(self) -> None:
        """Opens the list of the columns."""
        from workbench.gui.claims.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self.table.columns, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def remember(self, kept: QSettings) -> None:
        kept.setValue("table/columns", self.table.columns.state())
        kept.setValue("table/order", self._session.filter.order)

    def restore(self, kept: QSettings) -> None:
        self.table.columns.restore(kept.value("table/columns"))
        order = kept.value("table/order")
        if order in orders.words():
            self._sort(str(order))

    def choose_order(self) -> None:
        """Opens the list of orders, for the keyboard."""
        menu = self._order.menu()
        menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 10, 2, 4)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 10, 0)
        top.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.problem.setContentsMargins(12, 0, 10, 0)
        self.problem.hide()
        column.addWidget(self.problem)
        self._stack.addWidget(self.table)
        self.ring_for(self.table)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self._build_order()
        self.setTabOrder(self.search, self.filter_menu)
        self.setTabOrder(self.filter_menu, self._order)
        self.setTabOrder(self._order, self.table)

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        tools.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self.search.setMinimumWidth(110)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter_menu)
        row.addWidget(self._order)
        return tools

    def _build_order(self) -> None:
        menu = QMenu(self._order)
        for order in orders.IN_MENU:
            action = menu.addAction(orders.words()[order])
            action.triggered.connect(lambda _checked=False, wanted=order: self._sort(wanted))
        self._order.setMenu(menu)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._order.setProperty("kind", "flat")
        self._order.setAccessibleName(_("Order of the claims"))
        icons.follow(self._order, "arrow-down-up", "ink_soft", 16)

    def _connect(self) -> None:
        session = self._session
        self.chips.chosen.connect(self._use_chip)
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._leave_search)
        self.filter_menu.line_changed.connect(self._tick)
        self._typing.timeout.connect(self._search)
        self._counting.timeout.connect(self._count)
        header = self.table.header
        header.sectionClicked.connect(self._sort_by)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        self.table.picked.connect(self._picked)
        self.table.chosen.connect(self._chosen)
        session.opened.connect(lambda: self._show_filter(session.filter))
        session.closed.connect(lambda: self._show_filter(session.filter))
        session.article_changed.connect(self._show_article)
        session.filter_changed.connect(self._show_filter)
        session.changed.connect(self._follow)
        session.claim_changed.connect(self._show_claim)
        session.marked.connect(self._show_mark)

    # Following the session

    def _show_article(self, article: str) -> None:
        """Another filter follows at once where the present one is not of this article."""
        chosen = self._session.filter
        if chosen.article == article:
            self._show_filter(chosen)

    def _show_filter(self, chosen: ClaimFilter) -> None:
        workspace = self._session.workspace if self._session.article else None
        self.model.show(workspace, chosen)
        self.chips.show_chosen(chosen.standing)
        if self.search.text().strip() != chosen.query:
            self.search.setText(chosen.query)
        self._show_problem(chosen.query)
        self.table.header.show_order(chosen.order)
        self._order.setText(f" {orders.words()[chosen.order]}")
        self._order.setToolTip(_("Order: {order}").format(order=orders.words()[chosen.order]))
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

    def _show_mark(self, changes: Changes) -> None:
        """Shows a verdict and the claim that it leads to at once, so that a key is answered before all the rest follows."""
        self._show_claim(self._session.claim)
        self.model.follow(changes)
        self.table.paint_now()

    def _show_claim(self, claim: str) -> None:
        current = self.table.currentIndex().row()
        if 0 <= current < self.model.rowCount() and self.model.claim(current).id == claim:
            if len(self._session.selection) <= 1:
                self.table.go_to(current)
            return
        self.table.go_to(self.model.place_of(claim))

    def _show_problem(self, line: str) -> None:
        problems = claim_query.parse(line).problems
        words = sentence(problems[0]) if problems else ""
        if words and words != self.problem.text():
            announce(self.search, words)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_emptiness(self) -> None:
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(1 if empty else 0)
        if not empty:
            return
        chosen = self._session.filter
        if chosen.query:
            self._empty.say(
                _("No claim passes the filter"), _("Press Esc in the filter to see all claims again.")
            )
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
            words = keymap.sentence(
                _("Press {key} to import an article: its claims are found in it."),
                _("Import an article: its claims are found in it."),
                "import",
            )
            self._empty.say(_("No claims yet"), words)

    def _count(self) -> None:
        """Counts after a moment without changes; the moment is longer where counting is slow."""
        workspace = self._session.workspace
        if workspace is not None and self._session.article:
            started = perf_counter()
            self.chips.show_counts(claims.counts(workspace, self._session.filter, self._session.rows()))
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
        started = perf_counter()
        self._use_line(self.search.text().strip())
        took = round(1000 * (perf_counter() - started))
        self._typing.setInterval(LEAST_PAUSE if took < LONGEST_PAUSE else LONGEST_PAUSE)

    def _use_chip(self, standing: tuple[str, ...]) -> None:
        self._session.set_filter(replace(self._session.filter, standing=standing))
        self._go_to_what_is_seen()

    def _tick(self, line: str) -> None:
        self._use_line(line)
        self._go_to_what_is_seen()

    def _go_to_what_is_seen(self) -> None:
        """Where the claim under review does not pass the filter, the first that does takes its place: a key marks no claim that
        is out of sight. Not while somebody types, when the article would jump with every letter."""
        if self.model.rowCount() and self.model.place_of(self._session.claim) < 0:
            self._session.select_claim(self.model.claim(0).id)

    def _use_line(self, line: str) -> None:
        self._session.set_filter(replace(self._session.filter, query=line))

    def _counted(self, field: str) -> Counted:
        """The values of a field among all claims of the article."""
        workspace = self._session.workspace
        if workspace is None or field not in claim_tally.FIELDS:
            return ()
        return claim_tally.tally(workspace, ClaimFilter(article=self._session.article), field)

    def _leave_search(self) -> None:
        self._typing.stop()
        self._search()
        self._go_to_what_is_seen()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < fonts.px(LOW)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if low else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._order.setToolButtonStyle(style)
        self.chips.fit(low=low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self._leave_search()
            return
        super().keyPressEvent(event)

    def _show_columns_menu(self, where: QPoint) -> None:
        menu = columns_menu(self.table.columns, self.choose_columns, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.header.mapToGlobal(where))

    def _sort(self, order: str) -> None:
        self._session.set_filter(replace(self._session.filter, order=order))
        announce(self.table, orders.words()[order])

    def _sort_by(self, section: int) -> None:
        self._sort(orders.after_click(Column(section), self._session.filter.order))
