"""One side of a disagreement: who, which verdict, why, and on what evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workbench.core.model import GivenVerdict, Link
from workbench.core.team.disagreements import Side
from workbench.gui import fonts, theme
from workbench.gui.evidence import media
from workbench.gui.evidence.verdict_list import why_stale
from workbench.gui.texts import _, isolate, moment, quoted
from workbench.gui.widgets import Avatar, Card, Label, Mask, Picture, StatusChip


class EvidenceLine(Card):
    """A piece of evidence in short; `only_here` when the other sides have not linked it."""

    def __init__(self, link: Link, *, only_here: bool) -> None:
        super().__init__(ground="field", radius=7)
        self._only_here = only_here
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Picture("globe" if link.evidence.kind == "url" else "file-text", 17))
        words = QVBoxLayout()
        words.setSpacing(1)
        title = isolate(link.evidence.title or link.evidence.url)
        words.addWidget(_prose(title, Label("", 13, QFont.Weight.Medium, wrap=True)))
        where = [theme.status(link.stance).word]
        where += filter(None, [media.place(link)])
        words.addWidget(Label("  ·  ".join(where), 12, ink="ink_faint"))
        if link.quote:
            words.addWidget(_prose(quoted(link.quote), Label("", 12, ink="ink_soft", wrap=True)))
        row.addLayout(words, 1)
        if only_here:
            row.addWidget(Label(_("only here"), 12, QFont.Weight.DemiBold, "ink_soft"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._only_here:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.palette().ink_faint), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        finally:
            painter.end()


def _prose(text: str, label: Label) -> Label:
    label.set_prose(text)
    return label


class SideCard(Card):
    """Clicking it chooses its verdict for the decision."""

    clicked = Signal()

    def __init__(
        self,
        side: Side,
        given: GivenVerdict | None,
        links: Sequence[Link],
        others: frozenset[str],
        letter: str,
    ) -> None:
        """`given` tells when; `others` are the ids of the evidence that the other sides have linked; `letter` stands for
        a reviewer whose name is hidden, "" where it is not."""
        super().__init__()
        self.verdict = side.verdict
        self._chosen = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        word = theme.status(side.verdict).word
        self.setAccessibleName(_("{name}: {verdict}").format(name=side.reviewer, verdict=word))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        badge = Mask(side.reviewer, letter, 28) if letter else Avatar(side.reviewer, side.reviewer_id, 28)
        row.addWidget(badge)
        person = QVBoxLayout()
        person.setSpacing(0)
        person.addWidget(Label(isolate(side.reviewer), 13, QFont.Weight.DemiBold))
        if given is not None:
            person.addWidget(Label(moment(given.at), 12, ink="ink_faint"))
        row.addLayout(person, 1)
        row.addWidget(StatusChip(side.verdict))
        column.addLayout(row)
        if side.words:
            column.addWidget(_prose(quoted(side.words), Label(wrap=True, font=fonts.prose(15))))
        if given is not None and given.stale:
            column.addWidget(Label(why_stale(given), 12, ink="contested", wrap=True))
        reason = side.reason or _("No reason was written.")
        ink = "ink_soft" if side.reason else "ink_faint"
        column.addWidget(_prose(isolate(reason), Label(ink=ink, wrap=True)))
        column.addWidget(Label(_("Evidence"), 11, QFont.Weight.DemiBold, "ink_faint"))
        for link in links:
            column.addWidget(EvidenceLine(link, only_here=link.evidence.id not in others))
        if not links:
            column.addWidget(Label(_("None linked by this reviewer."), ink="ink_faint"))
        column.addStretch(1)

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._chosen:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.palette().ink), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        finally:
            painter.end()
