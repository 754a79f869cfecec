"""The claims that are like one claim, each with its reasons; several can be selected, and keys act on them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from workbench.core.alike import Alike
from workbench.core.model import Claim, Verdict
from workbench.gui import keymap, theme
from workbench.gui.key_list import KeyList
from workbench.gui.texts import _, isolate, number
from workbench.gui.two_lines import DETAIL, GLYPH

GO = "go"
COMMANDS = {
    "sourced": Verdict.SOURCED,
    "unverified": Verdict.UNVERIFIED,
    "contested": Verdict.CONTESTED,
    "not-a-claim": Verdict.NOT_A_CLAIM,
    "clear": Verdict.OPEN,
}
"""The verdicts by the commands whose keys give them, here as in the table."""


class AlikeList(KeyList):
    """`key_pressed` carries a verdict or "go"."""

    def __init__(self) -> None:
        acts = {name: str(verdict) for name, verdict in COMMANDS.items()}
        super().__init__(_("Claims like this one"), keymap.CLAIMS, acts)
        self.itemActivated.connect(lambda _item: self.key_pressed.emit(GO))
        self.setSelectionMode(KeyList.SelectionMode.ExtendedSelection)
        self.setProperty("framed", True)
        self._found: list[Alike] = []
        self._titles: Mapping[str, str] = {}

    def show_all(self, found: Sequence[Alike], titles: Mapping[str, str]) -> None:
        """Fills the list, best first; `titles` are those of the articles by their ids."""
        self._found, self._titles = list(found), titles
        self.clear()
        for each in found:
            item = QListWidgetItem(" ".join((each.claim.restated or each.claim.quote).split()))
            self.addItem(item)
            self._dress(item, each, each.claim)
        self.setCurrentRow(0 if found else -1)

    def show_anew(self, claims: Mapping[str, Claim]) -> None:
        """Shows what became of claims, by their ids."""
        for row, each in enumerate(self._found):
            if each.claim.id in claims:
                self._dress(self.item(row), each, claims[each.claim.id])

    def ids(self) -> list[str]:
        return [each.claim.id for each in self._found]

    def current(self) -> Claim | None:
        row = self.currentRow()
        return self._found[row].claim if row >= 0 else None

    def chosen(self) -> tuple[str, ...]:
        """The claims that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._found[row].claim.id for row in rows)

    def _dress(self, item: QListWidgetItem, each: Alike, claim: Claim) -> None:
        look = theme.status(claim.verdict)
        title = isolate(self._titles.get(claim.article, ""))
        about = _("{verdict}, claim {number} of {article}")
        about = about.format(verdict=look.word, number=number(claim.number), article=title)
        detail = "  ·  ".join([*reasons(each), about])
        item.setData(DETAIL, detail)
        item.setData(GLYPH, look.icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {detail}")


def reasons(each: Alike) -> list[str]:
    """Why a claim is in the list, each reason in a few words."""
    found: list[str] = []
    if each.wording:
        found.append(_("wording {percent} % alike").format(percent=number(each.wording)))
    found += [_("both say {words}").format(words=isolate(words)) for words in each.numbers]
    if each.same_voice:
        found.append(_("same speaker and kind"))
    return found
