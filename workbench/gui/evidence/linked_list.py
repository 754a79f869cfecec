"""The evidence linked to the claim under review: a card for each piece, or what to do where there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.core import independence, links, requoted
from workbench.core.model import Link
from workbench.gui import background, icons, keymap
from workbench.gui.evidence.card import EvidenceCard
from workbench.gui.evidence.independent import told_origins
from workbench.gui.session import Session
from workbench.gui.texts import _, on_button
from workbench.gui.widgets import Label


class LinkedList(QWidget):
    """`preview_wanted` carries the id of a link. `add` is the button that stands at the head of the section."""

    preview_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cards: list[EvidenceCard] = []
        self._shown: tuple[Link, ...] = ()
        self._elsewhere: dict[str, int] = {}
        self.add = QPushButton(_("Link evidence"))
        icons.follow(self.add, "plus", "ink", 15)
        self.nothing = Label("", 12, 400, "ink_faint", wrap=True)
        self.origins = Label("", 12, 400, "ink_soft", wrap=True)
        self._look_through = Label("", 12, 400, "ink_faint", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for label in (self.nothing, self.origins, self._look_through):
            self._column.addWidget(label)
        keymap.notifier.changed.connect(self._teach)
        self._teach()

    def _teach(self) -> None:
        words = keymap.sentence(
            _(
                "Nothing linked yet. Drop a file here, or press {key} to link a file or an address with the words that matter."
            ),
            _(
                "Nothing linked yet. Drop a file here, or link a file or an address with the words that matter."
            ),
            "evidence",
        )
        self.nothing.setText(words)
        self._look_through.setText(
            keymap.sentence(
                _("{key} finds passages that may bear on it in all that is kept."), "", "passages"
            )
        )

    def show_links(self, linked: list[Link]) -> None:
        """These pieces, oldest first, and how many independent origins they have."""
        while len(self.cards) < len(linked):
            self._add_card()
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(linked))
        self._shown = tuple(linked)
        self._show_cards()
        if any(link.quote and link.evidence.pages > 1 and link.id not in self._elsewhere for link in linked):
            background.run(requoted.misplaced, self._session.path, linked[0].claim, done=self._show_misplaced)
        self.add.setEnabled(not self._session.read_only)
        self.origins.setText(told_origins(independence.count(link.evidence for link in linked)))
        self.origins.setVisible(bool(linked))
        self.nothing.setVisible(not linked)
        self._look_through.setVisible(not linked and bool(self._look_through.text()))

    def _show_cards(self) -> None:
        for card, link in zip(self.cards, self._shown, strict=False):
            page = self._elsewhere.get(link.id, 0)
            card.show_link(link, read_only=self._session.read_only, page=page)

    def _show_misplaced(self, found: dict[str, int]) -> None:
        """Says of quotes that they stand on another page; what a link says never changes, so it is looked up once."""
        self._elsewhere |= found
        if any(found.get(link.id) for link in self._shown):
            self._show_cards()

    def open_menu(self) -> EvidenceCard | None:
        """Opens the menu of the first piece, with one for each where there are several; None where there is none."""
        shown = [card for card in self.cards if not card.isHidden()]
        if not shown:
            return None
        menu = shown[0].more.menu()
        if len(shown) > 1:
            menu = self._menu()
            for card in shown:
                part = card.more.menu()
                part.setTitle(_in_menu(card))
                menu.addMenu(part)
        _pop_up(menu, shown[0])
        return shown[0]

    def ask_whether_it_holds(self) -> EvidenceCard | None:
        """Opens the dialog on the record of the only piece, where there are several a menu of them; None where there is none."""
        shown = [card for card in self.cards if not card.isHidden()]
        if len(shown) == 1:
            shown[0].holds.trigger()
        elif shown:
            menu = self._menu()
            for card in shown:
                menu.addAction(_in_menu(card), card.holds.trigger)
            _pop_up(menu, shown[0])
        return shown[0] if shown else None

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_card(self) -> None:
        card = EvidenceCard()
        card.unlink_wanted.connect(lambda link: self._session.do(links.unlink, link))
        card.open_wanted.connect(self._open_details)
        card.save_wanted.connect(self._save_copy)
        card.holds_wanted.connect(self._ask_whether_it_holds)
        card.preview_wanted.connect(self.preview_wanted)
        self._column.addWidget(card)
        self.setTabOrder(self.cards[-1].more if self.cards else self.add, card.preview)
        self.setTabOrder(card.preview, card.more)
        self.cards.append(card)

    def _open_details(self, evidence_id: str) -> None:
        from workbench.gui.evidence.record_dialog import RecordDialog

        dialog = RecordDialog(self._session, evidence_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_whether_it_holds(self, evidence_id: str) -> None:
        from workbench.gui.evidence.standing_dialog import ask_whether_it_holds

        ask_whether_it_holds(self._session, evidence_id, self)

    def _save_copy(self, evidence_id: str) -> None:
        from workbench.gui.evidence.copies import save_copy

        save_copy(self, self._session, evidence_id)


def _in_menu(card: EvidenceCard) -> str:
    return on_button(card.accessibleName())


def _pop_up(menu: QMenu, card: EvidenceCard) -> None:
    menu.popup(card.mapToGlobal(card.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
