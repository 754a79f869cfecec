"""One piece of evidence of a claim: title, stance, locator, hash, quote."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from workbench.core.model import Link
from workbench.gui import fonts, icons, theme
from workbench.gui.evidence import media, worth
from workbench.gui.evidence.notice_list import NoticeList
from workbench.gui.evidence.quote_mark import QuoteMark
from workbench.gui.texts import _, isolate
from workbench.gui.widgets import Card, Label, Picture


class EvidenceCard(Card):
    """`unlink_wanted` and `preview_wanted` carry the link's id, `open_wanted`, `save_wanted` and `holds_wanted` that of the
    evidence."""

    unlink_wanted = Signal(str)
    preview_wanted = Signal(str)
    open_wanted = Signal(str)
    save_wanted = Signal(str)
    holds_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(ground="card", radius=9)
        self._icon = Picture("file-text", 18, "ink_soft", "field", 34)
        self._title = Label("", 13, 600, wrap=True)
        self._stance_icon = Picture("check", 14)
        self._stance = Label("", 12, 600)
        self._about = Label("", 11, 400, "ink_faint", wrap=True)
        self._quote = Label(font=fonts.prose(14, italic=True), ink="ink_soft", wrap=True)
        self._note = Label("", 12, 400, "ink_soft", wrap=True)
        self._check = QuoteMark()
        self.notices = NoticeList()
        self.preview, self.more = QToolButton(), QToolButton()
        self._build()

    def show_link(self, link: Link, *, read_only: bool, page: int = 0) -> None:
        """`page` is that on which the quote stands, 0 where nothing is to be said of it."""
        record = link.evidence
        look = theme.status(link.stance)
        self._link, self._record = link.id, record.id
        self._icon.show_icon(media.icon(record))
        self._title.set_prose(isolate(media.title(record)))
        self._stance_icon.show_icon(look.icon, look.token)
        self._stance.set_ink(look.token)
        self._stance.setText(look.word)
        self._about.setText(media.about(record, media.place(link)))
        self._quote.set_prose(isolate(link.quote))
        self._quote.setVisible(bool(link.quote))
        self._note.set_prose(isolate(link.note))
        self._note.setVisible(bool(link.note))
        self._check.show_check(
            link.quote_check, has_quote=bool(link.quote), page=page, is_wrong=bool(link.page)
        )
        self.notices.show_record(record)
        for action in (self.holds, self._unlink):
            action.setEnabled(not read_only)
        self._save.setEnabled(bool(record.sha256))
        self.setAccessibleName(", ".join([media.title(record), look.word, *worth.notices(record)]))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 8, 10)
        row.setSpacing(11)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(5)
        top.addWidget(self._title, 1)
        top.addSpacing(7)
        for part in (self._stance_icon, self._stance, self.preview, self.more):
            top.addWidget(part)
        column.addLayout(top)
        for part in (self.notices, self._about, self._quote, self._check, self._note):
            column.addWidget(part)
        row.addLayout(column, 1)
        self._build_menu()

    def _build_menu(self) -> None:
        self.preview.setProperty("kind", "flat")
        self.preview.setAccessibleName(_("Preview this evidence"))
        self.preview.setToolTip(_("Preview (Space)"))
        self.preview.setFixedSize(28, 22)
        self.preview.clicked.connect(lambda: self.preview_wanted.emit(self._link))
        icons.follow(self.preview, "eye", "ink_soft", 16)
        menu = QMenu(self.more)
        menu.addAction(_("Details"), lambda: self.open_wanted.emit(self._record))
        self._save = menu.addAction(
            _("Save a copy of the kept file"), lambda: self.save_wanted.emit(self._record)
        )
        self.holds = menu.addAction(_("Does it still hold?"), lambda: self.holds_wanted.emit(self._record))
        self._unlink = menu.addAction(
            _("Unlink from this claim"), lambda: self.unlink_wanted.emit(self._link)
        )
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setProperty("kind", "flat")
        self.more.setAccessibleName(_("More about this evidence"))
        theme.keep(self.more, lambda more: more.setFixedSize(fonts.px(28), fonts.px(22)))
        icons.follow(self.more, "ellipsis", "ink_soft", 16)
