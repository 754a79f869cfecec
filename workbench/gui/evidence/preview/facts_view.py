"""What is said instead of a view: that something is still being read, that nothing is linked, or why it cannot be shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.core.model import Evidence, Link
from workbench.core.preview.model import Facts
from workbench.gui import texts
from workbench.gui.empty_state import EmptyState
from workbench.gui.evidence import media
from workbench.gui.fitted_line import FittedLine
from workbench.gui.texts import _, isolate
from workbench.gui.told import told
from workbench.gui.widgets import Label


class FactsView(QScrollArea):
    """A scroll area, so that the single-letter keys work here as in the other views."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._state = EmptyState("eye", "", "")
        self._facts = Label("", 12, 400, "ink_soft", wrap=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._digest = FittedLine(12, "ink_soft")
        self._digest.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.addStretch(1)
        column.addWidget(self._state)
        column.addWidget(self._facts)
        column.addWidget(self._digest)
        column.addStretch(1)
        self.setWidget(inside)

    def say(self, title: str, sentence: str) -> None:
        self._state.say(title, sentence)
        self._facts.setText("")
        self._digest.show_line("")
        self.setAccessibleDescription(f"{title} {sentence}".strip())

    def show_facts(self, record: Evidence, facts: Facts, link: Link | None) -> None:
        """`facts.why`, and what is known about the kept file."""
        title = _("Nothing is kept of this") if not record.sha256 else _("Not shown here")
        self.say(title, told(facts.why))
        lines = [media.kind(record), media.size(record)]
        if facts.seconds is not None:
            lines.append(_("{length} long").format(length=_clock(facts.seconds)))
        if link is not None and link.time:
            lines.append(_("at {time}").format(time=isolate(link.time)))
        if record.media_type:
            lines.append(record.media_type)
        known = ["  ·  ".join(filter(None, lines)), isolate(texts.visible(record.file_name))]
        known.append(isolate(texts.visible(record.url)))
        self._facts.setText("\n".join(filter(None, known)))
        self._digest.show_line(media.whole_hash(record))

    def go_to_mark(self) -> None:
        """Nothing is marked here."""

    def zoom(self, step: int) -> None:
        """There is nothing to enlarge."""


def _clock(seconds: float) -> str:
    """ "1:02:03" or "2:03"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
