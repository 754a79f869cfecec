"""What a window shows of the open file: the article, the claim, the filter, and the ways from one claim to another."""

from array import array
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.core.basics import ClaimFilter
from workbench.core.changes import Changes
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.core.store.workspace import Workspace
    from workbench.gui.walk import Walk

_ON_CLAIMS = ("claim", "verdict", "link", "comment", "adjudication")
"""Kinds of rows of which `Changes` names the claims."""


class Shown(QObject):
    article_changed = Signal(str)
    claim_changed = Signal(str)
    selection_changed = Signal(object)
    filter_changed = Signal(object)
    message = Signal(str)
    """A sentence that says what was done or why nothing was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.article = ""
        self.claim = ""
        self.filter = ClaimFilter()
        self.selection: tuple[str, ...] = ()

    @cached_property
    def _walk(self) -> "Walk":
        from workbench.gui.walk import Walk

        return Walk()

    def select_article(self, article: str) -> None:
        if article == self.article:
            return
        self.article = article
        self.article_changed.emit(article)
        self.set_filter(ClaimFilter(article=article, order=self.filter.order))
        self.select_claim(self._neighbour(1, "") if article else "")

    def select_claim(self, claim: str) -> None:
        self.set_selection((claim,) if claim else ())
        if claim != self.claim:
            self.claim = claim
            self.claim_changed.emit(claim)

    def set_selection(self, ids: tuple[str, ...]) -> None:
        if ids != self.selection:
            self.selection = tuple(ids)
            self.selection_changed.emit(self.selection)

    def set_filter(self, chosen: ClaimFilter) -> None:
        chosen = replace(chosen, article=self.article)
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit(chosen)

    def rows(self) -> "array[int]":
        """The row numbers of the claims that pass the filter, in its order."""
        return self._walk.rows(self.workspace, self.filter) if self.workspace else array("q")

    def next_claim(self, step: int = 1) -> None:
        claim = self._neighbour(step, self.claim)
        if claim:
            self.select_claim(claim)

    def next_open(self, step: int = 1) -> None:
        claim = self._open_claim(step, (self.claim,))
        if claim:
            self.select_claim(claim)
        else:
            self.message.emit(_("No other claim is open here."))

    def beside(self, chosen: tuple[str, ...]) -> str:
        """The claim behind these, or else the one before them; "" where there is no other."""
        return self._neighbour(1, chosen[-1]) or self._neighbour(-1, chosen[0])

    def _neighbour(self, step: int, claim: str) -> str:
        return self._walk.neighbour(self.workspace, self.filter, claim, step) if self.workspace else ""

    def _open_claim(self, step: int, leaving: tuple[str, ...]) -> str:
        return self._walk.open(self.workspace, self.filter, leaving, step) if self.workspace else ""

    def _select_first_article(self, wanted: str = "", claim: str = "") -> None:
        """Selects the article `wanted` and its claim, where they are still there."""
        from workbench.core import articles

        known = articles.current(self.workspace) if self.workspace else {}
        self.article = self.claim = ""
        if known:
            shown = wanted if wanted in known else next(iter(known))
            self.select_article(shown)
            if claim and self._stands_in(claim, known[shown]):
                self.select_claim(claim)
        else:
            self.select_claim("")
            self.set_filter(ClaimFilter(order=self.filter.order))
            self.article_changed.emit("")
            self.claim_changed.emit("")

    def go_to_what_changed(self, changes: Changes) -> None:
        """Shows the claim and the article that were changed, the first of several, where none of them is shown: nobody sees else
        what an undo did to a claim far away. One that the filter hides stays hidden."""
        if self.workspace is None:
            return
        from workbench.core import articles, claim_rows

        touched = frozenset[str]().union(*(changes.touched.get(kind, ()) for kind in _ON_CLAIMS))
        if touched & {self.claim, *self.selection}:
            return
        article, claim = claim_rows.first_current(self.workspace, touched, self.article)
        if not claim:
            changed = articles.of_texts(self.workspace, changes.touched.get("article", ()))
            article = changed[0] if changed and self.article not in changed else ""
        if article:
            self.select_article(article)
        if claim and self._walk.holds(self.workspace, self.filter, claim):
            self.select_claim(claim)

    def _stands_in(self, claim: str, text_id: str) -> bool:
        from workbench.core import claims

        there = claims.known(self.workspace, [claim]) if self.workspace is not None else []
        return bool(there) and there[0].text_id == text_id

    def _leave_what_is_gone(self, changes: Changes) -> bool:
        """An undo or a removal may take away what is shown, a newer version leaves its claims behind, a redo may bring the
        first article back. True where another claim is to be selected."""
        if self.workspace is None or not {"article", "claim"} & changes.touched.keys():
            return False
        from workbench.core import articles

        known = articles.current(self.workspace)
        if self.article not in known and (self.article or known):
            self._select_first_article()
            return False
        if self.claim and not self._stands_in(self.claim, known.get(self.article, "")):
            self.select_claim("")
            return True
        return False
