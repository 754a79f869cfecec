"""What the search field looks through: the article's text, the claims, the articles of the file, the kept evidence."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.core import articles, claim_search, evidence, search
from workbench.core.errors import UserError
from workbench.core.model import Article, Claim, Passage
from workbench.core.text.cut import cut
from workbench.gui import matching, theme
from workbench.gui.article import search as text_search
from workbench.gui.results import Result
from workbench.gui.search_box import Group
from workbench.gui.session import Session
from workbench.gui.snippets import snippet
from workbench.gui.texts import _, number, plural, quoted

if TYPE_CHECKING:
    from workbench.core.store.workspace import Workspace

CLAIMS, PASSAGES, RECORDS, ARTICLES = 6, 4, 4, 8
SHORT, LEAD = 90, 20
"""Characters of a passage that a row shows, and of these before the first word that was looked for."""
HINT = 28
"""Characters of a title at the end of a row."""
FOUND, BY_NUMBER, IN_EVIDENCE, IN_ARTICLE = 80, 100, 70, 82
"""How well rows fit that were found by the words inside them, beside the scores of `matching`."""
Source = Callable[[str], list[Group]]


class Titles(QObject):
    """The articles of the file, read once until something changes: that counts the claims of all of them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: list[Article] | None = None
        for signal in (session.changed, session.opened, session.closed):
            signal.connect(self._forget)

    def all(self) -> list[Article]:
        if self._known is None:
            workspace = self._session.workspace
            self._known = articles.all(workspace) if workspace is not None else []
        return self._known

    def text_id(self) -> str:
        """The newest text of the article that is shown, "" where there is none."""
        return next((each.text_id for each in self.all() if each.id == self._session.article), "")

    def _forget(self) -> None:
        self._known = None


def in_article(session: Session, titles: Titles, find: Callable[[], object]) -> Source:
    """How often the words stand in the article; taking the row goes to the next place and stays."""

    @lru_cache(maxsize=1)
    def text(text_id: str) -> str:
        assert session.workspace is not None
        return articles.text(session.workspace, text_id)

    def source(words: str) -> list[Group]:
        text_id = titles.text_id()
        if not text_id or not words:
            return []
        count = len(text_search.places(text(text_id), words))
        if not count:
            return []
        places = plural(count, "{n} place", "{n} places")
        if count == text_search.MOST:
            places = _("more than {n} places").format(n=number(count))
        row = Result(_("Find {words}").format(words=quoted(words)), "search", find, places, stay=True)
        return [Group(_("In this article"), (row,), IN_ARTICLE)]

    return source


def in_claims(session: Session, titles: Titles, reveal: Callable[[str, str], object]) -> Source:
    """Claims of the whole file by their words, or by their number; `reveal` gets article and claim."""

    def row(claim: Claim, hint: str) -> Result:
        look = theme.status(claim.verdict)
        return Result(
            _one_line(claim.restated or claim.quote),
            look.icon,
            lambda: reveal(claim.article, claim.id),
            hint,
            ink=look.colour,
        )

    def source(words: str) -> list[Group]:
        workspace = session.workspace
        if workspace is None or not words:
            return []
        numbered = [row(*each) for each in _numbered(workspace, titles.all(), session.article, words)]
        found = [row(each, _claim_number(each)) for each in claim_search.first(workspace, words, CLAIMS)]
        return [
            Group(_("Claims by number"), tuple(numbered), BY_NUMBER),
            Group(_("Claims"), tuple(found), FOUND),
        ]

    return source


def _numbered(
    workspace: "Workspace", known: list[Article], shown: str, words: str
) -> list[tuple[Claim, str]]:
    """The claims of that number, that of the article shown first, and where each stands."""
    if not words.isdecimal() or len(words) > 9:
        return []
    known = sorted(known, key=lambda each: each.id != shown)[:ARTICLES]
    titles = {each.text_id: each.title for each in known}
    found = claim_search.numbered(workspace, int(words), list(titles))
    return [
        (claim, _short(titles[claim.text_id]) if len(known) > 1 else _claim_number(claim)) for claim in found
    ]


def in_evidence(session: Session, reveal: Callable[[str], object]) -> Source:
    """Records by their titles, then passages of kept files, best first; `reveal` gets the evidence."""

    def source(words: str) -> list[Group]:
        workspace = session.workspace
        if workspace is None:
            return []
        known = evidence.all(workspace)
        places = (
            matching.best(words, [each.title for each in known], RECORDS)
            if words
            else [(at, IN_EVIDENCE) for at in range(min(len(known), CLAIMS))]
        )
        records = [
            Result(
                _one_line(known[at].title),
                "book-open",
                lambda id=known[at].id: reveal(id),
                plural(known[at].links, "{n} claim", "{n} claims"),
            )
            for at, _score in places
        ]
        best = max((fit for _at, fit in places), default=0)
        inside = Group(_("In the evidence"), _passages(session, words, reveal), IN_EVIDENCE)
        return [Group(_("Evidence"), tuple(records), min(best, FOUND - 1)), inside]

    return source


def _passages(session: Session, words: str, reveal: Callable[[str], object]) -> tuple[Result, ...]:
    if session.workspace is None or not words:
        return ()
    try:
        passages = search.passages(session.workspace, words, limit=PASSAGES, typing=True)
    except UserError:
        return ()
    return tuple(_passage(each, words, reveal) for each in passages)


def _passage(passage: Passage, words: str, reveal: Callable[[str], object]) -> Result:
    """A row with the words that were looked for marked in it."""
    said, marks = snippet(passage.text, search.marks(passage.text, words, typing=True), LEAD, SHORT)
    return Result(said, "file-text", lambda: reveal(passage.evidence), _short(passage.title), marks=marks)


def in_titles(session: Session, titles: Titles, reveal: Callable[[str], object]) -> Source:
    """The articles of the file, best first, but the one that is shown already last; `reveal` gets the article."""

    def ranked(words: str) -> list[tuple[int, float]]:
        known = titles.all()
        best = matching.best(words, [each.title for each in known], ARTICLES)
        halved = ((at, fit / 2 if known[at].id == session.article else fit) for at, fit in best)
        return sorted(halved, key=lambda each: -each[1])

    def source(words: str) -> list[Group]:
        known = titles.all()
        places = ranked(words) if words else [(at, 0.0) for at in range(min(len(known), 3 * ARTICLES))]
        rows = [
            Result(
                _one_line(known[at].title),
                "file-text",
                lambda id=known[at].id: reveal(id),
                plural(known[at].open, "{n} open claim", "{n} open claims"),
            )
            for at, _score in places
        ]
        return [Group(_("Articles of this file"), tuple(rows), places[0][1] if places else 0)]

    return source


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[:SHORT] + "…"


def _short(title: str) -> str:
    return cut(title, HINT)


def _claim_number(claim: Claim) -> str:
    return _("Claim {n}").format(n=number(claim.number))
