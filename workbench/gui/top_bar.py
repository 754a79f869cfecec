"""The bar at the top: which article of which file, search, theme, reviewer, export, the menu."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton

from workbench.core import settings
from workbench.core.changes import Changes
from workbench.gui import fonts, icons, keymap, paint, theme
from workbench.gui.search_box import SearchBox
from workbench.gui.session import Session
from workbench.gui.strip import Strip
from workbench.gui.texts import _, isolate, number, on_button, plural, tip
from workbench.gui.widgets import Avatar

if TYPE_CHECKING:
    from workbench.core.model import Article, SignOff


class ArticleSwitch(QAbstractButton):
    """Title of the article, below it version, claims and file; a menu of all articles, and of what is done with this one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._detail = ""
        self._signed = ""
        self._opens = False
        self.more: Sequence[QAction] = ()
        """What is done with the whole article, below the list of all."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(160)
        self.clicked.connect(self._open_menu)
        theme.notifier.changed.connect(self.update)
        for signal in (session.opened, session.closed, session.article_changed):
            signal.connect(self.refresh)
        session.changed.connect(self._follow)
        self.refresh()

    def _follow(self, changes: Changes) -> None:
        if {"article", "claim"} & changes.touched.keys():
            self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(320, fonts.px(44))

    def show_signed(self, signed: "Sequence[SignOff]") -> None:
        """Says below the title who signed the article off last, or that it changed since."""
        last = signed[-1] if signed else None
        if last is None:
            words = ""
        elif last.holds:
            words = _("Signed off by {name}").format(name=isolate(last.reviewer))
        else:
            words = _("Changed since {name} signed it off").format(name=isolate(last.reviewer))
        if words != self._signed:
            self._signed = words
            self.refresh()

    def refresh(self) -> None:
        workspace = self._session.workspace
        known, current = self._looked_up()
        file = self._session.path.name if self._session.path else ""
        if workspace is None:
            title, detail = "Claim Workbench", _("No file is open")
        elif current is None:
            title, detail = _("No article yet"), isolate(file)
        else:
            title, detail = current.title, self._words(current, file)
        self._opens = current is not None
        self.setEnabled(self._opens)
        self.setText(title)
        self._detail = detail
        self.setToolTip(_("Choose another article") if known > 1 else tip(title))
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.update()

    def _looked_up(self) -> "tuple[int, Article | None]":
        """How many articles there are, and the one that is shown; the claims of the others are not counted for that."""
        workspace = self._session.workspace
        if workspace is None:
            return 0, None
        from workbench.core import articles

        known = articles.current(workspace)
        shown = self._session.article
        return len(known), articles.get(workspace, shown) if shown in known else None

    def _known(self) -> "list[Article]":
        if self._session.workspace is None:
            return []
        from workbench.core import articles

        return articles.all(self._session.workspace)

    def _words(self, article: "Article", file: str) -> str:
        parts = [plural(article.claims, "{n} claim", "{n} claims"), isolate(file)]
        if article.versions > 1:
            parts.insert(0, _("Version {n}").format(n=number(article.versions)))
        if self._signed:
            parts.insert(0, self._signed)
        if self._session.read_only:
            parts.append(_("read only"))
        return "  ·  ".join(parts)

    def _open_menu(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for article in self._known():
            left = plural(article.open, "{n} open", "{n} open")
            action = QAction(on_button(f"{isolate(article.title)}   {left}"), menu)
            action.setCheckable(True)
            action.setChecked(article.id == self._session.article)
            action.triggered.connect(lambda _checked, chosen=article.id: self._session.select_article(chosen))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addActions(self.more)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._opens and self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.selection))
                painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
            self._line(
                painter,
                self.text(),
                fonts.ui(14, QFont.Weight.DemiBold),
                colours.ink,
                fonts.px(4),
                self._opens,
            )
            self._line(painter, self._detail, fonts.ui(11), colours.ink_faint, fonts.px(24), False)
            if self.hasFocus():
                paint.focus_ring(painter, QRectF(self.rect()), 7)
        finally:
            painter.end()

    def _line(self, painter: QPainter, text: str, font: QFont, ink: str, top: int, chevron: bool) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        beside, mirrored = 22 if chevron else 0, self.isRightToLeft()
        room = QRectF(8 + (beside if mirrored else 0), top, self.width() - 16 - beside, fonts.px(20))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, isolate(shown))
        if chevron:
            width = metrics.horizontalAdvance(shown)
            left = room.right() - width - 19 if mirrored else room.left() + width + 5
            icons.paint(painter, "chevron-down", QRectF(left, room.center().y() - 7, 14, 14), "ink_soft")


class TopBar(Strip):
    theme_toggled = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(Qt.Edge.BottomEdge)
        self._session = session
        theme.keep(self, lambda bar: bar.setFixedHeight(fonts.px(44) + 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 14, 6)
        row.setSpacing(8)
        self.switch = ArticleSwitch(session)
        row.addWidget(self.switch, 4)
        self.search = SearchBox(session)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        self._theme = self._flat("moon", _("Light or dark"))
        self._theme.clicked.connect(self.theme_toggled)
        row.addWidget(self._theme)
        self.reviewer = QToolButton()
        self.reviewer.setProperty("kind", "flat")
        theme.keep(self.reviewer, lambda button: button.setFixedSize(fonts.px(26) + 12, fonts.px(26) + 12))
        self.reviewer.clicked.connect(self.settings_wanted)
        self._avatar = Avatar("", size=26, parent=self.reviewer)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._avatar.move(6, 6)
        row.addWidget(self.reviewer)
        self.export = QPushButton(_("Export report"))
        self.export.setProperty("kind", "primary")
        icons.follow(self.export, "file-down", "on_primary", 16)
        self.export.clicked.connect(self.export_wanted)
        row.addWidget(self.export)
        self.menu_button = self._flat("menu", _("Menu (F10)"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.menu_button)
        theme.notifier.changed.connect(self._show_theme)
        keymap.notifier.changed.connect(self._show_keys)
        for signal in (session.opened, session.closed, session.article_changed):
            signal.connect(self.refresh)
        self._show_theme()
        self.refresh()

    def refresh(self) -> None:
        person = self._session.person
        self._avatar.show_person(person, settings.reviewer(person).id if person else "")
        words = _("You are {name}").format(name=person) if person else _("Nobody is named yet")
        self.reviewer.setToolTip(tip(words))
        self.reviewer.setAccessibleName(words)
        is_open = self._session.workspace is not None
        self.export.setVisible(is_open)
        self.export.setEnabled(bool(self._session.article))

    def _show_keys(self) -> None:
        self._theme.setToolTip(keymap.tip(_("Light or dark"), "theme"))
        self.export.setToolTip(keymap.tip(_("Export a report"), "export"))

    def _show_theme(self) -> None:
        icons.follow(self._theme, "sun" if theme.is_dark() else "moon")

    def _flat(self, glyph: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "flat")
        theme.keep(button, lambda each: each.setFixedSize(fonts.px(36), fonts.px(36)))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.follow(button, glyph)
        return button
