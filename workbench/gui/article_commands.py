"""Commands on the whole article: its title, and taking it out of the file."""

from typing import TYPE_CHECKING

from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_EDIT = Needs.FILE | Needs.ARTICLE | Needs.WRITE


def on_article(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            "rename-article", _("Rename the article"), lambda: _rename(window), needs=_EDIT, separator=True
        ),
        Command(
            "remove-article", _("Remove the article from the file"), lambda: _remove(window), needs=_EDIT
        ),
    )


def _rename(window: "MainWindow") -> None:
    from workbench.core import articles

    session = window.session
    assert session.workspace is not None
    title = window.ask.title(window, articles.get(session.workspace, session.article).title)
    if title is not None:
        session.do(articles.rename, session.article, title)


def _remove(window: "MainWindow") -> None:
    """Takes the article that is shown out of sight, and goes to the one after it."""
    from workbench.core import articles

    session, gone = window.session, window.session.article
    window.places.article(1)
    if session.do(articles.remove, gone) is None:
        session.select_article(gone)
