"""Commands about one claim and its evidence, and ways to a claim or an article by its number or name."""

from typing import TYPE_CHECKING

from workbench.gui import keymap
from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_ARTICLE = Needs.FILE | Needs.ARTICLE
_CLAIM = Needs.FILE | Needs.CLAIM
_EDIT_CLAIM = _CLAIM | Needs.WRITE


def about_claim(window: "MainWindow") -> tuple[Command, ...]:
    places = window.places
    return (
        Command(
            "passages",
            _("Find passages in the evidence for this claim"),
            places.passages,
            letters=("P",),
            needs=_CLAIM,
        ),
        *_link(window),
        Command(
            "evidence-menu",
            _("Details, copy or removal of linked evidence"),
            places.linked_evidence,
            letters=("Shift+E",),
            needs=_CLAIM,
        ),
        Command("comment", _("Write a comment"), places.comment, letters=("Shift+C",), needs=_EDIT_CLAIM),
        Command(
            "details",
            _("Restate the claim, change its kind or speaker"),
            places.details,
            letters=("W",),
            needs=_EDIT_CLAIM,
        ),
    )


def _link(window: "MainWindow") -> list[Command]:
    """What the list of passages answers to."""
    acts = (
        ("link-supports", _("Link the passage: it supports the claim")),
        ("link-refutes", _("Link the passage: it refutes the claim")),
        ("link-context", _("Link the passage as context")),
    )
    return [
        Command(name, words, lambda name=name: window.places.act_on_passage(name),
                letters=keymap.LIST_KEYS[name].keys, needs=_EDIT_CLAIM)
        for name, words in acts
    ]  # fmt: skip


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
