"""The head of the preview: the statement under review, and the piece of evidence that is shown beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.core.model import Claim, Evidence, Link
from workbench.core.preview.model import Page, Preview
from workbench.core.text.cut import cut
from workbench.gui import fonts, icons, texts, theme
from workbench.gui.elided_label import ElidedLabel
from workbench.gui.evidence import media
from workbench.gui.evidence.quote_mark import QuoteMark
from workbench.gui.texts import _, isolate, number, quoted
from workbench.gui.told import told
from workbench.gui.verdict_segment import VerdictSegment
from workbench.gui.widgets import KeyCap, Label, Picture

MOST_WORDS = 320
"""Characters of a statement or quote that are repeated here; the article beside it has all."""


class Head(QWidget):
    """`stepped` carries -1 or 1 for the piece of evidence before or behind."""

    stepped = Signal(int)
    closed = Signal()
    quote_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = Label("", 12, 500, "ink_faint")
        ways = ("chevron-left", "chevron-right")
        back, on = reversed(ways) if self.isRightToLeft() else ways
        self.before = icon_button(back, _("Previous evidence of this claim"))
        self.behind = icon_button(on, _("Next evidence of this claim"))
        self.close_ = icon_button("x", _("Close the preview"))
        self._statement = Label(font=fonts.article(15), wrap=True)
        self.verdict = VerdictSegment()
        self._stance_icon = Picture("check", 14)
        self._stance = Label("", 12, 600)
        self._title = ElidedLabel(13, 600, "ink")
        self._about = Label("", 11, 400, "ink_faint", wrap=True)
        self._quote = Label(font=fonts.article(14, italic=True), ink="ink_soft", wrap=True)
        self._check = QuoteMark()
        self.to_quote = QPushButton()
        self._note = Label("", 11, 500, "ink_faint", wrap=True)
        self._build()

    def show_claim(self, claim: Claim | None) -> None:
        """The statement; None where a record is looked at without one."""
        for part in (self._statement, self.verdict):
            part.setVisible(claim is not None)
        if claim is not None:
            self._statement.set_prose(quoted(cut(claim.quote, MOST_WORDS)))

    def show_evidence(self, record: Evidence | None, link: Link | None, at: int, of: int) -> None:
        """The piece of evidence `at` (from 0) of those linked to the claim."""
        shown = record is not None
        for part in (self._title, self._about, self._stance_icon, self._stance, self._quote):
            part.setVisible(shown)
        for part in (self.before, self.behind, self._count):
            part.setVisible(of > 1)
        counted = _("Evidence {at} of {all}").format(at=number(at + 1), all=number(of))
        self._count.setText(counted)
        self.before.setEnabled(at > 0)
        self.behind.setEnabled(at + 1 < of)
        self.show_preview(None, link)
        if record is None:
            return
        self._title.setText(isolate(texts.visible(media.title(record))))
        self._title.setToolTip(texts.visible(media.title(record)))
        self._about.setText(media.about(record, media.place(link) if link else ""))
        for part in (self._stance_icon, self._stance):
            part.setVisible(link is not None)
        if link is not None:
            look = theme.status(link.stance)
            self._stance_icon.show_icon(look.icon, look.token)
            self._stance.set_ink(look.token)
            self._stance.setText(look.word)
        self._quote.set_prose(quoted(cut(link.quote, MOST_WORDS)) if link and link.quote else "")
        self._quote.setVisible(bool(link and link.quote))

    def show_preview(self, preview: Preview | None, link: Link | None) -> None:
        """What the quote check found now, and where the quote stands if that is another part; None: not known yet."""
        has_quote = bool(link and link.quote)
        self._check.setVisible(False)
        self.to_quote.setVisible(False)
        self._note.setVisible(bool(preview and preview.note))
        if preview is None:
            return
        self._check.show_check(preview.check, has_quote=has_quote)
        elsewhere = preview.quote_part not in (0, preview.part)
        paged = isinstance(preview.content, Page)
        words = _("The quote stands on page {page}") if paged else _("The quote stands in part {page}")
        self.to_quote.setText(words.format(page=number(preview.quote_part)))
        self.to_quote.setVisible(has_quote and elsewhere)
        self._note.setText(_("Only the words are shown. {why}").format(why=told(preview.note)))

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 8)
        column.setSpacing(5)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(Label(_("Preview"), 13, 600))
        top.addWidget(KeyCap(_("Space")))
        top.addStretch(1)
        for part in (self._count, self.before, self.behind, self.close_):
            top.addWidget(part)
        column.addLayout(top)
        column.addWidget(self._statement)
        column.addWidget(self.verdict)
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self._title, 1)
        named.addWidget(self._stance_icon)
        named.addWidget(self._stance)
        column.addLayout(named)
        checked = QHBoxLayout()
        checked.addWidget(self._check, 1)
        checked.addWidget(self.to_quote, 0, Qt.AlignmentFlag.AlignRight)
        for part in (self._about, self._quote):
            column.addWidget(part)
        column.addLayout(checked)
        column.addWidget(self._note)
        self.to_quote.setProperty("kind", "flat")
        self.to_quote.setAutoDefault(False)
        self.to_quote.setToolTip(_("Go to the quote (G)"))
        self.to_quote.clicked.connect(self.quote_wanted)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.behind.clicked.connect(lambda: self.stepped.emit(1))
        self.close_.clicked.connect(self.closed)


def icon_button(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "flat")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedSize(28, 26)
    icons.follow(button, icon, "ink_soft", 16)
    return button
