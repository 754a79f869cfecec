"""One passage in full: its source, the reason, the words with what counts marked, and the sentence that becomes the quote."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from workbench.core.model import Stance
from workbench.core.preview.model import Line, Words
from workbench.core.suggest import Suggestion
from workbench.core.text.cut import cut
from workbench.gui import icons, keymap, theme
from workbench.gui.evidence.passages.passage_list import LINKS, SEE, place, reasons
from workbench.gui.evidence.preview.words_view import WordsView
from workbench.gui.texts import _, quoted
from workbench.gui.widgets import Card, Label

MOST_QUOTE = 220


class PassageCard(Card):
    """`wanted` carries the name of the command of a button."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(ground="page", radius=9)
        self._about = Label("", 12, 600, wrap=True)
        self._why = Label("", 12, 400, "ink_soft", wrap=True)
        self.words = WordsView()
        self.words.setAccessibleName(_("The passage"))
        self.quote = Label("", 12, 400, "ink_soft", wrap=True)
        self.buttons: dict[str, QPushButton] = {}
        self._build()
        keymap.notifier.changed.connect(self._name_buttons)

    def show_passage(self, each: Suggestion, *, read_only: bool) -> None:
        self._about.setText(place(each))
        self._why.setText("  ·  ".join(reasons(each)))
        self._why.setVisible(bool(self._why.text()))
        self.words.show_words(Words((Line(each.passage.text, "", each.marks),), -1), Stance.CONTEXT)
        said = " ".join(each.passage.text[each.quote.start : each.quote.end].split())
        said = quoted(cut(said, MOST_QUOTE))
        self.quote.setText(_("Linked as the quote: {words}").format(words=said))
        for name in LINKS:
            self.buttons[name].setEnabled(not read_only and not each.linked)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(5)
        column.addWidget(self._about)
        column.addWidget(self._why)
        column.addWidget(self.words, 1)
        column.addWidget(self.quote)
        row = QHBoxLayout()
        row.setSpacing(6)
        for name in (*LINKS, SEE):
            button = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            self.buttons[name] = button
            row.addWidget(button)
        for name, stance in LINKS.items():
            look = theme.status(stance)
            icons.follow(self.buttons[name], look.icon, look.token, 15)
        icons.follow(self.buttons[SEE], "eye", "ink_soft", 15)
        row.addStretch(1)
        column.addLayout(row)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for name, stance in LINKS.items():
            self.buttons[name].setText(keymap.tip(theme.status(stance).word, name))
        self.buttons[SEE].setText(keymap.tip(_("See it in the file"), SEE))
