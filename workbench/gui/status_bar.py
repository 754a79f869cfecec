"""The line at the bottom: how much is checked, the counts, the keys that work now, and that everything is saved."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from workbench.core import shares
from workbench.core.basics import DISAGREED, ClaimFilter, Verdict
from workbench.gui import fonts, keymap, theme
from workbench.gui.command_cap import CommandCap
from workbench.gui.elided_label import ElidedLabel
from workbench.gui.session import Session
from workbench.gui.strip import Strip
from workbench.gui.texts import _, inside, names_isolated, number, plural
from workbench.gui.told import told
from workbench.gui.widgets import Label, Picture, announce
from workbench.gui.work_bar import WorkBar

TOLD = 6_000
"""Milliseconds for which the last action is told."""
SOON = 250
"""Milliseconds after a change until the counts are counted anew, so that keys in quick succession do not wait for it, nor, on a
slow computer, what such a key shows."""
READING = "reading"
SHOWN = (Verdict.SOURCED, Verdict.CONTESTED, Verdict.UNVERIFIED, Verdict.NOT_A_CLAIM, DISAGREED)


def hints() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The commands whose keys work on each page, and beside a text in a file that can only be read; a page without any is not
    named."""
    return {
        READING: (
            (("preview",), _("preview")),
            (("next", "previous"), _("move")),
            (("keys",), _("all keys")),
        ),
        "article": (
            (("sourced", "unverified", "contested"), _("mark")),
            (("evidence",), _("evidence")),
            (("preview",), _("preview")),
            (("next", "previous"), _("move")),
            (("keys",), _("all keys")),
        ),
        "versions": (
            (("place-here",), _("place here")),
            (("choose-place",), _("choose the place")),
            (("no-place",), _("no place")),
            (("next", "previous"), _("move")),
        ),
        "merge": (
            (("take-left", "take-right"), _("take a side")),
            (("take-other",), _("another verdict")),
            (("skip",), _("skip")),
            (("next", "previous"), _("move")),
        ),
    }


