"""Shows the kept files of a claim one after the other, beside the article and by keyboard alone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from workbench.core import claims, links, verdicts
from workbench.core.changes import Changes
from workbench.core.errors import NotFound, UserError
from workbench.core.model import Claim, Evidence, Link, Verdict
from workbench.core.preview.model import Picture, Wanted
from workbench.gui import keymap, keys
from workbench.gui.evidence import media
from workbench.gui.evidence.copies import save_copy
from workbench.gui.evidence.preview import scrolling
from workbench.gui.evidence.preview.body import Body
from workbench.gui.evidence.preview.foot import Foot, place_of
from workbench.gui.evidence.preview.head import Head
from workbench.gui.evidence.preview.seeing import Question, Seeing, Seen
from workbench.gui.session import Session
from workbench.gui.texts import _, number
from workbench.gui.told import told
from workbench.gui.widgets import Card, announce

SHARPER_MS = 150
"""After the size last changed, until a sharper page is asked for."""


class PreviewPane(Card):
    """Follows the session while it is shown. `closed`: it was asked to go; `record_wanted` carries -1 or 1 for the record
    before or behind one that is shown by itself."""

    closed = Signal()
    record_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim: Claim | None = None
        self._record: Evidence | None = None
        self._links: list[Link] = []
        self._at = 0
        self._place: Wanted | None = None
        self._wanted: Wanted | None = None
        self._part = 0
        self._seen: Seen | None = None
        self._shown: tuple[Wanted, int] | None = None
        self._arrive = 0  # at the quote; -1, 1: at the end, at the beginning
        self._seeing = Seeing(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._sharper = QTimer(self, singleShot=True, interval=SHARPER_MS)
        self.head, self.body, self.foot = Head(), Body(), Foot()
        self.setAccessibleName(_("Preview of the evidence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.foot)
        for view in self.body.views:
            self.ring_for(view)
        self._connect()

    # What is shown

    def show_claim(self, claim_id: str, link_id: str = "") -> None:
        """The evidence linked to a claim, beginning with that of this link."""
        workspace = self._session.workspace
        self._claim, self._record, self._links = None, None, []
        if workspace is not None and claim_id:
            try:
                self._claim = claims.get(workspace, claim_id)
                self._links = links.of(workspace, claim_id)
            except NotFound:
                self._claim = None  # an undo has just taken it away; the session selects another
        self.head.show_claim(self._claim)
        self._show_verdict()
        ids = [link.id for link in self._links]
        self._show(ids.index(link_id) if link_id in ids else 0)

    def show_record(self, record: Evidence, place: Wanted | None = None) -> None:
        """A record by itself, without a claim; at a `place` in it."""
        self._claim, self._record, self._links = None, record, []
        self._place = place
        self.head.show_claim(None)
        self._show(0)

    @property
    def link(self) -> Link | None:
        """The link whose evidence is shown."""
        return self._links[self._at] if self._links else None

    def set_focus(self) -> None:
        self.body.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, step: int) -> None:
        """To the piece of evidence before or behind; at either end it stays."""
        if self._record is not None:
            self.record_wanted.emit(step)
        elif 0 <= self._at + step < len(self._links):
            self._show(self._at + step)

    def turn(self, step: int) -> None:
        """To the page or part before or behind."""
        seen = self._seen
        if seen is not None and 1 <= self._part + step <= seen.preview.parts:
            self._go_to(self._part + step, step)

    def go_to_quote(self) -> None:
        """To where the quote stands, in whatever part."""
        seen = self._seen
        if seen is None:
            return
        if seen.preview.quote_part in (0, self._part):
            self.body.view.go_to_mark()
        else:
            self._go_to(seen.preview.quote_part, 0)

    # Showing

    def _show(self, at: int) -> None:
        self._at = at
        link = self.link
        record = link.evidence if link is not None else self._record
        self.head.show_evidence(record, link, at, len(self._links))
        self.foot.copy.setEnabled(bool(record and record.sha256))
        if record is None:
            self._leave()
            self.body.say(
                _("No evidence yet"),
                keymap.sentence(
                    _("Nothing is linked to this claim. Press {key} to link a file or an address."),
                    _("Nothing is linked to this claim. Link a file or an address first."),
                    "evidence",
                ),
            )
            return
        wanted = self._place or Wanted(record.id)
        if link is not None:
            places = (link.page, link.paragraph, link.time, link.cell, link.fragment)
            wanted = Wanted(record.id, link.quote, *places)
        if wanted == self._wanted:
            if self._seen is not None:
                self.head.show_preview(self._seen.preview, link)
            return
        self._leave()
        self._wanted = wanted
        self.body.page.fit()
        self.body.say(_("Reading the kept file"))
        self._soon.start()

    def _leave(self) -> None:
        """What was shown is no longer; what is still being read for it is dropped."""
        self._seeing.forget()
        self._wanted, self._shown, self._seen = None, None, None
        self._part = self._arrive = 0
        self.foot.show_place(None, "")
        self.foot.show_share(None)

    def _go_to(self, part: int, arrive: int) -> None:
        self._part, self._arrive = part, arrive
        self._ask()

    def _ask(self) -> None:
        path = self._session.path
        if path is not None and self._wanted is not None:
            known = self._seen.preview.found if self._seen is not None else None
            self._seeing.ask(Question(path, self._wanted, self._part, self.body.dots_wide(), known))

    def _take(self, seen: Seen) -> None:
        preview = seen.preview
        self._seen, self._part = seen, preview.part
        self.body.show_seen(seen, self.link)
        here = (seen.question.wanted, preview.part)
        if here != self._shown:
            self._shown = here
            self._stand()
            self._say()
        self.head.show_preview(preview, self.link)
        self.foot.show_place(preview, self._about(seen))
        self._show_share()

    def _stand(self) -> None:
        if self._arrive:
            scrolling.to_end(self.body.view, top=self._arrive > 0)
        else:
            self.body.view.go_to_mark()
        self._arrive = 0

    def _say(self) -> None:
        """Tells a screen reader what has come up."""
        assert self._seen is not None
        parts = [media.title(self._seen.preview.record), place_of(self._seen.preview)]
        announce(self, ", ".join(filter(None, parts)))

    def _about(self, seen: Seen) -> str:
        record = seen.preview.record
        if isinstance(seen.preview.content, Picture) and seen.image is not None:
            high = round(seen.full_width * seen.image.height() / seen.image.width())
            words = _("{width} by {height} dots, {size}")
            return words.format(
                width=number(round(seen.full_width)), height=number(high), size=media.size(record)
            )
        return "  ·  ".join(filter(None, (media.kind(record), media.size(record))))

    def _fail(self, error: UserError) -> None:
        self.body.say(_("Not shown here"), told(error))

    def _show_share(self) -> None:
        self.foot.show_share(self.body.share)

    def _show_verdict(self) -> None:
        workspace = self._session.workspace
        if workspace is None or self._claim is None:
            return
        mine = verdicts.mine(workspace, self._claim.id)
        self.head.verdict.show_verdict(mine.verdict if mine else Verdict.OPEN)
        self.head.verdict.setEnabled(not self._session.read_only)

    # Following

    def _connect(self) -> None:
        session = self._session
        self.head.stepped.connect(self.step)
        self.head.closed.connect(self.closed)
        self.head.quote_wanted.connect(self.go_to_quote)
        self.head.verdict.chosen.connect(session.mark)
        self.foot.turned.connect(self.turn)
        self.foot.zoomed.connect(self.body.zoom)
        self.foot.copy_wanted.connect(self._save_copy)
        self.body.pressed.connect(self._press)
        self.body.zoomed.connect(self._show_share)
        self.body.sharper_wanted.connect(self._sharper.start)
        self._soon.timeout.connect(self._ask)
        self._sharper.timeout.connect(self._ask)
        self._seeing.seen.connect(self._take)
        self._seeing.failed.connect(self._fail)
        session.claim_changed.connect(self._follow_claim)
        session.changed.connect(self._follow)
        session.closed.connect(self._forget)

    def _follow_claim(self, claim_id: str) -> None:
        if self.isVisible() and self._record is None:
            self.show_claim(claim_id)

    def _follow(self, changes: Changes) -> None:
        if self.isVisible() and self._record is None and changes.touched.keys() - {"comment", "reviewer"}:
            self.show_claim(self._session.claim, self.link.id if self.link else "")

    def _forget(self) -> None:
        self._leave()
        self._claim, self._record, self._links = None, None, []

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted is None and (self._links or self._record is not None):
            self._show(self._at)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    def _save_copy(self) -> None:
        record = self.link.evidence if self.link else self._record
        if record is not None:
            save_copy(self, self._session, record.id)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._press(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> None:
        """Takes the keys of the preview; the others go on to the view and to the window."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, named = Qt.Key(event.key()), keys.name(event)
        ahead = -1 if self.isRightToLeft() else 1
        if held == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.closed.emit()
        elif held == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(ahead if key == Qt.Key.Key_Right else -ahead)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._page(1 if key == Qt.Key.Key_PageDown else -1, whole=bool(held))
        elif event.text() in ("+", "="):
            self.body.zoom(1)
        elif event.text() == "-":
            self.body.zoom(-1)
        elif named == "G":
            self.go_to_quote()
        elif named == "F":
            self.body.zoom(0)
        else:
            event.ignore()
            return
        event.accept()

    def _page(self, step: int, *, whole: bool) -> None:
        """Scrolls a screen; at the end of a page, or with a modifier held, the next one comes."""
        if whole or not scrolling.further(self.body.view, step):
            self.turn(step)
