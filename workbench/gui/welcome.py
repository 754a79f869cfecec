"""What is shown while no file is open: begin, go on where you stopped, or try the sample."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui import fonts, icons, keymap, theme
from workbench.gui.flow import FlowLayout
from workbench.gui.recent import RecentFiles
from workbench.gui.texts import _
from workbench.gui.widgets import Label, Picture


class DropPlace(QWidget):
    """A dashed field that says what can be dropped on the window. The window itself takes the drop."""

    def __init__(self) -> None:
        super().__init__()
        theme.keep(self, lambda place: place.setMinimumHeight(fonts.px(150)))
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(8)
        column.addWidget(Picture("file-plus", 28, "ink_soft"), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, size, weight, ink in (
            (_("Drop an article here"), 16, QFont.Weight.DemiBold, "ink"),
            (
                self._sentence(),
                13,
                QFont.Weight.Normal,
                "ink_soft",
            ),
        ):
            label = Label(text, size, weight, ink, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
            self._last = label
        keymap.notifier.changed.connect(self._teach)
        theme.notifier.changed.connect(self.update)

    def _teach(self) -> None:
        self._last.setText(self._sentence())

    def _sentence(self) -> str:
        return keymap.sentence(
            _("A saved web page, a Word, PDF or text file. Or paste its text with {key}."),
            _("A saved web page, a Word, PDF or text file."),
            "paste-article",
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(theme.palette().border_strong), 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.setBrush(QColor(theme.palette().card))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        finally:
            painter.end()


class Welcome(QWidget):
    import_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Welcome"))
        whole, area = QVBoxLayout(self), QScrollArea()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        area.setWidget(page)
        for ground in (area.viewport(), page):
            ground.setAutoFillBackground(False)
        outer = QHBoxLayout(page)
        outer.addStretch(1)
        column = QVBoxLayout()
        outer.addLayout(column, 8)
        outer.addStretch(1)
        inner = QWidget()
        theme.keep(inner, lambda middle: middle.setMaximumWidth(fonts.px(640)))
        column.addStretch(2)
        column.addWidget(inner)
        column.addStretch(3)
        layout = QVBoxLayout(inner)
        layout.setSpacing(10)
        layout.addWidget(Label(_("Check an article, claim by claim"), 26, QFont.Weight.Bold))
        layout.addWidget(
            Label(
                _("Everything stays in one file on this computer. Nothing is sent anywhere."),
                14,
                ink="ink_soft",
                wrap=True,
            )
        )
        layout.addSpacing(10)
        layout.addWidget(DropPlace())
        layout.addLayout(self._buttons())
        layout.addSpacing(14)
        self.recent = RecentFiles()
        self.recent.chosen.connect(self.recent_chosen)
        layout.addWidget(self.recent)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        for text, glyph, wanted, primary in (
            (_("Import an article"), "file-plus", self.import_wanted, True),
            (_("Open a file"), "folder-open", self.open_wanted, False),
            (_("New file"), "plus", self.new_wanted, False),
            (_("Try the sample"), "eye", self.sample_wanted, False),
        ):
            button = QPushButton(text)
            if primary:
                button.setProperty("kind", "primary")
                self.first = button
            icons.follow(button, glyph, "on_primary" if primary else "ink_soft", 16)
            button.clicked.connect(wanted)
            row.addWidget(button)
        return row

    def refresh(self) -> None:
        self.recent.refresh()
        self.first.setFocus()
