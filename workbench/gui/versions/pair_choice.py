"""Which two texts stand side by side: versions of the article, or another article of the file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core import articles
from workbench.core.model import Version
from workbench.core.store.workspace import Workspace
from workbench.gui import texts
from workbench.gui.texts import _, isolate, number
from workbench.gui.widgets import Choice, Label


class PairChoice(QWidget):
    """Hidden while there is nothing to choose: no text, or a single one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.old, self.new = self._choice(_("The older text")), self._choice(_("The newer text"))
        self.new.setPlaceholderText(_("Choose a text to compare with"))
        row.addWidget(self.old, 1)
        row.addWidget(Label("←" if self.isRightToLeft() else "→", ink="ink_faint"))
        row.addWidget(self.new, 1)
        self.hide()

    def _choice(self, name: str) -> Choice:
        choice = Choice()
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(16)
        choice.activated.connect(lambda _at: self.changed.emit())
        return choice

    def pair(self) -> tuple[str, str]:
        """The ids of the two texts, "" where there is none."""
        return self.old.currentData() or "", self.new.currentData() or ""

    def offer(self, workspace: Workspace, article: str, *, kept: tuple[str, str] = ("", "")) -> None:
        """Fills both lists for an article. A pair `kept` stays where it still is there; else the two newest versions stand
        side by side, or the only one stands alone."""
        known = articles.version_list(workspace, article)
        others = [each for each in articles.all(workspace) if each.id != article]
        items = [(_version(each, known), each.id) for each in known]
        items += [
            (_("Other article: {title}").format(title=isolate(each.title)), each.text_id) for each in others
        ]
        for choice in (self.old, self.new):
            choice.clear()
            for words, text_id in items:
                choice.addItem(words, text_id)
        ids = [text_id for _words, text_id in items]
        if not (set(kept) <= set(ids) and kept[0] != kept[1]):
            kept = (known[-2].id, known[-1].id) if len(known) > 1 else (known[-1].id, "")
        self.old.setCurrentIndex(self.old.findData(kept[0]))
        self.new.setCurrentIndex(self.new.findData(kept[1]) if kept[1] else -1)
        self.setVisible(len(ids) > 1)

    def empty(self) -> None:
        """Offers nothing."""
        self.old.clear()
        self.new.clear()
        self.hide()


def _version(each: Version, known: Sequence[Version]) -> str:
    words = [
        _("Version {n}").format(n=number(each.number)),
        texts.date(each.imported_at),
        isolate(each.file_name),
    ]
    if each.number == len(known) and len(known) > 1:
        words[0] = _("Version {n} (newest)").format(n=number(each.number))
    return "  ·  ".join(word for word in words if word)
