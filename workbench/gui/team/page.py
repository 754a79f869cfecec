"""The merge page: take in colleagues' files, then decide where the reviewers disagree."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.core import claims
from workbench.core.changes import Changes
from workbench.core.model import Claim
from workbench.core.store.workspace import Workspace
from workbench.core.team import blind, disagreements
from workbench.core.team.differences import KINDS, SILENCE
from workbench.core.team.disagreements import Disagreement
from workbench.gui import fonts, theme
from workbench.gui.ask import Ask
from workbench.gui.empty_state import EmptyState
from workbench.gui.session import Session
from workbench.gui.team.agreement_card import AgreementCard
from workbench.gui.team.answers import Answer
from workbench.gui.team.disagreement_card import DisagreementCard
from workbench.gui.team.disagreement_list import DisagreementList, kind_words
from workbench.gui.team.double_card import DoubleCard
from workbench.gui.team.identity_card import IdentityCard
from workbench.gui.team.merge_card import MergeCard
from workbench.gui.team.merges import Merges
from workbench.gui.team.rule_dialog import RuleDialog
from workbench.gui.team.story_card import StoryCard
from workbench.gui.texts import _, at_start, number, plural
from workbench.gui.widgets import Card, Choice, Label

_RELEVANT = frozenset(
    {"article", "claim", "verdict", "evidence", "link", "adjudication", "signoff", "reviewer"}
)


class MergePage(QWidget):
    def __init__(self, session: Session, ask: Ask) -> None:
        super().__init__()
        self._session = session
        self._stale = True
        self.rows: list[tuple[Disagreement, Claim]] = []
        self.card = MergeCard()
        self.merges = Merges(session, ask, self.card, self)
        self.identity = IdentityCard(session)
        self.stories = StoryCard(session)
        self.doubles = DoubleCard(session)
        self.agreement = AgreementCard(session)
        self.list = DisagreementList()
        self.disagreement = DisagreementCard(session)
        self._heading = Label("", 14, QFont.Weight.DemiBold)
        self.kinds = Choice()
        self.kinds.setAccessibleName(_("Which disagreements"))
        self.kinds.addItem(_("All disagreements"), "")
        for kind in (*KINDS, SILENCE):
            self.kinds.addItem(at_start(kind_words(kind)), kind)
        self.by_rule = QPushButton(_("Decide by a rule"))
        self._pages = QStackedWidget()
        self._empty = EmptyState(
            "users",
            _("No disagreements"),
            _(
                "Choose the files of colleagues above, or in the File menu (F10). Their claims, verdicts and evidence are "
                "added to yours; where you differ, both sides stand here side by side and a lead decides."
            ),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = Card()
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 14, 1, 8)
        column.setSpacing(10)
        self._heading.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._heading)
        above = QVBoxLayout()
        above.setContentsMargins(16, 0, 16, 0)
        above.setSpacing(8)
        above.addWidget(self.kinds)
        above.addWidget(self.by_rule)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self.disagreement)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.disagreement.turned.connect(lambda: area.verticalScrollBar().setValue(0))
        decision = self.disagreement.decision
        decision.chosen.connect(lambda _sides: area.ensureWidgetVisible(decision, 0, 12))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(area)
        split.setStretchFactor(1, 1)
        theme.keep(left, lambda each: each.setMinimumWidth(fonts.px(220)))
        # The cards beside each other; where the smallest window leaves too little beside the list, they are scrolled.
        theme.keep(area, lambda each: each.setMinimumWidth(min(fonts.px(580), 920 - fonts.px(220))))
        split.setSizes([280, 950])
        self.blind = Label("", 12, ink="ink_soft", wrap=True)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.card)
        whole.addWidget(self.identity)
        whole.addWidget(self.stories)
        whole.addWidget(self.doubles)
        whole.addWidget(self.agreement)
        whole.addWidget(self.blind)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session, decision = self._session, self.disagreement.decision
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        self.merges.merged.connect(self._go_on)
        self.stories.answered.connect(self.list.setFocus)
        self.doubles.answered.connect(self.list.setFocus)
        self.list.chosen.connect(self._show_row)
        self.list.key_pressed.connect(self.act)
        self.kinds.currentIndexChanged.connect(self._show_kind)
        self.by_rule.clicked.connect(self._decide_by_rule)
        decision.decided.connect(self._decide)
        decision.skipped.connect(self._skip)
        decision.left.connect(self.list.setFocus)
        self._opened()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self.list.setFocus()

    def _opened(self) -> None:
        self._stale = True
        self._refresh()

    def _changed(self, changes: Changes) -> None:
        if _RELEVANT & changes.touched.keys():
            self._stale = True
            self._refresh()

    def _refresh(self) -> None:
        """Reads the disagreements anew, only while the page is seen."""
        workspace = self._session.workspace
        if not self._stale or not self.isVisible() or workspace is None:
            return
        self._stale = False
        self.identity.refresh()
        self.stories.refresh()
        self.doubles.refresh()
        self.agreement.refresh()
        self._show_blind(workspace)
        kept = self._current()
        kind = self.kinds.currentData()
        found = disagreements.all(workspace, (kind,) if kind else KINDS)
        found.sort(key=lambda each: each.is_settled)
        about = {claim.id: claim for claim in claims.known(workspace, [each.claim for each in found])}
        self.rows = [(each, about[each.claim]) for each in found]
        left = sum(not each.is_settled for each in found)
        self._heading.setText(plural(left, "{n} disagreement left", "{n} disagreements left"))
        self.by_rule.setEnabled(bool(left) and not self._session.read_only)
        self._pages.setCurrentIndex(1 if found or kind else 0)
        self.disagreement.setVisible(bool(found))
        places = [at for at, (each, _claim) in enumerate(self.rows) if _same(each, kept)]
        self.list.show_all(self.rows, places[0] if places else 0)

    def _show_blind(self, workspace: Workspace) -> None:
        hidden = blind.waiting(workspace) or 0
        self.blind.setVisible(hidden > 0)
        self.blind.setText(
            plural(
                hidden,
                "You review blind first: what others found on {n} claim is not listed until your verdict on it is given. "
                "To decide without one, see what others found (File, Blind first pass).",
                "You review blind first: what others found on {n} claims is not listed until your verdict on each is given. "
                "To decide without them, see what others found (File, Blind first pass).",
            )
        )

    def _current(self) -> Disagreement | None:
        row = self.list.currentRow()
        return self.rows[row][0] if 0 <= row < len(self.rows) else None

    def _go_on(self) -> None:
        """After a merge: who is who comes before what they disagree about."""
        (self.identity.one if self.identity.isVisible() else self.list).setFocus()

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self.rows):
            self.disagreement.show_disagreement(
                *self.rows[row], f"{number(row + 1)} / {number(len(self.rows))}"
            )

    def act(self, key: str) -> None:
        """Does what a key of the list asks for: left, right, other, skip or rule."""
        if self._current() is None:
            return
        decision = self.disagreement.decision
        if key == "skip":
            self._skip()
        elif key == "rule":
            self._decide_by_rule()
        elif key == "other":
            decision.open_other()
        else:
            decision.take(0 if (key == "left") != self.isRightToLeft() else 1)

    def _skip(self) -> None:
        self.list.setCurrentRow(self.list.following())
        self.list.setFocus()

    def _decide(self, answer: Answer, reason: str) -> None:
        following = self.rows[self.list.following()][0]
        if self._session.do(answer.verb, *answer.values, reason) is not None:
            places = [at for at, (each, _claim) in enumerate(self.rows) if _same(each, following)]
            self.list.setCurrentRow(places[0] if places else 0)
            self.list.setFocus()

    def _decide_by_rule(self) -> None:
        workspace = self._session.workspace
        if workspace is None or self._session.read_only:
            return
        dialog = RuleDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self.list.setFocus())
        dialog.open()

    def _show_kind(self) -> None:
        self._stale = True
        self._refresh()


def _same(one: Disagreement, other: Disagreement | None) -> bool:
    return other is not None and (one.kind, one.claim, one.other) == (other.kind, other.claim, other.other)
