"""The passages of kept evidence, each with the reason, its source and its place; keys act on the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from workbench.core.model import Stance, Verdict
from workbench.core.suggest import Suggestion
from workbench.gui import keymap, keys
from workbench.gui.evidence.preview.place import SEE
from workbench.gui.key_list import KeyList
from workbench.gui.snippets import MARKS, snippet
from workbench.gui.texts import _, isolate, listed, number, visible
from workbench.gui.two_lines import DETAIL, GLYPH

LINKS = {f"link-{stance}": stance for stance in Stance}
"""The stances by the commands that link the chosen passage."""
VERDICTS = {
    "sourced": Verdict.SOURCED,
    "unverified": Verdict.UNVERIFIED,
    "contested": Verdict.CONTESTED,
    "not-a-claim": Verdict.NOT_A_CLAIM,
    "clear": Verdict.OPEN,
}
CLAIM_ACTS = frozenset({*VERDICTS, SEE, "passages", "next-open", "previous-open"})
"""Commands about the claim whose keys count here as they do in the table."""
SEARCH = "search"


class PassageList(KeyList):
    """`key_pressed` carries the name of a command, or SEARCH for the key that goes into the search field."""

    def __init__(self) -> None:
        super().__init__(_("Passages"), keymap.PASSAGES, {name: name for name in LINKS})
        self._found: list[Suggestion] = []

    def show_all(self, found: Sequence[Suggestion]) -> None:
        """Fills the list, best first; the row stays where it was, if it can."""
        row = self.currentRow()
        self._found = list(found)
        self.clear()
        for each in found:
            words, marks = snippet(each.passage.text, each.marks)
            item = QListWidgetItem(words)
            item.setData(MARKS, marks)
            detail = "  ·  ".join([*reasons(each), place(each)])
            item.setData(DETAIL, detail)
            item.setData(GLYPH, "check" if each.linked else "triangle-alert" if each.own else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), len(self._found) - 1))

    def current(self) -> Suggestion | None:
        row = self.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = keys.name(event)
        command = keymap.command(keymap.CLAIMS, key)
        if command in CLAIM_ACTS and not keymap.command(keymap.PASSAGES, key):
            self.key_pressed.emit(command)
        elif event.text() == "/":
            self.key_pressed.emit(SEARCH)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))


def reasons(each: Suggestion) -> list[str]:
    """Why a passage is in the list, and what speaks against taking it, each in a few words."""
    found: list[str] = []
    if each.own:
        found.append(_("the claim's own article"))
    if each.linked:
        found.append(_("linked already"))
    if each.shared:
        found.append(_("shares {list}").format(list=listed([isolate(words) for words in each.shared])))
    if each.in_title:
        found.append(_("title has {list}").format(list=listed([isolate(words) for words in each.in_title])))
    return found


def place(each: Suggestion) -> str:
    """The source, and the page where it has pages."""
    title = isolate(visible(each.passage.title))
    if not each.passage.page:
        return title
    return _("{title}, page {page}").format(title=title, page=number(each.passage.page))
