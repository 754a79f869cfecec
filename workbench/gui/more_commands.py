"""Commands about one claim, and ways to a claim or an article by its number or name."""

from typing import TYPE_CHECKING

from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_ARTICLE = Needs.FILE | Needs.ARTICLE
_EDIT_CLAIM = Needs.FILE | Needs.CLAIM | Needs.WRITE


def about_claim(window: "MainWindow") -> tuple[Command, ...]:
    places = window.places
    return (
        Command("comment", _("Write a comment"), places.comment, letters=("Shift+C",), needs=_EDIT_CLAIM),
        Command(
            "details",
            _("Restate the claim, change its kind or speaker"),
            places.details,
            letters=("W",),
            needs=_EDIT_CLAIM,
        ),
    )


def ways(window: "MainWindow") -> tuple[Command, ...]:
    places = window.places
    return (
        Command(
            "claim-number",
            _("Claim by its number"),
            lambda: places.palette("#"),
            ("Ctrl+G",),
            needs=_ARTICLE,
        ),
        Command(
            "other-article",
            _("Another article of the file"),
            lambda: places.palette("/"),
            ("Ctrl+Shift+A",),
            needs=_ARTICLE,
            separator=True,
        ),
        Command(
            "next-article", _("Next article"), lambda: places.article(1), ("Ctrl+PgDown",), needs=_ARTICLE
        ),
        Command(
            "previous-article",
            _("Previous article"),
            lambda: places.article(-1),
            ("Ctrl+PgUp",),
            needs=_ARTICLE,
        ),
    )
