"""What the search field looks through: the article's text, the claims, the kept evidence, the commands."""

from collections.abc import Callable

from workbench.core import articles, claims, search
from workbench.core.errors import UserError
from workbench.core.model import ClaimFilter
from workbench.gui import theme
from workbench.gui.actions import Actions
from workbench.gui.results import Result
from workbench.gui.search_box import Group
from workbench.gui.session import Session
from workbench.gui.texts import _, plural, quoted

CLAIMS, PASSAGES, COMMANDS = 6, 4, 5
SHORT = 90
"""Characters of a passage that a row shows."""
HINT = 28
"""Characters of a title at the end of a row."""


def in_article(session: Session, find: Callable[[], object]) -> Callable[[str], Group]:
    """How often the words stand in the article; taking the row goes to the next place and stays."""

    def source(words: str) -> Group:
        title = _("Article")
        if session.workspace is None or not session.article:
            return Group(title, ())
        text = articles.text(session.workspace, articles.get(session.workspace, session.article).text_id)
        count = text.casefold().count(words.casefold())
        if not count:
            return Group(title, ())
        places = plural(count, "{n} place", "{n} places")
        row = Result(_("Find {words}").format(words=quoted(words)), "search", find, places, stay=True)
        return Group(title, (row,))

    return source


def in_claims(session: Session, reveal: Callable[[str, str], object]) -> Callable[[str], Group]:
    """Claims of the whole file; `reveal` gets article and claim."""

    def source(words: str) -> Group:
        title = _("Claims")
        if session.workspace is None:
            return Group(title, ())
        try:
            rows = claims.rows(session.workspace, ClaimFilter(search=words))[:CLAIMS]
        except UserError:
            return Group(title, ())  # words that cannot be searched for find nothing
        found = []
        for claim in claims.fetch(session.workspace, rows):
            look = theme.status(claim.verdict)
            found.append(
                Result(
                    _one_line(claim.restated or claim.quote),
                    look.icon,
                    lambda article=claim.article, id=claim.id: reveal(article, id),
                    _("Claim {n}").format(n=claim.number),
                    look.colour,
                )
            )
        return Group(title, tuple(found))

    return source


def in_evidence(session: Session, reveal: Callable[[str], object]) -> Callable[[str], Group]:
    """Passages of kept files, best first; `reveal` gets the evidence."""

    def source(words: str) -> Group:
        title = _("Evidence")
        if session.workspace is None:
            return Group(title, ())
        try:
            passages = search.passages(session.workspace, words, limit=PASSAGES)
        except UserError:
            return Group(title, ())
        return Group(
            title,
            tuple(
                Result(
                    _one_line(passage.text),
                    "file-text",
                    lambda id=passage.evidence: reveal(id),
                    _short(passage.title),
                )
                for passage in passages
            ),
        )

    return source


def in_commands(actions: Actions) -> Callable[[str], Group]:
    def source(words: str) -> Group:
        found = []
        for commands in actions.menus.values():
            for command in commands:
                action = actions.by_name[command.name]
                if words.casefold() in command.text.casefold() and action.isEnabled():
                    keys = command.shown_keys()
                    found.append(
                        Result(command.text, "chevron-right", action.trigger, keys[0] if keys else "")
                    )
        return Group(_("Commands"), tuple(found[:COMMANDS]))

    return source


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[:SHORT] + "…"


def _short(title: str) -> str:
    return title if len(title) <= HINT else title[: HINT - 1].rstrip() + "…"
