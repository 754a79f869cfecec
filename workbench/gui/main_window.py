"""The window: a frame of rail, top bar and status bar around one page at a time."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import settings
from workbench.core.errors import UserError
from workbench.gui import dropped, theme, window_memory
from workbench.gui.actions import Actions
from workbench.gui.arrivals import Arrivals
from workbench.gui.ask import Ask
from workbench.gui.commands import menus
from workbench.gui.dialogs import Dialogs
from workbench.gui.evidence.new_records import NewRecords
from workbench.gui.files import Files
from workbench.gui.keys import KeyRouter
from workbench.gui.message_bar import MessageBar
from workbench.gui.pages import Pages
from workbench.gui.palettes import other_ground
from workbench.gui.place_keeper import PlaceKeeper
from workbench.gui.places import Places
from workbench.gui.rail import Rail
from workbench.gui.recent import RecentMenu
from workbench.gui.reviewer_colours import ReviewerColours
from workbench.gui.session import Session
from workbench.gui.signoff.watch import SignOffWatch
from workbench.gui.status_bar import StatusBar
from workbench.gui.texts import _
from workbench.gui.told import told
from workbench.gui.top_bar import TopBar
from workbench.gui.welcome import Welcome

SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    first_painted = Signal()
    """Once: the frame is on the screen, and what takes longer can begin."""

    def __init__(self, session: Session, ask: Ask | None = None) -> None:
        super().__init__()
        self._was_painted = False
        self.session = session
        self.ask = ask or Ask()
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.files = Files(session, self.ask, self)
        self.welcome = Welcome()
        self.rail, self.top, self.status, self.messages = (
            Rail(),
            TopBar(session),
            StatusBar(session),
            MessageBar(),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.pages = Pages(session, self.ask, self.stack)
        self.router = KeyRouter(self.pages.views, self)
        self.dialogs, self.places, self.records = Dialogs(self), Places(self), NewRecords(self)
        self.actions_ = Actions(self, session, self.router, menus(self), self.pages.shown)
        self.stack.currentChanged.connect(self.actions_.refresh)
        self._lay_out()
        self._connect()
        self.arrivals = Arrivals(self)
        window_memory.restore(self)
        self.show_state()
        self.welcome.first.setFocus()

    # Layout

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(10)
        inside.addWidget(self.messages)
        inside.addWidget(self.stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(page, 1)
        right.addWidget(self.status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        session, files = self.session, self.files
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.article_changed.connect(self._article_chosen)
        session.problem.connect(self._tell)
        session.changed.connect(lambda _changes: self.messages.settle())
        session.busy_changed.connect(self._busy)
        session.started.connect(self.status.work.watch)
        files.started.connect(self.status.work.watch)
        self.pages.started.connect(self.status.work.watch)
        self.pages.told.connect(self.messages.show_note)
        self.pages.filled.connect(self.status.show_filled)
        self.pages.article_wanted.connect(lambda _claim: self.show_page("article"))
        self.pages.agreement_wanted.connect(self.dialogs.agreement)
        self.pages.place_wanted.connect(self.places.sentence)
        self.rail.page_chosen.connect(self.show_page)
        self.rail.keys_wanted.connect(self.dialogs.keys)
        self.rail.settings_wanted.connect(self.dialogs.settings)
        self.top.theme_toggled.connect(self.toggle_theme)
        self.top.export_wanted.connect(self.dialogs.export)
        self.top.settings_wanted.connect(self.dialogs.settings)
        recent = RecentMenu(self)
        recent.chosen.connect(session.open)
        self.top.menu_button.setMenu(self.actions_.menu(self, recent))
        self.top.switch.more = [self.actions_.by_name[f"{what}-article"] for what in ("rename", "remove")]
        self.top.search.left.connect(self._leave_search)
        ReviewerColours(session, self)
        PlaceKeeper(session, self)
        SignOffWatch(session, self).known.connect(self.top.switch.show_signed)
        self.welcome.import_wanted.connect(files.import_articles)
        self.welcome.new_wanted.connect(files.new)
        self.welcome.open_wanted.connect(files.open)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.recent_chosen.connect(session.open)

    def _opened(self) -> None:
        self.messages.settle()
        self.pages.page("article")
        self.places.connect_search()
        self._warn()
        self.show_page("article")

    def _warn(self) -> None:
        """What one should know about the file that was just opened."""
        from workbench.gui import cloud_folder

        service = cloud_folder.service(self.session.path) if self.session.path else ""
        if self.session.why_read_only:
            self.messages.show_note(told(self.session.why_read_only))
        elif service:
            words = _(
                "This file lies in a folder that {service} copies to other computers. Work in it on one computer "
                "at a time, or keep it elsewhere and merge copies."
            )
            self.messages.show_note(words.format(service=service))

    def _article_chosen(self, article: str) -> None:
        self.show_state()
        self.arrivals.tell_waiting(article)
        if article and self.stack.currentWidget() is self.pages.page("article"):
            # the table is there to be focused once the panes have followed
            before = self.focusWidget()
            QTimer.singleShot(0, self, lambda: self._focus_table_after(before))

    def _focus_table_after(self, before: QWidget | None) -> None:
        """Gives the table the focus, unless somebody has gone to a field or another view by then: letters are commands here."""
        now = self.focusWidget()
        if now is before or not isinstance(now, QLineEdit | QAbstractScrollArea):
            self.focus_table()

    def _closed(self) -> None:
        self.messages.settle()
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.refresh()
        self.show_state()

    def show_state(self) -> None:
        """Title, rail: what depends on which file is open."""
        path, person = self.session.path, self.session.person
        parts = [path.name, person] if path else ["Claim Workbench"]
        if path and self.session.read_only:
            parts.append(_("read only"))
        self.setWindowTitle(" – ".join(part for part in parts if part))
        self.setWindowFilePath(str(path) if path else "")
        self.rail.set_open(path is not None)
        if path is None:
            self.rail.show_page("")

    def _tell(self, problem: UserError) -> None:
        """Says what went wrong above the page, unless the dialog in front "tells" it itself."""
        front = QApplication.activeModalWidget()
        if front is None or not front.property("tells"):
            self.messages.show_problem(problem)

    def _busy(self, busy: bool) -> None:
        self.pages.set_enabled(not busy)

    # Pages

    def show_page(self, name: str) -> None:
        if self.session.workspace is None:
            return
        self.stack.setCurrentWidget(self.pages.page(name))
        self.rail.show_page(name)
        self.status.show_page(name)
        if name == "versions":
            self.messages.settle()
        if name == "article":
            self.focus_table()

    def import_references(self) -> None:
        self.show_page("evidence")
        self.pages.library().browse_references()

    def focus_article(self) -> None:
        if self.session.workspace is not None:
            self.pages.article.set_focus()

    def focus_table(self) -> None:
        if self.session.workspace is not None:
            self.pages.preview.close_preview()
            self.pages.claims.set_focus()

    def _leave_search(self) -> None:
        if self.session.workspace is None:
            self.welcome.first.setFocus()
        else:
            self.focus_table()

    def focus_filter(self) -> None:
        self.show_page("article")
        self.pages.preview.close_preview()
        self.pages.claims.focus_filter()

    def choose_columns(self) -> None:
        self.show_page("article")
        self.pages.claims.choose_columns()

    def show_alike(self) -> None:
        """Looks for claims like the one under review, in all articles of the file."""
        from workbench.core import claims
        from workbench.gui.claims.alike_dialog import AlikeDialog

        workspace = self.session.workspace
        if workspace is not None:
            self.show_page("article")
            dialog = AlikeDialog(self.session, claims.get(workspace, self.session.claim), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # What the commands do

    def search(self) -> None:
        self.top.search.enter()

    def copy_rows(self) -> None:
        self.pages.claims.copy()

    def preview(self) -> None:
        """Shows the kept files of the claim beside the article, or of the record in the library; again, and they are gone."""
        if self.stack.currentWidget() is self.pages.page("evidence"):
            self.pages.library().toggle_preview()
            return
        if self.stack.currentWidget() is not self.pages.page("article"):
            self.show_page("article")
        self.pages.preview.toggle()

    def write_reason(self) -> None:
        self.show_page("article")
        self.pages.preview.close_preview()
        self.pages.claim_panel.focus_reason()

    def add_evidence(self) -> None:
        self.show_page("article")
        self.pages.claim_panel.add_evidence()

    def claim_from_selection(self) -> None:
        self.pages.article.claim_from_selection()

    def next_unread(self, step: int) -> None:
        self.show_page("article")
        self.pages.article.unread.go(step)

    def nothing_to_check(self) -> None:
        self.pages.article.unread.nothing_to_check()

    def move_edge(self, *, end: bool, right: bool, by_character: bool = False) -> None:
        self.pages.article.move_edge(end=end, right=right, by_character=by_character)

    def inherit(self) -> None:
        """Gives my verdicts on the older version anew for the chosen claims."""
        from workbench.core import versions

        chosen = self.session.selection or (self.session.claim,)
        self.session.do_for_claims(_("Taking over the verdicts"), versions.inherit, chosen)

    def remove_claims(self) -> None:
        from workbench.core import claims

        chosen = self.session.selection or (self.session.claim,)
        beside = self.session.beside(chosen)
        self.session.do_for_claims(_("Removing the claims"), claims.remove, chosen)
        if beside and self.session.claim not in chosen:
            self.session.select_claim(beside)

    def zoom(self, step: int) -> None:
        if step and self.session.workspace is not None:
            self.pages.article.zoom(step)

    def usual_size(self) -> None:
        if self.session.workspace is not None:
            self.pages.article.zoom(0)

    def open_sample(self) -> None:
        self.files.open_sample()

    def toggle_theme(self) -> None:
        settings.change(theme=other_ground(theme.palette()))
        self.apply_look()

    def apply_look(self) -> None:
        """Takes the colours and the text size of the settings."""
        now = settings.load()
        theme.apply(_application(), now.theme, now.accent, now.window_text)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def quit(self) -> None:
        self.close()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.write_if_free()
            self.session.notice_outside_changes()

    def event(self, event: QEvent) -> bool:
        kind = event.type()  # asked once: a window gets thousands of events, and each answer is made anew
        if kind is QEvent.Type.WindowUnblocked:
            # Where no window manager does it, nobody else gives the keys back after a dialog.
            QTimer.singleShot(0, self.activateWindow)
        elif kind is QEvent.Type.ThemeChange:
            # What the system tells with no signal of its own: that its text has become larger.
            QTimer.singleShot(0, self, lambda: theme.follow_system(_application()))
        elif kind is QEvent.Type.DevicePixelRatioChange:
            QTimer.singleShot(0, self, theme.notifier.changed.emit)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.files.paste()
        elif event.key() == Qt.Key.Key_F10:
            self.top.menu_button.showMenu()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QAbstractButton):
            pressed.click()  # outside dialogs Qt leaves that to Space alone
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped.files(event.mimeData()) or dropped.text(event.mimeData()):
            dropped.accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped.files(event.mimeData())
        dropped.accept(event)
        if paths:
            self.files.importing.take(paths)
        else:
            self.files.importing.paste(dropped.text(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.session.may_leave():
            event.ignore()
            return
        window_memory.remember(self)
        self.session.close()
        super().closeEvent(event)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
