"""The places that one goes to: a claim, a sentence of the article, a record of evidence, the words that are looked for."""

from typing import TYPE_CHECKING

from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


class Places:
    """Shows the right page, and on it the place."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def connect_search(self) -> None:
        """Says what the search field looks through, once there is a file to look through."""
        box = self._window.top.search
        if box.sources:
            return
        from workbench.gui import search_sources

        session = self._window.session
        box.sources = [
            search_sources.in_article(session, self.find_next),
            search_sources.in_claims(session, self.claim),
            search_sources.in_evidence(session, self.evidence),
            search_sources.in_commands(self._window.actions_),
        ]

    def claim(self, article: str, claim: str) -> None:
        self._window.show_page("article")
        self._window.session.select_article(article)
        self._window.session.select_claim(claim)

    def sentence(self, start: int) -> None:
        """Shows a place of the article's text, and selects the claim that stands there, if one does."""
        window = self._window
        window.show_page("article")
        claim = window.pages.article.claim_at(start)
        if claim:
            window.session.select_claim(claim)
        window.pages.article.show_place(start)

    def evidence(self, evidence: str) -> None:
        self._window.show_page("evidence")
        self._window.pages.library().reveal(evidence)

    def find_next(self) -> None:
        self._find(False)

    def find_previous(self) -> None:
        self._find(True)

    def _find(self, backwards: bool) -> None:
        window = self._window
        words = window.top.search.text().strip()
        if not words:
            window.search()
            return
        if window.stack.currentWidget() is not window.pages.page("article"):
            window.show_page("article")
        if not window.pages.article.find(words, backwards):
            window.session.message.emit(_("Not found in the article: {words}").format(words=words))
