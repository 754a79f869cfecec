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
        from workbench.gui import command_source, search_sources
        from workbench.gui.search_box import Source

        session = self._window.session
        titles = search_sources.Titles(session)
        box.sources = [
            Source("", search_sources.in_article(session, titles, self.find_what_is_searched)),
            Source(">", command_source.commands(self._window.actions_)),
            Source("#", search_sources.in_claims(session, titles, self.claim)),
            Source("@", search_sources.in_evidence(session, self.evidence)),
            Source("/", search_sources.in_titles(session, titles, self.title)),
            Source("/", command_source.files(session.open)),
        ]

    def palette(self, prefix: str = "") -> None:
        """The search field as the list of everything that can be done and found; `prefix` narrows it."""
        self.connect_search()
        self._window.top.search.enter_palette(prefix)

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

    def title(self, article: str) -> None:
        """Shows an article of the file."""
        self._window.show_page("article")
        self._window.session.select_article(article)

    def article(self, step: int) -> None:
        """To the next article of the file (1) or the one before (-1), around at the ends."""
        from workbench.core import articles

        session = self._window.session
        known = list(articles.current(session.workspace)) if session.workspace else []
        if session.article in known:
            session.select_article(known[(known.index(session.article) + step) % len(known)])

    def panel(self) -> None:
        """Into the claim below the table."""
        self._window.show_page("article")
        self._window.pages.claim_panel.focus_verdict()

    def comment(self) -> None:
        self._window.show_page("article")
        self._window.pages.claim_panel.focus_comment()

    def details(self) -> None:
        self._window.show_page("article")
        self._window.pages.claim_panel.focus_details()

    def linked_evidence(self) -> None:
        """What can be done with the evidence of the claim."""
        self._window.show_page("article")
        if not self._window.pages.claim_panel.open_evidence_menu():
            self._window.session.message.emit(_("No evidence is linked to this claim yet."))

    def whether_it_holds(self) -> None:
        """What became of the record that is chosen in the library, elsewhere of the evidence of the claim."""
        pages, session = self._window.pages, self._window.session
        if pages.shown() == "evidence":
            if not pages.library().ask_whether_it_holds():
                session.message.emit(_("No evidence is chosen."))
        else:
            self._window.show_page("article")
            if not pages.claim_panel.ask_whether_it_holds():
                session.message.emit(_("No evidence is linked to this claim yet."))

    def passages(self) -> None:
        """What may bear on the claim, in the place of the table; again, and the table is back."""
        self._window.show_page("article")
        self._window.pages.preview.toggle_passages()

    def act_on_passage(self, name: str) -> None:
        """What a command asks for of the passage that is chosen; where none are shown they come first."""
        place = self._window.pages.preview
        if place.shows_passages:
            place.act_on_passage(name)
        else:
            self.passages()

    def evidence(self, evidence: str) -> None:
        self._window.show_page("evidence")
        self._window.pages.library().reveal(evidence)

    def find_in_article(self) -> None:
        self._window.show_page("article")
        self._window.pages.article.finding.bar.enter()

    def find_what_is_searched(self) -> None:
        """Goes to the next place of the words in the field at the top."""
        self._window.pages.article.finding.words = self._window.top.search.sought()
        self._find(False)

    def find_next(self) -> None:
        self._find(False)

    def find_previous(self) -> None:
        self._find(True)

    def _find(self, backwards: bool) -> None:
        window = self._window
        words = window.pages.article.finding.words or window.top.search.sought()
        if not words:
            self.find_in_article()
            return
        if window.stack.currentWidget() is not window.pages.page("article"):
            window.show_page("article")
        if not window.pages.article.find(words, backwards):
            window.session.message.emit(_("Not found in the article: {words}").format(words=words))
