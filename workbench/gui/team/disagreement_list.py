"""The disagreements of the file, open ones first; its keys choose in the card beside it."""

from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.model import Claim
from workbench.core.team.disagreements import Disagreement
from workbench.gui import fonts, icons, theme
from workbench.gui.texts import _, isolate, number

_DETAIL = Qt.ItemDataRole.UserRole
_SETTLED = Qt.ItemDataRole.UserRole + 1
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_CHOICES = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_O: "other", Qt.Key.Key_S: "skip"}


def kind_words(kind: str) -> str:
    return {
        "verdict": _("different verdicts"),
        "evidence": _("the same evidence read differently"),
        "grounds": _("same verdict, different evidence"),
        "span": _("overlapping statements"),
    }.get(kind, kind)


class DisagreementList(QListWidget):
    chosen = Signal(int)
    """The row, -1 for none."""
    key_pressed = Signal(str)
    """left, right, other or skip."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Disagreements"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Drawing(self))
        self.currentItemChanged.connect(self._changed)

    def show_all(self, rows: Sequence[tuple[Disagreement, Claim]], current: int) -> None:
        """Fills the list and chooses the row `current`."""
        self.blockSignals(True)
        self.clear()
        for disagreement, claim in rows:
            item = QListWidgetItem(" ".join((claim.restated or claim.quote).split()))
            detail = f"{_('Claim {n}').format(n=number(claim.number))}  ·  {kind_words(disagreement.kind)}"
            item.setData(_DETAIL, detail)
            item.setData(_SETTLED, disagreement.is_settled)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        self.setCurrentRow(current if rows else -1)
        self.blockSignals(False)
        self._changed()

    def go_on(self) -> None:
        """To the next row that is not settled, from the top again at the end."""
        rows = [(self.currentRow() + step) % self.count() for step in range(1, self.count() + 1)]
        for row in rows:
            if not self.item(row).data(_SETTLED):
                self.setCurrentRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.setCurrentRow(min(max(self.currentRow() + _STEPS[key], 0), self.count() - 1))
        elif key in _CHOICES:
            self.key_pressed.emit(_CHOICES[key])
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.chosen.emit(self.currentRow())


class _Drawing(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 58)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, where = theme.palette(), QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
                painter.fillRect(where, QColor(colours.selection))
                edge = where.right() - 3 if mirrored else where.left()
                painter.fillRect(QRectF(edge, where.top(), 3, where.height()), QColor(colours.ink))
            painter.fillRect(
                QRectF(where.left(), where.bottom() - 1, where.width(), 1), QColor(colours.border)
            )
            settled = bool(index.data(_SETTLED))
            near, far = 16, 36 if settled else 12
            room = where.adjusted(far if mirrored else near, 8, -near if mirrored else -far, -8)
            _line(painter, index.data(), fonts.ui(13, QFont.Weight.Medium), colours.ink, room, 0)
            _line(painter, index.data(_DETAIL), fonts.ui(12), colours.ink_faint, room, 22)
            if settled:
                left = where.left() + 14 if mirrored else where.right() - 30
                icons.paint(painter, "gavel", QRectF(left, where.center().y() - 8, 16, 16), "ink_soft")
        finally:
            painter.restore()


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    ways = (bidirectional(letter) for letter in text)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)


def _line(painter: QPainter, text: str, font: QFont, ink: str, room: QRectF, top: float) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    side |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(
        QRectF(room.left(), room.top() + top, room.width(), 20),
        Qt.AlignmentFlag.AlignVCenter | side,
        isolate(shown),
    )
