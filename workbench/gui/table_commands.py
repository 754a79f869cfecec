"""What the table of claims shows and in which order, as commands; and the keys of the pages on which one decides."""

from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core.basics import DISAGREED, Verdict
from workbench.gui import keymap
from workbench.gui.actions import Command, Needs
from workbench.gui.texts import _

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow

_ARTICLE = Needs.FILE | Needs.ARTICLE
_MERGE = Needs.FILE | Needs.MERGE_PAGE | Needs.WRITE
_VERSIONS = Needs.FILE | Needs.ARTICLE | Needs.VERSIONS_PAGE | Needs.WRITE


def table(window: "MainWindow") -> tuple[Command, ...]:
    return (*_shown(window), *_ordered(window))


def _shown(window: "MainWindow") -> list[Command]:
    """One command for each chip over the table."""

    def show(*standing: str) -> None:
        window.show_page("article")
        window.session.set_filter(replace(window.session.filter, standing=standing))

    chips = (
        ("show-all", _("Show all claims"), (), "Ctrl+1"),
        ("show-open", _("Show the open claims"), (Verdict.OPEN.value,), "Ctrl+2"),
        ("show-sourced", _("Show the sourced claims"), (Verdict.SOURCED.value,), "Ctrl+3"),
        ("show-unverified", _("Show the unverified claims"), (Verdict.UNVERIFIED.value,), "Ctrl+4"),
        ("show-contested", _("Show the contested claims"), (Verdict.CONTESTED.value,), "Ctrl+5"),
        ("show-disagreed", _("Show where the reviewers differ"), (DISAGREED,), "Ctrl+6"),
        ("show-not-a-claim", _("Show what is not a claim"), (Verdict.NOT_A_CLAIM.value,), "Ctrl+7"),
    )
    return [
        Command(name, words, lambda standing=standing: show(*standing), (key,), needs=_ARTICLE)
        for name, words, standing, key in chips
    ]


def _ordered(window: "MainWindow") -> list[Command]:
    """The menu of orders with its key, and each order by its name."""

    def sort(order: str) -> None:
        window.show_page("article")
        window.session.set_filter(replace(window.session.filter, order=order))

    def choose() -> None:
        window.show_page("article")
        window.pages.claims.choose_order()

    orders = (
        ("order-article", "article", _("Order: as in the article")),
        ("order-worth", "-worth", _("Order: most worth checking first")),
        ("order-verdict", "verdict", _("Order: by status")),
        ("order-most-evidence", "-evidence", _("Order: most evidence first")),
        ("order-least-evidence", "evidence", _("Order: least evidence first")),
        ("order-kind", "kind", _("Order: by kind")),
        ("order-speaker", "speaker", _("Order: by speaker")),
        ("order-statement", "statement", _("Order: statements from A to Z")),
    )
    first = Command(
        "order",
        _("Choose the order of the claims"),
        choose,
        letters=("Shift+O",),
        needs=_ARTICLE,
        separator=True,
    )
    named = (
        Command(name, words, lambda order=order: sort(order), needs=_ARTICLE) for name, order, words in orders
    )
    return [first, *named]


def decide(window: "MainWindow") -> tuple[Command, ...]:
    return (*_sides(window), *_placing(window))


def _sides(window: "MainWindow") -> list[Command]:
    """What the list of disagreements answers to."""
    acts = (
        ("take-left", _("Take the side on the left"), "left"),
        ("take-right", _("Take the side on the right"), "right"),
        ("take-other", _("Choose another verdict"), "other"),
        ("skip", _("Skip this disagreement"), "skip"),
        ("by-rule", _("Decide disagreements by a rule"), "rule"),
    )
    return [
        Command(name, words, lambda act=act: window.pages.merge().act(act),
                letters=keymap.LIST_KEYS[name].keys, needs=_MERGE)
        for name, words, act in acts
    ]  # fmt: skip


def _placing(window: "MainWindow") -> list[Command]:
    """What the list of claims that wait for a place answers to."""
    acts = (
        ("place-here", _("The claim stands here now"), "place"),
        ("choose-place", _("Choose the place of the claim"), "choose"),
        ("no-place", _("The claim has no place any more"), "dismiss"),
    )
    return [
        Command(name, words, lambda act=act: window.pages.versions().act(act),
                letters=keymap.LIST_KEYS[name].keys, needs=_VERSIONS,
                separator=name == "place-here")
        for name, words, act in acts
    ]  # fmt: skip
