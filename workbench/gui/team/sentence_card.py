"""A card of the merge page that says one sentence, with a button that goes on from it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from workbench.gui import icons
from workbench.gui.widgets import Card, Label, Picture


class SentenceCard(Card):
    def __init__(self, picture: str, button: str, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(Picture(picture, 20, "ink_soft"))
        self.sentence = Label("", ink="ink_soft", wrap=True)
        row.addWidget(self.sentence, 1)
        self.button = QPushButton(button)
        icons.follow(self.button, icon, "ink_soft", 16)
        row.addWidget(self.button)