class ShareBar(QWidget):
    """Counts as one segmented bar; what is missing to the whole stays grey. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._parts: list[tuple[str, int]] = []
        self._whole = 0
        theme.notifier.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(150, 8)

    def show_counts(self, counts: dict[str, int]) -> None:
        self._parts = [(name, counts.get(name, 0)) for name in SHOWN]
        self._whole = counts.get("all", 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setClipPath(shape)
            painter.fillRect(self.rect(), QColor(theme.palette().border))
            left = 0.0
            for name, count in self._parts:
                width = self.width() * count / self._whole if self._whole else 0.0
                painter.fillRect(
                    QRectF(left, 0, max(0.0, width - 1), self.height()), QColor(theme.status(name).colour)
                )
                left += width
        finally:
            painter.end()


class StatusBar(Strip):
    def __init__(self, session: Session) -> None:
        super().__init__(Qt.Edge.TopEdge)
        self._session = session
        theme.keep(self, lambda bar: bar.setFixedHeight(fonts.px(36)))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.checked = Label("", 12, QFont.Weight.DemiBold)
        self._bar = ShareBar()
        row.addWidget(self.checked)
        row.addWidget(self._bar)
        self._counts = {name: _Count(name) for name in SHOWN}
        for count in self._counts.values():
            row.addWidget(count)
        self.blind = Label(_("Blind first pass"), 12, QFont.Weight.DemiBold)
        row.addWidget(self.blind)
        self._page = "article"
        self._empty = {"merge", "versions"}
        """Pages on which the keys have nothing to act on."""
        self._hints: dict[str, _Hints] = {}
        self.message = ElidedLabel()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle = _Middle()
        self._middle.resized.connect(self._fit)
        self._nothing = QWidget()
        self._middle.addWidget(self._nothing)
        self._middle.addWidget(self.message)
        self._middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._middle, 1)
        self.work = WorkBar()
        row.addWidget(self.work)
        self._disk = Picture("hard-drive", 15, "ink_faint")
        row.addWidget(self._disk)
        self.saved = Label("", 12, ink="ink_faint")
        row.addWidget(self.saved)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(TOLD)
        self._quiet.timeout.connect(self._fit)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._refresh)
        session.message.connect(self.say)
        session.changed.connect(self._changed)
        session.opened.connect(self._opened)
        session.closed.connect(self._refresh)
        session.article_changed.connect(self._refresh)
        keymap.notifier.changed.connect(self._fit)
        self._refresh()

    def say(self, text: str) -> None:
        """Shows what was just done in the place of the key hints, for a while."""
        text = told(text)
        shown = names_isolated(text)
        self.message.setText(shown)
        self.message.setToolTip(shown)
        if text:
            self._quiet.start()
            announce(self, text)
        else:
            self._quiet.stop()
        self._fit()

    def show_page(self, page: str) -> None:
        """Shows the keys of that page."""
        self._page = page
        self._fit()

    def show_filled(self, page: str, filled: bool) -> None:
        """Shows the keys of a page only while there is something that they act on."""
        (self._empty.discard if filled else self._empty.add)(page)
        self._fit()

    def _opened(self) -> None:
        path = self._session.path
        if path is not None:
            self._show_saved(QDateTime.fromSecsSinceEpoch(int(Path(path).stat().st_mtime)))
        self.say("")
        self._refresh()

    def _changed(self, _changes: object) -> None:
        self._show_saved(QDateTime.currentDateTime())
        self._soon.start()

    def _show_saved(self, when: QDateTime) -> None:
        today = when.date() == QDateTime.currentDateTime().date()
        words = (
            QLocale().toString(when.time(), _("HH:mm"))
            if today
            else QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)
        )
        read_only = self._session.read_only
        self._disk.show_icon("eye" if read_only else "hard-drive", "ink" if read_only else "ink_faint")
        if read_only:
            self.saved.setText(_("Read only · offline"))
        else:
            self.saved.setText(_("Saved on this computer {when} · offline").format(when=words))

    def _refresh(self) -> None:
        session = self._session
        shown = session.workspace is not None and bool(session.article)
        for widget in (self.checked, self._bar, *self._counts.values()):
            widget.setVisible(shown)
        self._show_blind()
        self._disk.setVisible(session.workspace is not None)
        self.saved.setVisible(session.workspace is not None)
        if session.workspace is None or not shown:
            return
        from workbench.core import claims

        counts = claims.counts(session.workspace, ClaimFilter(article=session.article))
        whole = counts.get("all", 0)
        percent = shares.percent(whole - counts.get(Verdict.OPEN, 0), whole) if whole else 0
        self.checked.setText(_("{percent} % checked").format(percent=number(percent)))
        self._bar.show_counts(counts)
        for name, widget in self._counts.items():
            widget.show_count(counts.get(name, 0))
        self._fit()

    def _show_blind(self) -> None:
        """Says that the article is reviewed blind first, also once every verdict is in."""
        workspace = self._session.workspace
        hidden = None
        if workspace is not None:
            from workbench.core.team import blind

            hidden = blind.waiting(workspace, self._session.article)
        self.blind.setVisible(hidden is not None)
        words = plural(
            hidden or 0,
            "What others found is hidden on {n} claim",
            "What others found is hidden on {n} claims",
        )
        self.blind.setToolTip(words)

    def _fit(self) -> None:
        """What was just done goes first; the hints only where all of them fit, with the counts as bare numbers if need be."""
        shown = self._session.workspace is not None and bool(self._session.article)
        rest = self._keys() if shown else self._nothing
        if shown:
            self._shorten(rest.sizeHint().width())
        if self._middle.width() < rest.sizeHint().width():
            rest = self._nothing
        self._middle.setCurrentWidget(self.message if self._quiet.isActive() else rest)

    def _keys(self) -> QWidget:
        """The keys of the page, made when it is first shown; those of some pages are not told."""
        if self._page in self._empty:
            return self._nothing
        page = self._page
        if self._session.read_only:
            page = READING if page == "article" else ""
        if page not in self._hints:
            told_keys = hints().get(page)
            if told_keys is None:
                return self._nothing
            self._hints[page] = _Hints(told_keys)
            self._middle.addWidget(self._hints[page])
        return self._hints[page]

    def _shorten(self, wanted: int) -> None:
        """Leaves the words of the counts out where they stand in the way of something as wide as `wanted`."""
        counts = [count for count in self._counts.values() if not count.isHidden()]
        others = (self.checked, self._bar, self.blind, self.work, self._disk, self.saved)
        # By what each wants and not by what it has: that is of before the last change.
        taken = [each.sizeHint().width() for each in others if not each.isHidden()]
        taken += [count.whole_width() for count in counts]
        row = self.layout()
        assert row is not None
        room = row.contentsRect().width() - sum(taken) - row.spacing() * (len(taken) + 1)
        compact = room < wanted
        for count in counts:
            count.set_compact(compact)


class _Middle(QStackedWidget):
    """Says when its room has changed, which also the counts beside it do."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Count(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        look = theme.status(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(5)
        self._picture = Picture(look.icon, 14, look.colour)
        row.addWidget(self._picture)
        self._label = Label("", 12, ink="ink_soft")
        row.addWidget(self._label)
        self._name, self._count, self._compact = name, 0, False
        theme.notifier.changed.connect(self._tint)

    def show_count(self, count: int) -> None:
        self._count = count
        self._show()
        self.setVisible(count > 0)

    def set_compact(self, compact: bool) -> None:
        """The number without the word, which stays as tool tip and accessible name."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def whole_width(self) -> int:
        """How wide it is with its word."""
        around = self.sizeHint().width() - self._label.sizeHint().width()
        return around + self._label.fontMetrics().horizontalAdvance(self._words()) + 1

    def _words(self) -> str:
        word = inside(theme.status(self._name).word)
        return _("{n} {status}").format(n=number(self._count), status=word)

    def _show(self) -> None:
        self._label.setText(number(self._count) if self._compact else self._words())
        self._label.setAccessibleName(self._words())
        self.setToolTip(self._words() if self._compact else "")

    def _tint(self) -> None:
        look = theme.status(self._name)
        self._picture.show_icon(look.icon, look.colour)


class _Hints(QWidget):
    """`hints` are commands and what their keys do."""

    def __init__(self, hints: tuple[tuple[tuple[str, ...], str], ...]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for commands, words in hints:
            for command in commands:
                row.addWidget(CommandCap(command))
            row.addWidget(Label(words, 12, ink="ink_faint"))
            row.addSpacing(8)
        row.addStretch(1)
