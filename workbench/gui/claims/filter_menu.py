"""The kinds, speakers and reviewers of the claims with their numbers, to be ticked into the filter."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from workbench.core import claim_query, claim_tally
from workbench.core.model import ClaimFilter
from workbench.gui import icons, texts
from workbench.gui.evidence import kinds
from workbench.gui.session import Session
from workbench.gui.texts import _

MOST = 25
"""Lines of one submenu; more names are found by typing."""


class FilterMenu(QToolButton):
    """`line_changed` carries the new line of the filter."""

    line_changed = Signal(str)

    def __init__(self, session: Session, line: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._line = session, line
        menu = QMenu(self)
        titles = {"kind": _("Kind"), "speaker": _("Speaker"), "by": _("Reviewer")}
        self.parts = {field: menu.addMenu(title) for field, title in titles.items()}
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("kind", "flat")
        self.setAccessibleName(_("Filter by kind, speaker or reviewer"))
        self.setToolTip(_("Filter by kind, speaker or reviewer"))
        icons.follow(self, "list-filter", "ink_soft", 16)

    def fill(self) -> None:
        """Lists the values of each field, counted under the other terms of the filter."""
        for field, menu in self.parts.items():
            self._fill(menu, field)

    def _fill(self, menu: QMenu, field: str) -> None:
        menu.clear()
        line, session = self._line(), self._session
        ticked = claim_query.chosen(line, field)
        chosen = ClaimFilter(article=session.article, query=claim_query.without(line, field))
        found = claim_tally.tally(session.workspace, chosen, field, MOST) if session.workspace else []
        menu.setEnabled(bool(found))
        known = kinds.words() if field == "kind" else {}
        for value, count in found:
            words = _("{value}, {number}").format(
                value=texts.isolate(known.get(value, value)), number=texts.number(count)
            )
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value.casefold() in ticked)
            action.triggered.connect(
                lambda _checked=False, value=value: self.line_changed.emit(
                    claim_query.toggled(line, field, value)
                )
            )
